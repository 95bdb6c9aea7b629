"""Words people write above columns, in several languages, and what they mean.

Likeness of letters alone maps "Contact Number" to country and "Town" to designation; known words come first.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

NOT_SENT = "Lead id (not sent)"
"""Heading of a column that tells which lead a row was; no field is ever proposed for it."""
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_LAST_LATIN_MARK = "\u036f"  # marks of other scripts are part of the letter
_NOT_WORD = re.compile(r"[^\w]+|_+")


@dataclass(frozen=True, slots=True)
class Concept:
    """One meaning a column can have.

    Attributes:
        name: What it is called here.
        fields: Schema names the CRMs use for it, the best first.
        words: Headings that mean it, in normal form (see `normal_form`).
    """

    name: str
    fields: tuple[str, ...]
    words: frozenset[str]


def _concept(name: str, fields: str, words: str) -> Concept:
    known = (normal_form(word) for word in words.split("|"))
    return Concept(name, tuple(fields.split()), frozenset(known))


@lru_cache(maxsize=4096)
def normal_form(text: str) -> str:
    """Lower case, without accents, marks and "mx_", words apart: "mx_FirstContact" is "first contact"."""
    text = _CAMEL.sub(" ", text.strip().removeprefix("mx_"))
    plain = "".join(
        character
        for character in unicodedata.normalize("NFKD", text.casefold())
        if not unicodedata.combining(character) or character > _LAST_LATIN_MARK
    )
    words = [part for part in _NOT_WORD.split(plain) if part]
    return " ".join(words)


FULL = "full name"
CONCEPTS = (
    _concept(
        FULL,
        "name contactName leadName",
        "full name|name|contact name|lead name|customer name|client name|person|contact person|contact|"
        "your name|complete name|prospect name|name of lead|attendee|visitor|participant|student name|"
        "vollstandiger name|voller name|ansprechpartner|kontakt|nom complet|nom et prenom|nombre completo|nombre y apellidos|"
        "nome completo|nome e cognome|volledige naam|naam|ad soyad|पूरा नाम|नाम|الاسم|الاسم الكامل|姓名",
    ),
    _concept(
        "first name",
        "FirstName firstName",
        "first name|fname|given|given name|given names|forename|first|christian name|vorname|prenom|nombre|"
        "primer nombre|primeiro nome|voornaam|ad|पहला नाम|الاسم الأول|名",
    ),
    _concept(
        "middle name",
        "MiddleName mx_Middle_Name middleName",
        "middle name|second name|middle|zweiter vorname",
    ),
    _concept(
        "last name",
        "LastName lastName",
        "last name|lname|surname|family name|last|second name family|nachname|familienname|nom|nom de famille|"
        "apellido|apellidos|sobrenome|apelido|cognome|achternaam|soyad|soyadi|उपनाम|अंतिम नाम|اسم العائلة|اللقب|姓",
    ),
    _concept(
        "e-mail",
        "EmailAddress email",
        "e mail|email|mail|email id|e mail id|mail id|email address|e mail address|emailaddress|work email|"
        "business email|contact email|primary email|e mail adresse|mailadresse|email adresse|courriel|"
        "adresse e mail|adresse mail|adresse electronique|correo|correo electronico|email contacto|"
        "endereco de e mail|indirizzo email|posta elettronica|e mailadres|e posta|ई मेल|ईमेल|"
        "البريد الإلكتروني|الإيميل|メール|邮箱|电子邮件",
    ),
    _concept(
        "phone",
        "Phone phoneNumber phone Mobile",
        "phone|phone no|phone number|phone num|ph|ph no|telephone|telephone no|telephone number|tel|tel no|"
        "contact no|contact number|contact num|contact phone|mobile|mobile no|mobile number|mobile phone|mob|"
        "mob no|cell|cell no|cell number|cell phone|cellphone|whatsapp|whatsapp no|whatsapp number|number phone|"
        "primary phone|telefon|telefonnummer|rufnummer|handy|handynummer|mobil|mobilnummer|mobiltelefon|"
        "telephone portable|portable|numero de telephone|mobile telephone|telefono|numero de telefono|movil|"
        "celular|telemovel|telefone|numero di telefono|cellulare|telefoonnummer|mobiel|cep telefonu|"
        "फोन|फ़ोन|फोन नंबर|मोबाइल|मोबाइल नंबर|الهاتف|رقم الهاتف|الجوال|رقم الجوال|الموبايل|電話|电话|手机",
    ),
    _concept(
        "mobile",
        "Mobile mobile",
        "mobile|mobile no|mobile number|mobile phone|mob|mob no|cell|cell phone|handy|handynummer|mobil|"
        "mobilnummer|portable|movil|celular|telemovel|cellulare|मोबाइल|الجوال",
    ),
    _concept(
        "company",
        "Company companyName company",
        "company|company name|organisation|organization|organisation name|organization name|firm|firm name|"
        "business|business name|employer|account name|institution|firma|firmenname|unternehmen|societe|"
        "entreprise|raison sociale|empresa|compania|azienda|societa|ditta|bedrijf|bedrijfsnaam|sirket|"
        "कंपनी|कम्पनी|الشركة|اسم الشركة|会社|公司",
    ),
    _concept(
        "job title",
        "JobTitle mx_Designation mx_Job_Title occupation",
        "job title|title job|designation|position|role|job role|job|profession|occupation|funktion|"
        "berufsbezeichnung|beruf|poste|fonction|cargo|puesto|funcao|ruolo|functie|unvan|पद|المسمى الوظيفي|الوظيفة",
    ),
    _concept(
        "city",
        "mx_City City customerCity city",
        "city|town|city name|town city|city town|place|location city|stadt|ort|wohnort|ville|commune|ciudad|"
        "localidad|poblacion|cidade|citta|comune|stad|plaats|woonplaats|sehir|il|शहर|المدينة|市|城市",
    ),
    _concept(
        "state",
        "mx_State State customerRegion",
        "state|province|region|county|state province|bundesland|kanton|departement|provincia|estado|regiao|"
        "regione|provincie|राज्य|المنطقة|المحافظة",
    ),
    _concept(
        "country",
        "mx_Country Country customerCountry country",
        "country|nation|country name|land|staat|pays|pais|paese|ulke|देश|الدولة|البلد|国家|国",
    ),
    _concept(
        "postal code",
        "mx_Zip mx_Postal_Code mx_Pincode Zip",
        "zip|zip code|zipcode|postal code|postcode|post code|pin|pin code|pincode|plz|postleitzahl|code postal|"
        "codigo postal|cep|cap|codice postale|postcode nl|posta kodu|पिन कोड|الرمز البريدي|邮编",
    ),
    _concept(
        "street",
        "mx_Street1 mx_Street_1 mx_Address address1",
        "street|address|street address|address line 1|address 1|address1|strasse|anschrift|adresse|rue|"
        "direccion|calle|endereco|morada|indirizzo|via|straat|adres|पता|العنوان|地址",
    ),
    _concept(
        "street 2",
        "mx_Street2 mx_Street_2 address2",
        "street 2|street2|address line 2|address 2|address2|adresszusatz|complement d adresse",
    ),
    _concept(
        "website",
        "Website website",
        "website|web site|web|url|homepage|web page|webseite|internetseite|site web|site internet|sitio web|"
        "pagina web|site|sito web|sito|वेबसाइट|الموقع الإلكتروني",
    ),
    _concept(
        "source",
        "Source source",
        "source|lead source|source of lead|channel|origin|lead origin|quelle|herkunft|origine|origen|fuente|"
        "origem|fonte|bron|kaynak|स्रोत|المصدر",
    ),
    _concept("source medium", "SourceMedium", "source medium|medium|source detail|sub source"),
    _concept(
        "campaign",
        "SourceCampaign utm_campaign",
        "campaign|source campaign|utm campaign|kampagne|campagne|campana",
    ),
    _concept(
        "owner",
        "OwnerId OwnerIdEmailAddress",
        "owner|lead owner|sales person|salesperson|sales rep|sales owner|account owner|assigned to|agent|"
        "account manager|betreuer|verkaufer|vertriebler|commercial|vendedor|responsable|responsavel|venditore|"
        "verkoper|المسؤول|المندوب",
    ),
    _concept(
        "stage",
        "ProspectStage status",
        "stage|lead stage|status|lead status|phase|etape|estado del lead|الحالة",
    ),
    _concept(
        "notes",
        "Notes mx_Notes leadNote note",
        "notes|note|remarks|remark|comment|comments|message|description|anmerkung|anmerkungen|bemerkung|"
        "bemerkungen|notiz|notizen|kommentar|commentaire|commentaires|remarque|remarques|comentario|comentarios|"
        "observaciones|notas|observacoes|osservazioni|note it|opmerking|opmerkingen|notlar|टिप्पणी|ملاحظات|备注",
    ),
    _concept(
        "first contact",
        "mx_First_Contact",
        "first contact|first contacted|met on|date met|first met|first met on|contacted on|contact date|erstkontakt|"
        "premier contact|primer contacto",
    ),
    _concept(
        "date of birth",
        "mx_Date_of_Birth DateOfBirth dateOfBirth",
        "date of birth|dob|birth date|birthdate|birthday|geburtsdatum|geburtstag|date de naissance|"
        "fecha de nacimiento|data de nascimento|data di nascita|geboortedatum|dogum tarihi|जन्म तिथि|"
        "जन्मतिथि|تاريخ الميلاد",
    ),
    _concept(
        "gender",
        "mx_Gender Gender gender",
        "gender|sex|geschlecht|sexe|genre|sexo|genero|sesso|geslacht|लिंग|الجنس",
    ),
    _concept(
        "opt-in",
        "mx_Opt_In DoNotEmail acceptNewsLetter",
        "opt in|opted in|newsletter|subscribe|subscribed|consent|marketing consent|accepts marketing|einwilligung|"
        "consentement|suscripcion|iscrizione",
    ),
)


@lru_cache(maxsize=4096)
def concepts_of(heading: str) -> tuple[Concept, ...]:
    """What a heading can mean, the best first; empty when the words are not known."""
    text = normal_form(heading)
    return tuple(concept for concept in CONCEPTS if text in concept.words) if text else ()


def concept_of(heading: str) -> str:
    """Name of the meaning, or ""."""
    found = concepts_of(heading)
    return found[0].name if found else ""
