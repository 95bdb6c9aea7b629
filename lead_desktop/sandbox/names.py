"""Invented people, places and companies in the scripts that sales-ops people meet."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from string import ascii_lowercase


@dataclass(frozen=True, slots=True)
class Place:
    """A city as an address writes it."""

    city: str
    state: str
    country: str
    postcode: str


@dataclass(frozen=True, slots=True)
class Locale:
    """Names and places that go together.

    Attributes:
        weight: Share of the leads, against the other locales.
        country_code: Dialling code, digits only.
        national_digits: Length of a national number.
        mobile_prefix: First digits of mobile numbers.
        language: Language as a person names it.
        first_names: Pairs of (as written, as in an e-mail address).
        last_names: Pairs of (as written, as in an e-mail address).
        places: Cities.
    """

    weight: int
    country_code: str
    national_digits: int
    mobile_prefix: str
    language: str
    first_names: tuple[tuple[str, str], ...]
    last_names: tuple[tuple[str, str], ...]
    places: tuple[Place, ...]


def _latin(words: str) -> tuple[tuple[str, str], ...]:
    return tuple((word, _ascii(word)) for word in words.split())


def _ascii(word: str) -> str:
    plain = unicodedata.normalize("NFKD", word.lower().replace("ø", "o"))
    return "".join(letter for letter in plain if letter in ascii_lowercase)


def _pairs(words: str) -> tuple[tuple[str, str], ...]:
    return tuple((native, latin) for native, _, latin in (word.partition("/") for word in words.split()))


LOCALES: tuple[Locale, ...] = (
    Locale(
        weight=40,
        country_code="91",
        national_digits=10,
        mobile_prefix="98",
        language="English",
        first_names=_latin(
            "Aarav Priya Rohan Ananya Vikram Meera Arjun Kavya Imran Divya Sanjay Neha Karthik Lakshmi"
        ),
        last_names=_latin(
            "Sharma Iyer Patel Reddy Nair Gupta Khan Bose Menon Das Kulkarni Singh Chopra Joshi"
        ),
        places=(
            Place("Bengaluru", "Karnataka", "India", "560001"),
            Place("Mumbai", "Maharashtra", "India", "400001"),
            Place("Pune", "Maharashtra", "India", "411001"),
            Place("Hyderabad", "Telangana", "India", "500001"),
            Place("Chennai", "Tamil Nadu", "India", "600001"),
        ),
    ),
    Locale(
        weight=12,
        country_code="91",
        national_digits=10,
        mobile_prefix="97",
        language="Hindi",
        first_names=_pairs(
            "आरव/aarav प्रिया/priya रोहन/rohan अनन्या/ananya विक्रम/vikram मीरा/meera संजय/sanjay"
        ),
        last_names=_pairs("शर्मा/sharma पटेल/patel गुप्ता/gupta सिंह/singh जोशी/joshi वर्मा/verma"),
        places=(
            Place("दिल्ली", "दिल्ली", "भारत", "110001"),
            Place("जयपुर", "राजस्थान", "भारत", "302001"),
            Place("लखनऊ", "उत्तर प्रदेश", "भारत", "226001"),
        ),
    ),
    Locale(
        weight=16,
        country_code="966",
        national_digits=9,
        mobile_prefix="5",
        language="Arabic",
        first_names=_pairs(
            "محمد/mohammed فاطمة/fatimah عبدالله/abdullah نورة/noura خالد/khalid سارة/sarah يوسف/yousef"
        ),
        last_names=_pairs(
            "العتيبي/alotaibi الحربي/alharbi القحطاني/alqahtani الغامدي/alghamdi الزهراني/alzahrani"
        ),
        places=(
            Place("الرياض", "الرياض", "السعودية", "11564"),
            Place("جدة", "مكة المكرمة", "السعودية", "21442"),
            Place("الدمام", "الشرقية", "السعودية", "31411"),
        ),
    ),
    Locale(
        weight=8,
        country_code="86",
        national_digits=11,
        mobile_prefix="138",
        language="Chinese",
        first_names=_pairs("伟/wei 芳/fang 娜/na 敏/min 静/jing 强/qiang 磊/lei"),
        last_names=_pairs("王/wang 李/li 张/zhang 刘/liu 陈/chen 杨/yang"),
        places=(Place("上海", "上海市", "中国", "200000"), Place("深圳", "广东省", "中国", "518000")),
    ),
    Locale(
        weight=6,
        country_code="81",
        national_digits=10,
        mobile_prefix="90",
        language="Japanese",
        first_names=_pairs("太郎/taro 花子/hanako 健/ken 美咲/misaki 翔/sho"),
        last_names=_pairs("佐藤/sato 鈴木/suzuki 高橋/takahashi 田中/tanaka 渡辺/watanabe"),
        places=(Place("東京", "東京都", "日本", "100-0001"), Place("大阪", "大阪府", "日本", "530-0001")),
    ),
    Locale(
        weight=18,
        country_code="44",
        national_digits=10,
        mobile_prefix="7",
        language="English",
        first_names=_latin(
            "Oliver Amelia José Zoë Siobhán Jürgen Chloé Liam Renée Søren Inés Thomas Grace Noah"
        ),
        last_names=_latin(
            "O'Brien Müller García Smith Dubois Åkesson Jensen Taylor Rossi Nuñez Clarke Walsh"
        ),
        places=(
            Place("London", "Greater London", "United Kingdom", "EC1A 1BB"),
            Place("Leeds", "West Yorkshire", "United Kingdom", "LS1 4AP"),
            Place("Dublin", "Leinster", "Ireland", "D02 X285"),
        ),
    ),
)

COMPANIES: tuple[tuple[str, str], ...] = (
    ("Northwind Traders", "northwind.example"),
    ("Shree Ganesh Textiles", "ganeshtextiles.example"),
    ("شركة الأفق للتجارة", "alofuq.example"),
    ("Blue Lotus Clinics", "bluelotus.example"),
    ("上海远景科技有限公司", "yuanjing.example"),
    ("Harbour & Lane Ltd", "harbourlane.example"),
    ("राजधानी मोटर्स", "rajdhanimotors.example"),
    ("Kestrel Robotics", "kestrel.example"),
    ("株式会社みどり", "midori.example"),
    ("Müller Maschinenbau GmbH", "mueller-maschinen.example"),
    ("Desert Rose Properties", "desertrose.example"),
    ("Acme, Inc.", "acme.example"),
)

JOB_TITLES: tuple[str, ...] = (
    "Purchase Manager",
    "Founder",
    "Head of Operations",
    "Fleet Manager",
    "Doctor",
    "Student",
    "Accountant",
    "مدير المشتريات",
    "खरीद प्रबंधक",
    "部长",
)
