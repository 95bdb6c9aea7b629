<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_GB">
<context>
    <name>LeadDesktop</name>
    <message numerus="yes">
        <source>{n} jobs</source>
        <extracomment>ui/dialogs/settings_words.py, ui/retention.py. For 1: {n} job</extracomment>
        <translation>
            <numerusform>{n} مهمة</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>{n} مهام</numerusform>
            <numerusform>{n} مهمة</numerusform>
            <numerusform>{n} مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <extracomment>ui/dialogs/appearance.py</extracomment>
        <translation>حسب النظام ({language})</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>ui/dialogs/appearance.py</extracomment>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/dialogs/appearance.py</extracomment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/dialogs/appearance.py</extracomment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>ui/dialogs/appearance.py</extracomment>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>ui/dialogs/appearance.py</extracomment>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Size of text and controls</source>
        <extracomment>ui/dialogs/appearance.py</extracomment>
        <translation>حجم النص وعناصر التحكم</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <extracomment>ui/dialogs/appearance.py</extracomment>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/dialogs/appearance.py</extracomment>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Takes effect when the app is started next.</source>
        <extracomment>ui/dialogs/appearance.py</extracomment>
        <translation>يسري عند تشغيل التطبيق في المرة القادمة.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>ui/dialogs/appearance.py</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Takes effect when the app is started next. Headings in saved files stay English.</source>
        <extracomment>ui/dialogs/appearance.py</extracomment>
        <translation>يسري عند تشغيل التطبيق في المرة القادمة. تبقى عناوين الأعمدة في الملفات المحفوظة بالإنجليزية.</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>ui/dialogs/appearance.py</extracomment>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>The system asks for less motion.</source>
        <extracomment>ui/dialogs/appearance.py</extracomment>
        <translation>يطلب النظام حركة أقل.</translation>
    </message>
    <message numerus="yes">
        <source>{n} headers</source>
        <extracomment>ui/dialogs/connection_more.py. For 1: {n} header</extracomment>
        <translation>
            <numerusform>{n} ترويسة</numerusform>
            <numerusform>ترويسة واحدة</numerusform>
            <numerusform>ترويستان</numerusform>
            <numerusform>{n} ترويسات</numerusform>
            <numerusform>{n} ترويسة</numerusform>
            <numerusform>{n} ترويسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} calls</source>
        <extracomment>ui/dialogs/safe_again.py, ui/tabs/create/crm_check_words.py, ui/tabs/create/plan_words.py. For 1: {n} call</extracomment>
        <translation>
            <numerusform>{n} طلب</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>{n} طلبات</numerusform>
            <numerusform>{n} طلبًا</numerusform>
            <numerusform>{n} طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <extracomment>ui/dialogs/list_values.py, ui/dialogs/safe_again.py, ui/tabs/create/confirm.py. For 1: {n} row</extracomment>
        <translation>
            <numerusform>{n} صف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>{n} صفوف</numerusform>
            <numerusform>{n} صفًّا</numerusform>
            <numerusform>{n} صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} leads</source>
        <extracomment>ui/dialogs/safe_again.py, ui/tabs/create/plan_words.py, ui/widgets/progress_strip.py. For 1: {n} lead</extracomment>
        <translation>
            <numerusform>{n} عميل محتمل</numerusform>
            <numerusform>عميل محتمل واحد</numerusform>
            <numerusform>عميلان محتملان</numerusform>
            <numerusform>{n} عملاء محتملين</numerusform>
            <numerusform>{n} عميلًا محتملًا</numerusform>
            <numerusform>{n} عميل محتمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <extracomment>ui/dialogs/settings_words.py, ui/retention.py. For 1: {n} day</extracomment>
        <translation>
            <numerusform>{n} يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>{n} أيام</numerusform>
            <numerusform>{n} يومًا</numerusform>
            <numerusform>{n} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} drafts</source>
        <extracomment>ui/dialogs/settings_words.py, ui/retention.py. For 1: {n} draft</extracomment>
        <translation>
            <numerusform>{n} مسودة</numerusform>
            <numerusform>مسودة واحدة</numerusform>
            <numerusform>مسودتان</numerusform>
            <numerusform>{n} مسودات</numerusform>
            <numerusform>{n} مسودة</numerusform>
            <numerusform>{n} مسودة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} filters</source>
        <extracomment>ui/models/filter_words.py. For 1: {n} filter</extracomment>
        <translation>
            <numerusform>{n} عامل تصفية</numerusform>
            <numerusform>عامل تصفية واحد</numerusform>
            <numerusform>عاملا تصفية</numerusform>
            <numerusform>{n} عوامل تصفية</numerusform>
            <numerusform>{n} عامل تصفية</numerusform>
            <numerusform>{n} عامل تصفية</numerusform>
        </translation>
    </message>
    <message>
        <source>e-mail</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>phone</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>id</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>lead</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation>العميل المحتمل</translation>
    </message>
    <message>
        <source>row</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation>الصف</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>ui/dialogs/sent_sample.py, ui/dialogs/step_rows.py</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{before} and {last}</source>
        <extracomment>ui/dialogs/step_rows.py, ui/recogniser.py, ui/tabs/create/listing.py</extracomment>
        <translation>{before} و{last}</translation>
    </message>
    <message>
        <source>File column</source>
        <extracomment>ui/tabs/create/map_columns_look.py</extracomment>
        <translation>عمود الملف</translation>
    </message>
    <message>
        <source>First values</source>
        <extracomment>ui/tabs/create/map_columns_look.py</extracomment>
        <translation>القيم الأولى</translation>
    </message>
    <message>
        <source>Lead field</source>
        <extracomment>ui/dialogs/fixed_value.py, ui/tabs/create/map_columns_look.py</extracomment>
        <translation>حقل العميل</translation>
    </message>
    <message>
        <source>Match</source>
        <comment>how a column was matched</comment>
        <extracomment>ui/tabs/create/map_columns_look.py</extracomment>
        <translation>المطابقة</translation>
    </message>
    <message>
        <source>Value treatment</source>
        <extracomment>ui/tabs/create/map_columns_look.py</extracomment>
        <translation>معالجة القيم</translation>
    </message>
    <message>
        <source>Lead field of {column}</source>
        <extracomment>ui/tabs/create/map_table.py</extracomment>
        <translation>حقل العميل المحتمل للعمود {column}</translation>
    </message>
    <message>
        <source>Columns and lead fields</source>
        <extracomment>ui/tabs/create/map_table.py</extracomment>
        <translation>الأعمدة وحقول العملاء المحتملين</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>First + last name</source>
        <extracomment>ui/dialogs/column_steps.py, ui/tabs/create/mapping_rows.py</extracomment>
        <translation>الاسم الأول + العائلة</translation>
    </message>
    <message>
        <source>Same name</source>
        <comment>how a column was matched</comment>
        <extracomment>ui/tabs/create/match_words.py</extracomment>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>Likely</source>
        <comment>how a column was matched</comment>
        <extracomment>ui/tabs/create/match_words.py</extracomment>
        <translation>مرجّح</translation>
    </message>
    <message>
        <source>Unsure</source>
        <comment>how a column was matched</comment>
        <extracomment>ui/tabs/create/match_words.py</extracomment>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>how a column was matched</comment>
        <extracomment>ui/tabs/create/match_words.py</extracomment>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Your choice</source>
        <comment>how a column was matched</comment>
        <extracomment>ui/tabs/create/match_words.py</extracomment>
        <translation>اختيارك</translation>
    </message>
    <message numerus="yes">
        <source>{n} columns</source>
        <extracomment>ui/tabs/create/mapping_rows.py, ui/widgets/row_table.py. For 1: {n} column</extracomment>
        <translation>
            <numerusform>{n} عمود</numerusform>
            <numerusform>عمود واحد</numerusform>
            <numerusform>عمودان</numerusform>
            <numerusform>{n} أعمدة</numerusform>
            <numerusform>{n} عمودًا</numerusform>
            <numerusform>{n} عمود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} errors</source>
        <extracomment>ui/tabs/create/rail_words.py. For 1: {n} error</extracomment>
        <translation>
            <numerusform>{n} خطأ</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>{n} أخطاء</numerusform>
            <numerusform>{n} خطأ</numerusform>
            <numerusform>{n} خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} warnings</source>
        <extracomment>ui/tabs/create/rail_words.py. For 1: {n} warning</extracomment>
        <translation>
            <numerusform>{n} تحذير</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>{n} تحذيرات</numerusform>
            <numerusform>{n} تحذيرًا</numerusform>
            <numerusform>{n} تحذير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fields</source>
        <extracomment>ui/tabs/create/template.py. For 1: {n} field</extracomment>
        <translation>
            <numerusform>{n} حقل</numerusform>
            <numerusform>حقل واحد</numerusform>
            <numerusform>حقلان</numerusform>
            <numerusform>{n} حقول</numerusform>
            <numerusform>{n} حقلًا</numerusform>
            <numerusform>{n} حقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <extracomment>ui/tabs/fetch/counts_line.py, ui/tabs/jobs/job_titles.py. For 1: {n} line</extracomment>
        <translation>
            <numerusform>{n} سطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>{n} أسطر</numerusform>
            <numerusform>{n} سطرًا</numerusform>
            <numerusform>{n} سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} duplicates</source>
        <extracomment>ui/tabs/fetch/counts_line.py, ui/tabs/results/done_words.py. For 1: {n} duplicate</extracomment>
        <translation>
            <numerusform>{n} مكرر</numerusform>
            <numerusform>مكرر واحد</numerusform>
            <numerusform>مكرران</numerusform>
            <numerusform>{n} مكررة</numerusform>
            <numerusform>{n} مكررًا</numerusform>
            <numerusform>{n} مكرر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} windows</source>
        <extracomment>ui/tabs/search/window_bar.py. For 1: {n} window</extracomment>
        <translation>
            <numerusform>{n} فترة</numerusform>
            <numerusform>فترة واحدة</numerusform>
            <numerusform>فترتان</numerusform>
            <numerusform>{n} فترات</numerusform>
            <numerusform>{n} فترة</numerusform>
            <numerusform>{n} فترة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pauses</source>
        <extracomment>ui/widgets/receipt_card.py. For 1: {n} pause</extracomment>
        <translation>
            <numerusform>{n} توقف مؤقت</numerusform>
            <numerusform>توقف مؤقت واحد</numerusform>
            <numerusform>توقفان مؤقتان</numerusform>
            <numerusform>{n} توقفات مؤقتة</numerusform>
            <numerusform>{n} توقفًا مؤقتًا</numerusform>
            <numerusform>{n} توقف مؤقت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} matches</source>
        <extracomment>ui/widgets/table_finder.py. For 1: {n} match</extracomment>
        <translation>
            <numerusform>{n} نتيجة</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>{n} نتائج</numerusform>
            <numerusform>{n} نتيجة</numerusform>
            <numerusform>{n} نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>ui/dialogs/fixed_value.py, ui/tabs/create/map_question.py, ui/tabs/search/value_editors.py</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>ui/dialogs/fixed_value.py, ui/tabs/search/value_editors.py, ui/words.py</extracomment>
        <translation>لا</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <extracomment>ui/tabs/search/day_editor.py, ui/told_days.py, ui/words.py</extracomment>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <extracomment>ui/told_days.py, ui/words.py</extracomment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>ui/tabs/create/receipt.py, ui/words.py</extracomment>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <extracomment>ui/words.py</extracomment>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>ui/tabs/fetch/fetch_words.py, ui/words.py</extracomment>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>done about {time}</source>
        <extracomment>ui/words.py</extracomment>
        <translation>ينتهي نحو {time}</translation>
    </message>
    <message>
        <source>looking again at {time}, in {seconds}</source>
        <extracomment>ui/words.py</extracomment>
        <translation>الاستعلام التالي في {time}، بعد {seconds}</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <extracomment>ui/words.py</extracomment>
        <translation>اليوم {time}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <extracomment>ui/words.py</extracomment>
        <translation>أمس {time}</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <extracomment>ui/words.py</extracomment>
        <translation>{minutes} د {seconds} ث</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <extracomment>ui/words.py</extracomment>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <extracomment>ui/words.py</extracomment>
        <translation>{hours} س</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <extracomment>ui/words.py</extracomment>
        <translation>{milliseconds} م.ث</translation>
    </message>
    <message>
        <source>done about {time}, in {seconds}</source>
        <extracomment>ui/words.py</extracomment>
        <translation>ينتهي نحو {time}، بعد {seconds}</translation>
    </message>
    <message>
        <source>looking now</source>
        <extracomment>ui/words.py</extracomment>
        <translation>جارٍ الاستعلام الآن</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <extracomment>ui/words.py</extracomment>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>Not a rate limit</source>
        <extracomment>core/connection_options.py</extracomment>
        <translation>ليس حدًّا للطلبات</translation>
    </message>
    <message>
        <source>“{value} s” is not a rate limit.</source>
        <extracomment>core/connection_options.py</extracomment>
        <translation>«{value} s» ليس حدًّا للطلبات.</translation>
    </message>
    <message>
        <source>Not a country</source>
        <extracomment>core/connection_options.py</extracomment>
        <translation>ليس بلدًا</translation>
    </message>
    <message>
        <source>“{strip}” is not a country.</source>
        <extracomment>core/connection_options.py</extracomment>
        <translation>«{strip}» ليس بلدًا.</translation>
    </message>
    <message>
        <source>Give a whole number of calls from 1 to {most_calls}.</source>
        <extracomment>core/connection_options.py</extracomment>
        <translation>أدخل عددًا صحيحًا من الطلبات بين 1 و{most_calls}.</translation>
    </message>
    <message>
        <source>Give the seconds, more than 0 and at most {longest_window_s}.</source>
        <extracomment>core/connection_options.py</extracomment>
        <translation>أدخل عدد الثواني: أكثر من 0 وبحد أقصى {longest_window_s}.</translation>
    </message>
    <message>
        <source>{how} Leave both empty for the usual limit of the CRM.</source>
        <extracomment>core/connection_options.py</extracomment>
        <translation>{how} اترك الحقلين فارغين لاعتماد الحد المعتاد لنظام CRM.</translation>
    </message>
    <message>
        <source>Choose one from the list, or give its two letters, such as IN.</source>
        <extracomment>core/connection_options.py</extracomment>
        <translation>اختر واحدًا من القائمة، أو أدخل حرفيه، مثل IN.</translation>
    </message>
    <message>
        <source>Not a time zone</source>
        <extracomment>core/connection_options.py</extracomment>
        <translation>ليست منطقة زمنية</translation>
    </message>
    <message>
        <source>“{wanted}” is not a time zone.</source>
        <extracomment>core/connection_options.py</extracomment>
        <translation>«{wanted}» ليست منطقة زمنية.</translation>
    </message>
    <message>
        <source>Choose one from the list, such as Asia/Kolkata.</source>
        <extracomment>core/connection_options.py</extracomment>
        <translation>اختر واحدة من القائمة، مثل Asia/Kolkata.</translation>
    </message>
    <message>
        <source>Octanist</source>
        <extracomment>core/connections.py, providers/octanist/query.py</extracomment>
        <translation>Octanist</translation>
    </message>
    <message>
        <source>What was given</source>
        <extracomment>core/connections.py</extracomment>
        <translation>ما أُدخل</translation>
    </message>
    <message>
        <source>The address is not a URL</source>
        <extracomment>core/connections.py, net/exchange.py</extracomment>
        <translation>العنوان ليس URL</translation>
    </message>
    <message>
        <source>{value} is not a web address.</source>
        <extracomment>core/connections.py</extracomment>
        <translation>{value} ليس عنوان ويب.</translation>
    </message>
    <message>
        <source>Not a number of calls</source>
        <extracomment>core/connections.py</extracomment>
        <translation>ليس عددًا من الطلبات</translation>
    </message>
    <message>
        <source>“{strip}” is not a number of calls a day.</source>
        <extracomment>core/connections.py</extracomment>
        <translation>«{strip}» ليس عددًا من الطلبات في اليوم.</translation>
    </message>
    <message>
        <source>The address holds more than a base</source>
        <extracomment>core/connections.py</extracomment>
        <translation>العنوان يتجاوز الأساس</translation>
    </message>
    <message>
        <source>“{host}” comes with user, query or fragment.</source>
        <extracomment>core/connections.py</extracomment>
        <translation>«{host}» يتضمن مستخدمًا أو استعلامًا أو جزءًا بعد علامة #.</translation>
    </message>
    <message>
        <source>Plain http is refused</source>
        <extracomment>core/connections.py</extracomment>
        <translation>لا يُقبل http غير المشفّر</translation>
    </message>
    <message>
        <source>Keys for {host} would travel unencrypted.</source>
        <extracomment>core/connections.py</extracomment>
        <translation>ستُنقل مفاتيح {host} من دون تشفير.</translation>
    </message>
    <message>
        <source>Give one like https://host/path.</source>
        <extracomment>core/connections.py, net/exchange.py</extracomment>
        <translation>أدخل عنوانًا مثل https://host/path.</translation>
    </message>
    <message>
        <source>Give a whole number from 1, such as 10,000, or leave it empty.</source>
        <extracomment>core/connections.py</extracomment>
        <translation>أدخل عددًا صحيحًا من 1 فأكثر، مثل 10,000، أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>Give host and path only.</source>
        <extracomment>core/connections.py</extracomment>
        <translation>أدخل المضيف والمسار فقط.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <extracomment>ui/tabs/create/correction_words.py, ui/tabs/create/find_in_crm.py</extracomment>
        <translation>لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Use https:// in the address.</source>
        <extracomment>core/connections.py</extracomment>
        <translation>استخدم https:// في العنوان.</translation>
    </message>
    <message>
        <source>The CRM asked for a pause.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>طلب نظام CRM التوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>Read only</source>
        <extracomment>ui/safe_words.py, core/errors.py</extracomment>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>“{connection_name}” is read only: nothing can be created over it.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>«{connection_name}» للقراءة فقط: لا يمكن إنشاء شيء عبره.</translation>
    </message>
    <message>
        <source>Waiting for the limit</source>
        <extracomment>core/errors.py</extracomment>
        <translation>بانتظار الحد</translation>
    </message>
    <message>
        <source>Choose another connection, or change the safe mode of this one.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>اختر اتصالًا آخر، أو غيّر الوضع الآمن لهذا الاتصال.</translation>
    </message>
    <message>
        <source>No row is lost.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>لم يُفقد أي صف.</translation>
    </message>
    <message>
        <source>Nothing was read or changed.</source>
        <extracomment>core/errors.py, store/profile.py</extracomment>
        <translation>لم يُقرأ شيء ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>ui/tabs/fetch/fetch_questions.py, core/errors.py</extracomment>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>jobs/evidence.py, jobs/existing_keys.py</extracomment>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>providers/leadsquared/columns.py</extracomment>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>providers/leadsquared/columns.py</extracomment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Not the name of a header</source>
        <extracomment>core/header_names.py</extracomment>
        <translation>ليس اسم ترويسة</translation>
    </message>
    <message>
        <source>“{found}” cannot be the name of a header.</source>
        <extracomment>core/header_names.py</extracomment>
        <translation>«{found}» لا يصلح اسمًا لترويسة.</translation>
    </message>
    <message>
        <source>A header of the app</source>
        <extracomment>core/header_names.py</extracomment>
        <translation>ترويسة خاصة بالتطبيق</translation>
    </message>
    <message>
        <source>Lead Desktop sets the header {found} itself.</source>
        <extracomment>core/header_names.py</extracomment>
        <translation>يضبط Lead Desktop الترويسة {found} بنفسه.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens, such as X-Dealer-Id.</source>
        <extracomment>core/header_names.py</extracomment>
        <translation>استخدم الحروف والأرقام والواصلات، مثل X-Dealer-Id.</translation>
    </message>
    <message>
        <source>Leave it out, or choose another header.</source>
        <extracomment>core/header_names.py</extracomment>
        <translation>احذفها، أو اختر ترويسة أخرى.</translation>
    </message>
    <message>
        <source>A header is there twice</source>
        <extracomment>core/header_names.py</extracomment>
        <translation>ترويسة مكررة</translation>
    </message>
    <message>
        <source>The header {name} is given twice.</source>
        <extracomment>core/header_names.py</extracomment>
        <translation>أُدخلت الترويسة {name} مرتين.</translation>
    </message>
    <message>
        <source>Give each header once.</source>
        <extracomment>core/header_names.py</extracomment>
        <translation>أدخل كل ترويسة مرة واحدة.</translation>
    </message>
    <message>
        <source>The proxy is not an address</source>
        <extracomment>core/proxies.py</extracomment>
        <translation>الخادم الوكيل ليس عنوانًا</translation>
    </message>
    <message>
        <source>What was given for the proxy is not host and port.</source>
        <extracomment>core/proxies.py</extracomment>
        <translation>ما أُدخل للخادم الوكيل ليس مضيفًا ومنفذًا.</translation>
    </message>
    <message>
        <source>The proxy holds a name and a password</source>
        <extracomment>core/proxies.py</extracomment>
        <translation>الخادم الوكيل يتضمن اسمًا وكلمة مرور</translation>
    </message>
    <message>
        <source>A connection is kept in a file, where a password could be read.</source>
        <extracomment>core/proxies.py</extracomment>
        <translation>يُحفظ الاتصال في ملف يمكن أن تُقرأ فيه كلمة المرور.</translation>
    </message>
    <message>
        <source>The kind of proxy is not known</source>
        <extracomment>core/proxies.py</extracomment>
        <translation>نوع الخادم الوكيل غير معروف</translation>
    </message>
    <message>
        <source>Lead Desktop speaks to http and https proxies, not to “{scheme}”.</source>
        <extracomment>core/proxies.py</extracomment>
        <translation>يتعامل Lead Desktop مع الخوادم الوكيلة http وhttps، لا مع «{scheme}».</translation>
    </message>
    <message>
        <source>The proxy holds more than host and port</source>
        <extracomment>core/proxies.py</extracomment>
        <translation>الخادم الوكيل يتضمن أكثر من مضيف ومنفذ</translation>
    </message>
    <message>
        <source>“{host}” comes with a path: that may be a script that chooses proxies, which is not read here.</source>
        <extracomment>core/proxies.py</extracomment>
        <translation>«{host}» يتضمن مسارًا: قد يكون نصًّا برمجيًّا يختار الخوادم الوكيلة، وهو لا يُقرأ هنا.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <extracomment>core/proxies.py</extracomment>
        <translation>لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Give one like {example}, or leave it empty for the proxy of this computer.</source>
        <extracomment>core/proxies.py</extracomment>
        <translation>أدخل عنوانًا مثل {example}، أو اترك الحقل فارغًا لاستخدام الخادم الوكيل لهذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Give host and port alone; a proxy that wants a log-in goes into the settings of this computer.</source>
        <extracomment>core/proxies.py</extracomment>
        <translation>أدخل المضيف والمنفذ فقط؛ أما الخادم الوكيل الذي يطلب تسجيل الدخول فمكانه إعدادات هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Ask for the http proxy of your network, such as {example}.</source>
        <extracomment>core/proxies.py</extracomment>
        <translation>اسأل عن الخادم الوكيل http لشبكتك، مثل {example}.</translation>
    </message>
    <message>
        <source>Open the script in a browser and give the proxy it names, as host and port.</source>
        <extracomment>core/proxies.py</extracomment>
        <translation>افتح النص البرمجي في متصفح وأدخل الخادم الوكيل الذي يذكره، مضيفًا ومنفذًا.</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>core/relative_days.py</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>core/relative_days.py</extracomment>
        <translation>أمس</translation>
    </message>
    <message>
        <source>7 days ago</source>
        <extracomment>core/relative_days.py</extracomment>
        <translation>قبل 7 أيام</translation>
    </message>
    <message>
        <source>30 days ago</source>
        <extracomment>core/relative_days.py</extracomment>
        <translation>قبل 30 يومًا</translation>
    </message>
    <message>
        <source>90 days ago</source>
        <extracomment>core/relative_days.py</extracomment>
        <translation>قبل 90 يومًا</translation>
    </message>
    <message>
        <source>month start</source>
        <extracomment>core/relative_days.py</extracomment>
        <translation>بداية الشهر</translation>
    </message>
    <message>
        <source>Month start</source>
        <extracomment>core/relative_days.py</extracomment>
        <translation>بداية الشهر</translation>
    </message>
    <message>
        <source>quarter start</source>
        <extracomment>core/relative_days.py</extracomment>
        <translation>بداية ربع السنة</translation>
    </message>
    <message>
        <source>Quarter start</source>
        <extracomment>core/relative_days.py</extracomment>
        <translation>بداية ربع السنة</translation>
    </message>
    <message>
        <source>year start</source>
        <extracomment>core/relative_days.py</extracomment>
        <translation>بداية السنة</translation>
    </message>
    <message>
        <source>Year start</source>
        <extracomment>core/relative_days.py</extracomment>
        <translation>بداية السنة</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>ui/models/table_columns.py, ui/tabs/create/left_table.py, ui/tabs/jobs/job_columns.py</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Lead id</source>
        <extracomment>ui/models/table_columns.py, ui/tabs/search/dates_box.py, jobs/export_rows.py</extracomment>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>ui/models/table_columns.py, jobs/export_rows.py</extracomment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>ui/models/table_columns.py, jobs/export_rows.py</extracomment>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>{mapped} of {columns} mapped</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>رُبط {mapped} من {columns}</translation>
    </message>
    <message numerus="yes">
        <source>{n} columns stay in the file and are not sent</source>
        <extracomment>ui/tabs/create/mapping_rows.py. For 1: {n} column stays in the file and is not sent</extracomment>
        <translation>
            <numerusform>{n} عمود يبقى في الملف ولا يُرسل</numerusform>
            <numerusform>عمود واحد يبقى في الملف ولا يُرسل</numerusform>
            <numerusform>عمودان يبقيان في الملف ولا يُرسلان</numerusform>
            <numerusform>{n} أعمدة تبقى في الملف ولا تُرسل</numerusform>
            <numerusform>{n} عمودًا تبقى في الملف ولا تُرسل</numerusform>
            <numerusform>{n} عمود تبقى في الملف ولا تُرسل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are sent within another column</source>
        <extracomment>ui/tabs/create/mapping_rows.py. For 1: {n} is sent within another column</extracomment>
        <translation>
            <numerusform>{n} تُرسل ضمن عمود آخر</numerusform>
            <numerusform>عمود واحد يُرسل ضمن عمود آخر</numerusform>
            <numerusform>عمودان يُرسلان ضمن عمود آخر</numerusform>
            <numerusform>{n} تُرسل ضمن عمود آخر</numerusform>
            <numerusform>{n} تُرسل ضمن عمود آخر</numerusform>
            <numerusform>{n} تُرسل ضمن عمود آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>custom field set, {mapped} of {n} children mapped</source>
        <extracomment>ui/tabs/create/mapping_rows.py. For 1: custom field set, {mapped} of {n} children mapped</extracomment>
        <translation>
            <numerusform>مجموعة حقول مخصصة، رُبط {mapped} من {n} حقل</numerusform>
            <numerusform>مجموعة حقول مخصصة، رُبط {mapped} من حقل واحد</numerusform>
            <numerusform>مجموعة حقول مخصصة، رُبط {mapped} من حقلين</numerusform>
            <numerusform>مجموعة حقول مخصصة، رُبط {mapped} من {n} حقول</numerusform>
            <numerusform>مجموعة حقول مخصصة، رُبط {mapped} من {n} حقلًا</numerusform>
            <numerusform>مجموعة حقول مخصصة، رُبط {mapped} من {n} حقل</numerusform>
        </translation>
    </message>
    <message>
        <source>not from the file</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>ليس من الملف</translation>
    </message>
    <message>
        <source>Required, stays empty</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>مطلوب، ويبقى فارغًا</translation>
    </message>
    <message>
        <source>Stays empty</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>يبقى فارغًا</translation>
    </message>
    <message>
        <source>Nothing in this file</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>لا شيء في هذا الملف</translation>
    </message>
    <message>
        <source>In every row</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>في كل صف</translation>
    </message>
    <message>
        <source>Fixed value</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>قيمة ثابتة</translation>
    </message>
    <message>
        <source>Required and not mapped: {fields}.</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>مطلوب وغير مربوط: {fields}.</translation>
    </message>
    <message>
        <source>Required fields are covered.</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>الحقول المطلوبة مغطاة.</translation>
    </message>
    <message numerus="yes">
        <source>{n} matches are unsure, look at {columns}.</source>
        <extracomment>ui/tabs/create/mapping_rows.py. For 1: {n} match is unsure, look at {columns}.</extracomment>
        <translation>
            <numerusform>{n} ربط غير مؤكد، راجع {columns}.</numerusform>
            <numerusform>ربط واحد غير مؤكد، راجع {columns}.</numerusform>
            <numerusform>عمودان ربطهما غير مؤكد، راجع {columns}.</numerusform>
            <numerusform>{n} أعمدة ربطها غير مؤكد، راجع {columns}.</numerusform>
            <numerusform>{n} عمودًا ربطها غير مؤكد، راجع {columns}.</numerusform>
            <numerusform>{n} عمود ربطها غير مؤكد، راجع {columns}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} blank rows left out.</source>
        <extracomment>ui/tabs/create/mapping_rows.py. For 1: {n} blank row left out.</extracomment>
        <translation>
            <numerusform>استُبعد {n} صف فارغ.</numerusform>
            <numerusform>استُبعد صف فارغ واحد.</numerusform>
            <numerusform>استُبعد صفان فارغان.</numerusform>
            <numerusform>استُبعدت {n} صفوف فارغة.</numerusform>
            <numerusform>استُبعد {n} صفًّا فارغًا.</numerusform>
            <numerusform>استُبعد {n} صف فارغ.</numerusform>
        </translation>
    </message>
    <message>
        <source>empty in all rows</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>فارغ في كل الصفوف</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>(بلا عنوان)</translation>
    </message>
    <message>
        <source>Joined into {columns}</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>مدموج في {columns}</translation>
    </message>
    <message>
        <source>The same in every row</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>القيمة نفسها في كل صف</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>ui/tabs/create/check_words.py, ui/tabs/create/mapping_rows.py</extracomment>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>“{column}” is read as {order}.</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>يُقرأ «{column}» بصيغة {order}.</translation>
    </message>
    <message>
        <source>“{column}” is multiplied by {factor}.</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>يُضرب «{column}» في {factor}.</translation>
    </message>
    <message>
        <source>“{column}” goes to {field}, which is unsure.</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>يُربط «{column}» بالحقل {field}، وهذا غير مؤكد.</translation>
    </message>
    <message>
        <source>space</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>comma</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>semicolon</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>dash</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>شرطة</translation>
    </message>
    <message>
        <source>slash</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>شرطة مائلة</translation>
    </message>
    <message>
        <source>bar</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>خط عمودي</translation>
    </message>
    <message>
        <source>line break</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>فاصل أسطر</translation>
    </message>
    <message>
        <source>As it is</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>كما هي</translation>
    </message>
    <message>
        <source>Trim</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>قص المسافات</translation>
    </message>
    <message>
        <source>Trim, lower case</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>قص المسافات، حروف صغيرة</translation>
    </message>
    <message>
        <source>Split at the last space</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>تقسيم عند آخر مسافة</translation>
    </message>
    <message>
        <source>Read as yes or no</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>قراءة بمعنى نعم أو لا</translation>
    </message>
    <message>
        <source>Match list values</source>
        <extracomment>ui/dialogs/column_steps.py, ui/dialogs/list_values.py, ui/tabs/create/treatment_words.py</extracomment>
        <translation>مطابقة قيم القائمة</translation>
    </message>
    <message>
        <source>Lower case</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>حروف صغيرة</translation>
    </message>
    <message>
        <source>Upper case</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>حروف كبيرة</translation>
    </message>
    <message>
        <source>Title case</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>حرف كبير أول كل كلمة</translation>
    </message>
    <message>
        <source>Part before the first {separator}</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>الجزء قبل أول {separator}</translation>
    </message>
    <message>
        <source>Part after the first {separator}</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>الجزء بعد أول {separator}</translation>
    </message>
    <message>
        <source>Part after the last {separator}</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>الجزء بعد آخر {separator}</translation>
    </message>
    <message>
        <source>Part {number} by {separator}</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>الجزء {number}، الفاصل {separator}</translation>
    </message>
    <message>
        <source>Country code of {country} if missing</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>إضافة رمز {country} إن نقص</translation>
    </message>
    <message>
        <source>Read as {order}</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>قراءة بصيغة {order}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <extracomment>ui/tabs/create/source_bar.py, ui/tabs/create/treatment_words.py</extracomment>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>Keep the country code</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>إبقاء رمز البلد</translation>
    </message>
    <message numerus="yes">
        <source>{n} unknown</source>
        <extracomment>ui/tabs/create/recent_line.py, ui/tabs/create/treatment_words.py. For 1: {n} unknown</extracomment>
        <translation>
            <numerusform>{n} غير معروف</numerusform>
            <numerusform>{n} غير معروف</numerusform>
            <numerusform>{n} غير معروف</numerusform>
            <numerusform>{n} غير معروفة</numerusform>
            <numerusform>{n} غير معروف</numerusform>
            <numerusform>{n} غير معروف</numerusform>
        </translation>
    </message>
    <message>
        <source>Join with {columns}</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>دمج مع {columns}</translation>
    </message>
    <message>
        <source>Multiply by {factor}</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>ضرب في {factor}</translation>
    </message>
    <message>
        <source>Own words for yes and no</source>
        <extracomment>ui/dialogs/column_steps.py, ui/tabs/create/treatment_words.py</extracomment>
        <translation>كلمات خاصة لنعم ولا</translation>
    </message>
    <message numerus="yes">
        <source>{n} values matched</source>
        <extracomment>ui/tabs/create/treatment_words.py. For 1: {n} value matched</extracomment>
        <translation>
            <numerusform>طوبقت {n} قيمة</numerusform>
            <numerusform>طوبقت قيمة واحدة</numerusform>
            <numerusform>طوبقت قيمتان</numerusform>
            <numerusform>طوبقت {n} قيم</numerusform>
            <numerusform>طوبقت {n} قيمة</numerusform>
            <numerusform>طوبقت {n} قيمة</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” if empty</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>«{text}» إن كانت فارغة</translation>
    </message>
    <message>
        <source>Replace “{text}”</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>استبدال «{text}»</translation>
    </message>
    <message>
        <source>Remove “{text}”</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>حذف «{text}»</translation>
    </message>
    <message>
        <source>account host</source>
        <extracomment>jobs/account_guard.py</extracomment>
        <translation>مضيف الحساب</translation>
    </message>
    <message>
        <source>account id</source>
        <extracomment>jobs/account_guard.py</extracomment>
        <translation>معرّف الحساب</translation>
    </message>
    <message>
        <source>Keys of another account</source>
        <extracomment>jobs/account_guard.py</extracomment>
        <translation>مفاتيح حساب آخر</translation>
    </message>
    <message>
        <source>This upload began in another account than the one the keys of “{name}” belong to.</source>
        <extracomment>jobs/account_guard.py</extracomment>
        <translation>بدأ هذا الرفع في حساب غير الحساب الذي تخصه مفاتيح «{name}».</translation>
    </message>
    <message>
        <source>Give keys of the account it began in, then resume. For the other account, upload the file anew.</source>
        <extracomment>jobs/account_guard.py</extracomment>
        <translation>أدخل مفاتيح الحساب الذي بدأ فيه، ثم استأنف. للحساب الآخر، ارفع الملف من جديد.</translation>
    </message>
    <message>
        <source>The rows could not be checked</source>
        <extracomment>jobs/check_helpers.py</extracomment>
        <translation>تعذّر فحص الصفوف</translation>
    </message>
    <message>
        <source>Checking them ended unexpectedly: there may be too little memory.</source>
        <extracomment>jobs/check_helpers.py</extracomment>
        <translation>انتهى فحصها على نحو غير متوقع: قد تكون الذاكرة غير كافية.</translation>
    </message>
    <message>
        <source>Close other programs, then check again.</source>
        <extracomment>jobs/check_helpers.py</extracomment>
        <translation>أغلق البرامج الأخرى، ثم أعد الفحص.</translation>
    </message>
    <message>
        <source>The upload was started</source>
        <extracomment>jobs/check_sheet.py, jobs/find_existing.py, jobs/recheck.py</extracomment>
        <translation>بدأ الرفع</translation>
    </message>
    <message>
        <source>Its rows cannot be checked anew.</source>
        <extracomment>jobs/check_sheet.py</extracomment>
        <translation>لا يمكن فحص صفوفه من جديد.</translation>
    </message>
    <message>
        <source>No column is matched</source>
        <extracomment>jobs/check_sheet.py</extracomment>
        <translation>لا عمود مربوط</translation>
    </message>
    <message>
        <source>None of the columns goes to a field.</source>
        <extracomment>jobs/check_sheet.py</extracomment>
        <translation>لا يُربط أي من الأعمدة بحقل.</translation>
    </message>
    <message>
        <source>Match at least one column.</source>
        <extracomment>jobs/check_sheet.py</extracomment>
        <translation>اربط عمودًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>no such child: {module}</source>
        <extracomment>jobs/children.py</extracomment>
        <translation>لا عملية فرعية كهذه: {module}</translation>
    </message>
    <message>
        <source>The upload stopped itself</source>
        <extracomment>ui/tabs/create/receipt.py, ui/tabs/jobs/job_lines.py, jobs/circuit_breaker.py</extracomment>
        <translation>توقف الرفع من تلقاء نفسه</translation>
    </message>
    <message>
        <source>{limit} calls in a row got no usable answer: {message}</source>
        <extracomment>jobs/circuit_breaker.py</extracomment>
        <translation>لم تلقَ طلبات متتالية عددها {limit} ردًّا صالحًا: {message}</translation>
    </message>
    <message>
        <source>{limit} calls in a row were refused for the same reason: {message}</source>
        <extracomment>jobs/circuit_breaker.py</extracomment>
        <translation>رُفضت طلبات متتالية عددها {limit} للسبب نفسه: {message}</translation>
    </message>
    <message>
        <source>Rows that were sent are kept as unknown and are not sent again.</source>
        <extracomment>jobs/circuit_breaker.py</extracomment>
        <translation>الصفوف المرسلة تبقى غير معروفة ولا تُرسل مرة أخرى.</translation>
    </message>
    <message>
        <source>Find out what is wrong with the connection, then go on.</source>
        <extracomment>jobs/circuit_breaker.py</extracomment>
        <translation>اعرف ما الخلل في الاتصال، ثم تابع.</translation>
    </message>
    <message>
        <source>Correct the cause, try one row, then go on.</source>
        <extracomment>jobs/circuit_breaker.py</extracomment>
        <translation>صحّح السبب، وجرّب صفًّا واحدًا، ثم تابع.</translation>
    </message>
    <message>
        <source>Corrected in a workbook, not sent yet</source>
        <extracomment>jobs/correct_upload.py</extracomment>
        <translation>صُحّح في مصنف، ولم يُرسل بعد</translation>
    </message>
    <message>
        <source>A value was given, not sent yet</source>
        <extracomment>jobs/correct_upload.py</extracomment>
        <translation>أُعطيت قيمة، ولم يُرسل بعد</translation>
    </message>
    <message>
        <source>Corrections from a workbook</source>
        <extracomment>jobs/correct_upload.py, jobs/fix_in_excel.py</extracomment>
        <translation>تصحيحات من مصنف</translation>
    </message>
    <message>
        <source>Corrections from a workbook were being kept when the app ended.</source>
        <extracomment>jobs/correct_upload.py</extracomment>
        <translation>كانت تصحيحات من مصنف قيد الحفظ حين أُغلق التطبيق.</translation>
    </message>
    <message numerus="yes">
        <source>{ready} rows were corrected and are not sent yet.</source>
        <extracomment>jobs/correct_upload.py. For 1: {ready} row was corrected and is not sent yet.</extracomment>
        <translation>
            <numerusform>صُحّح {ready} صف ولم يُرسل بعد.</numerusform>
            <numerusform>صُحّح صف واحد ولم يُرسل بعد.</numerusform>
            <numerusform>صُحّح صفان ولم يُرسلا بعد.</numerusform>
            <numerusform>صُحّحت {ready} صفوف ولم تُرسل بعد.</numerusform>
            <numerusform>صُحّح {ready} صفًّا ولم تُرسل بعد.</numerusform>
            <numerusform>صُحّح {ready} صف ولم تُرسل بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not an upload</source>
        <extracomment>jobs/correct_upload.py, jobs/reopen.py</extracomment>
        <translation>ليست عملية رفع</translation>
    </message>
    <message>
        <source>“{title}” was not sent yet.</source>
        <extracomment>jobs/correct_upload.py</extracomment>
        <translation>«{title}» لم يُرسل بعد.</translation>
    </message>
    <message>
        <source>These rows cannot be matched</source>
        <extracomment>jobs/corrections.py</extracomment>
        <translation>تتعذر مطابقة هذه الصفوف</translation>
    </message>
    <message>
        <source>The workbook has no column “{key}”.</source>
        <extracomment>jobs/corrections.py</extracomment>
        <translation>لا يحوي المصنف العمود «{key}».</translation>
    </message>
    <message>
        <source>Take the workbook that was saved from this sheet, and keep that column.</source>
        <extracomment>jobs/corrections.py</extracomment>
        <translation>استخدم المصنف المحفوظ من هذه الورقة، وأبقِ ذلك العمود.</translation>
    </message>
    <message>
        <source>The day&apos;s calls are used up</source>
        <extracomment>jobs/day_guard.py, providers/leadsquared/errors.py</extracomment>
        <translation>استُنفدت طلبات اليوم</translation>
    </message>
    <message>
        <source>The {calls_a_day} calls a day of “{name}” were made from this computer since midnight UTC.</source>
        <extracomment>jobs/day_guard.py</extracomment>
        <translation>أُجريت من هذا الكمبيوتر منذ منتصف الليل بتوقيت UTC كل طلبات اليوم للاتصال «{name}»: {calls_a_day}.</translation>
    </message>
    <message>
        <source>Nothing more was sent; the rows left wait.</source>
        <extracomment>jobs/day_guard.py</extracomment>
        <translation>لم يُرسل شيء آخر؛ الصفوف المتبقية بالانتظار.</translation>
    </message>
    <message>
        <source>Resume when the quota is new, or now to go on until the CRM refuses.</source>
        <extracomment>jobs/day_guard.py</extracomment>
        <translation>استأنف عند تجدد الحصة، أو الآن للمتابعة حتى يرفض نظام CRM.</translation>
    </message>
    <message>
        <source>The sheet was not checked</source>
        <extracomment>jobs/drafting.py</extracomment>
        <translation>لم تُفحص الورقة</translation>
    </message>
    <message>
        <source>It is not known which column is which field.</source>
        <extracomment>jobs/drafting.py</extracomment>
        <translation>لا يُعرف أي عمود يقابل أي حقل.</translation>
    </message>
    <message>
        <source>Match the columns and check the sheet.</source>
        <extracomment>jobs/drafting.py</extracomment>
        <translation>اربط الأعمدة وافحص الورقة.</translation>
    </message>
    <message>
        <source>“{titles}” is running or paused in a window or command.</source>
        <extracomment>jobs/erase.py</extracomment>
        <translation>«{titles}» قيد التشغيل أو متوقف مؤقتًا في نافذة أو أمر.</translation>
    </message>
    <message>
        <source>A job is at work</source>
        <extracomment>jobs/erase.py</extracomment>
        <translation>مهمة قيد العمل</translation>
    </message>
    <message numerus="yes">
        <source>{first} {others} more are too.</source>
        <extracomment>jobs/erase.py. For 1: {first} {others} more is too.</extracomment>
        <translation>
            <numerusform>{first} وكذلك {others} غيرها.</numerusform>
            <numerusform>{first} وكذلك مهمة واحدة غيرها.</numerusform>
            <numerusform>{first} وكذلك مهمتان غيرها.</numerusform>
            <numerusform>{first} وكذلك {others} مهام غيرها.</numerusform>
            <numerusform>{first} وكذلك {others} مهمة غيرها.</numerusform>
            <numerusform>{first} وكذلك {others} مهمة غيرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <extracomment>jobs/erase.py, jobs/sandbox_process.py</extracomment>
        <translation>لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>Stop it, then delete.</source>
        <extracomment>jobs/erase.py</extracomment>
        <translation>أوقفها، ثم احذف.</translation>
    </message>
    <message>
        <source>Found by {noun} after the answer of call {call} was lost.</source>
        <extracomment>jobs/evidence.py</extracomment>
        <translation>عُثر عليه بواسطة {noun} بعد فقدان رد الطلب {call}.</translation>
    </message>
    <message>
        <source>A lead with this {noun} was there before call {call} was made.</source>
        <extracomment>jobs/evidence.py</extracomment>
        <translation>كان عميل محتمل بهذا {noun} موجودًا قبل إجراء الطلب {call}.</translation>
    </message>
    <message>
        <source>The answer of call {call} was lost. Looked up by {nouns} {seconds} s later: there is no such lead.</source>
        <extracomment>jobs/evidence.py</extracomment>
        <translation>فُقد رد الطلب {call}. جرى الاستعلام بواسطة {nouns} بعد {seconds} ث: لا عميل محتمل كهذا.</translation>
    </message>
    <message>
        <source>There is a lead with this {noun}, but the CRM does not say which or since when: call {call} may have made it.</source>
        <extracomment>jobs/evidence.py</extracomment>
        <translation>يوجد عميل محتمل بهذا {noun}، لكن نظام CRM لا يبيّن أيهم هو ولا منذ متى: ربما أنشأه الطلب {call}.</translation>
    </message>
    <message>
        <source>{leads} leads have the e-mail or phone of this row; call {call} may have made one of them.</source>
        <extracomment>jobs/evidence.py</extracomment>
        <translation>عدد العملاء المحتملين الذين لهم بريد هذا الصف أو هاتفه: {leads}؛ ربما أنشأ الطلب {call} أحدهم.</translation>
    </message>
    <message>
        <source>A lead with this {noun} was made after the answer of call {call} was lost; it may be somebody else&apos;s.</source>
        <extracomment>jobs/evidence.py</extracomment>
        <translation>أُنشئ عميل محتمل بهذا {noun} بعد فقدان رد الطلب {call}؛ وقد يكون لشخص آخر.</translation>
    </message>
    <message>
        <source>A lead with this {noun} was made at the time of call {call}, but differs in {join}; it may be somebody else&apos;s.</source>
        <extracomment>jobs/evidence.py</extracomment>
        <translation>أُنشئ عميل محتمل بهذا {noun} وقت الطلب {call}، لكنه يختلف في {join}؛ وقد يكون لشخص آخر.</translation>
    </message>
    <message>
        <source>The answer of call {call} was lost, and the row has no e-mail or phone that is unique in the account: it cannot be looked up.</source>
        <extracomment>jobs/evidence.py</extracomment>
        <translation>فُقد رد الطلب {call}، وليس في الصف بريد إلكتروني أو هاتف فريد في الحساب: لا يمكن الاستعلام عنه.</translation>
    </message>
    <message>
        <source>a lead without a name</source>
        <extracomment>jobs/existing_problems.py</extracomment>
        <translation>عميل محتمل بلا اسم</translation>
    </message>
    <message>
        <source>{words}, and {leads} more</source>
        <extracomment>jobs/existing_problems.py</extracomment>
        <translation>{words}، و{leads} غيره</translation>
    </message>
    <message>
        <source>lead {lead_id}</source>
        <extracomment>jobs/existing_problems.py</extracomment>
        <translation>العميل المحتمل {lead_id}</translation>
    </message>
    <message>
        <source>owner {owner}</source>
        <extracomment>jobs/existing_problems.py</extracomment>
        <translation>المالك {owner}</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>ui/models/table_columns.py, jobs/export_rows.py</extracomment>
        <translation>السطر</translation>
    </message>
    <message>
        <source>lead id</source>
        <extracomment>jobs/export_rows.py</extracomment>
        <translation>معرّف العميل المحتمل</translation>
    </message>
    <message>
        <source>sent at</source>
        <extracomment>jobs/export_rows.py</extracomment>
        <translation>وقت الإرسال</translation>
    </message>
    <message>
        <source>Sent at</source>
        <extracomment>jobs/export_rows.py</extracomment>
        <translation>وقت الإرسال</translation>
    </message>
    <message numerus="yes">
        <source>Fetch {filled} lines</source>
        <extracomment>jobs/fetch_leads.py. For 1: Fetch {filled} line</extracomment>
        <translation>
            <numerusform>جلب {filled} سطر</numerusform>
            <numerusform>جلب سطر واحد</numerusform>
            <numerusform>جلب سطرين</numerusform>
            <numerusform>جلب {filled} أسطر</numerusform>
            <numerusform>جلب {filled} سطرًا</numerusform>
            <numerusform>جلب {filled} سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetched once, on line {first_line}.</source>
        <extracomment>jobs/fetch_leads.py</extracomment>
        <translation>جُلب مرة واحدة، في السطر {first_line}.</translation>
    </message>
    <message>
        <source>Not sent. A line needs {any_of}.</source>
        <extracomment>jobs/fetch_leads.py</extracomment>
        <translation>لم يُرسل. يحتاج السطر إلى {any_of}.</translation>
    </message>
    <message>
        <source>an id</source>
        <extracomment>jobs/fetch_leads.py</extracomment>
        <translation>معرّف</translation>
    </message>
    <message>
        <source>a lead URL</source>
        <extracomment>jobs/fetch_leads.py</extracomment>
        <translation>عنوان URL لعميل محتمل</translation>
    </message>
    <message>
        <source>an e-mail</source>
        <extracomment>jobs/fetch_leads.py</extracomment>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>a phone</source>
        <extracomment>jobs/fetch_leads.py</extracomment>
        <translation>رقم هاتف</translation>
    </message>
    <message>
        <source>the number of a bulk</source>
        <extracomment>jobs/fetch_leads.py</extracomment>
        <translation>رقم دفعة</translation>
    </message>
    <message>
        <source>Pasted</source>
        <extracomment>ui/models/table_columns.py, jobs/fetch_run.py</extracomment>
        <translation>ملصق</translation>
    </message>
    <message>
        <source>No lead has this {noun} in {name}.</source>
        <extracomment>jobs/fetch_run.py</extracomment>
        <translation>لا عميل محتمل بهذا {noun} في {name}.</translation>
    </message>
    <message>
        <source>No fetch by ids</source>
        <extracomment>jobs/fetch_run.py</extracomment>
        <translation>لا جلب بالمعرّفات</translation>
    </message>
    <message>
        <source>{provider_names} has no call that fetches leads by ids.</source>
        <extracomment>jobs/fetch_run.py</extracomment>
        <translation>ليس لدى {provider_names} طلب يجلب العملاء المحتملين بالمعرّفات.</translation>
    </message>
    <message>
        <source>Use a search.</source>
        <extracomment>jobs/fetch_run.py</extracomment>
        <translation>استخدم البحث.</translation>
    </message>
    <message>
        <source>No lead among these rows</source>
        <extracomment>jobs/fill_template.py</extracomment>
        <translation>لا عميل محتمل بين هذه الصفوف</translation>
    </message>
    <message>
        <source>None of them was found in the CRM, so there is nothing to fill a template with.</source>
        <extracomment>jobs/fill_template.py</extracomment>
        <translation>لم يُعثر على أي منها في نظام CRM، فلا شيء يُملأ به القالب.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <extracomment>jobs/fill_template.py, jobs/fix_in_excel.py, jobs/own_workbook.py</extracomment>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Choose rows that were found.</source>
        <extracomment>jobs/fill_template.py</extracomment>
        <translation>اختر صفوفًا موجودة في نظام CRM.</translation>
    </message>
    <message>
        <source>Too many look-ups</source>
        <extracomment>jobs/find_existing.py</extracomment>
        <translation>استعلامات كثيرة جدًّا</translation>
    </message>
    <message>
        <source>{look_ups} values would be looked up; an account has at most {most_look_ups} calls a day.</source>
        <extracomment>jobs/find_existing.py</extracomment>
        <translation>عدد القيم التي سيُستعلم عنها {look_ups}؛ والحد الأقصى لطلبات الحساب في اليوم {most_look_ups}.</translation>
    </message>
    <message>
        <source>Nothing was asked.</source>
        <extracomment>jobs/find_existing.py, providers/filter_values.py</extracomment>
        <translation>لم يُرسل أي استعلام.</translation>
    </message>
    <message>
        <source>Split the file, or leave it to the CRM: it refuses leads that it has.</source>
        <extracomment>jobs/find_existing.py</extracomment>
        <translation>قسّم الملف، أو اترك الأمر لنظام CRM: فهو يرفض العملاء المحتملين الموجودين لديه.</translation>
    </message>
    <message>
        <source>Its rows are being sent.</source>
        <extracomment>jobs/find_existing.py</extracomment>
        <translation>صفوفه قيد الإرسال.</translation>
    </message>
    <message>
        <source>rows are in a workbook</source>
        <extracomment>jobs/fix_in_excel.py</extracomment>
        <translation>الصفوف في مصنف</translation>
    </message>
    <message>
        <source>Row in the file</source>
        <extracomment>jobs/fix_in_excel.py</extracomment>
        <translation>الصف في الملف</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <extracomment>jobs/fix_in_excel.py</extracomment>
        <translation>ما الخطأ</translation>
    </message>
    <message>
        <source>Another kind of file</source>
        <extracomment>jobs/fix_in_excel.py</extracomment>
        <translation>نوع آخر من الملفات</translation>
    </message>
    <message>
        <source>Only .xlsx and .csv can be corrected and brought back.</source>
        <extracomment>jobs/fix_in_excel.py</extracomment>
        <translation>لا يمكن التصحيح والإعادة إلا في ‎.xlsx و‎.csv.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .xlsx.</source>
        <extracomment>jobs/fix_in_excel.py</extracomment>
        <translation>اختر اسمًا ينتهي بالامتداد ‎.xlsx.</translation>
    </message>
    <message>
        <source>{partition}; this one was left out.</source>
        <extracomment>jobs/fix_rows.py</extracomment>
        <translation>{partition}؛ استُبعد هذا الصف.</translation>
    </message>
    <message numerus="yes">
        <source>Leave out {rows} rows</source>
        <extracomment>jobs/fix_rows.py. For 1: Leave out {rows} row</extracomment>
        <translation>
            <numerusform>استبعاد {rows} صف</numerusform>
            <numerusform>استبعاد صف واحد</numerusform>
            <numerusform>استبعاد صفين</numerusform>
            <numerusform>استبعاد {rows} صفوف</numerusform>
            <numerusform>استبعاد {rows} صفًّا</numerusform>
            <numerusform>استبعاد {rows} صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out by hand.</source>
        <extracomment>jobs/fix_rows.py</extracomment>
        <translation>استُبعد يدويًّا.</translation>
    </message>
    <message>
        <source>The connection and its keys are still there.</source>
        <extracomment>jobs/kept_keys.py</extracomment>
        <translation>الاتصال ومفاتيحه ما زالت موجودة.</translation>
    </message>
    <message>
        <source>lead page/{connection_id}</source>
        <extracomment>jobs/lead_pages.py</extracomment>
        <translation>lead page/{connection_id}</translation>
    </message>
    <message>
        <source>chosen mapping</source>
        <extracomment>jobs/map_columns.py</extracomment>
        <translation>الربط المختار</translation>
    </message>
    <message>
        <source>The name cannot be used</source>
        <extracomment>jobs/named_mappings.py</extracomment>
        <translation>لا يمكن استخدام الاسم</translation>
    </message>
    <message>
        <source>A mapping needs a name of 1 to {longest_name} characters.</source>
        <extracomment>jobs/named_mappings.py</extracomment>
        <translation>يحتاج الربط إلى اسم من 1 إلى {longest_name} حرفًا.</translation>
    </message>
    <message>
        <source>Type another name.</source>
        <extracomment>jobs/named_mappings.py</extracomment>
        <translation>اكتب اسمًا آخر.</translation>
    </message>
    <message>
        <source>The mapping cannot be used</source>
        <extracomment>jobs/named_mappings.py, store/mapping_file.py</extracomment>
        <translation>لا يمكن استخدام الربط</translation>
    </message>
    <message>
        <source>What is done to the values of “{heading}” is not complete. {problem}</source>
        <extracomment>jobs/named_mappings.py</extracomment>
        <translation>ما يُجرى على قيم «{heading}» غير مكتمل. {problem}</translation>
    </message>
    <message>
        <source>Export the mapping again where it was made.</source>
        <extracomment>jobs/named_mappings.py</extracomment>
        <translation>صدّر الربط مرة أخرى من حيث أُنشئ.</translation>
    </message>
    <message>
        <source>was changed since its rows were read</source>
        <extracomment>jobs/own_workbook.py</extracomment>
        <translation>تغيّر منذ قراءة صفوفه</translation>
    </message>
    <message>
        <source>was read before copies could be made of it</source>
        <extracomment>jobs/own_workbook.py</extracomment>
        <translation>قُرئ قبل أن يصبح نسخه ممكنًا</translation>
    </message>
    <message>
        <source>Results cannot be put into a copy</source>
        <extracomment>jobs/own_workbook.py, sheets/own_workbook.py, sheets/sheet_text.py</extracomment>
        <translation>لا يمكن وضع النتائج في نسخة</translation>
    </message>
    <message>
        <source>“{name}” {what}, so its rows may stand elsewhere.</source>
        <extracomment>jobs/own_workbook.py</extracomment>
        <translation>«{name}» {what}، فقد تكون صفوفه في موضع آخر.</translation>
    </message>
    <message>
        <source>No workbook to copy</source>
        <extracomment>jobs/own_workbook.py</extracomment>
        <translation>لا مصنف لنسخه</translation>
    </message>
    <message>
        <source>“{title}” was not read from a workbook.</source>
        <extracomment>jobs/own_workbook.py</extracomment>
        <translation>لم يُقرأ «{title}» من مصنف.</translation>
    </message>
    <message>
        <source>No row is lost, and your workbook is as it was.</source>
        <extracomment>jobs/own_workbook.py, sheets/sheet_text.py</extracomment>
        <translation>لم يُفقد أي صف، ومصنفك كما كان.</translation>
    </message>
    <message>
        <source>Save plain results instead: they hold your columns too.</source>
        <extracomment>jobs/own_workbook.py</extracomment>
        <translation>احفظ النتائج العادية بدلًا من ذلك: فهي تحوي أعمدتك أيضًا.</translation>
    </message>
    <message>
        <source>Save plain results instead.</source>
        <extracomment>jobs/own_workbook.py, sheets/own_workbook.py</extracomment>
        <translation>احفظ النتائج العادية بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The day&apos;s quota has {calls} left by what was made from this computer; this upload takes {calls2}.</source>
        <extracomment>jobs/plan_words.py</extracomment>
        <translation>المتبقي من حصة اليوم بحسب ما أُجري من هذا الكمبيوتر: {calls}؛ وما يحتاجه هذا الرفع: {calls2}.</translation>
    </message>
    <message>
        <source>{why} It sends about {rows} today, pauses by itself about {pauses_about}, and goes on when you resume it with a new quota.</source>
        <extracomment>jobs/plan_words.py</extracomment>
        <translation>{why} ما يُرسل اليوم تقريبًا: {rows}، ثم يتوقف مؤقتًا من تلقاء نفسه نحو {pauses_about}، ويتابع عندما تستأنفه بحصة جديدة.</translation>
    </message>
    <message numerus="yes">
        <source>{number} calls</source>
        <extracomment>jobs/plan_words.py. For 1: {number} call</extracomment>
        <translation>
            <numerusform>{number} طلب</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>{number} طلبات</numerusform>
            <numerusform>{number} طلبًا</numerusform>
            <numerusform>{number} طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} rows</source>
        <extracomment>jobs/plan_words.py. For 1: {number} row</extracomment>
        <translation>
            <numerusform>{number} صف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>{number} صفوف</numerusform>
            <numerusform>{number} صفًّا</numerusform>
            <numerusform>{number} صف</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer made {calls_today} calls today, and the day&apos;s quota is {calls_a_day}; this upload takes {calls}. Started now, it goes on until the CRM refuses, and pauses by itself. Resume it when the quota is new.</source>
        <extracomment>jobs/plan_words.py</extracomment>
        <translation>عدد طلبات هذا الكمبيوتر اليوم {calls_today}، وحصة اليوم {calls_a_day}؛ وما يحتاجه هذا الرفع {calls}. إن بدأ الآن فسيستمر حتى يرفض نظام CRM، ثم يتوقف مؤقتًا من تلقاء نفسه. استأنفه عند تجدد الحصة.</translation>
    </message>
    <message>
        <source>{why} It pauses by itself about {pauses_about}; resume it with a new quota.</source>
        <extracomment>jobs/plan_words.py</extracomment>
        <translation>{why} يتوقف مؤقتًا من تلقاء نفسه نحو {pauses_about}؛ استأنفه بحصة جديدة.</translation>
    </message>
    <message>
        <source>Under 1%</source>
        <extracomment>jobs/plan_words.py</extracomment>
        <translation>أقل من 1%</translation>
    </message>
    <message>
        <source>A built-in connection</source>
        <extracomment>jobs/questions.py</extracomment>
        <translation>اتصال مدمج</translation>
    </message>
    <message>
        <source>“{name}” is part of the app and stays as it is.</source>
        <extracomment>jobs/questions.py</extracomment>
        <translation>«{name}» جزء من التطبيق ويبقى كما هو.</translation>
    </message>
    <message>
        <source>sheet columns</source>
        <extracomment>jobs/read_sheet.py</extracomment>
        <translation>أعمدة الورقة</translation>
    </message>
    <message>
        <source>Its rows cannot be changed any more.</source>
        <extracomment>jobs/recheck.py</extracomment>
        <translation>لم يعد ممكنًا تغيير صفوفه.</translation>
    </message>
    <message>
        <source>It could not be looked up: {message}</source>
        <extracomment>jobs/reconcile.py</extracomment>
        <translation>تعذّر الاستعلام عنه: {message}</translation>
    </message>
    <message>
        <source>“{title}” sends no rows.</source>
        <extracomment>jobs/reopen.py</extracomment>
        <translation>«{title}» لا يرسل صفوفًا.</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <extracomment>jobs/reopen.py, sheets/delimited.py</extracomment>
        <translation>لم يُقرأ شيء.</translation>
    </message>
    <message>
        <source>The upload was never started</source>
        <extracomment>jobs/reopen.py</extracomment>
        <translation>لم يبدأ الرفع قط</translation>
    </message>
    <message>
        <source>“{title}” is a draft.</source>
        <extracomment>jobs/reopen.py</extracomment>
        <translation>«{title}» مسودة.</translation>
    </message>
    <message>
        <source>Nothing to retry</source>
        <extracomment>jobs/reopen.py</extracomment>
        <translation>لا شيء لإعادة المحاولة</translation>
    </message>
    <message>
        <source>Nothing of “{title}” has failed.</source>
        <extracomment>jobs/reopen.py</extracomment>
        <translation>لم يفشل شيء في «{title}».</translation>
    </message>
    <message>
        <source>Nothing to look up</source>
        <extracomment>jobs/reopen.py</extracomment>
        <translation>لا شيء للاستعلام عنه</translation>
    </message>
    <message>
        <source>No answer to a row of “{title}” was lost.</source>
        <extracomment>jobs/reopen.py</extracomment>
        <translation>لم يُفقد رد أي صف في «{title}».</translation>
    </message>
    <message>
        <source>Check it, then upload it.</source>
        <extracomment>jobs/reopen.py</extracomment>
        <translation>افحصه، ثم ارفعه.</translation>
    </message>
    <message numerus="yes">
        <source>{rows} rows</source>
        <extracomment>jobs/replace_cells.py. For 1: {rows} row</extracomment>
        <translation>
            <numerusform>{rows} صف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>{rows} صفوف</numerusform>
            <numerusform>{rows} صفًّا</numerusform>
            <numerusform>{rows} صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Set {label} in {words}</source>
        <extracomment>jobs/replace_cells.py</extracomment>
        <translation>تعيين {label}: {words}</translation>
    </message>
    <message>
        <source>Clear {label} in {words}</source>
        <extracomment>jobs/replace_cells.py</extracomment>
        <translation>مسح {label}: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{found} cells</source>
        <extracomment>jobs/replace_cells.py. For 1: {found} cell</extracomment>
        <translation>
            <numerusform>{found} خلية</numerusform>
            <numerusform>خلية واحدة</numerusform>
            <numerusform>خليتان</numerusform>
            <numerusform>{found} خلايا</numerusform>
            <numerusform>{found} خلية</numerusform>
            <numerusform>{found} خلية</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace in {cells} of {label}</source>
        <extracomment>jobs/replace_cells.py</extracomment>
        <translation>الاستبدال في {label}: {cells}</translation>
    </message>
    <message>
        <source>Row key, keep as it is</source>
        <extracomment>jobs/row_keys.py</extracomment>
        <translation>Row key, keep as it is</translation>
    </message>
    <message>
        <source>What is done is kept; the job can be resumed.</source>
        <extracomment>jobs/runner.py</extracomment>
        <translation>ما أُنجز محفوظ، ويمكن استئناف المهمة.</translation>
    </message>
    <message>
        <source>A fault in Lead Desktop</source>
        <extracomment>jobs/runner.py</extracomment>
        <translation>خلل في Lead Desktop</translation>
    </message>
    <message>
        <source>The job ended on a fault of the app itself.</source>
        <extracomment>jobs/runner.py</extracomment>
        <translation>انتهت المهمة بسبب خلل في التطبيق نفسه.</translation>
    </message>
    <message>
        <source>The job runs already</source>
        <extracomment>jobs/runner.py</extracomment>
        <translation>المهمة قيد التشغيل</translation>
    </message>
    <message>
        <source>This job is running.</source>
        <extracomment>jobs/runner.py</extracomment>
        <translation>هذه المهمة قيد التشغيل.</translation>
    </message>
    <message>
        <source>Nothing was started twice.</source>
        <extracomment>jobs/runner.py</extracomment>
        <translation>لم يُشغَّل شيء مرتين.</translation>
    </message>
    <message>
        <source>corrected rows wait for a yes</source>
        <extracomment>jobs/safe_mode.py</extracomment>
        <translation>الصفوف المصححة بانتظار الموافقة</translation>
    </message>
    <message>
        <source>begun without a question</source>
        <extracomment>jobs/safe_mode.py</extracomment>
        <translation>بدأ من دون سؤال</translation>
    </message>
    <message>
        <source>failed rows</source>
        <extracomment>jobs/safe_mode.py</extracomment>
        <translation>الصفوف الفاشلة</translation>
    </message>
    <message>
        <source>Safe mode is on</source>
        <extracomment>ui/dialogs/safe_mode.py, jobs/safe_mode.py</extracomment>
        <translation>الوضع الآمن مفعّل</translation>
    </message>
    <message>
        <source>Nobody has said yes to sending the {what} of “{title}” to “{name}”.</source>
        <extracomment>jobs/safe_mode.py</extracomment>
        <translation>لم يوافق أحد على إرسال {what} من «{title}» إلى «{name}».</translation>
    </message>
    <message>
        <source>The trial is over</source>
        <extracomment>jobs/safe_mode.py</extracomment>
        <translation>انتهت التجربة</translation>
    </message>
    <message>
        <source>A yes was given to {trial} rows, not to the other {rows}.</source>
        <extracomment>jobs/safe_mode.py</extracomment>
        <translation>شملت الموافقة من الصفوف {trial}، ولم تشمل الباقي: {rows}.</translation>
    </message>
    <message>
        <source>corrected rows</source>
        <extracomment>jobs/safe_mode.py</extracomment>
        <translation>الصفوف المصححة</translation>
    </message>
    <message>
        <source>Say yes to them, then they are sent.</source>
        <extracomment>jobs/safe_mode.py</extracomment>
        <translation>وافق عليها، ثم تُرسل.</translation>
    </message>
    <message>
        <source>The sandbox does not start</source>
        <extracomment>jobs/sandbox_process.py</extracomment>
        <translation>البيئة التجريبية لا تبدأ</translation>
    </message>
    <message>
        <source>The built-in practice CRM did not start: {reason}.</source>
        <extracomment>jobs/sandbox_process.py</extracomment>
        <translation>لم يبدأ نظام CRM التجريبي المدمج: {reason}.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>jobs/sandbox_process.py</extracomment>
        <translation>حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>its owner has not said where it listens</source>
        <extracomment>jobs/sandbox_process.py</extracomment>
        <translation>لم تذكر الجهة المشغّلة له العنوان الذي يستمع عليه</translation>
    </message>
    <message>
        <source>it has no output</source>
        <extracomment>jobs/sandbox_process.py</extracomment>
        <translation>لا مخرجات له</translation>
    </message>
    <message>
        <source>it said nothing of use</source>
        <extracomment>jobs/sandbox_process.py</extracomment>
        <translation>لم يذكر شيئًا مفيدًا</translation>
    </message>
    <message>
        <source>The practice CRMs are in use</source>
        <extracomment>jobs/sandbox_process.py</extracomment>
        <translation>أنظمة CRM التجريبية قيد الاستخدام</translation>
    </message>
    <message>
        <source>Another window or command runs the practice CRMs of this profile.</source>
        <extracomment>jobs/sandbox_process.py</extracomment>
        <translation>تشغّل نافذة أخرى أو أمر آخر أنظمة CRM التجريبية لهذا الملف الشخصي.</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <extracomment>jobs/sandbox_process.py</extracomment>
        <translation>أغلق ذلك، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>No name</source>
        <extracomment>jobs/saved_searches.py</extracomment>
        <translation>لا اسم</translation>
    </message>
    <message>
        <source>A search is saved under a name.</source>
        <extracomment>jobs/saved_searches.py</extracomment>
        <translation>يُحفظ البحث باسم.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <extracomment>jobs/saved_searches.py</extracomment>
        <translation>أدخل اسمًا له.</translation>
    </message>
    <message>
        <source>Not read: {labels}. {most_common}</source>
        <extracomment>jobs/search_leads.py</extracomment>
        <translation>لم يُقرأ: {labels}. {most_common}</translation>
    </message>
    <message>
        <source>Search </source>
        <extracomment>jobs/search_leads.py</extracomment>
        <translation>بحث: </translation>
    </message>
    <message>
        <source>all leads</source>
        <extracomment>ui/search_titles.py, jobs/search_leads.py</extracomment>
        <translation>كل العملاء المحتملين</translation>
    </message>
    <message>
        <source>part {number}</source>
        <extracomment>jobs/search_leads.py</extracomment>
        <translation>الجزء {number}</translation>
    </message>
    <message>
        <source>No search</source>
        <extracomment>jobs/search_run.py</extracomment>
        <translation>لا بحث</translation>
    </message>
    <message>
        <source>{provider_names} has no call that searches leads.</source>
        <extracomment>jobs/search_run.py</extracomment>
        <translation>ليس لدى {provider_names} طلب يبحث عن العملاء المحتملين.</translation>
    </message>
    <message>
        <source>Fetch leads by their ids.</source>
        <extracomment>jobs/search_run.py</extracomment>
        <translation>اجلب العملاء المحتملين بمعرّفاتهم.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <extracomment>ui/tabs/fetch/fetch_questions.py, jobs/sheet_child.py</extracomment>
        <translation>الملف كبير جدًّا</translation>
    </message>
    <message>
        <source>Reading it takes more than {memory_limit_bytes} GB of memory.</source>
        <extracomment>jobs/sheet_child.py</extracomment>
        <translation>تتطلب قراءته أكثر من {memory_limit_bytes} GB من الذاكرة.</translation>
    </message>
    <message>
        <source>Split the file, or save it as CSV.</source>
        <extracomment>jobs/sheet_child.py</extracomment>
        <translation>قسّم الملف، أو احفظه بتنسيق CSV.</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <extracomment>jobs/sheet_process.py</extracomment>
        <translation>تعذّرت قراءة الملف</translation>
    </message>
    <message>
        <source>Reading it ended unexpectedly: the file may be damaged, or too large for this computer.</source>
        <extracomment>jobs/sheet_process.py</extracomment>
        <translation>انتهت قراءته على نحو غير متوقع: قد يكون الملف تالفًا، أو أكبر من أن يحتمله هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as a new file, and try that one.</source>
        <extracomment>jobs/sheet_process.py</extracomment>
        <translation>افتحه في برنامج جداول بيانات، واحفظه ملفًّا جديدًا، ثم جرّب ذلك الملف.</translation>
    </message>
    <message>
        <source>child {code}</source>
        <extracomment>jobs/sheet_process.py</extracomment>
        <translation>العملية الفرعية {code}</translation>
    </message>
    <message>
        <source>the child that parses ended with code {wait}</source>
        <extracomment>jobs/sheet_reading.py</extracomment>
        <translation>انتهت العملية الفرعية التي تحلل الملف بالرمز {wait}</translation>
    </message>
    <message>
        <source>merged cells</source>
        <extracomment>jobs/sheet_task.py</extracomment>
        <translation>خلايا مدمجة</translation>
    </message>
    <message>
        <source>file fingerprint</source>
        <extracomment>jobs/sheet_task.py</extracomment>
        <translation>بصمة الملف</translation>
    </message>
    <message>
        <source>Looking up {looking_up} {noun} whose answer was lost.</source>
        <extracomment>jobs/tally.py</extracomment>
        <translation>جارٍ الاستعلام عن {noun} بلا رد: {looking_up}.</translation>
    </message>
    <message>
        <source>A template is a workbook</source>
        <extracomment>jobs/template.py</extracomment>
        <translation>القالب مصنف</translation>
    </message>
    <message>
        <source>“{name}” does not end in .xlsx.</source>
        <extracomment>jobs/template.py</extracomment>
        <translation>«{name}» لا ينتهي بالامتداد ‎.xlsx.</translation>
    </message>
    <message>
        <source>Give the file that ending.</source>
        <extracomment>jobs/template.py</extracomment>
        <translation>أعطِ الملف هذا الامتداد.</translation>
    </message>
    <message>
        <source>rows of the trial</source>
        <extracomment>jobs/trial.py</extracomment>
        <translation>صفوف التجربة</translation>
    </message>
    <message>
        <source>row was</source>
        <extracomment>jobs/upload_leads.py</extracomment>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>rows were</source>
        <extracomment>jobs/upload_leads.py</extracomment>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>No bulk create</source>
        <extracomment>ui/tabs/create/refusals.py, jobs/upload_leads.py, jobs/upload_run.py</extracomment>
        <translation>لا إنشاء جماعي</translation>
    </message>
    <message>
        <source>“{name}” cannot create leads in bulk.</source>
        <extracomment>ui/tabs/create/refusals.py, jobs/upload_leads.py</extracomment>
        <translation>«{name}» لا يستطيع إنشاء عملاء محتملين جماعيًّا.</translation>
    </message>
    <message>
        <source>Another connection</source>
        <extracomment>jobs/upload_leads.py</extracomment>
        <translation>اتصال آخر</translation>
    </message>
    <message>
        <source>This sheet was checked for “{connection_name}”, not for “{name}”.</source>
        <extracomment>jobs/upload_leads.py</extracomment>
        <translation>فُحصت هذه الورقة من أجل «{connection_name}»، لا من أجل «{name}».</translation>
    </message>
    <message>
        <source>The look-up is over. {unsent} {were} not sent.</source>
        <extracomment>jobs/upload_leads.py</extracomment>
        <translation>انتهى الاستعلام. ما لم يُرسل من {were}: {unsent}.</translation>
    </message>
    <message>
        <source>Choose another connection.</source>
        <extracomment>jobs/upload_leads.py, jobs/upload_run.py</extracomment>
        <translation>اختر اتصالًا آخر.</translation>
    </message>
    <message>
        <source>Check it for the connection it is sent to.</source>
        <extracomment>jobs/upload_leads.py</extracomment>
        <translation>افحصها للاتصال الذي تُرسل إليه.</translation>
    </message>
    <message>
        <source>The CRM did not say what became of this row.</source>
        <extracomment>jobs/upload_run.py</extracomment>
        <translation>لم يذكر نظام CRM ما آل إليه هذا الصف.</translation>
    </message>
    <message>
        <source>{provider_names} has no call that creates leads in bulk.</source>
        <extracomment>jobs/upload_run.py</extracomment>
        <translation>ليس لدى {provider_names} طلب ينشئ العملاء المحتملين جماعيًّا.</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>jobs/upload_run.py</extracomment>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>Repeats row {unknown_row}, whose outcome is unknown. Sent now, it could make the same lead twice.</source>
        <extracomment>jobs/upload_work.py</extracomment>
        <translation>يكرر الصف {unknown_row} الذي نتيجته غير معروفة. إن أُرسل الآن فقد ينشئ العميل المحتمل نفسه مرتين.</translation>
    </message>
    <message>
        <source>No such connection</source>
        <extracomment>jobs/workspace.py, store/connections.py</extracomment>
        <translation>لا اتصال كهذا</translation>
    </message>
    <message>
        <source>There is no connection “{name}”.</source>
        <extracomment>jobs/workspace.py, store/connections.py</extracomment>
        <translation>لا يوجد اتصال باسم «{name}».</translation>
    </message>
    <message>
        <source>The connection was removed</source>
        <extracomment>jobs/workspace.py</extracomment>
        <translation>أُزيل الاتصال</translation>
    </message>
    <message>
        <source>Choose one of: {join}.</source>
        <extracomment>jobs/workspace.py</extracomment>
        <translation>اختر واحدًا مما يلي: {join}.</translation>
    </message>
    <message>
        <source>The connection “{connection_name}” was removed, with its keys.</source>
        <extracomment>jobs/workspace.py</extracomment>
        <translation>أُزيل الاتصال «{connection_name}» مع مفاتيحه.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <extracomment>jobs/workspace.py</extracomment>
        <translation>لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>Nothing was sent. The rows of its jobs stay.</source>
        <extracomment>jobs/workspace.py</extracomment>
        <translation>لم يُرسل شيء. تبقى صفوف مهامه.</translation>
    </message>
    <message>
        <source>Save what is left as a file, and begin with it over another connection.</source>
        <extracomment>jobs/workspace.py</extracomment>
        <translation>احفظ الباقي في ملف، وابدأ به عبر اتصال آخر.</translation>
    </message>
    <message>
        <source>not trusted</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>غير موثوقة</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted here: {plain}.</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>شهادة {host} غير موثوقة هنا: {plain}.</translation>
    </message>
    <message>
        <source>Check date and time of this computer; in a company network ask for its root certificate.</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>تحقق من تاريخ هذا الكمبيوتر ووقته؛ وفي شبكة شركة اطلب شهادتها الجذرية.</translation>
    </message>
    <message>
        <source>The host cannot prove who it is</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>لا يستطيع المضيف إثبات هويته</translation>
    </message>
    <message>
        <source>The certificate of {host} holds from {day} only.</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>شهادة {host} لا تسري إلا ابتداءً من {day}.</translation>
    </message>
    <message>
        <source>Correct the clock of this computer, which says {today}.</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>صحّح ساعة هذا الكمبيوتر التي تشير إلى {today}.</translation>
    </message>
    <message>
        <source>The certificate of {host}, issued by {issuer}, expired on {day}.</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>انتهت في {day} صلاحية شهادة {host} الصادرة عن {issuer}.</translation>
    </message>
    <message>
        <source>If the clock of this computer is right ({today}), tell the support of the CRM; else correct it.</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>إن كانت ساعة هذا الكمبيوتر صحيحة ({today}) فأبلغ دعم نظام CRM؛ وإلا فصحّحها.</translation>
    </message>
    <message>
        <source>Host: {target}</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>Host: {target}</translation>
    </message>
    <message>
        <source>“{own}” of {organisation}</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>«{own}» من {organisation}</translation>
    </message>
    <message>
        <source>no host</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>لا مضيف</translation>
    </message>
    <message>
        <source> and {most_names} more</source>
        <extracomment>net/certificates.py</extracomment>
        <translation> و{most_names} غيرها</translation>
    </message>
    <message>
        <source>Proxy-Authorization: Basic {decode}</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>Proxy-Authorization: Basic {decode}</translation>
    </message>
    <message>
        <source>the proxy made no connection</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>لم يُجرِ الخادم الوكيل أي اتصال</translation>
    </message>
    <message>
        <source>The certificate that came for {host} is for {listed}, not for {host}.</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>الشهادة التي وصلت عند طلب {host} صادرة باسم {listed}، لا باسم {host}.</translation>
    </message>
    <message>
        <source>Check the connection&apos;s address; if it is right, log in to the network if it has a log-in page.</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>تحقق من عنوان الاتصال؛ فإن كان صحيحًا فسجّل الدخول إلى الشبكة إن كانت لها صفحة تسجيل دخول.</translation>
    </message>
    <message>
        <source>The certificate of {host} vouches for itself ({issuer}): anyone could have made it. Either the server was not set up to its end, or your company&apos;s proxy re-signs traffic.</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>شهادة {host} موقّعة ذاتيًّا ({issuer}): يمكن لأي شخص أن يصدرها. إما أن إعداد الخادم لم يكتمل، أو أن الخادم الوكيل لشركتك يعيد توقيع البيانات المارة.</translation>
    </message>
    <message>
        <source>Ask your IT department to install the certificate on this computer, or use another network.</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>اطلب من قسم تقنية المعلومات تثبيت الشهادة على هذا الكمبيوتر، أو استخدم شبكة أخرى.</translation>
    </message>
    <message>
        <source>The certificate that came for {host} was issued by {issuer}, which this computer does not trust: most likely your company&apos;s proxy re-signs traffic.</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>الشهادة التي وصلت عند طلب {host} صادرة عن {issuer}، وهي جهة لا يثق بها هذا الكمبيوتر: الأرجح أن الخادم الوكيل لشركتك يعيد توقيع البيانات المارة.</translation>
    </message>
    <message>
        <source>Ask your IT department to install the root certificate of {issuer} on this computer.</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>اطلب من قسم تقنية المعلومات تثبيت الشهادة الجذرية {issuer} على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>“{host}” is not the name of a host.</source>
        <extracomment>net/exchange.py</extracomment>
        <translation>«{host}» ليس اسم مضيف.</translation>
    </message>
    <message>
        <source>gzip, deflate</source>
        <extracomment>net/exchange.py</extracomment>
        <translation>gzip, deflate</translation>
    </message>
    <message>
        <source>{who}, or of the proxy {name} before it,</source>
        <extracomment>net/exchange.py</extracomment>
        <translation>{who}، أو شهادة الخادم الوكيل {name} الذي يسبقه،</translation>
    </message>
    <message>
        <source>packed as it was not asked for</source>
        <extracomment>net/exchange.py</extracomment>
        <translation>مضغوط بطريقة لم تُطلب</translation>
    </message>
    <message>
        <source>A key cannot be sent</source>
        <extracomment>net/exchange.py</extracomment>
        <translation>لا يمكن إرسال مفتاح</translation>
    </message>
    <message>
        <source>The key for {name} holds a space at an end, a line break or a letter that keys never have.</source>
        <extracomment>net/exchange.py</extracomment>
        <translation>مفتاح {name} يحوي مسافة في أحد طرفيه، أو فاصل أسطر، أو حرفًا لا يرد في المفاتيح أبدًا.</translation>
    </message>
    <message>
        <source>Copy the key again, without anything around it.</source>
        <extracomment>net/exchange.py, store/key_entries.py</extracomment>
        <translation>انسخ المفتاح مرة أخرى، من دون أي شيء حوله.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>لم يرد {host} في الوقت المحدد.</translation>
    </message>
    <message>
        <source>No answer came</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>لم يصل رد</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>الرد كبير جدًّا</translation>
    </message>
    <message>
        <source>{host} sent more than {limit_bytes} MB in one answer; the rest was not read.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>أرسل {host} أكثر من {limit_bytes} MB في رد واحد؛ ولم يُقرأ الباقي.</translation>
    </message>
    <message>
        <source>No connection</source>
        <extracomment>ui/tabs/create/refusals.py, ui/widgets/progress_strip.py, net/lost_calls.py</extracomment>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>Something in the app broke</source>
        <extracomment>ui/api_thread.py, ui/crash.py</extracomment>
        <translation>حدث خلل في التطبيق</translation>
    </message>
    <message>
        <source>The app met a case it does not know.</source>
        <extracomment>ui/api_thread.py, ui/crash.py</extracomment>
        <translation>واجه التطبيق حالة لا يعرفها.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>ui/api_thread.py</extracomment>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>It was cancelled before it was done.</source>
        <extracomment>ui/api_thread.py</extracomment>
        <translation>أُلغي قبل أن يكتمل.</translation>
    </message>
    <message>
        <source>Every answered row is saved.</source>
        <extracomment>ui/api_thread.py, ui/crash.py</extracomment>
        <translation>كل صف وصل رده محفوظ.</translation>
    </message>
    <message>
        <source>Try it again; the details are in the crash log.</source>
        <extracomment>ui/api_thread.py</extracomment>
        <translation>حاول مرة أخرى؛ التفاصيل في سجل الأعطال.</translation>
    </message>
    <message numerus="yes">
        <source>Every answered row is saved. “Pause and quit” finishes the calls in flight; resume them from Jobs next time. In the background they go on without a window, and the app ends after the last one.</source>
        <extracomment>ui/closing.py. For 1: Every answered row is saved. “Pause and quit” finishes the calls in flight; resume it from Jobs next time. In the background it goes on without a window, and the app ends after it.</extracomment>
        <translation>
            <numerusform>كل صف وصل رده محفوظ. «إيقاف مؤقت وخروج» يُكمل الطلبات الجارية؛ استأنف المهام من تبويب المهام في المرة القادمة. أما في الخلفية فتستمر من دون نافذة، ويُغلق التطبيق بعد آخرها.</numerusform>
            <numerusform>كل صف وصل رده محفوظ. «إيقاف مؤقت وخروج» يُكمل الطلبات الجارية؛ استأنف المهمة من تبويب المهام في المرة القادمة. أما في الخلفية فتستمر من دون نافذة، ويُغلق التطبيق بعدها.</numerusform>
            <numerusform>كل صف وصل رده محفوظ. «إيقاف مؤقت وخروج» يُكمل الطلبات الجارية؛ استأنف المهمتين من تبويب المهام في المرة القادمة. أما في الخلفية فتستمران من دون نافذة، ويُغلق التطبيق بعدهما.</numerusform>
            <numerusform>كل صف وصل رده محفوظ. «إيقاف مؤقت وخروج» يُكمل الطلبات الجارية؛ استأنف المهام من تبويب المهام في المرة القادمة. أما في الخلفية فتستمر من دون نافذة، ويُغلق التطبيق بعد آخرها.</numerusform>
            <numerusform>كل صف وصل رده محفوظ. «إيقاف مؤقت وخروج» يُكمل الطلبات الجارية؛ استأنف المهام من تبويب المهام في المرة القادمة. أما في الخلفية فتستمر من دون نافذة، ويُغلق التطبيق بعد آخرها.</numerusform>
            <numerusform>كل صف وصل رده محفوظ. «إيقاف مؤقت وخروج» يُكمل الطلبات الجارية؛ استأنف المهام من تبويب المهام في المرة القادمة. أما في الخلفية فتستمر من دون نافذة، ويُغلق التطبيق بعد آخرها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs are running</source>
        <extracomment>ui/closing.py. For 1: {n} job is running</extracomment>
        <translation>
            <numerusform>{n} مهمة قيد التشغيل</numerusform>
            <numerusform>مهمة واحدة قيد التشغيل</numerusform>
            <numerusform>مهمتان قيد التشغيل</numerusform>
            <numerusform>{n} مهام قيد التشغيل</numerusform>
            <numerusform>{n} مهمة قيد التشغيل</numerusform>
            <numerusform>{n} مهمة قيد التشغيل</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>ui/closing.py</extracomment>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Keep running in the background</source>
        <extracomment>ui/closing.py</extracomment>
        <translation>متابعة في الخلفية</translation>
    </message>
    <message>
        <source>Pause and quit</source>
        <extracomment>ui/closing.py</extracomment>
        <translation>إيقاف مؤقت وخروج</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <extracomment>ui/crash.py, ui/dialogs/help_menu.py</extracomment>
        <translation>حزمة الدعم…</translation>
    </message>
    <message>
        <source>The details, without keys, are in {path}.</source>
        <extracomment>ui/crash.py</extracomment>
        <translation>التفاصيل، من دون المفاتيح، في {path}.</translation>
    </message>
    <message>
        <source>The details could not be written.</source>
        <extracomment>ui/crash.py</extracomment>
        <translation>تعذّرت كتابة التفاصيل.</translation>
    </message>
    <message>
        <source>Lead Desktop is free software under the MIT licence. It uses Qt under the LGPL 3, as separate files that you may replace, and the packages below under their own licences.</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>برنامج Lead Desktop حر برخصة MIT. يستخدم Qt برخصة LGPL 3 في ملفات منفصلة يمكنك استبدالها، والحزم المذكورة أدناه برخصها الخاصة.</translation>
    </message>
    <message>
        <source>About Lead Desktop</source>
        <extracomment>ui/dialogs/about.py, ui/dialogs/help_menu.py</extracomment>
        <translation>حول Lead Desktop</translation>
    </message>
    <message>
        <source>Lead Desktop {version}</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Lead Desktop {version}</translation>
    </message>
    <message>
        <source>Packages and their licences</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>الحزم ورخصها</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/about.py, ui/dialogs/deleted_jobs.py, ui/dialogs/settings.py</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>{zone} and {country}, from the account</source>
        <extracomment>ui/dialogs/account_words.py</extracomment>
        <translation>{zone} و{country}، من الحساب</translation>
    </message>
    <message>
        <source>{value}, from the account</source>
        <extracomment>ui/dialogs/account_words.py</extracomment>
        <translation>{value}، من الحساب</translation>
    </message>
    <message>
        <source>Account {account}</source>
        <extracomment>ui/dialogs/account_words.py</extracomment>
        <translation>الحساب {account}</translation>
    </message>
    <message>
        <source>The account thinks in {zone}, this connection in {own}</source>
        <extracomment>ui/dialogs/account_words.py</extracomment>
        <translation>الحساب بتوقيت {zone}، وهذا الاتصال بتوقيت {own}</translation>
    </message>
    <message>
        <source>Leads have object types</source>
        <extracomment>ui/dialogs/account_words.py</extracomment>
        <translation>للعملاء المحتملين أنواع كائنات</translation>
    </message>
    <message>
        <source>Leads have no object types</source>
        <extracomment>ui/dialogs/account_words.py</extracomment>
        <translation>ليس للعملاء المحتملين أنواع كائنات</translation>
    </message>
    <message>
        <source>Optional. How many calls a day the CRM allows.</source>
        <extracomment>ui/dialogs/calls_a_day.py</extracomment>
        <translation>اختياري. عدد الطلبات التي يسمح بها نظام CRM في اليوم.</translation>
    </message>
    <message>
        <source>Optional. Pro: 10,000 + 1,000 a user. Super: 100,000.</source>
        <extracomment>ui/dialogs/calls_a_day.py</extracomment>
        <translation>اختياري. Pro: 10,000 + 1,000 لكل مستخدم. Super: 100,000.</translation>
    </message>
    <message>
        <source>Calls a day</source>
        <extracomment>ui/dialogs/calls_a_day.py, ui/dialogs/connection_more.py</extracomment>
        <translation>الطلبات في اليوم</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>ui/dialogs/calls_a_day.py</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>New connection</source>
        <extracomment>ui/dialogs/connection.py</extracomment>
        <translation>اتصال جديد</translation>
    </message>
    <message>
        <source>Connection {name}</source>
        <extracomment>ui/dialogs/connection.py</extracomment>
        <translation>الاتصال {name}</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <extracomment>ui/dialogs/connection.py, ui/dialogs/remove_connection.py</extracomment>
        <translation>إزالة الاتصال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/dialogs/column_steps.py, ui/dialogs/connection.py, ui/dialogs/fixed_value.py</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save connection</source>
        <extracomment>ui/dialogs/connection.py</extracomment>
        <translation>حفظ الاتصال</translation>
    </message>
    <message>
        <source>Test connection</source>
        <extracomment>ui/dialogs/connection.py</extracomment>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Test again</source>
        <extracomment>ui/dialogs/connection.py</extracomment>
        <translation>إعادة الاختبار</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <extracomment>ui/dialogs/connection.py</extracomment>
        <translation>حفظ على أي حال</translation>
    </message>
    <message>
        <source>Not tested successfully yet</source>
        <extracomment>ui/dialogs/connection.py</extracomment>
        <translation>لم ينجح اختباره بعد</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <extracomment>ui/dialogs/connection.py</extracomment>
        <translation>لم يُختبر بعد</translation>
    </message>
    <message>
        <source>Tested, all is well</source>
        <extracomment>ui/dialogs/connection.py</extracomment>
        <translation>اختُبر، وكل شيء سليم</translation>
    </message>
    <message>
        <source>Testing</source>
        <extracomment>ui/dialogs/connection.py</extracomment>
        <translation>جارٍ الاختبار</translation>
    </message>
    <message>
        <source>Save without keys</source>
        <extracomment>ui/dialogs/connection.py</extracomment>
        <translation>حفظ من دون مفاتيح</translation>
    </message>
    <message>
        <source>Paste it, or save without keys.</source>
        <extracomment>ui/dialogs/connection.py</extracomment>
        <translation>ألصقه، أو احفظ من دون مفاتيح.</translation>
    </message>
    <message>
        <source>Access key</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>مفتاح الوصول</translation>
    </message>
    <message>
        <source>Secret key</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>المفتاح السري</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>ui/dialogs/connection_draft.py, ui/dialogs/provider_cards.py</extracomment>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Token (optional)</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>الرمز المميز (اختياري)</translation>
    </message>
    <message>
        <source>{key} has more than {most} characters. Copy it again, without anything around it.</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>{key}: أكثر من {most} حرف. انسخه مرة أخرى، من دون أي شيء حوله.</translation>
    </message>
    <message>
        <source>Singapore</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>سنغافورة</translation>
    </message>
    <message>
        <source>United States, us11</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>الولايات المتحدة، us11</translation>
    </message>
    <message>
        <source>India, in21</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>الهند، in21</translation>
    </message>
    <message>
        <source>India, in22</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>الهند، in22</translation>
    </message>
    <message>
        <source>Ireland, ir31</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>أيرلندا، ir31</translation>
    </message>
    <message>
        <source>Canada, ca12</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>كندا، ca12</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>نسخة {name}</translation>
    </message>
    <message>
        <source>{name} copy {number}</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>نسخة {name} {number}</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>أدخل اسمًا للاتصال.</translation>
    </message>
    <message>
        <source>There is already a connection “{name}”. Choose another name.</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>يوجد اتصال باسم «{name}» من قبل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The value of the header {header}</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>قيمة الترويسة {header}</translation>
    </message>
    <message>
        <source>{key} is missing.</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>{key} مفقود.</translation>
    </message>
    <message>
        <source>The value of the header {header} is missing.</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>قيمة الترويسة {header} مفقودة.</translation>
    </message>
    <message>
        <source>Show access key</source>
        <extracomment>ui/dialogs/connection_form.py</extracomment>
        <translation>إظهار مفتاح الوصول</translation>
    </message>
    <message>
        <source>Show secret key</source>
        <extracomment>ui/dialogs/connection_form.py</extracomment>
        <translation>إظهار المفتاح السري</translation>
    </message>
    <message>
        <source>Show api key</source>
        <extracomment>ui/dialogs/connection_form.py</extracomment>
        <translation>إظهار مفتاح API</translation>
    </message>
    <message>
        <source>Show token (optional)</source>
        <extracomment>ui/dialogs/connection_form.py</extracomment>
        <translation>إظهار الرمز المميز (اختياري)</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/dialogs/connection_form.py, ui/dialogs/name_dialog.py</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>ui/dialogs/connection_form.py</extracomment>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>ui/dialogs/connection_form.py</extracomment>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Another address</source>
        <extracomment>ui/dialogs/connection_form.py</extracomment>
        <translation>عنوان آخر</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>ui/dialogs/connection_form.py</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>ui/dialogs/connection_form.py, ui/tabs/create/receipt_words.py, ui/tabs/jobs/job_lines.py</extracomment>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>ui/dialogs/connection_form.py, ui/tabs/create/receipt_words.py, ui/tabs/jobs/job_lines.py</extracomment>
        <translation>تجريبي</translation>
    </message>
    <message>
        <source>The kept keys belong to {host} and are not sent elsewhere. Paste the keys again.</source>
        <extracomment>ui/dialogs/connection_form.py</extracomment>
        <translation>المفاتيح المحفوظة تخص {host} ولا تُرسل إلى غيره. ألصق المفاتيح مرة أخرى.</translation>
    </message>
    <message>
        <source>Colour and badge</source>
        <extracomment>ui/dialogs/connection_form.py</extracomment>
        <translation>اللون والشارة</translation>
    </message>
    <message>
        <source>Kept. Type to replace it</source>
        <extracomment>ui/dialogs/connection_form.py, ui/dialogs/header_rows.py</extracomment>
        <translation>محفوظ. اكتب لاستبداله</translation>
    </message>
    <message>
        <source>{name}, {crm}, {environment}</source>
        <extracomment>ui/dialogs/connection_menu.py</extracomment>
        <translation>{name}، {crm}، {environment}</translation>
    </message>
    <message>
        <source>{name}, {crm}, {environment}, in use</source>
        <extracomment>ui/dialogs/connection_menu.py</extracomment>
        <translation>{name}، {crm}، {environment}، قيد الاستخدام</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>ui/dialogs/connection_menu.py, ui/dialogs/shortcuts.py</extracomment>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Find a connection</source>
        <extracomment>ui/dialogs/connection_menu.py</extracomment>
        <translation>البحث عن اتصال</translation>
    </message>
    <message>
        <source>New connection…</source>
        <extracomment>ui/dialogs/connection_menu.py, ui/welcome.py</extracomment>
        <translation>اتصال جديد…</translation>
    </message>
    <message>
        <source>No connection has “{text}” in its name</source>
        <extracomment>ui/dialogs/connection_menu.py</extracomment>
        <translation>لا اتصال في اسمه «{text}»</translation>
    </message>
    <message>
        <source>Duplicate {name}</source>
        <extracomment>ui/dialogs/connection_menu.py</extracomment>
        <translation>إنشاء نسخة من {name}</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <extracomment>ui/dialogs/connection_menu.py</extracomment>
        <translation>تعديل {name}</translation>
    </message>
    <message>
        <source>{action} ({keys})</source>
        <extracomment>ui/dialogs/connection_menu.py</extracomment>
        <translation>{action} ({keys})</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <extracomment>ui/dialogs/connection_more.py</extracomment>
        <translation>حد الطلبات</translation>
    </message>
    <message>
        <source>Country of phones</source>
        <extracomment>ui/dialogs/column_steps.py, ui/dialogs/connection_more.py, ui/dialogs/place_lists.py</extracomment>
        <translation>بلد الهواتف</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>ui/dialogs/connection_more.py, ui/dialogs/place_lists.py, ui/widgets/status_bar.py</extracomment>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>ui/dialogs/connection_more.py, ui/dialogs/optional_fields.py</extracomment>
        <translation>الخادم الوكيل</translation>
    </message>
    <message>
        <source>Headers</source>
        <extracomment>ui/dialogs/connection_more.py</extracomment>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>ui/dialogs/connection_more.py, ui/tabs/jobs/job_panel.py, ui/widgets/chips.py</extracomment>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More, closed. Set: {parts}</source>
        <extracomment>ui/dialogs/connection_more.py</extracomment>
        <translation>المزيد، مغلق. المضبوط: {parts}</translation>
    </message>
    <message>
        <source>More, closed. Nothing is set</source>
        <extracomment>ui/dialogs/connection_more.py</extracomment>
        <translation>المزيد، مغلق. لا شيء مضبوط</translation>
    </message>
    <message>
        <source>{calls} calls in {seconds} s</source>
        <extracomment>ui/dialogs/connection_more.py</extracomment>
        <translation>{calls} طلب/{seconds} ث</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls a day</source>
        <extracomment>ui/dialogs/connection_more.py. For 1: {n} call a day</extracomment>
        <translation>
            <numerusform>{n} طلب في اليوم</numerusform>
            <numerusform>طلب واحد في اليوم</numerusform>
            <numerusform>طلبان في اليوم</numerusform>
            <numerusform>{n} طلبات في اليوم</numerusform>
            <numerusform>{n} طلبًا في اليوم</numerusform>
            <numerusform>{n} طلب في اليوم</numerusform>
        </translation>
    </message>
    <message>
        <source>From the account, with the next test</source>
        <extracomment>ui/dialogs/connection_more.py</extracomment>
        <translation>من الحساب، مع الاختبار التالي</translation>
    </message>
    <message>
        <source>Time of this computer</source>
        <extracomment>ui/dialogs/connection_more.py, ui/widgets/status_bar.py</extracomment>
        <translation>توقيت هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Rate limit, calls a day, country, time zone, proxy</source>
        <extracomment>ui/dialogs/connection_more.py</extracomment>
        <translation>حد الطلبات، الطلبات في اليوم، البلد، المنطقة الزمنية، الخادم الوكيل</translation>
    </message>
    <message>
        <source>More, open</source>
        <extracomment>ui/dialogs/connection_more.py</extracomment>
        <translation>المزيد، مفتوح</translation>
    </message>
    <message>
        <source>no proxy</source>
        <extracomment>ui/dialogs/connection_more.py</extracomment>
        <translation>بلا خادم وكيل</translation>
    </message>
    <message>
        <source>proxy {address}</source>
        <extracomment>ui/dialogs/connection_more.py</extracomment>
        <translation>الخادم الوكيل {address}</translation>
    </message>
    <message>
        <source>The proxy has no address</source>
        <extracomment>ui/dialogs/connection_parts.py</extracomment>
        <translation>الخادم الوكيل بلا عنوان</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <extracomment>ui/dialogs/connection_parts.py</extracomment>
        <translation>العنوان مفقود.</translation>
    </message>
    <message>
        <source>Give one like {address}.</source>
        <extracomment>ui/dialogs/connection_parts.py</extracomment>
        <translation>أدخل عنوانًا مثل {address}.</translation>
    </message>
    <message>
        <source>The numbers of a job are kept for a year after it was deleted; no title, no row and no value of it is.</source>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>تُحفظ أرقام المهمة سنة بعد حذفها؛ ولا يُحفظ عنوانها ولا أي صف أو قيمة منها.</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>القِدم</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>يدويًّا</translation>
    </message>
    <message>
        <source>Deleted jobs</source>
        <extracomment>ui/dialogs/deleted_jobs.py, ui/dialogs/settings.py</extracomment>
        <translation>المهام المحذوفة</translation>
    </message>
    <message>
        <source>Job</source>
        <extracomment>ui/dialogs/deleted_jobs.py, ui/tabs/jobs/job_columns.py</extracomment>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>ui/dialogs/deleted_jobs.py, ui/tabs/jobs/job_columns.py</extracomment>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>ui/dialogs/deleted_jobs.py, ui/tabs/jobs/job_columns.py</extracomment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>حُذفت</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>No job was deleted yet.</source>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>لم تُحذف أي مهمة بعد.</translation>
    </message>
    <message>
        <source>Delete all lead data from this computer?</source>
        <extracomment>ui/dialogs/erase_question.py</extracomment>
        <translation>هل تريد حذف كل بيانات العملاء المحتملين من هذا الكمبيوتر؟</translation>
    </message>
    <message>
        <source>Files are removed from this folder; copies in backups of this computer are not reached.</source>
        <extracomment>ui/dialogs/erase_question.py</extracomment>
        <translation>تُزال الملفات من هذا المجلد؛ أما النسخ الموجودة في النسخ الاحتياطية لهذا الكمبيوتر فتبقى.</translation>
    </message>
    <message>
        <source>Delete everything from this computer?</source>
        <extracomment>ui/dialogs/erase_question.py</extracomment>
        <translation>هل تريد حذف كل شيء من هذا الكمبيوتر؟</translation>
    </message>
    <message>
        <source>Also delete mappings, learned headings and saved searches</source>
        <extracomment>ui/dialogs/erase_question.py</extracomment>
        <translation>حذف الربط المحفوظ وعناوين الأعمدة المتعلَّمة وعمليات البحث المحفوظة أيضًا</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>ui/dialogs/erase_question.py, ui/dialogs/remove_connection.py, ui/tabs/jobs/delete_question.py</extracomment>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <extracomment>ui/dialogs/erase_question.py</extracomment>
        <translation>حذف كل شيء</translation>
    </message>
    <message>
        <source>Delete all lead data</source>
        <extracomment>ui/dialogs/erase_question.py</extracomment>
        <translation>حذف كل بيانات العملاء</translation>
    </message>
    <message>
        <source>Goes for good</source>
        <extracomment>ui/dialogs/erase_question.py</extracomment>
        <translation>يُحذف نهائيًّا</translation>
    </message>
    <message>
        <source>Stays</source>
        <extracomment>ui/dialogs/erase_question.py</extracomment>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>Everything was deleted</source>
        <extracomment>ui/dialogs/erasing.py</extracomment>
        <translation>حُذف كل شيء</translation>
    </message>
    <message>
        <source>All lead data was deleted</source>
        <extracomment>ui/dialogs/erasing.py</extracomment>
        <translation>حُذفت كل بيانات العملاء المحتملين</translation>
    </message>
    <message>
        <source>{what} went from this computer.</source>
        <extracomment>ui/dialogs/erasing.py</extracomment>
        <translation>حُذف من هذا الكمبيوتر: {what}.</translation>
    </message>
    <message>
        <source>Leads in the CRM and saved workbooks stay.</source>
        <extracomment>ui/dialogs/erasing.py</extracomment>
        <translation>يبقى العملاء المحتملون في نظام CRM والمصنفات المحفوظة.</translation>
    </message>
    <message>
        <source># User guide

The file of the guide is missing from this copy of the app. Install the app again, or read the guide where you got the app from.</source>
        <extracomment>ui/dialogs/guide.py</extracomment>
        <translation># دليل المستخدم

ملف الدليل مفقود من نسخة التطبيق هذه. ثبّت التطبيق مرة أخرى، أو اقرأ الدليل حيث حصلت على التطبيق.</translation>
    </message>
    <message>
        <source>User guide</source>
        <extracomment>ui/dialogs/guide.py</extracomment>
        <translation>دليل المستخدم</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <extracomment>ui/dialogs/guide.py</extracomment>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Chapters</source>
        <extracomment>ui/dialogs/guide.py</extracomment>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>Not in the guide</source>
        <extracomment>ui/dialogs/guide.py</extracomment>
        <translation>ليس في الدليل</translation>
    </message>
    <message>
        <source>{place} of {matches}</source>
        <extracomment>ui/dialogs/guide.py</extracomment>
        <translation>{place} من {matches}</translation>
    </message>
    <message>
        <source>For a gateway in front of the CRM. Values are kept with the keys.</source>
        <extracomment>ui/dialogs/header_rows.py</extracomment>
        <translation>لبوابة أمام نظام CRM. تُحفظ القيم مع المفاتيح.</translation>
    </message>
    <message>
        <source>Name of a header</source>
        <extracomment>ui/dialogs/header_rows.py</extracomment>
        <translation>اسم الترويسة</translation>
    </message>
    <message>
        <source>Value of the header</source>
        <extracomment>ui/dialogs/header_rows.py</extracomment>
        <translation>قيمة الترويسة</translation>
    </message>
    <message>
        <source>Remove this header</source>
        <extracomment>ui/dialogs/header_rows.py</extracomment>
        <translation>إزالة هذه الترويسة</translation>
    </message>
    <message>
        <source>Add a header</source>
        <extracomment>ui/dialogs/header_rows.py</extracomment>
        <translation>إضافة ترويسة</translation>
    </message>
    <message>
        <source>Show value</source>
        <extracomment>ui/dialogs/header_rows.py</extracomment>
        <translation>إظهار القيمة</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>ui/dialogs/help_menu.py, ui/widgets/header.py</extracomment>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>ui/dialogs/help_menu.py, ui/dialogs/shortcuts.py</extracomment>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>As this computer says</source>
        <extracomment>ui/dialogs/optional_fields.py</extracomment>
        <translation>كما في هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>None</source>
        <comment>of a proxy</comment>
        <extracomment>ui/dialogs/optional_fields.py</extracomment>
        <translation>بلا</translation>
    </message>
    <message>
        <source>This address</source>
        <extracomment>ui/dialogs/optional_fields.py</extracomment>
        <translation>هذا العنوان</translation>
    </message>
    <message>
        <source>Calls of the own rate limit</source>
        <extracomment>ui/dialogs/optional_fields.py</extracomment>
        <translation>طلبات الحد الخاص</translation>
    </message>
    <message>
        <source>Seconds of the own rate limit</source>
        <extracomment>ui/dialogs/optional_fields.py</extracomment>
        <translation>ثواني الحد الخاص</translation>
    </message>
    <message>
        <source>Empty: {calls} calls in {seconds} s. The CRM&apos;s own limit always holds.</source>
        <extracomment>ui/dialogs/optional_fields.py</extracomment>
        <translation>إن تُرك فارغًا: {calls} طلب/{seconds} ث. يسري حد نظام CRM نفسه دائمًا.</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <extracomment>ui/dialogs/optional_fields.py</extracomment>
        <translation>عنوان الخادم الوكيل</translation>
    </message>
    <message>
        <source>calls in</source>
        <extracomment>ui/dialogs/optional_fields.py</extracomment>
        <translation>طلب في</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <extracomment>ui/dialogs/optional_fields.py</extracomment>
        <translation>ث</translation>
    </message>
    <message>
        <source>Not set. Phones need their country code</source>
        <extracomment>ui/dialogs/place_lists.py</extracomment>
        <translation>غير محدد. الهواتف تحتاج إلى رمز البلد</translation>
    </message>
    <message>
        <source>Access key and secret</source>
        <extracomment>ui/dialogs/provider_cards.py</extracomment>
        <translation>مفتاح الوصول والمفتاح السري</translation>
    </message>
    <message>
        <source>Token, if there is one</source>
        <extracomment>ui/dialogs/provider_cards.py</extracomment>
        <translation>الرمز المميز إن وُجد</translation>
    </message>
    <message>
        <source>Teal</source>
        <extracomment>ui/dialogs/provider_cards.py</extracomment>
        <translation>فيروزي</translation>
    </message>
    <message>
        <source>Plum</source>
        <extracomment>ui/dialogs/provider_cards.py</extracomment>
        <translation>برقوقي</translation>
    </message>
    <message>
        <source>Clay</source>
        <extracomment>ui/dialogs/provider_cards.py</extracomment>
        <translation>طيني</translation>
    </message>
    <message>
        <source>Sky</source>
        <extracomment>ui/dialogs/provider_cards.py</extracomment>
        <translation>سماوي</translation>
    </message>
    <message>
        <source>Violet</source>
        <extracomment>ui/dialogs/provider_cards.py</extracomment>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Olive</source>
        <extracomment>ui/dialogs/provider_cards.py</extracomment>
        <translation>زيتوني</translation>
    </message>
    <message>
        <source>Slate</source>
        <extracomment>ui/dialogs/provider_cards.py</extracomment>
        <translation>أردوازي</translation>
    </message>
    <message>
        <source>{crm}, {keys}</source>
        <extracomment>ui/dialogs/provider_cards.py</extracomment>
        <translation>{crm}، {keys}</translation>
    </message>
    <message>
        <source>CRM</source>
        <extracomment>ui/dialogs/provider_cards.py</extracomment>
        <translation>نظام CRM</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>ui/dialogs/provider_cards.py</extracomment>
        <translation>اللون</translation>
    </message>
    <message>
        <source>The connection and its keys are removed from this computer.</source>
        <extracomment>ui/dialogs/remove_connection.py</extracomment>
        <translation>يُزال الاتصال ومفاتيحه من هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Leads in the CRM stay.</source>
        <extracomment>ui/dialogs/remove_connection.py</extracomment>
        <translation>يبقى العملاء المحتملون في نظام CRM.</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <extracomment>ui/dialogs/remove_connection.py</extracomment>
        <translation>هل تريد إزالة «{name}»؟</translation>
    </message>
    <message>
        <source>Its jobs stay in Jobs.</source>
        <extracomment>ui/dialogs/remove_connection.py</extracomment>
        <translation>تبقى مهامه في تبويب المهام.</translation>
    </message>
    <message numerus="yes">
        <source>Its {n} jobs stay in Jobs, with all rows.</source>
        <extracomment>ui/dialogs/remove_connection.py. For 1: Its {n} job stays in Jobs, with all rows.</extracomment>
        <translation>
            <numerusform>تبقى مهامه في تبويب المهام، وعددها {n}، مع كل الصفوف.</numerusform>
            <numerusform>تبقى مهمته في تبويب المهام، مع كل الصفوف.</numerusform>
            <numerusform>تبقى مهمتاه في تبويب المهام، مع كل الصفوف.</numerusform>
            <numerusform>تبقى مهامه في تبويب المهام، وعددها {n}، مع كل الصفوف.</numerusform>
            <numerusform>تبقى مهامه في تبويب المهام، وعددها {n}، مع كل الصفوف.</numerusform>
            <numerusform>تبقى مهامه في تبويب المهام، وعددها {n}، مع كل الصفوف.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not finished, and cannot go on without the connection.</source>
        <extracomment>ui/dialogs/remove_connection.py</extracomment>
        <translation>لم تكتمل، ولا يمكن أن تستمر من دون الاتصال.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of them are not finished, and cannot go on without the connection.</source>
        <extracomment>ui/dialogs/remove_connection.py. For 1: {n} of them is not finished, and cannot go on without the connection.</extracomment>
        <translation>
            <numerusform>{n} منها لم تكتمل، ولا يمكن أن تستمر من دون الاتصال.</numerusform>
            <numerusform>واحدة منها لم تكتمل، ولا يمكن أن تستمر من دون الاتصال.</numerusform>
            <numerusform>اثنتان منها لم تكتملا، ولا يمكن أن تستمرا من دون الاتصال.</numerusform>
            <numerusform>{n} منها لم تكتمل، ولا يمكن أن تستمر من دون الاتصال.</numerusform>
            <numerusform>{n} منها لم تكتمل، ولا يمكن أن تستمر من دون الاتصال.</numerusform>
            <numerusform>{n} منها لم تكتمل، ولا يمكن أن تستمر من دون الاتصال.</numerusform>
        </translation>
    </message>
    <message>
        <source>If it exists</source>
        <extracomment>ui/dialogs/safe_again.py</extracomment>
        <translation>إن كان موجودًا</translation>
    </message>
    <message>
        <source>leave it, count as duplicate</source>
        <extracomment>ui/dialogs/safe_again.py</extracomment>
        <translation>يُترك ويُعدّ مكررًا</translation>
    </message>
    <message>
        <source>{leads} in {calls}</source>
        <extracomment>ui/dialogs/safe_again.py</extracomment>
        <translation>{leads} ({calls})</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>ui/dialogs/safe_again.py, ui/tabs/create/confirm.py, ui/tabs/create/receipt.py</extracomment>
        <translation>الملف</translation>
    </message>
    <message>
        <source>{file}, {rows}</source>
        <extracomment>ui/dialogs/safe_again.py, ui/tabs/create/confirm.py, ui/tabs/create/trial.py</extracomment>
        <translation>{file}، {rows}</translation>
    </message>
    <message>
        <source>Will create</source>
        <extracomment>ui/dialogs/safe_again.py, ui/tabs/create/plan_words.py, ui/tabs/create/trial.py</extracomment>
        <translation>سيُنشأ</translation>
    </message>
    <message>
        <source>Sent before</source>
        <extracomment>ui/dialogs/safe_again.py</extracomment>
        <translation>أُرسل سابقًا</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows, and failed</source>
        <extracomment>ui/dialogs/safe_again.py. For 1: {n} row, and failed</extracomment>
        <translation>
            <numerusform>{n} صف، وفشل</numerusform>
            <numerusform>صف واحد، وفشل</numerusform>
            <numerusform>صفان، وفشلا</numerusform>
            <numerusform>{n} صفوف، وفشلت</numerusform>
            <numerusform>{n} صفًّا، وفشلت</numerusform>
            <numerusform>{n} صف، وفشلت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows, as a trial</source>
        <extracomment>ui/dialogs/safe_again.py. For 1: {n} row, as a trial</extracomment>
        <translation>
            <numerusform>{n} صف، تجربةً</numerusform>
            <numerusform>صف واحد، تجربةً</numerusform>
            <numerusform>صفان، تجربةً</numerusform>
            <numerusform>{n} صفوف، تجربةً</numerusform>
            <numerusform>{n} صفًّا، تجربةً</numerusform>
            <numerusform>{n} صف، تجربةً</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>ui/dialogs/safe_again.py</extracomment>
        <translation>المتغيّر</translation>
    </message>
    <message>
        <source>rows were corrected since the last yes</source>
        <extracomment>ui/dialogs/safe_again.py</extracomment>
        <translation>صُححت صفوف منذ آخر موافقة</translation>
    </message>
    <message>
        <source>Not asked</source>
        <extracomment>ui/dialogs/safe_again.py</extracomment>
        <translation>بلا سؤال</translation>
    </message>
    <message>
        <source>the connection asked for no yes when the upload began</source>
        <extracomment>ui/dialogs/safe_again.py</extracomment>
        <translation>لم يطلب الاتصال موافقة عند بدء الرفع</translation>
    </message>
    <message>
        <source>Safe mode</source>
        <extracomment>ui/dialogs/safe_card.py, ui/widgets/status_bar.py</extracomment>
        <translation>الوضع الآمن</translation>
    </message>
    <message numerus="yes">
        <source>Create {n} leads in this sandbox?</source>
        <extracomment>ui/dialogs/safe_mode.py. For 1: Create {n} lead in this sandbox?</extracomment>
        <translation>
            <numerusform>هل تريد إنشاء {n} عميل محتمل في هذه البيئة التجريبية؟</numerusform>
            <numerusform>هل تريد إنشاء عميل محتمل واحد في هذه البيئة التجريبية؟</numerusform>
            <numerusform>هل تريد إنشاء عميلين محتملين في هذه البيئة التجريبية؟</numerusform>
            <numerusform>هل تريد إنشاء {n} عملاء محتملين في هذه البيئة التجريبية؟</numerusform>
            <numerusform>هل تريد إنشاء {n} عميلًا محتملًا في هذه البيئة التجريبية؟</numerusform>
            <numerusform>هل تريد إنشاء {n} عميل محتمل في هذه البيئة التجريبية؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Type {rows} to go on</source>
        <extracomment>ui/dialogs/safe_mode.py</extracomment>
        <translation>اكتب {rows} للمتابعة</translation>
    </message>
    <message>
        <source>{connection} on {crm}. Created leads cannot be taken back here.</source>
        <extracomment>ui/dialogs/safe_mode.py</extracomment>
        <translation>{connection} على {crm}. لا يمكن هنا التراجع عن إنشاء العملاء المحتملين.</translation>
    </message>
    <message numerus="yes">
        <source>Create {n} leads in production?</source>
        <extracomment>ui/dialogs/safe_mode.py. For 1: Create {n} lead in production?</extracomment>
        <translation>
            <numerusform>هل تريد إنشاء {n} عميل محتمل في الإنتاج؟</numerusform>
            <numerusform>هل تريد إنشاء عميل محتمل واحد في الإنتاج؟</numerusform>
            <numerusform>هل تريد إنشاء عميلين محتملين في الإنتاج؟</numerusform>
            <numerusform>هل تريد إنشاء {n} عملاء محتملين في الإنتاج؟</numerusform>
            <numerusform>هل تريد إنشاء {n} عميلًا محتملًا في الإنتاج؟</numerusform>
            <numerusform>هل تريد إنشاء {n} عميل محتمل في الإنتاج؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload {n} rows</source>
        <extracomment>ui/dialogs/safe_mode.py, ui/tabs/create/check_step.py. For 1: Upload {n} row</extracomment>
        <translation>
            <numerusform>رفع {n} صف</numerusform>
            <numerusform>رفع صف واحد</numerusform>
            <numerusform>رفع صفين</numerusform>
            <numerusform>رفع {n} صفوف</numerusform>
            <numerusform>رفع {n} صفًّا</numerusform>
            <numerusform>رفع {n} صف</numerusform>
        </translation>
    </message>
    <message>
        <source>All lead data, and connections, their keys in the keyring, settings and logs.</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>كل بيانات العملاء المحتملين، والاتصالات ومفاتيحها في حافظة المفاتيح، والإعدادات والسجلات.</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/dialogs/settings.py, ui/dialogs/shortcuts.py, ui/widgets/header.py</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Delete all lead data…</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>حذف كل بيانات العملاء…</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>حذف كل شيء…</translation>
    </message>
    <message>
        <source>Keep lead data for</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>حفظ بيانات العملاء المحتملين لمدة</translation>
    </message>
    <message>
        <source>Folder of everything the app keeps</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>مجلد كل ما يحفظه التطبيق</translation>
    </message>
    <message>
        <source>Lead data on this computer</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>بيانات العملاء على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Keep it for</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>مدة الحفظ</translation>
    </message>
    <message>
        <source>Kept in</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>محفوظة في</translation>
    </message>
    <message>
        <source>Only your account of this computer can read the folder. Keys are never in it.</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>لا يستطيع قراءة المجلد إلا حسابك على هذا الكمبيوتر. لا توجد فيه مفاتيح أبدًا.</translation>
    </message>
    <message>
        <source>All jobs and drafts with their rows. Connections, keys and settings stay.</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>كل المهام والمسودات مع صفوفها. تبقى الاتصالات والمفاتيح والإعدادات.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Rows and receipts go {time} after a job ended, drafts {time} after they were last touched. Jobs with unknown or unsent rows, paused and interrupted ones stay.</source>
        <extracomment>ui/dialogs/settings_words.py</extracomment>
        <translation>تُحذف الصفوف والإيصالات بعد {time} من انتهاء المهمة، والمسودات بعد {time} من آخر تعديل لها. تبقى المهام التي فيها صفوف غير معروفة أو لم تُرسل، والمتوقفة مؤقتًا والمنقطعة.</translation>
    </message>
    <message>
        <source>Leads in the CRM, your spreadsheets and saved workbooks</source>
        <extracomment>ui/dialogs/settings_words.py</extracomment>
        <translation>العملاء المحتملون في نظام CRM، وجداول بياناتك والمصنفات المحفوظة</translation>
    </message>
    <message>
        <source>Connections, their keys, and settings</source>
        <extracomment>ui/dialogs/settings_words.py</extracomment>
        <translation>الاتصالات ومفاتيحها والإعدادات</translation>
    </message>
    <message>
        <source>The numbers of each job for a year, without names or values</source>
        <extracomment>ui/dialogs/settings_words.py</extracomment>
        <translation>أرقام كل مهمة لمدة سنة، من دون أسماء أو قيم</translation>
    </message>
    <message numerus="yes">
        <source>{n} connections and their keys in the keyring</source>
        <extracomment>ui/dialogs/settings_words.py. For 1: {n} connection and its keys in the keyring</extracomment>
        <translation>
            <numerusform>{n} اتصال ومفاتيحها في حافظة المفاتيح</numerusform>
            <numerusform>اتصال واحد ومفاتيحه في حافظة المفاتيح</numerusform>
            <numerusform>اتصالان ومفاتيحهما في حافظة المفاتيح</numerusform>
            <numerusform>{n} اتصالات ومفاتيحها في حافظة المفاتيح</numerusform>
            <numerusform>{n} اتصالًا ومفاتيحها في حافظة المفاتيح</numerusform>
            <numerusform>{n} اتصال ومفاتيحها في حافظة المفاتيح</numerusform>
        </translation>
    </message>
    <message>
        <source>How many calls each account made today, without its name, so that limits are kept</source>
        <extracomment>ui/dialogs/settings_words.py</extracomment>
        <translation>عدد الطلبات التي أجراها كل حساب اليوم، من دون اسمه، كي تُراعى الحدود</translation>
    </message>
    <message>
        <source>{jobs} and {drafts}</source>
        <extracomment>ui/dialogs/settings_words.py</extracomment>
        <translation>{jobs} و{drafts}</translation>
    </message>
    <message>
        <source>Until I delete it</source>
        <extracomment>ui/dialogs/settings_words.py</extracomment>
        <translation>حتى أحذفها</translation>
    </message>
    <message>
        <source>1 year</source>
        <extracomment>ui/dialogs/settings_words.py</extracomment>
        <translation>سنة واحدة</translation>
    </message>
    <message>
        <source>Nothing is deleted by itself.</source>
        <extracomment>ui/dialogs/settings_words.py</extracomment>
        <translation>لا يُحذف شيء من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>No lead data is kept now.</source>
        <extracomment>ui/dialogs/settings_words.py</extracomment>
        <translation>لا بيانات عملاء محتملين محفوظة الآن.</translation>
    </message>
    <message>
        <source>{what} is kept now.</source>
        <extracomment>ui/dialogs/settings_words.py</extracomment>
        <translation>المحفوظ الآن: {what}.</translation>
    </message>
    <message>
        <source>{what} are kept now.</source>
        <extracomment>ui/dialogs/settings_words.py</extracomment>
        <translation>المحفوظ الآن: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of them are older and go from {date} on.</source>
        <extracomment>ui/dialogs/settings_words.py. For 1: {n} of them is older and goes from {date} on.</extracomment>
        <translation>
            <numerusform>{n} منها أقدم وتُحذف ابتداءً من {date}.</numerusform>
            <numerusform>واحدة منها أقدم وتُحذف ابتداءً من {date}.</numerusform>
            <numerusform>اثنتان منها أقدم وتُحذفان ابتداءً من {date}.</numerusform>
            <numerusform>{n} منها أقدم وتُحذف ابتداءً من {date}.</numerusform>
            <numerusform>{n} منها أقدم وتُحذف ابتداءً من {date}.</numerusform>
            <numerusform>{n} منها أقدم وتُحذف ابتداءً من {date}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The leads of the built-in practice CRMs, and temporary files</source>
        <extracomment>ui/dialogs/settings_words.py</extracomment>
        <translation>العملاء المحتملون في أنظمة CRM التجريبية المدمجة، والملفات المؤقتة</translation>
    </message>
    <message>
        <source>Settings, mappings, saved searches, the numbers of deleted jobs, logs and crash reports</source>
        <extracomment>ui/dialogs/settings_words.py</extracomment>
        <translation>الإعدادات والربط المحفوظ وعمليات البحث المحفوظة وأرقام المهام المحذوفة والسجلات وتقارير الأعطال</translation>
    </message>
    <message>
        <source>{what} with all rows, results and receipts</source>
        <extracomment>ui/dialogs/settings_words.py</extracomment>
        <translation>{what} مع كل الصفوف والنتائج والإيصالات</translation>
    </message>
    <message numerus="yes">
        <source>{n} of the jobs are not over, and cannot be resumed any more</source>
        <extracomment>ui/dialogs/settings_words.py. For 1: {n} of the jobs is not over, and cannot be resumed any more</extracomment>
        <translation>
            <numerusform>{n} من المهام لم تنته، ولا يمكن استئنافها بعد ذلك</numerusform>
            <numerusform>واحدة من المهام لم تنته، ولا يمكن استئنافها بعد ذلك</numerusform>
            <numerusform>اثنتان من المهام لم تنتهيا، ولا يمكن استئنافهما بعد ذلك</numerusform>
            <numerusform>{n} من المهام لم تنته، ولا يمكن استئنافها بعد ذلك</numerusform>
            <numerusform>{n} من المهام لم تنته، ولا يمكن استئنافها بعد ذلك</numerusform>
            <numerusform>{n} من المهام لم تنته، ولا يمكن استئنافها بعد ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>{step}: not tried</source>
        <extracomment>ui/dialogs/test_steps.py</extracomment>
        <translation>{step}: لم يُجرّب</translation>
    </message>
    <message>
        <source>Use {host} instead</source>
        <extracomment>ui/dialogs/test_steps.py</extracomment>
        <translation>استخدام {host} بدلًا منه</translation>
    </message>
    <message>
        <source>Trying the next step</source>
        <extracomment>ui/dialogs/test_steps.py</extracomment>
        <translation>جارٍ تجربة الخطوة التالية</translation>
    </message>
    <message>
        <source>not tried</source>
        <extracomment>ui/dialogs/test_steps.py</extracomment>
        <translation>لم يُجرّب</translation>
    </message>
    <message>
        <source>Test steps</source>
        <extracomment>ui/dialogs/test_steps.py</extracomment>
        <translation>خطوات الاختبار</translation>
    </message>
    <message numerus="yes">
        <source>{names} are no spreadsheets.</source>
        <extracomment>ui/dropped_files.py. For 1: {names} is not a spreadsheet.</extracomment>
        <translation>
            <numerusform>{names} ليست جداول بيانات.</numerusform>
            <numerusform>{names} ليس جدول بيانات.</numerusform>
            <numerusform>{names} ليسا جدولي بيانات.</numerusform>
            <numerusform>{names} ليست جداول بيانات.</numerusform>
            <numerusform>{names} ليست جداول بيانات.</numerusform>
            <numerusform>{names} ليست جداول بيانات.</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <extracomment>ui/dropped_files.py</extracomment>
        <translation>{names} و{more} غيرها</translation>
    </message>
    <message>
        <source>Drop one of: {endings}.</source>
        <extracomment>ui/dropped_files.py</extracomment>
        <translation>أفلت واحدًا مما يلي: {endings}.</translation>
    </message>
    <message numerus="yes">
        <source>{names} are links. Drop the file that it leads to.</source>
        <extracomment>ui/dropped_files.py. For 1: {names} is a link. Drop the file that it leads to.</extracomment>
        <translation>
            <numerusform>{names} روابط. أفلت الملف الذي يؤدي إليه الرابط.</numerusform>
            <numerusform>{names} رابط. أفلت الملف الذي يؤدي إليه.</numerusform>
            <numerusform>{names} رابطان. أفلت الملف الذي يؤدي إليه الرابط.</numerusform>
            <numerusform>{names} روابط. أفلت الملف الذي يؤدي إليه الرابط.</numerusform>
            <numerusform>{names} روابط. أفلت الملف الذي يؤدي إليه الرابط.</numerusform>
            <numerusform>{names} روابط. أفلت الملف الذي يؤدي إليه الرابط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} lie on another computer. Copy it to this one first.</source>
        <extracomment>ui/dropped_files.py. For 1: {names} lies on another computer. Copy it to this one first.</extracomment>
        <translation>
            <numerusform>{names} موجودة على كمبيوتر آخر. انسخها إلى هذا الكمبيوتر أولًا.</numerusform>
            <numerusform>{names} موجود على كمبيوتر آخر. انسخه إلى هذا الكمبيوتر أولًا.</numerusform>
            <numerusform>{names} موجودان على كمبيوتر آخر. انسخهما إلى هذا الكمبيوتر أولًا.</numerusform>
            <numerusform>{names} موجودة على كمبيوتر آخر. انسخها إلى هذا الكمبيوتر أولًا.</numerusform>
            <numerusform>{names} موجودة على كمبيوتر آخر. انسخها إلى هذا الكمبيوتر أولًا.</numerusform>
            <numerusform>{names} موجودة على كمبيوتر آخر. انسخها إلى هذا الكمبيوتر أولًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} are addresses of the web. Download the file, and drop that.</source>
        <extracomment>ui/dropped_files.py. For 1: {names} is an address of the web. Download the file, and drop that.</extracomment>
        <translation>
            <numerusform>{names} عناوين ويب. نزّل الملف، ثم أفلته.</numerusform>
            <numerusform>{names} عنوان ويب. نزّل الملف، ثم أفلته.</numerusform>
            <numerusform>{names} عنوانا ويب. نزّل الملف، ثم أفلته.</numerusform>
            <numerusform>{names} عناوين ويب. نزّل الملف، ثم أفلته.</numerusform>
            <numerusform>{names} عناوين ويب. نزّل الملف، ثم أفلته.</numerusform>
            <numerusform>{names} عناوين ويب. نزّل الملف، ثم أفلته.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are opened.</source>
        <extracomment>ui/dropped_files.py</extracomment>
        <translation>تُفتح الملفات الأخرى.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>ui/key_keeper.py, ui/tabs/create/view_model.py, ui/tabs/create/without_fields.py</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Waiting for the keyring. It may be asking for its password.</source>
        <extracomment>ui/key_keeper.py</extracomment>
        <translation>بانتظار حافظة المفاتيح. ربما تطلب كلمة مرورها.</translation>
    </message>
    <message>
        <source>This session only. {reason} You paste the keys again next time.</source>
        <extracomment>ui/key_keeper.py</extracomment>
        <translation>هذه الجلسة فقط. {reason} ستلصق المفاتيح من جديد في المرة القادمة.</translation>
    </message>
    <message>
        <source>They are in {place} now.</source>
        <extracomment>ui/key_keeper.py</extracomment>
        <translation>هي الآن في {place}.</translation>
    </message>
    <message>
        <source>Looking for this computer&apos;s keyring.</source>
        <extracomment>ui/key_keeper.py</extracomment>
        <translation>جارٍ البحث عن حافظة المفاتيح في هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Stored in {place}. Never written to a file or a log.</source>
        <extracomment>ui/key_keeper.py</extracomment>
        <translation>محفوظة في {place}. لا تُكتب أبدًا في ملف أو سجل.</translation>
    </message>
    <message>
        <source>Keys are kept for this session only</source>
        <extracomment>ui/key_keeper.py</extracomment>
        <translation>تُحفظ المفاتيح لهذه الجلسة فقط</translation>
    </message>
    <message>
        <source>No key was written to a file.</source>
        <extracomment>ui/key_keeper.py</extracomment>
        <translation>لم يُكتب أي مفتاح في ملف.</translation>
    </message>
    <message>
        <source>Make the keyring ready and try again, or paste the keys again next time.</source>
        <extracomment>ui/key_keeper.py</extracomment>
        <translation>جهّز حافظة المفاتيح وحاول مرة أخرى، أو ألصق المفاتيح من جديد في المرة القادمة.</translation>
    </message>
    <message>
        <source>Keys are kept</source>
        <extracomment>ui/key_keeper.py</extracomment>
        <translation>حُفظت المفاتيح</translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>ui/dialogs/sent_sample.py, ui/models/filter_words.py</extracomment>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>contains</source>
        <extracomment>ui/models/filter_words.py</extracomment>
        <translation>يحتوي على</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>ui/models/filter_words.py</extracomment>
        <translation>يساوي</translation>
    </message>
    <message>
        <source>is one of</source>
        <extracomment>ui/models/filter_words.py</extracomment>
        <translation>واحد من</translation>
    </message>
    <message>
        <source>is empty</source>
        <extracomment>ui/models/filter_words.py</extracomment>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>is not empty</source>
        <extracomment>ui/models/filter_words.py</extracomment>
        <translation>غير فارغ</translation>
    </message>
    <message>
        <source>{column} contains {values}</source>
        <extracomment>ui/models/filter_words.py</extracomment>
        <translation>{column} يحتوي على {values}</translation>
    </message>
    <message>
        <source>{column} is {values}</source>
        <extracomment>ui/models/filter_words.py</extracomment>
        <translation>{column} يساوي {values}</translation>
    </message>
    <message>
        <source>{column} is one of {values}</source>
        <extracomment>ui/models/filter_words.py</extracomment>
        <translation>{column} واحد من {values}</translation>
    </message>
    <message>
        <source>{column} is empty</source>
        <extracomment>ui/models/filter_words.py</extracomment>
        <translation>{column} فارغ</translation>
    </message>
    <message>
        <source>{column} is not empty</source>
        <extracomment>ui/models/filter_words.py</extracomment>
        <translation>{column} غير فارغ</translation>
    </message>
    <message>
        <source>A column that is not shown</source>
        <extracomment>ui/models/filter_words.py</extracomment>
        <translation>عمود غير معروض</translation>
    </message>
    <message numerus="yes">
        <source>{values} and {n} more</source>
        <extracomment>ui/models/filter_words.py. For 1: {values} and {n} more</extracomment>
        <translation>
            <numerusform>{values} و{n} غيرها</numerusform>
            <numerusform>{values} وواحدة غيرها</numerusform>
            <numerusform>{values} واثنتان غيرها</numerusform>
            <numerusform>{values} و{n} غيرها</numerusform>
            <numerusform>{values} و{n} غيرها</numerusform>
            <numerusform>{values} و{n} غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>{filters} · Clear</source>
        <extracomment>ui/models/filter_words.py</extracomment>
        <translation>{filters} · مسح</translation>
    </message>
    <message>
        <source>The sheet says “{value}”.</source>
        <extracomment>ui/models/row_table_model.py</extracomment>
        <translation>في الورقة: «{value}».</translation>
    </message>
    <message>
        <source>Duplicate of line {line}</source>
        <extracomment>ui/models/table_columns.py</extracomment>
        <translation>تكرار للسطر {line}</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>ui/models/table_columns.py</extracomment>
        <translation>الرد</translation>
    </message>
    <message>
        <source>At</source>
        <comment>a clock time</comment>
        <extracomment>ui/models/table_columns.py</extracomment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Change this in Settings</source>
        <extracomment>ui/retention.py</extracomment>
        <translation>تغيير هذا في الإعدادات</translation>
    </message>
    <message>
        <source>{jobs} and {drafts} older than {days} were deleted</source>
        <extracomment>ui/retention.py</extracomment>
        <translation>حُذفت {jobs} و{drafts} أقدم من {days}</translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs older than {days} were deleted</source>
        <extracomment>ui/retention.py. For 1: {n} job older than {days} was deleted</extracomment>
        <translation>
            <numerusform>حُذفت {n} مهمة أقدم من {days}</numerusform>
            <numerusform>حُذفت مهمة واحدة أقدم من {days}</numerusform>
            <numerusform>حُذفت مهمتان أقدم من {days}</numerusform>
            <numerusform>حُذفت {n} مهام أقدم من {days}</numerusform>
            <numerusform>حُذفت {n} مهمة أقدم من {days}</numerusform>
            <numerusform>حُذفت {n} مهمة أقدم من {days}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} drafts older than {days} were deleted</source>
        <extracomment>ui/retention.py. For 1: {n} draft older than {days} was deleted</extracomment>
        <translation>
            <numerusform>حُذفت {n} مسودة أقدم من {days}</numerusform>
            <numerusform>حُذفت مسودة واحدة أقدم من {days}</numerusform>
            <numerusform>حُذفت مسودتان أقدم من {days}</numerusform>
            <numerusform>حُذفت {n} مسودات أقدم من {days}</numerusform>
            <numerusform>حُذفت {n} مسودة أقدم من {days}</numerusform>
            <numerusform>حُذفت {n} مسودة أقدم من {days}</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s clock says {day}</source>
        <extracomment>ui/retention.py</extracomment>
        <translation>ساعة هذا الكمبيوتر تشير إلى {day}</translation>
    </message>
    <message>
        <source>That is {days} after Lead Desktop was last open.</source>
        <extracomment>ui/retention.py</extracomment>
        <translation>مرّ {days} على آخر مرة فُتح فيها Lead Desktop.</translation>
    </message>
    <message>
        <source>Their rows are gone from this computer; leads in the CRM and saved workbooks stay.</source>
        <extracomment>ui/retention.py</extracomment>
        <translation>لم تعد صفوفها على هذا الكمبيوتر؛ ويبقى العملاء المحتملون في نظام CRM والمصنفات المحفوظة.</translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs older than {days} are deleted from {day} on</source>
        <extracomment>ui/retention.py. For 1: {n} job older than {days} is deleted from {day} on</extracomment>
        <translation>
            <numerusform>تُحذف {n} مهمة أقدم من {days} ابتداءً من {day}</numerusform>
            <numerusform>تُحذف مهمة واحدة أقدم من {days} ابتداءً من {day}</numerusform>
            <numerusform>تُحذف مهمتان أقدم من {days} ابتداءً من {day}</numerusform>
            <numerusform>تُحذف {n} مهام أقدم من {days} ابتداءً من {day}</numerusform>
            <numerusform>تُحذف {n} مهمة أقدم من {days} ابتداءً من {day}</numerusform>
            <numerusform>تُحذف {n} مهمة أقدم من {days} ابتداءً من {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Lead data is kept for {days}. Leads in the CRM and saved workbooks stay.</source>
        <extracomment>ui/retention.py</extracomment>
        <translation>مدة حفظ بيانات العملاء المحتملين {days}. ويبقى العملاء المحتملون في نظام CRM والمصنفات المحفوظة.</translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs older than {days} were not deleted.</source>
        <extracomment>ui/retention.py. For 1: {n} job older than {days} was not deleted.</extracomment>
        <translation>
            <numerusform>لم تُحذف {n} مهمة أقدم من {days}.</numerusform>
            <numerusform>لم تُحذف مهمة واحدة أقدم من {days}.</numerusform>
            <numerusform>لم تُحذف مهمتان أقدم من {days}.</numerusform>
            <numerusform>لم تُحذف {n} مهام أقدم من {days}.</numerusform>
            <numerusform>لم تُحذف {n} مهمة أقدم من {days}.</numerusform>
            <numerusform>لم تُحذف {n} مهمة أقدم من {days}.</numerusform>
        </translation>
    </message>
    <message>
        <source>If the clock is wrong, put it right and start again.</source>
        <extracomment>ui/retention.py</extracomment>
        <translation>إن كانت الساعة خاطئة فصحّحها وأعد التشغيل.</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} jobs</source>
        <extracomment>ui/retention.py. For 1: Delete {n} job</extracomment>
        <translation>
            <numerusform>حذف {n} مهمة</numerusform>
            <numerusform>حذف مهمة واحدة</numerusform>
            <numerusform>حذف مهمتين</numerusform>
            <numerusform>حذف {n} مهام</numerusform>
            <numerusform>حذف {n} مهمة</numerusform>
            <numerusform>حذف {n} مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>ui/safe_words.py</extracomment>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Ask</source>
        <extracomment>ui/safe_words.py</extracomment>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Type the row count</source>
        <extracomment>ui/safe_words.py</extracomment>
        <translation>كتابة عدد الصفوف</translation>
    </message>
    <message>
        <source>An upload starts as soon as its button is pressed.</source>
        <extracomment>ui/safe_words.py</extracomment>
        <translation>يبدأ الرفع فور الضغط على زره.</translation>
    </message>
    <message>
        <source>You are asked once before an upload starts.</source>
        <extracomment>ui/safe_words.py</extracomment>
        <translation>تُسأل مرة واحدة قبل بدء الرفع.</translation>
    </message>
    <message>
        <source>You type the number of rows before an upload starts.</source>
        <extracomment>ui/safe_words.py</extracomment>
        <translation>تكتب عدد الصفوف قبل بدء الرفع.</translation>
    </message>
    <message>
        <source>Leads can be fetched and searched. Nothing can be created.</source>
        <extracomment>ui/safe_words.py</extracomment>
        <translation>يمكن جلب العملاء المحتملين والبحث عنهم. لا يمكن إنشاء شيء.</translation>
    </message>
    <message>
        <source>Safe mode: asks before any upload</source>
        <extracomment>ui/safe_words.py</extracomment>
        <translation>الوضع الآمن: يسأل قبل أي رفع</translation>
    </message>
    <message>
        <source>Read only: nothing can be created</source>
        <extracomment>ui/safe_words.py</extracomment>
        <translation>للقراءة فقط: لا يمكن إنشاء شيء</translation>
    </message>
    <message>
        <source>Safe mode is off</source>
        <extracomment>ui/safe_words.py</extracomment>
        <translation>الوضع الآمن معطّل</translation>
    </message>
    <message>
        <source>Leads made in production by mistake cannot be taken back here.</source>
        <extracomment>ui/safe_words.py</extracomment>
        <translation>لا يمكن هنا التراجع عن عملاء محتملين أُنشئوا خطأً في الإنتاج.</translation>
    </message>
    <message>
        <source>On for production.</source>
        <extracomment>ui/safe_words.py</extracomment>
        <translation>مفعّل للإنتاج.</translation>
    </message>
    <message>
        <source>Fetch by IDs</source>
        <extracomment>ui/screens.py, ui/tabs/jobs/job_lines.py, ui/welcome.py</extracomment>
        <translation>جلب بالمعرّفات</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>ui/screens.py, ui/tabs/jobs/job_lines.py, ui/tabs/search/request_pane.py</extracomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Bulk create</source>
        <extracomment>ui/screens.py, ui/tabs/jobs/job_lines.py, ui/welcome.py</extracomment>
        <translation>إنشاء جماعي</translation>
    </message>
    <message>
        <source>Jobs</source>
        <extracomment>ui/screens.py, ui/tabs/jobs/view.py</extracomment>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>ui/states.py, ui/widgets/progress_strip.py</extracomment>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>Fetching</source>
        <extracomment>ui/states.py, ui/widgets/progress_strip.py</extracomment>
        <translation>جارٍ الجلب</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>ui/states.py</extracomment>
        <translation>موجود</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>ui/states.py</extracomment>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>ui/states.py</extracomment>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>Not an ID</source>
        <extracomment>ui/states.py</extracomment>
        <translation>ليس معرّفًا</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>ui/states.py</extracomment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>ui/states.py, ui/tabs/create/check_words.py</extracomment>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>ui/states.py</extracomment>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>ui/states.py</extracomment>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>ui/states.py</extracomment>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>ui/states.py</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>ui/states.py</extracomment>
        <translation>تم تخطيه</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>ui/states.py</extracomment>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>ui/states.py</extracomment>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>ui/states.py, ui/tabs/results/done_words.py</extracomment>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>ui/states.py, ui/tabs/create/receipt.py, ui/tabs/create/run_words.py</extracomment>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <extracomment>ui/states.py, ui/tabs/create/receipt.py, ui/tabs/results/done_words.py</extracomment>
        <translation>منقطع</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>ui/states.py, ui/tabs/create/receipt.py, ui/tabs/results/done_words.py</extracomment>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>ui/states.py</extracomment>
        <translation>اكتمل</translation>
    </message>
    <message numerus="yes">
        <source>Try first {n} rows</source>
        <extracomment>ui/tabs/create/check_step.py. For 1: Try first {n} row</extracomment>
        <translation>
            <numerusform>تجربة أول {n} صف</numerusform>
            <numerusform>تجربة أول صف</numerusform>
            <numerusform>تجربة أول صفين</numerusform>
            <numerusform>تجربة أول {n} صفوف</numerusform>
            <numerusform>تجربة أول {n} صفًّا</numerusform>
            <numerusform>تجربة أول {n} صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send {n} rows and stop, to look at them in the CRM first</source>
        <extracomment>ui/tabs/create/check_step.py. For 1: Send {n} row and stop, to look at it in the CRM first</extracomment>
        <translation>
            <numerusform>إرسال {n} صف ثم التوقف، للاطلاع عليها في نظام CRM أولًا</numerusform>
            <numerusform>إرسال صف واحد ثم التوقف، للاطلاع عليه في نظام CRM أولًا</numerusform>
            <numerusform>إرسال صفين ثم التوقف، للاطلاع عليهما في نظام CRM أولًا</numerusform>
            <numerusform>إرسال {n} صفوف ثم التوقف، للاطلاع عليها في نظام CRM أولًا</numerusform>
            <numerusform>إرسال {n} صفًّا ثم التوقف، للاطلاع عليها في نظام CRM أولًا</numerusform>
            <numerusform>إرسال {n} صف ثم التوقف، للاطلاع عليها في نظام CRM أولًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Check results</source>
        <extracomment>ui/tabs/create/check_step.py</extracomment>
        <translation>نتائج الفحص</translation>
    </message>
    <message>
        <source>Next problem</source>
        <extracomment>ui/tabs/create/check_step.py</extracomment>
        <translation>المشكلة التالية</translation>
    </message>
    <message>
        <source>Next problem (F8), previous problem (Shift+F8)</source>
        <extracomment>ui/tabs/create/check_step.py</extracomment>
        <translation>المشكلة التالية (F8)، المشكلة السابقة (Shift+F8)</translation>
    </message>
    <message>
        <source>Checked rows</source>
        <extracomment>ui/tabs/create/check_step.py</extracomment>
        <translation>الصفوف المفحوصة</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <extracomment>ui/tabs/create/check_step.py, ui/tabs/create/upload_step.py, ui/tabs/fetch/view.py</extracomment>
        <translation>تصفية الصفوف</translation>
    </message>
    <message>
        <source>Change rows</source>
        <extracomment>ui/tabs/create/check_step.py</extracomment>
        <translation>تغيير الصفوف</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui/tabs/create/check_step.py, ui/tabs/create/map_step.py</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Upload</source>
        <extracomment>ui/tabs/create/check_step.py</extracomment>
        <translation>رفع</translation>
    </message>
    <message>
        <source>Change its safe mode</source>
        <extracomment>ui/tabs/create/check_step.py</extracomment>
        <translation>تغيير وضعه الآمن</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows with errors are skipped.</source>
        <extracomment>ui/tabs/create/check_words.py. For 1: {n} row with errors is skipped.</extracomment>
        <translation>
            <numerusform>يتم تخطي {n} صف فيها أخطاء.</numerusform>
            <numerusform>يتم تخطي صف واحد فيه أخطاء.</numerusform>
            <numerusform>يتم تخطي صفين فيهما أخطاء.</numerusform>
            <numerusform>يتم تخطي {n} صفوف فيها أخطاء.</numerusform>
            <numerusform>يتم تخطي {n} صفًّا فيها أخطاء.</numerusform>
            <numerusform>يتم تخطي {n} صف فيها أخطاء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>ui/tabs/create/check_words.py, ui/tabs/create/issues_panel.py</extracomment>
        <translation>أخطاء</translation>
    </message>
    <message>
        <source>Warnings</source>
        <extracomment>ui/tabs/create/check_words.py, ui/tabs/create/issues_panel.py</extracomment>
        <translation>تحذيرات</translation>
    </message>
    <message>
        <source>{skipped}, {left_out}.</source>
        <extracomment>ui/tabs/create/check_words.py</extracomment>
        <translation>{skipped}، {left_out}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows were left out.</source>
        <extracomment>ui/tabs/create/check_words.py. For 1: {n} row was left out.</extracomment>
        <translation>
            <numerusform>استُبعد {n} صف.</numerusform>
            <numerusform>استُبعد صف واحد.</numerusform>
            <numerusform>استُبعد صفان.</numerusform>
            <numerusform>استُبعدت {n} صفوف.</numerusform>
            <numerusform>استُبعد {n} صفًّا.</numerusform>
            <numerusform>استُبعد {n} صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/tabs/create/check_words.py, ui/tabs/jobs/job_lines.py, ui/widgets/chips.py</extracomment>
        <translation>الكل</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows with errors are skipped</source>
        <extracomment>ui/tabs/create/check_words.py. For 1: {n} row with errors is skipped</extracomment>
        <translation>
            <numerusform>يتم تخطي {n} صف فيها أخطاء</numerusform>
            <numerusform>يتم تخطي صف واحد فيه أخطاء</numerusform>
            <numerusform>يتم تخطي صفين فيهما أخطاء</numerusform>
            <numerusform>يتم تخطي {n} صفوف فيها أخطاء</numerusform>
            <numerusform>يتم تخطي {n} صفًّا فيها أخطاء</numerusform>
            <numerusform>يتم تخطي {n} صف فيها أخطاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows were left out</source>
        <extracomment>ui/tabs/create/check_words.py. For 1: {n} row was left out</extracomment>
        <translation>
            <numerusform>استُبعد {n} صف</numerusform>
            <numerusform>استُبعد صف واحد</numerusform>
            <numerusform>استُبعد صفان</numerusform>
            <numerusform>استُبعدت {n} صفوف</numerusform>
            <numerusform>استُبعد {n} صفًّا</numerusform>
            <numerusform>استُبعد {n} صف</numerusform>
        </translation>
    </message>
    <message>
        <source>blank</source>
        <extracomment>ui/tabs/create/column_dialog.py</extracomment>
        <translation>فارغة</translation>
    </message>
    <message>
        <source>Column</source>
        <extracomment>ui/tabs/create/column_dialog.py</extracomment>
        <translation>العمود</translation>
    </message>
    <message numerus="yes">
        <source>All {n} rows</source>
        <extracomment>ui/tabs/create/column_dialog.py. For 1: All {n} row</extracomment>
        <translation>
            <numerusform>كل الصفوف ({n})</numerusform>
            <numerusform>كل الصفوف ({n})</numerusform>
            <numerusform>كل الصفوف ({n})</numerusform>
            <numerusform>كل الصفوف ({n})</numerusform>
            <numerusform>كل الصفوف ({n})</numerusform>
            <numerusform>كل الصفوف ({n})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows marked</source>
        <extracomment>ui/tabs/create/column_dialog.py. For 1: {n} row marked</extracomment>
        <translation>
            <numerusform>{n} صف محدد</numerusform>
            <numerusform>صف واحد محدد</numerusform>
            <numerusform>صفان محددان</numerusform>
            <numerusform>{n} صفوف محددة</numerusform>
            <numerusform>{n} صفًّا محددًا</numerusform>
            <numerusform>{n} صف محدد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows shown</source>
        <extracomment>ui/tabs/create/column_dialog.py. For 1: {n} row shown</extracomment>
        <translation>
            <numerusform>{n} صف معروض</numerusform>
            <numerusform>صف واحد معروض</numerusform>
            <numerusform>صفان معروضان</numerusform>
            <numerusform>{n} صفوف معروضة</numerusform>
            <numerusform>{n} صفًّا معروضًا</numerusform>
            <numerusform>{n} صف معروض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows with this problem</source>
        <extracomment>ui/tabs/create/column_dialog.py. For 1: {n} row with this problem</extracomment>
        <translation>
            <numerusform>{n} صف فيه هذه المشكلة</numerusform>
            <numerusform>صف واحد فيه هذه المشكلة</numerusform>
            <numerusform>صفان فيهما هذه المشكلة</numerusform>
            <numerusform>{n} صفوف فيها هذه المشكلة</numerusform>
            <numerusform>{n} صفًّا فيها هذه المشكلة</numerusform>
            <numerusform>{n} صف فيها هذه المشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>One step, undone with Ctrl+Z</source>
        <extracomment>ui/tabs/create/column_dialog.py</extracomment>
        <translation>خطوة واحدة، يُتراجع عنها بمفتاحي Ctrl+Z</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows were created since, or may have been, and stay as sent.</source>
        <extracomment>ui/tabs/create/correction_words.py. For 1: {n} row was created since, or may have been, and stays as sent.</extracomment>
        <translation>
            <numerusform>{n} صف أُنشئت بعد ذلك أو ربما أُنشئت، فتبقى كما أُرسلت.</numerusform>
            <numerusform>صف واحد أُنشئ بعد ذلك أو ربما أُنشئ، فيبقى كما أُرسل.</numerusform>
            <numerusform>صفان أُنشئا بعد ذلك أو ربما أُنشئا، فيبقيان كما أُرسلا.</numerusform>
            <numerusform>{n} صفوف أُنشئت بعد ذلك أو ربما أُنشئت، فتبقى كما أُرسلت.</numerusform>
            <numerusform>{n} صفًّا أُنشئت بعد ذلك أو ربما أُنشئت، فتبقى كما أُرسلت.</numerusform>
            <numerusform>{n} صف أُنشئت بعد ذلك أو ربما أُنشئت، فتبقى كما أُرسلت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrections for {title}</source>
        <extracomment>ui/tabs/create/correction_words.py</extracomment>
        <translation>تصحيحات {title}</translation>
    </message>
    <message>
        <source>A value for {field}</source>
        <extracomment>ui/tabs/create/correction_words.py</extracomment>
        <translation>قيمة للحقل {field}</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows of the workbook could not be matched and changed nothing.</source>
        <extracomment>ui/tabs/create/correction_words.py. For 1: {n} row of the workbook could not be matched and changed nothing.</extracomment>
        <translation>
            <numerusform>{n} صف من المصنف تعذّرت مطابقتها ولم تغيّر شيئًا.</numerusform>
            <numerusform>صف واحد من المصنف تعذّرت مطابقته ولم يغيّر شيئًا.</numerusform>
            <numerusform>صفان من المصنف تعذّرت مطابقتهما ولم يغيّرا شيئًا.</numerusform>
            <numerusform>{n} صفوف من المصنف تعذّرت مطابقتها ولم تغيّر شيئًا.</numerusform>
            <numerusform>{n} صفًّا من المصنف تعذّرت مطابقتها ولم تغيّر شيئًا.</numerusform>
            <numerusform>{n} صف من المصنف تعذّرت مطابقتها ولم تغيّر شيئًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send the {n} left when you are ready.</source>
        <extracomment>ui/tabs/create/correction_words.py. For 1: Send the {n} left when you are ready.</extracomment>
        <translation>
            <numerusform>أرسل الصفوف المتبقية ({n}) متى شئت.</numerusform>
            <numerusform>أرسل الصف المتبقي متى شئت.</numerusform>
            <numerusform>أرسل الصفين المتبقيين متى شئت.</numerusform>
            <numerusform>أرسل الصفوف المتبقية ({n}) متى شئت.</numerusform>
            <numerusform>أرسل الصفوف المتبقية ({n}) متى شئت.</numerusform>
            <numerusform>أرسل الصفوف المتبقية ({n}) متى شئت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows saved</source>
        <extracomment>ui/tabs/create/correction_words.py, ui/tabs/create/result_model.py, ui/tabs/jobs/view_model.py. For 1: {n} row saved</extracomment>
        <translation>
            <numerusform>حُفظ {n} صف</numerusform>
            <numerusform>حُفظ صف واحد</numerusform>
            <numerusform>حُفظ صفان</numerusform>
            <numerusform>حُفظت {n} صفوف</numerusform>
            <numerusform>حُفظ {n} صفًّا</numerusform>
            <numerusform>حُفظ {n} صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct them, then drop the workbook here.</source>
        <extracomment>ui/tabs/create/correction_words.py</extracomment>
        <translation>صحّحها، ثم أفلت المصنف هنا.</translation>
    </message>
    <message>
        <source>Choose the connection {name} to go on with it.</source>
        <extracomment>ui/tabs/create/correction_words.py</extracomment>
        <translation>اختر الاتصال {name} للمتابعة به.</translation>
    </message>
    <message>
        <source>The workbook says what the upload says: no row changed.</source>
        <extracomment>ui/tabs/create/correction_words.py</extracomment>
        <translation>المصنف مطابق للرفع: لم يتغير أي صف.</translation>
    </message>
    <message>
        <source>No row was left to take it.</source>
        <extracomment>ui/tabs/create/correction_words.py</extracomment>
        <translation>لم يبق صف يأخذها.</translation>
    </message>
    <message>
        <source>Opened as a sheet of its own</source>
        <extracomment>ui/tabs/create/correction_words.py</extracomment>
        <translation>فُتح ورقةً مستقلة</translation>
    </message>
    <message>
        <source>These are corrections, but the upload they were taken from is not in this history any more.</source>
        <extracomment>ui/tabs/create/correction_words.py</extracomment>
        <translation>هذه تصحيحات، لكن الرفع الذي أُخذت منه لم يعد في هذا السجل.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows can be sent now.</source>
        <extracomment>ui/tabs/create/correction_words.py. For 1: {n} row can be sent now.</extracomment>
        <translation>
            <numerusform>يمكن الآن إرسال {n} صف.</numerusform>
            <numerusform>يمكن الآن إرسال صف واحد.</numerusform>
            <numerusform>يمكن الآن إرسال صفين.</numerusform>
            <numerusform>يمكن الآن إرسال {n} صفوف.</numerusform>
            <numerusform>يمكن الآن إرسال {n} صفًّا.</numerusform>
            <numerusform>يمكن الآن إرسال {n} صف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows still have an error.</source>
        <extracomment>ui/tabs/create/correction_words.py. For 1: {n} row still has an error.</extracomment>
        <translation>
            <numerusform>ما زال في {n} صف خطأ.</numerusform>
            <numerusform>ما زال في صف واحد خطأ.</numerusform>
            <numerusform>ما زال في صفين خطأ.</numerusform>
            <numerusform>ما زال في {n} صفوف خطأ.</numerusform>
            <numerusform>ما زال في {n} صفًّا خطأ.</numerusform>
            <numerusform>ما زال في {n} صف خطأ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows changed.</source>
        <extracomment>ui/tabs/create/correction_words.py. For 1: {n} row changed.</extracomment>
        <translation>
            <numerusform>تغيّر {n} صف.</numerusform>
            <numerusform>تغيّر صف واحد.</numerusform>
            <numerusform>تغيّر صفان.</numerusform>
            <numerusform>تغيّرت {n} صفوف.</numerusform>
            <numerusform>تغيّر {n} صفًّا.</numerusform>
            <numerusform>تغيّر {n} صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows already in the CRM</source>
        <extracomment>ui/tabs/create/crm_check.py</extracomment>
        <translation>الصفوف الموجودة في نظام CRM</translation>
    </message>
    <message>
        <source>Find rows already in the CRM</source>
        <extracomment>ui/tabs/create/crm_check.py</extracomment>
        <translation>البحث عن صفوف موجودة في نظام CRM</translation>
    </message>
    <message>
        <source>First says how many calls it takes, then looks the rows up</source>
        <extracomment>ui/tabs/create/crm_check.py</extracomment>
        <translation>يذكر أولًا كم طلبًا يلزم، ثم يستعلم عن الصفوف</translation>
    </message>
    <message>
        <source>What to look up by</source>
        <extracomment>ui/tabs/create/crm_check.py</extracomment>
        <translation>أساس الاستعلام</translation>
    </message>
    <message>
        <source>Look up</source>
        <extracomment>ui/tabs/create/crm_check.py, ui/tabs/jobs/job_panel.py</extracomment>
        <translation>استعلام</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/tabs/create/crm_check.py</extracomment>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/tabs/create/crm_check.py, ui/tabs/jobs/job_panel.py, ui/widgets/progress_strip.py</extracomment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Look up again</source>
        <extracomment>ui/tabs/create/crm_check.py</extracomment>
        <translation>استعلام من جديد</translation>
    </message>
    <message>
        <source>Which rows are already in the CRM?</source>
        <extracomment>ui/tabs/create/crm_check.py</extracomment>
        <translation>أي الصفوف موجود في نظام CRM؟</translation>
    </message>
    <message>
        <source>Stopping</source>
        <extracomment>ui/tabs/create/crm_check.py, ui/tabs/create/run_words.py, ui/widgets/progress_strip.py</extracomment>
        <translation>جارٍ الإيقاف</translation>
    </message>
    <message>
        <source>Looked up in the CRM</source>
        <extracomment>ui/tabs/create/crm_check.py</extracomment>
        <translation>جرى الاستعلام في نظام CRM</translation>
    </message>
    <message>
        <source>The look-up was stopped</source>
        <extracomment>ui/tabs/create/crm_check.py</extracomment>
        <translation>أُوقف الاستعلام</translation>
    </message>
    <message>
        <source>{found}. {time}</source>
        <extracomment>ui/tabs/create/crm_check.py</extracomment>
        <translation>{found}. {time}</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>By phone</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>{rows}: up to {calls}, about {duration} at {rate}.</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>{rows}: حتى {calls}، نحو {duration} بمعدل {rate}.</translation>
    </message>
    <message numerus="yes">
        <source>Look up {n} values</source>
        <extracomment>ui/tabs/create/crm_check_words.py. For 1: Look up {n} value</extracomment>
        <translation>
            <numerusform>الاستعلام عن {n} قيمة</numerusform>
            <numerusform>الاستعلام عن قيمة واحدة</numerusform>
            <numerusform>الاستعلام عن قيمتين</numerusform>
            <numerusform>الاستعلام عن {n} قيم</numerusform>
            <numerusform>الاستعلام عن {n} قيمة</numerusform>
            <numerusform>الاستعلام عن {n} قيمة</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} of {whole} looked up</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>جرى الاستعلام عن {part} من {whole}</translation>
    </message>
    <message>
        <source>Done about {time} at the latest</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>ينتهي نحو {time} على الأكثر</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows found until then are marked.</source>
        <extracomment>ui/tabs/create/crm_check_words.py. For 1: {n} row found until then is marked.</extracomment>
        <translation>
            <numerusform>{n} صف وُجدت حتى ذلك الحين ومُيّزت.</numerusform>
            <numerusform>صف واحد وُجد حتى ذلك الحين ومُيّز.</numerusform>
            <numerusform>صفان وُجدا حتى ذلك الحين ومُيّزا.</numerusform>
            <numerusform>{n} صفوف وُجدت حتى ذلك الحين ومُيّزت.</numerusform>
            <numerusform>{n} صفًّا وُجدت حتى ذلك الحين ومُيّزت.</numerusform>
            <numerusform>{n} صف وُجدت حتى ذلك الحين ومُيّزت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Neither e-mail nor phone is unique in this account and in the sheet: nothing can be looked up.</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>لا البريد الإلكتروني ولا الهاتف فريد في هذا الحساب وفي الورقة معًا: لا شيء يمكن الاستعلام عنه.</translation>
    </message>
    <message>
        <source>Nothing is changed in the CRM.</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>لا يتغير شيء في نظام CRM.</translation>
    </message>
    <message>
        <source>{rows}: up to {calls}, a few seconds at {rate}.</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>{rows}: حتى {calls}، بضع ثوانٍ بمعدل {rate}.</translation>
    </message>
    <message numerus="yes">
        <source>Look up {n} e-mails</source>
        <extracomment>ui/tabs/create/crm_check_words.py. For 1: Look up {n} e-mail</extracomment>
        <translation>
            <numerusform>الاستعلام عن {n} بريد</numerusform>
            <numerusform>الاستعلام عن بريد واحد</numerusform>
            <numerusform>الاستعلام عن بريدين</numerusform>
            <numerusform>الاستعلام عن {n} عناوين بريد</numerusform>
            <numerusform>الاستعلام عن {n} عنوان بريد</numerusform>
            <numerusform>الاستعلام عن {n} عنوان بريد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look up {n} phones</source>
        <extracomment>ui/tabs/create/crm_check_words.py. For 1: Look up {n} phone</extracomment>
        <translation>
            <numerusform>الاستعلام عن {n} هاتف</numerusform>
            <numerusform>الاستعلام عن هاتف واحد</numerusform>
            <numerusform>الاستعلام عن هاتفين</numerusform>
            <numerusform>الاستعلام عن {n} هواتف</numerusform>
            <numerusform>الاستعلام عن {n} هاتفًا</numerusform>
            <numerusform>الاستعلام عن {n} هاتف</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the rows</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>جارٍ قراءة الصفوف</translation>
    </message>
    <message numerus="yes">
        <source>{n} leads of the CRM read</source>
        <extracomment>ui/tabs/create/crm_check_words.py. For 1: {n} lead of the CRM read</extracomment>
        <translation>
            <numerusform>قُرئ {n} عميل محتمل من نظام CRM</numerusform>
            <numerusform>قُرئ عميل محتمل واحد من نظام CRM</numerusform>
            <numerusform>قُرئ عميلان محتملان من نظام CRM</numerusform>
            <numerusform>قُرئ {n} عملاء محتملين من نظام CRM</numerusform>
            <numerusform>قُرئ {n} عميلًا محتملًا من نظام CRM</numerusform>
            <numerusform>قُرئ {n} عميل محتمل من نظام CRM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows found</source>
        <extracomment>ui/tabs/create/crm_check_words.py. For 1: {n} row found</extracomment>
        <translation>
            <numerusform>وُجد {n} صف</numerusform>
            <numerusform>وُجد صف واحد</numerusform>
            <numerusform>وُجد صفان</numerusform>
            <numerusform>وُجدت {n} صفوف</numerusform>
            <numerusform>وُجد {n} صفًّا</numerusform>
            <numerusform>وُجد {n} صف</numerusform>
        </translation>
    </message>
    <message>
        <source>None found yet</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>لم يوجد شيء بعد</translation>
    </message>
    <message>
        <source>Going on at {time}.</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>يتابع في {time}.</translation>
    </message>
    <message>
        <source>Done about {time}, in {seconds} at the latest</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>ينتهي نحو {time}، بعد {seconds} على الأكثر</translation>
    </message>
    <message>
        <source>It ended after {part} of {whole}.</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>انتهى بعد {part} من {whole}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls.</source>
        <extracomment>ui/tabs/create/crm_check_words.py. For 1: {n} call.</extracomment>
        <translation>
            <numerusform>{n} طلب.</numerusform>
            <numerusform>طلب واحد.</numerusform>
            <numerusform>طلبان.</numerusform>
            <numerusform>{n} طلبات.</numerusform>
            <numerusform>{n} طلبًا.</numerusform>
            <numerusform>{n} طلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row was found until then.</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>لم يوجد أي صف حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>By e-mail and phone</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>بالبريد والهاتف</translation>
    </message>
    <message>
        <source>Fewer in a small account, whose leads are listed first.</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>أقل من ذلك في حساب صغير يُسرد عملاؤه المحتملون أولًا.</translation>
    </message>
    <message>
        <source>Stopped after {part} of {whole}.</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>توقف بعد {part} من {whole}.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>توقف.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are in the CRM already.</source>
        <extracomment>ui/tabs/create/crm_check_words.py. For 1: {n} row is in the CRM already.</extracomment>
        <translation>
            <numerusform>{n} صف موجود في نظام CRM من قبل.</numerusform>
            <numerusform>صف واحد موجود في نظام CRM من قبل.</numerusform>
            <numerusform>صفان موجودان في نظام CRM من قبل.</numerusform>
            <numerusform>{n} صفوف موجودة في نظام CRM من قبل.</numerusform>
            <numerusform>{n} صفًّا موجودة في نظام CRM من قبل.</numerusform>
            <numerusform>{n} صف موجودة في نظام CRM من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of {n} looked up is in the CRM.</source>
        <extracomment>ui/tabs/create/crm_check_words.py. For 1: None of {n} looked up is in the CRM.</extracomment>
        <translation>
            <numerusform>جرى الاستعلام عن {n}، ولا شيء منها في نظام CRM.</numerusform>
            <numerusform>جرى الاستعلام عن قيمة واحدة، وليست في نظام CRM.</numerusform>
            <numerusform>جرى الاستعلام عن قيمتين، وليستا في نظام CRM.</numerusform>
            <numerusform>جرى الاستعلام عن {n} قيم، ولا شيء منها في نظام CRM.</numerusform>
            <numerusform>جرى الاستعلام عن {n} قيمة، ولا شيء منها في نظام CRM.</numerusform>
            <numerusform>جرى الاستعلام عن {n} قيمة، ولا شيء منها في نظام CRM.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} values could not be looked up.</source>
        <extracomment>ui/tabs/create/crm_check_words.py. For 1: {n} value could not be looked up.</extracomment>
        <translation>
            <numerusform>تعذّر الاستعلام عن {n} قيمة.</numerusform>
            <numerusform>تعذّر الاستعلام عن قيمة واحدة.</numerusform>
            <numerusform>تعذّر الاستعلام عن قيمتين.</numerusform>
            <numerusform>تعذّر الاستعلام عن {n} قيم.</numerusform>
            <numerusform>تعذّر الاستعلام عن {n} قيمة.</numerusform>
            <numerusform>تعذّر الاستعلام عن {n} قيمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Windows-1252, Western European</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>أوروبا الغربية، Windows-1252</translation>
    </message>
    <message>
        <source>Windows-1250, Central European</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>أوروبا الوسطى، Windows-1250</translation>
    </message>
    <message>
        <source>Windows-1251, Cyrillic</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>السيريلية، Windows-1251</translation>
    </message>
    <message>
        <source>Windows-1253, Greek</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>اليونانية، Windows-1253</translation>
    </message>
    <message>
        <source>Windows-1254, Turkish</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>التركية، Windows-1254</translation>
    </message>
    <message>
        <source>Windows-1255, Hebrew</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>العبرية، Windows-1255</translation>
    </message>
    <message>
        <source>Windows-1256, Arabic</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>العربية، Windows-1256</translation>
    </message>
    <message>
        <source>Windows-1257, Baltic</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>البلطيقية، Windows-1257</translation>
    </message>
    <message>
        <source>Windows-1258, Vietnamese</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>الفيتنامية، Windows-1258</translation>
    </message>
    <message>
        <source>Windows-874, Thai</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>التايلاندية، Windows-874</translation>
    </message>
    <message>
        <source>Shift JIS, Japanese</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>اليابانية، Shift JIS</translation>
    </message>
    <message>
        <source>GB 18030, Chinese</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>الصينية، GB 18030</translation>
    </message>
    <message>
        <source>Big5, Chinese</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>الصينية، Big5</translation>
    </message>
    <message>
        <source>Windows-949, Korean</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>الكورية، Windows-949</translation>
    </message>
    <message>
        <source>KOI8-R, Cyrillic</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>السيريلية، KOI8-R</translation>
    </message>
    <message>
        <source>Macintosh, Western European</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>أوروبا الغربية، Macintosh</translation>
    </message>
    <message>
        <source>DOS 850, Western European</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>أوروبا الغربية، DOS 850</translation>
    </message>
    <message>
        <source>Comma</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>خط عمودي</translation>
    </message>
    <message>
        <source>Colon</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>نقطتان رأسيتان</translation>
    </message>
    <message>
        <source>Caret</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>علامة ^</translation>
    </message>
    <message>
        <source>Tilde</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>علامة ~</translation>
    </message>
    <message>
        <source>Opening {file}</source>
        <extracomment>ui/tabs/create/file_step.py</extracomment>
        <translation>جارٍ فتح {file}</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <extracomment>ui/tabs/create/file_step.py</extracomment>
        <translation>جارٍ قراءة {file}</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <extracomment>ui/tabs/create/file_step.py</extracomment>
        <translation>جارٍ فحص {file}</translation>
    </message>
    <message>
        <source>Create leads from a file</source>
        <extracomment>ui/tabs/create/file_step.py</extracomment>
        <translation>إنشاء عملاء محتملين من ملف</translation>
    </message>
    <message>
        <source>Drop a spreadsheet here</source>
        <extracomment>ui/tabs/create/file_step.py</extracomment>
        <translation>أفلت جدول بيانات هنا</translation>
    </message>
    <message>
        <source>Excel or CSV, one file or several, up to a million rows. Nothing is sent before step 4.</source>
        <extracomment>ui/tabs/create/file_step.py</extracomment>
        <translation>ملف Excel أو CSV، واحد أو أكثر، حتى مليون صف. لا يُرسل شيء قبل الخطوة 4.</translation>
    </message>
    <message>
        <source>Choose file</source>
        <extracomment>ui/tabs/create/file_step.py</extracomment>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Paste from clipboard</source>
        <extracomment>ui/tabs/create/file_step.py</extracomment>
        <translation>لصق من الحافظة</translation>
    </message>
    <message>
        <source>Template…</source>
        <extracomment>ui/tabs/create/file_step.py</extracomment>
        <translation>القالب…</translation>
    </message>
    <message>
        <source>A workbook to fill in, with the fields of the account and their lists</source>
        <extracomment>ui/tabs/create/file_step.py</extracomment>
        <translation>مصنف للملء، فيه حقول الحساب وقوائمها</translation>
    </message>
    <message>
        <source>Recent files</source>
        <extracomment>ui/tabs/create/file_step.py</extracomment>
        <translation>الملفات الأخيرة</translation>
    </message>
    <message>
        <source>Asking for the lead fields</source>
        <extracomment>ui/tabs/create/file_step.py</extracomment>
        <translation>جارٍ طلب حقول العملاء المحتملين</translation>
    </message>
    <message>
        <source>Looking at the first rows</source>
        <extracomment>ui/tabs/create/file_step.py, ui/tabs/create/map_step.py</extracomment>
        <translation>جارٍ قراءة الصفوف الأولى</translation>
    </message>
    <message>
        <source>{done} of {rows}</source>
        <extracomment>ui/tabs/create/file_step.py</extracomment>
        <translation>{done} من {rows}</translation>
    </message>
    <message>
        <source>Another connection is in use</source>
        <extracomment>ui/tabs/create/find_in_crm.py</extracomment>
        <translation>اتصال آخر قيد الاستخدام</translation>
    </message>
    <message>
        <source>These rows were sent to “{name}”.</source>
        <extracomment>ui/tabs/create/find_in_crm.py</extracomment>
        <translation>أُرسلت هذه الصفوف إلى «{name}».</translation>
    </message>
    <message>
        <source>Choose that connection at the top left, and try again.</source>
        <extracomment>ui/tabs/create/find_in_crm.py</extracomment>
        <translation>اختر ذلك الاتصال من أعلى اليمين، وحاول مرة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>First rows, headings in row {row}, {n} more columns to the right</source>
        <extracomment>ui/tabs/create/first_rows.py. For 1: First rows, headings in row {row}, {n} more column to the right</extracomment>
        <translation>
            <numerusform>الصفوف الأولى، العناوين في الصف {row}، و{n} عمود آخر إلى اليسار</numerusform>
            <numerusform>الصفوف الأولى، العناوين في الصف {row}، وعمود واحد آخر إلى اليسار</numerusform>
            <numerusform>الصفوف الأولى، العناوين في الصف {row}، وعمودان آخران إلى اليسار</numerusform>
            <numerusform>الصفوف الأولى، العناوين في الصف {row}، و{n} أعمدة أخرى إلى اليسار</numerusform>
            <numerusform>الصفوف الأولى، العناوين في الصف {row}، و{n} عمودًا آخر إلى اليسار</numerusform>
            <numerusform>الصفوف الأولى، العناوين في الصف {row}، و{n} عمود آخر إلى اليسار</numerusform>
        </translation>
    </message>
    <message>
        <source>First rows, headings in row {row}</source>
        <extracomment>ui/tabs/create/first_rows.py</extracomment>
        <translation>الصفوف الأولى، العناوين في الصف {row}</translation>
    </message>
    <message numerus="yes">
        <source>{step}: {n} rows changed.</source>
        <extracomment>ui/tabs/create/fix_model.py. For 1: {step}: {n} row changed.</extracomment>
        <translation>
            <numerusform>{step}: تغيّر {n} صف.</numerusform>
            <numerusform>{step}: تغيّر صف واحد.</numerusform>
            <numerusform>{step}: تغيّر صفان.</numerusform>
            <numerusform>{step}: تغيّرت {n} صفوف.</numerusform>
            <numerusform>{step}: تغيّر {n} صفًّا.</numerusform>
            <numerusform>{step}: تغيّر {n} صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {step}.</source>
        <extracomment>ui/tabs/create/fix_model.py</extracomment>
        <translation>تم التراجع: {step}.</translation>
    </message>
    <message>
        <source>Done again: {step}.</source>
        <extracomment>ui/tabs/create/fix_model.py</extracomment>
        <translation>أُعيد: {step}.</translation>
    </message>
    <message>
        <source>{step}.</source>
        <extracomment>ui/tabs/create/fix_model.py</extracomment>
        <translation>{step}.</translation>
    </message>
    <message>
        <source>Corrections from the workbook</source>
        <extracomment>ui/tabs/create/fix_model.py</extracomment>
        <translation>تصحيحات من المصنف</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <extracomment>ui/dialogs/shortcuts.py, ui/tabs/create/fixing.py</extracomment>
        <translation>تحرير الخلية</translation>
    </message>
    <message>
        <source>Replace in a column</source>
        <extracomment>ui/dialogs/shortcuts.py, ui/tabs/create/fixing.py, ui/tabs/create/replace_dialog.py</extracomment>
        <translation>الاستبدال في عمود</translation>
    </message>
    <message>
        <source>Set a value in a column</source>
        <extracomment>ui/tabs/create/fixing.py, ui/tabs/create/set_dialog.py</extracomment>
        <translation>تعيين قيمة في عمود</translation>
    </message>
    <message numerus="yes">
        <source>Leave out {n} rows</source>
        <extracomment>ui/tabs/create/fixing.py. For 1: Leave out {n} row</extracomment>
        <translation>
            <numerusform>استبعاد {n} صف</numerusform>
            <numerusform>استبعاد صف واحد</numerusform>
            <numerusform>استبعاد صفين</numerusform>
            <numerusform>استبعاد {n} صفوف</numerusform>
            <numerusform>استبعاد {n} صفًّا</numerusform>
            <numerusform>استبعاد {n} صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all rows</source>
        <extracomment>ui/tabs/create/issue_line.py</extracomment>
        <translation>عرض كل الصفوف</translation>
    </message>
    <message>
        <source>Show rows: {problem}</source>
        <extracomment>ui/tabs/create/issue_line.py</extracomment>
        <translation>عرض الصفوف: {problem}</translation>
    </message>
    <message>
        <source>Only the rows of this kind; F8 keeps to them. Next kind: Ctrl+F8</source>
        <extracomment>ui/tabs/create/issue_line.py</extracomment>
        <translation>صفوف هذا النوع فقط؛ ويلتزم بها F8. النوع التالي: Ctrl+F8</translation>
    </message>
    <message numerus="yes">
        <source>{n} of them in rows with errors, not sent</source>
        <extracomment>ui/tabs/create/issue_line.py. For 1: {n} of them in rows with errors, not sent</extracomment>
        <translation>
            <numerusform>{n} منها في صفوف فيها أخطاء، لا تُرسل</numerusform>
            <numerusform>واحدة منها في صف فيه أخطاء، لا يُرسل</numerusform>
            <numerusform>اثنتان منها في صفوف فيها أخطاء، لا تُرسل</numerusform>
            <numerusform>{n} منها في صفوف فيها أخطاء، لا تُرسل</numerusform>
            <numerusform>{n} منها في صفوف فيها أخطاء، لا تُرسل</numerusform>
            <numerusform>{n} منها في صفوف فيها أخطاء، لا تُرسل</numerusform>
        </translation>
    </message>
    <message>
        <source>Show rows</source>
        <extracomment>ui/tabs/create/issue_line.py, ui/tabs/create/left_table.py</extracomment>
        <translation>عرض الصفوف</translation>
    </message>
    <message>
        <source>{action}: {problem}</source>
        <extracomment>ui/tabs/create/issue_line.py</extracomment>
        <translation>{action}: {problem}</translation>
    </message>
    <message>
        <source>Set value</source>
        <extracomment>ui/tabs/create/issue_line.py</extracomment>
        <translation>تعيين قيمة</translation>
    </message>
    <message>
        <source>Set value: {problem}</source>
        <extracomment>ui/tabs/create/issue_line.py</extracomment>
        <translation>تعيين قيمة: {problem}</translation>
    </message>
    <message>
        <source>will not be sent</source>
        <extracomment>ui/tabs/create/issues_panel.py</extracomment>
        <translation>لن تُرسل</translation>
    </message>
    <message>
        <source>will be sent</source>
        <extracomment>ui/tabs/create/issues_panel.py</extracomment>
        <translation>ستُرسل</translation>
    </message>
    <message>
        <source>Issues</source>
        <extracomment>ui/tabs/create/issues_panel.py</extracomment>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Undo last fix</source>
        <extracomment>ui/tabs/create/issues_panel.py</extracomment>
        <translation>التراجع عن آخر تصحيح</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/tabs/create/issues_panel.py</extracomment>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Rows are being checked again</source>
        <extracomment>ui/tabs/create/issues_panel.py</extracomment>
        <translation>جارٍ فحص الصفوف من جديد</translation>
    </message>
    <message>
        <source>Kinds of issues</source>
        <extracomment>ui/tabs/create/issues_panel.py</extracomment>
        <translation>أنواع المشكلات</translation>
    </message>
    <message>
        <source>Nothing was found. Every row can be sent.</source>
        <extracomment>ui/tabs/create/issues_panel.py</extracomment>
        <translation>لم يُعثر على شيء. يمكن إرسال كل الصفوف.</translation>
    </message>
    <message>
        <source>Fix in Excel</source>
        <extracomment>ui/tabs/create/issues_panel.py, ui/tabs/create/left_table.py</extracomment>
        <translation>تصحيح في Excel</translation>
    </message>
    <message>
        <source>Save the rows with problems as a workbook, to correct them there</source>
        <extracomment>ui/tabs/create/issues_panel.py</extracomment>
        <translation>حفظ الصفوف التي فيها مشكلات في مصنف لتصحيحها هناك</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>ui/tabs/create/issues_panel.py</extracomment>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Open the corrected workbook: each correction lands on its row</source>
        <extracomment>ui/tabs/create/issues_panel.py</extracomment>
        <translation>فتح المصنف المصحح: يعود كل تصحيح إلى صفه</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/tabs/create/issues_panel.py</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <extracomment>ui/tabs/create/issues_panel.py</extracomment>
        <translation>تراجع: {step}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <extracomment>ui/tabs/create/issues_panel.py</extracomment>
        <translation>إعادة: {step}</translation>
    </message>
    <message>
        <source>{words} ({keys})</source>
        <extracomment>ui/tabs/create/issues_panel.py</extracomment>
        <translation>{words} ({keys})</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/tabs/create/issues_panel.py</extracomment>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Had errors in step 3 and were never sent</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>فيها أخطاء في الخطوة 3 ولم تُرسل قط</translation>
    </message>
    <message>
        <source>Their turn had not come</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>لم يأت دورها</translation>
    </message>
    <message>
        <source>Are still waiting to be sent</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>ما زالت بانتظار الإرسال</translation>
    </message>
    <message>
        <source>The lead exists already and was left as it was</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>العميل المحتمل موجود من قبل وتُرك كما كان</translation>
    </message>
    <message>
        <source>The CRM refused the row and gave no reason</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>رفض نظام CRM الصف ولم يذكر سببًا</translation>
    </message>
    <message>
        <source>Fix in Excel and drop it here, or retry</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>صحّح في Excel وأفلته هنا، أو أعد المحاولة</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Fix in Excel and drop it here</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>صحّح في Excel وأفلته هنا</translation>
    </message>
    <message>
        <source>Send the rows left</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>أرسل الصفوف المتبقية</translation>
    </message>
    <message numerus="yes">
        <source>Look up all {n}</source>
        <extracomment>ui/tabs/create/left_table.py. For 1: Look up all {n}</extracomment>
        <translation>
            <numerusform>الاستعلام عن الكل ({n})</numerusform>
            <numerusform>الاستعلام عن الكل ({n})</numerusform>
            <numerusform>الاستعلام عن الكل ({n})</numerusform>
            <numerusform>الاستعلام عن الكل ({n})</numerusform>
            <numerusform>الاستعلام عن الكل ({n})</numerusform>
            <numerusform>الاستعلام عن الكل ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>The lead may exist</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>قد يكون العميل المحتمل موجودًا</translation>
    </message>
    <message>
        <source>The leads may exist</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>قد يكون العملاء المحتملون موجودين</translation>
    </message>
    <message numerus="yes">
        <source>Look them up first, it reads only</source>
        <extracomment>ui/tabs/create/left_table.py. For 1: Look it up first, it reads only</extracomment>
        <translation>
            <numerusform>استعلم عنها أولًا، فهذا للقراءة فقط</numerusform>
            <numerusform>استعلم عنه أولًا، فهذا للقراءة فقط</numerusform>
            <numerusform>استعلم عنهما أولًا، فهذا للقراءة فقط</numerusform>
            <numerusform>استعلم عنها أولًا، فهذا للقراءة فقط</numerusform>
            <numerusform>استعلم عنها أولًا، فهذا للقراءة فقط</numerusform>
            <numerusform>استعلم عنها أولًا، فهذا للقراءة فقط</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in CRM</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>بحث في CRM</translation>
    </message>
    <message numerus="yes">
        <source>Look up {n}</source>
        <extracomment>ui/tabs/create/left_table.py. For 1: Look up {n}</extracomment>
        <translation>
            <numerusform>الاستعلام عن {n}</numerusform>
            <numerusform>الاستعلام عن {n}</numerusform>
            <numerusform>الاستعلام عن {n}</numerusform>
            <numerusform>الاستعلام عن {n}</numerusform>
            <numerusform>الاستعلام عن {n}</numerusform>
            <numerusform>الاستعلام عن {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} calls got no answer.</source>
        <extracomment>ui/tabs/create/left_table.py. For 1: {n} call got no answer.</extracomment>
        <translation>
            <numerusform>{n} طلب لم يصل ردها.</numerusform>
            <numerusform>طلب واحد لم يصل رده.</numerusform>
            <numerusform>طلبان لم يصل ردهما.</numerusform>
            <numerusform>{n} طلبات لم يصل ردها.</numerusform>
            <numerusform>{n} طلبًا لم يصل ردها.</numerusform>
            <numerusform>{n} طلب لم يصل ردها.</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>ما يمكن فعله</translation>
    </message>
    <message>
        <source>Save the failed and skipped rows as a workbook. Correct them, and drop the workbook on this tab: each correction lands on its row.</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>احفظ الصفوف الفاشلة والمتخطاة في مصنف. صحّحها، ثم أفلت المصنف على هذا التبويب: يعود كل تصحيح إلى صفه.</translation>
    </message>
    <message>
        <source>Give a value</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>إعطاء قيمة</translation>
    </message>
    <message>
        <source>For a field that the file has no column for: one value in all failed and skipped rows. Nothing is sent yet.</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>لحقل ليس له عمود في الملف: قيمة واحدة في كل الصفوف الفاشلة والمتخطاة. لا يُرسل شيء بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Fix {n} rows in Excel</source>
        <extracomment>ui/tabs/create/left_table.py. For 1: Fix {n} row in Excel</extracomment>
        <translation>
            <numerusform>تصحيح {n} صف في Excel</numerusform>
            <numerusform>تصحيح صف واحد في Excel</numerusform>
            <numerusform>تصحيح صفين في Excel</numerusform>
            <numerusform>تصحيح {n} صفوف في Excel</numerusform>
            <numerusform>تصحيح {n} صفًّا في Excel</numerusform>
            <numerusform>تصحيح {n} صف في Excel</numerusform>
        </translation>
    </message>
    <message>
        <source>What is left</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Call {call} got no answer.</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>لم يصل رد الطلب {call}.</translation>
    </message>
    <message>
        <source>No, send as it is</source>
        <extracomment>ui/tabs/create/map_question.py</extracomment>
        <translation>لا، أرسلها كما هي</translation>
    </message>
    <message>
        <source>No, leave it out</source>
        <extracomment>ui/tabs/create/map_question.py</extracomment>
        <translation>لا، استبعده</translation>
    </message>
    <message>
        <source>{letter}, {heading}</source>
        <extracomment>ui/tabs/create/map_question.py</extracomment>
        <translation>{letter}، {heading}</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>ui/tabs/create/map_step.py</extracomment>
        <translation>فحص</translation>
    </message>
    <message numerus="yes">
        <source>Check {n} rows</source>
        <extracomment>ui/tabs/create/map_step.py. For 1: Check {n} row</extracomment>
        <translation>
            <numerusform>فحص {n} صف</numerusform>
            <numerusform>فحص صف واحد</numerusform>
            <numerusform>فحص صفين</numerusform>
            <numerusform>فحص {n} صفوف</numerusform>
            <numerusform>فحص {n} صفًّا</numerusform>
            <numerusform>فحص {n} صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking {n} rows</source>
        <extracomment>ui/tabs/create/map_step.py. For 1: Checking {n} row</extracomment>
        <translation>
            <numerusform>جارٍ فحص {n} صف</numerusform>
            <numerusform>جارٍ فحص صف واحد</numerusform>
            <numerusform>جارٍ فحص صفين</numerusform>
            <numerusform>جارٍ فحص {n} صفوف</numerusform>
            <numerusform>جارٍ فحص {n} صفًّا</numerusform>
            <numerusform>جارٍ فحص {n} صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} checked so far</source>
        <extracomment>ui/tabs/create/map_step.py. For 1: {n} checked so far</extracomment>
        <translation>
            <numerusform>فُحص {n} حتى الآن</numerusform>
            <numerusform>فُحص {n} حتى الآن</numerusform>
            <numerusform>فُحص {n} حتى الآن</numerusform>
            <numerusform>فُحص {n} حتى الآن</numerusform>
            <numerusform>فُحص {n} حتى الآن</numerusform>
            <numerusform>فُحص {n} حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {file} again</source>
        <extracomment>ui/tabs/create/map_step.py</extracomment>
        <translation>جارٍ قراءة {file} من جديد</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows so far</source>
        <extracomment>ui/tabs/create/map_step.py. For 1: {n} row so far</extracomment>
        <translation>
            <numerusform>{n} صف حتى الآن</numerusform>
            <numerusform>صف واحد حتى الآن</numerusform>
            <numerusform>صفان حتى الآن</numerusform>
            <numerusform>{n} صفوف حتى الآن</numerusform>
            <numerusform>{n} صفًّا حتى الآن</numerusform>
            <numerusform>{n} صف حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Match columns to lead fields</source>
        <extracomment>ui/tabs/create/map_step.py</extracomment>
        <translation>ربط الأعمدة بحقول العملاء</translation>
    </message>
    <message>
        <source>As proposed</source>
        <extracomment>ui/tabs/create/mapping_bar.py</extracomment>
        <translation>كما اقتُرح</translation>
    </message>
    <message>
        <source>Add a fixed value</source>
        <extracomment>ui/tabs/create/mapping_bar.py</extracomment>
        <translation>إضافة قيمة ثابتة</translation>
    </message>
    <message>
        <source>Mapping</source>
        <extracomment>ui/dialogs/files.py, ui/tabs/create/mapping_bar.py</extracomment>
        <translation>الربط</translation>
    </message>
    <message>
        <source>Save mapping…</source>
        <extracomment>ui/tabs/create/mapping_bar.py</extracomment>
        <translation>حفظ الربط…</translation>
    </message>
    <message>
        <source>Save mapping… (Ctrl+S)</source>
        <extracomment>ui/tabs/create/mapping_bar.py</extracomment>
        <translation>حفظ الربط… (Ctrl+S)</translation>
    </message>
    <message>
        <source>More about mappings</source>
        <extracomment>ui/tabs/create/mapping_bar.py</extracomment>
        <translation>المزيد عن الربط</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <extracomment>ui/tabs/create/mapping_bar.py</extracomment>
        <translation>حفظ الربط</translation>
    </message>
    <message>
        <source>Rename mapping</source>
        <extracomment>ui/tabs/create/mapping_bar.py</extracomment>
        <translation>إعادة تسمية الربط</translation>
    </message>
    <message>
        <source>Mappings</source>
        <extracomment>ui/tabs/create/mapping_bar.py</extracomment>
        <translation>الربط المحفوظ</translation>
    </message>
    <message>
        <source>Rename mapping…</source>
        <extracomment>ui/tabs/create/mapping_bar.py</extracomment>
        <translation>إعادة تسمية الربط…</translation>
    </message>
    <message>
        <source>Delete mapping</source>
        <extracomment>ui/tabs/create/mapping_bar.py</extracomment>
        <translation>حذف الربط</translation>
    </message>
    <message>
        <source>Export mapping…</source>
        <extracomment>ui/tabs/create/mapping_bar.py</extracomment>
        <translation>تصدير الربط…</translation>
    </message>
    <message>
        <source>Import mapping…</source>
        <extracomment>ui/tabs/create/mapping_bar.py</extracomment>
        <translation>استيراد الربط…</translation>
    </message>
    <message>
        <source>Some columns are left out</source>
        <extracomment>ui/tabs/create/mapping_bar.py</extracomment>
        <translation>بعض الأعمدة مستبعد</translation>
    </message>
    <message>
        <source>{mapping} (edited)</source>
        <extracomment>ui/tabs/create/mapping_bar.py</extracomment>
        <translation>{mapping} (معدّل)</translation>
    </message>
    <message numerus="yes">
        <source>Not in this account, and so left out, are {fields}.</source>
        <extracomment>ui/tabs/create/mapping_model.py. For 1: Not in this account, and so left out, is {fields}.</extracomment>
        <translation>
            <numerusform>ليست في هذا الحساب، ولذلك استُبعدت: {fields}.</numerusform>
            <numerusform>ليس في هذا الحساب، ولذلك استُبعد: {fields}.</numerusform>
            <numerusform>ليسا في هذا الحساب، ولذلك استُبعدا: {fields}.</numerusform>
            <numerusform>ليست في هذا الحساب، ولذلك استُبعدت: {fields}.</numerusform>
            <numerusform>ليست في هذا الحساب، ولذلك استُبعدت: {fields}.</numerusform>
            <numerusform>ليست في هذا الحساب، ولذلك استُبعدت: {fields}.</numerusform>
        </translation>
    </message>
    <message>
        <source>All leads are of type</source>
        <extracomment>ui/tabs/create/object_type_bar.py</extracomment>
        <translation>نوع كل العملاء</translation>
    </message>
    <message>
        <source>Not said</source>
        <extracomment>ui/tabs/create/object_type_bar.py</extracomment>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Sent with every row. It can be changed once in the CRM.</source>
        <extracomment>ui/tabs/create/object_type_bar.py</extracomment>
        <translation>يُرسل مع كل صف. يمكن تغييره مرة واحدة في نظام CRM.</translation>
    </message>
    <message>
        <source>The CRM then makes standard leads of them.</source>
        <extracomment>ui/tabs/create/object_type_bar.py</extracomment>
        <translation>عندئذٍ ينشئ نظام CRM منها عملاء محتملين عاديين.</translation>
    </message>
    <message>
        <source>{rows} in {calls}</source>
        <extracomment>ui/tabs/create/plan_words.py</extracomment>
        <translation>{rows} ({calls})</translation>
    </message>
    <message>
        <source>Mapping, checks and fixes work as ever. Nothing can be created over it.</source>
        <extracomment>ui/tabs/create/plan_words.py</extracomment>
        <translation>يعمل الربط والفحص والتصحيح كالمعتاد. لا يمكن إنشاء شيء عبره.</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls in {seconds} s</source>
        <extracomment>ui/tabs/create/plan_words.py. For 1: {n} call in {seconds} s</extracomment>
        <translation>
            <numerusform>{n} طلب كل {seconds} ث</numerusform>
            <numerusform>طلب واحد كل {seconds} ث</numerusform>
            <numerusform>طلبين كل {seconds} ث</numerusform>
            <numerusform>{n} طلبات كل {seconds} ث</numerusform>
            <numerusform>{n} طلبًا كل {seconds} ث</numerusform>
            <numerusform>{n} طلب كل {seconds} ث</numerusform>
        </translation>
    </message>
    <message>
        <source>about {duration} at {rate}, done about {time}.</source>
        <extracomment>ui/tabs/create/plan_words.py</extracomment>
        <translation>نحو {duration} بمعدل {rate}، ينتهي نحو {time}.</translation>
    </message>
    <message>
        <source>{leads} in {calls}, about {duration}, done about {time}</source>
        <extracomment>ui/tabs/create/plan_words.py</extracomment>
        <translation>{leads} ({calls})، نحو {duration}، ينتهي نحو {time}</translation>
    </message>
    <message>
        <source>{made} of {quota} made from this computer, this takes {share}</source>
        <extracomment>ui/tabs/create/plan_words.py</extracomment>
        <translation>أُجري من هذا الكمبيوتر {made} من {quota}، وهذا يأخذ {share}</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows with errors</source>
        <extracomment>ui/tabs/create/plan_words.py. For 1: {n} row with errors</extracomment>
        <translation>
            <numerusform>{n} صف فيه أخطاء</numerusform>
            <numerusform>صف واحد فيه أخطاء</numerusform>
            <numerusform>صفان فيهما أخطاء</numerusform>
            <numerusform>{n} صفوف فيها أخطاء</numerusform>
            <numerusform>{n} صفًّا فيها أخطاء</numerusform>
            <numerusform>{n} صف فيها أخطاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows that were left out</source>
        <extracomment>ui/tabs/create/plan_words.py. For 1: {n} row that was left out</extracomment>
        <translation>
            <numerusform>{n} صف مستبعد</numerusform>
            <numerusform>صف واحد مستبعد</numerusform>
            <numerusform>صفان مستبعدان</numerusform>
            <numerusform>{n} صفوف مستبعدة</numerusform>
            <numerusform>{n} صفًّا مستبعدًا</numerusform>
            <numerusform>{n} صف مستبعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row has an error. Correct the file, then open it again.</source>
        <extracomment>ui/tabs/create/plan_words.py</extracomment>
        <translation>في كل صف خطأ. صحّح الملف، ثم افتحه من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>{part} of {n} rows today</source>
        <extracomment>ui/tabs/create/plan_words.py. For 1: {part} of {n} row today</extracomment>
        <translation>
            <numerusform>{part} من {n} صف اليوم</numerusform>
            <numerusform>{part} من صف واحد اليوم</numerusform>
            <numerusform>{part} من صفين اليوم</numerusform>
            <numerusform>{part} من {n} صفوف اليوم</numerusform>
            <numerusform>{part} من {n} صفًّا اليوم</numerusform>
            <numerusform>{part} من {n} صف اليوم</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is read only</source>
        <extracomment>ui/tabs/create/plan_words.py</extracomment>
        <translation>«{name}» للقراءة فقط</translation>
    </message>
    <message>
        <source>a few seconds at {rate}, done about {time}.</source>
        <extracomment>ui/tabs/create/plan_words.py</extracomment>
        <translation>بضع ثوانٍ بمعدل {rate}، ينتهي نحو {time}.</translation>
    </message>
    <message>
        <source>{leads} in {calls}, about {n} of them today</source>
        <extracomment>ui/tabs/create/plan_words.py</extracomment>
        <translation>{leads} ({calls})، منها اليوم نحو {n}</translation>
    </message>
    <message>
        <source>{leads} in {calls}, a few seconds, done about {time}</source>
        <extracomment>ui/tabs/create/plan_words.py</extracomment>
        <translation>{leads} ({calls})، بضع ثوانٍ، ينتهي نحو {time}</translation>
    </message>
    <message>
        <source>{made} of {quota} made from this computer</source>
        <extracomment>ui/tabs/create/plan_words.py</extracomment>
        <translation>أُجري من هذا الكمبيوتر {made} من {quota}</translation>
    </message>
    <message>
        <source>{errors}, {left_out}</source>
        <extracomment>ui/tabs/create/plan_words.py</extracomment>
        <translation>{errors}، {left_out}</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <extracomment>ui/tabs/create/plan_words.py</extracomment>
        <translation>لا شيء للإرسال</translation>
    </message>
    <message>
        <source>Will skip</source>
        <extracomment>ui/tabs/create/plan_words.py</extracomment>
        <translation>سيُتخطى</translation>
    </message>
    <message numerus="yes">
        <source>{n} made from this computer</source>
        <extracomment>ui/tabs/create/plan_words.py. For 1: {n} made from this computer</extracomment>
        <translation>
            <numerusform>أُجري من هذا الكمبيوتر {n}</numerusform>
            <numerusform>أُجري من هذا الكمبيوتر طلب واحد</numerusform>
            <numerusform>أُجري من هذا الكمبيوتر طلبان</numerusform>
            <numerusform>أُجري من هذا الكمبيوتر {n}</numerusform>
            <numerusform>أُجري من هذا الكمبيوتر {n}</numerusform>
            <numerusform>أُجري من هذا الكمبيوتر {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls today</source>
        <extracomment>ui/tabs/create/plan_words.py</extracomment>
        <translation>طلبات اليوم</translation>
    </message>
    <message>
        <source>F2 to edit</source>
        <extracomment>ui/tabs/create/problem_line.py</extracomment>
        <translation>للتحرير اضغط F2</translation>
    </message>
    <message>
        <source>Row {n}, {field}</source>
        <extracomment>ui/tabs/create/problem_line.py</extracomment>
        <translation>الصف {n}، {field}</translation>
    </message>
    <message>
        <source>Row {n}</source>
        <extracomment>ui/tabs/create/problem_line.py</extracomment>
        <translation>الصف {n}</translation>
    </message>
    <message>
        <source>Choose a row to see what is wrong in it.</source>
        <extracomment>ui/tabs/create/problem_line.py</extracomment>
        <translation>اختر صفًّا لمعرفة الخطأ فيه.</translation>
    </message>
    <message>
        <source>Nothing is wrong here.</source>
        <extracomment>ui/tabs/create/problem_line.py</extracomment>
        <translation>لا خطأ هنا.</translation>
    </message>
    <message>
        <source>Sent as shown. The sheet says “{text}”.</source>
        <extracomment>ui/tabs/create/problem_line.py</extracomment>
        <translation>يُرسل كما هو معروض. في الورقة: «{text}».</translation>
    </message>
    <message numerus="yes">
        <source>Next: {files} and {n} more.</source>
        <extracomment>ui/tabs/create/queue_line.py. For 1: Next: {files} and {n} more.</extracomment>
        <translation>
            <numerusform>التالي: {files} و{n} غيرها.</numerusform>
            <numerusform>التالي: {files} وملف واحد غيرها.</numerusform>
            <numerusform>التالي: {files} وملفان غيرها.</numerusform>
            <numerusform>التالي: {files} و{n} غيرها.</numerusform>
            <numerusform>التالي: {files} و{n} غيرها.</numerusform>
            <numerusform>التالي: {files} و{n} غيرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the last one.</source>
        <extracomment>ui/tabs/create/queue_line.py</extracomment>
        <translation>هذا هو الأخير.</translation>
    </message>
    <message>
        <source>Next: {files}.</source>
        <extracomment>ui/tabs/create/queue_line.py</extracomment>
        <translation>التالي: {files}.</translation>
    </message>
    <message>
        <source>Open next file</source>
        <extracomment>ui/tabs/create/queue_line.py</extracomment>
        <translation>فتح الملف التالي</translation>
    </message>
    <message>
        <source>Leave the other files out</source>
        <extracomment>ui/tabs/create/queue_line.py</extracomment>
        <translation>استبعاد الملفات الأخرى</translation>
    </message>
    <message>
        <source>File {place} of {total}</source>
        <extracomment>ui/tabs/create/queue_line.py</extracomment>
        <translation>الملف {place} من {total}</translation>
    </message>
    <message>
        <source>This one stays under Recent files, not sent</source>
        <extracomment>ui/tabs/create/queue_line.py</extracomment>
        <translation>يبقى هذا الملف ضمن الملفات الأخيرة من دون إرسال</translation>
    </message>
    <message>
        <source>This one stays in Jobs</source>
        <extracomment>ui/tabs/create/queue_line.py</extracomment>
        <translation>يبقى هذا الملف في المهام</translation>
    </message>
    <message>
        <source>{before}, then {next}</source>
        <extracomment>ui/tabs/create/queue_line.py</extracomment>
        <translation>{before}، ثم {next}</translation>
    </message>
    <message numerus="yes">
        <source>{part} of {n} columns</source>
        <extracomment>ui/tabs/create/rail_words.py. For 1: {part} of {n} column</extracomment>
        <translation>
            <numerusform>{part} من {n} عمود</numerusform>
            <numerusform>{part} من عمود واحد</numerusform>
            <numerusform>{part} من عمودين</numerusform>
            <numerusform>{part} من {n} أعمدة</numerusform>
            <numerusform>{part} من {n} عمودًا</numerusform>
            <numerusform>{part} من {n} عمود</numerusform>
        </translation>
    </message>
    <message>
        <source>{errors}, {warnings}</source>
        <extracomment>ui/tabs/create/rail_words.py</extracomment>
        <translation>{errors} و{warnings}</translation>
    </message>
    <message numerus="yes">
        <source>{part} of {n} rows</source>
        <extracomment>ui/tabs/create/rail_words.py. For 1: {part} of {n} row</extracomment>
        <translation>
            <numerusform>{part} من {n} صف</numerusform>
            <numerusform>{part} من صف واحد</numerusform>
            <numerusform>{part} من صفين</numerusform>
            <numerusform>{part} من {n} صفوف</numerusform>
            <numerusform>{part} من {n} صفًّا</numerusform>
            <numerusform>{part} من {n} صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file</source>
        <extracomment>ui/tabs/create/rail_words.py</extracomment>
        <translation>اختيار ملف</translation>
    </message>
    <message numerus="yes">
        <source>{n} skipped</source>
        <extracomment>ui/tabs/create/rail_words.py. For 1: {n} skipped</extracomment>
        <translation>
            <numerusform>المتخطى: {n}</numerusform>
            <numerusform>المتخطى: {n}</numerusform>
            <numerusform>المتخطى: {n}</numerusform>
            <numerusform>المتخطى: {n}</numerusform>
            <numerusform>المتخطى: {n}</numerusform>
            <numerusform>المتخطى: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{part} of {n} rows into {name}</source>
        <extracomment>ui/tabs/create/rail_words.py. For 1: {part} of {n} row into {name}</extracomment>
        <translation>
            <numerusform>{part} من {n} صف إلى {name}</numerusform>
            <numerusform>{part} من صف واحد إلى {name}</numerusform>
            <numerusform>{part} من صفين إلى {name}</numerusform>
            <numerusform>{part} من {n} صفوف إلى {name}</numerusform>
            <numerusform>{part} من {n} صفًّا إلى {name}</numerusform>
            <numerusform>{part} من {n} صف إلى {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended at {time}</source>
        <extracomment>ui/tabs/create/rail_words.py</extracomment>
        <translation>انتهى في {time}</translation>
    </message>
    <message>
        <source>Starting into {name}</source>
        <extracomment>ui/tabs/create/rail_words.py</extracomment>
        <translation>بدء الرفع إلى {name}</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>ui/tabs/create/rail_words.py, ui/tabs/create/upload_step.py, ui/widgets/progress_strip.py</extracomment>
        <translation>جارٍ البدء</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/tabs/create/receipt.py, ui/tabs/results/done_words.py, ui/widgets/status_bar.py</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Ended early</source>
        <extracomment>ui/tabs/create/receipt.py, ui/tabs/jobs/job_lines.py, ui/tabs/results/done_words.py</extracomment>
        <translation>انتهى مبكرًا</translation>
    </message>
    <message>
        <source>Into</source>
        <extracomment>ui/tabs/create/receipt.py</extracomment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>ui/tabs/create/receipt.py, ui/tabs/jobs/job_columns.py</extracomment>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>ui/tabs/create/receipt.py, ui/tabs/jobs/job_columns.py</extracomment>
        <translation>المدة</translation>
    </message>
    <message>
        <source>{title} at {time}</source>
        <extracomment>ui/tabs/create/receipt.py</extracomment>
        <translation>{title} في {time}</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <extracomment>ui/tabs/create/receipt.py, ui/tabs/jobs/job_panel.py</extracomment>
        <translation>نسخ الإيصال</translation>
    </message>
    <message>
        <source>New upload</source>
        <extracomment>ui/tabs/create/receipt.py</extracomment>
        <translation>رفع جديد</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>ui/tabs/create/receipt.py, ui/tabs/jobs/job_lines.py, ui/tabs/jobs/job_panel.py</extracomment>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Try one row</source>
        <extracomment>ui/tabs/create/receipt.py, ui/tabs/jobs/job_panel.py</extracomment>
        <translation>تجربة صف واحد</translation>
    </message>
    <message>
        <source>Retry failed rows</source>
        <extracomment>ui/tabs/create/receipt.py</extracomment>
        <translation>إعادة محاولة الصفوف الفاشلة</translation>
    </message>
    <message>
        <source>Save results workbook</source>
        <extracomment>ui/tabs/create/receipt.py</extracomment>
        <translation>حفظ مصنف النتائج</translation>
    </message>
    <message>
        <source>Save into a copy</source>
        <extracomment>ui/tabs/create/receipt.py, ui/tabs/jobs/job_panel.py, ui/tabs/results/export_path.py</extracomment>
        <translation>حفظ في نسخة</translation>
    </message>
    <message numerus="yes">
        <source>The other {n} rows are not sent yet.</source>
        <extracomment>ui/tabs/create/receipt.py. For 1: The other {n} row is not sent yet.</extracomment>
        <translation>
            <numerusform>الصفوف الأخرى ({n}) لم تُرسل بعد.</numerusform>
            <numerusform>الصف الآخر لم يُرسل بعد.</numerusform>
            <numerusform>الصفان الآخران لم يُرسلا بعد.</numerusform>
            <numerusform>الصفوف الأخرى ({n}) لم تُرسل بعد.</numerusform>
            <numerusform>الصفوف الأخرى ({n}) لم تُرسل بعد.</numerusform>
            <numerusform>الصفوف الأخرى ({n}) لم تُرسل بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry {n} failed rows</source>
        <extracomment>ui/tabs/create/receipt.py, ui/tabs/jobs/job_panel.py. For 1: Retry {n} failed row</extracomment>
        <translation>
            <numerusform>إعادة محاولة {n} صف فاشل</numerusform>
            <numerusform>إعادة محاولة صف فاشل واحد</numerusform>
            <numerusform>إعادة محاولة صفين فاشلين</numerusform>
            <numerusform>إعادة محاولة {n} صفوف فاشلة</numerusform>
            <numerusform>إعادة محاولة {n} صفًّا فاشلًا</numerusform>
            <numerusform>إعادة محاولة {n} صف فاشل</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected</source>
        <extracomment>ui/tabs/create/receipt.py</extracomment>
        <translation>المصحح</translation>
    </message>
    <message numerus="yes">
        <source>Tried {n} rows</source>
        <extracomment>ui/tabs/create/receipt.py. For 1: Tried {n} row</extracomment>
        <translation>
            <numerusform>جُرّب {n} صف</numerusform>
            <numerusform>جُرّب صف واحد</numerusform>
            <numerusform>جُرّب صفان</numerusform>
            <numerusform>جُرّبت {n} صفوف</numerusform>
            <numerusform>جُرّب {n} صفًّا</numerusform>
            <numerusform>جُرّب {n} صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Save into a copy of {file}</source>
        <extracomment>ui/tabs/create/receipt.py, ui/tabs/jobs/job_panel.py</extracomment>
        <translation>حفظ في نسخة من {file}</translation>
    </message>
    <message>
        <source>Results: your rows in order, with state, lead id and reason</source>
        <extracomment>ui/tabs/create/receipt.py</extracomment>
        <translation>النتائج: صفوفك بترتيبها، مع الحالة ومعرّف العميل والسبب</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}</source>
        <extracomment>ui/tabs/create/receipt.py</extracomment>
        <translation>{file}، الورقة {sheet}</translation>
    </message>
    <message>
        <source>{place}, {crm}</source>
        <extracomment>ui/tabs/create/receipt.py</extracomment>
        <translation>{place}، {crm}</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>ui/tabs/create/receipt.py</extracomment>
        <translation>الإيصال</translation>
    </message>
    <message numerus="yes">
        <source>Upload the other {n} rows</source>
        <extracomment>ui/tabs/create/receipt.py. For 1: Upload the other {n} row</extracomment>
        <translation>
            <numerusform>رفع الصفوف الأخرى ({n})</numerusform>
            <numerusform>رفع الصف الآخر</numerusform>
            <numerusform>رفع الصفين الآخرين</numerusform>
            <numerusform>رفع الصفوف الأخرى ({n})</numerusform>
            <numerusform>رفع الصفوف الأخرى ({n})</numerusform>
            <numerusform>رفع الصفوف الأخرى ({n})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send the {n} rows left</source>
        <extracomment>ui/tabs/create/receipt.py. For 1: Send the {n} row left</extracomment>
        <translation>
            <numerusform>إرسال الصفوف المتبقية ({n})</numerusform>
            <numerusform>إرسال الصف المتبقي</numerusform>
            <numerusform>إرسال الصفين المتبقيين</numerusform>
            <numerusform>إرسال الصفوف المتبقية ({n})</numerusform>
            <numerusform>إرسال الصفوف المتبقية ({n})</numerusform>
            <numerusform>إرسال الصفوف المتبقية ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>Results beside your own columns in a copy of {file}, its looks and formulas kept</source>
        <extracomment>ui/tabs/create/receipt.py</extracomment>
        <translation>النتائج بجانب أعمدتك في نسخة من {file}، مع بقاء شكلها وصيغها</translation>
    </message>
    <message>
        <source>Into {name} ({environment}) on {crm}.</source>
        <extracomment>ui/tabs/create/receipt_words.py</extracomment>
        <translation>إلى {name} ({environment}) على {crm}.</translation>
    </message>
    <message>
        <source>{name} ({environment})</source>
        <extracomment>ui/tabs/create/receipt_words.py</extracomment>
        <translation>{name} ({environment})</translation>
    </message>
    <message numerus="yes">
        <source>{n} leads were created in {place}.</source>
        <extracomment>ui/tabs/create/receipt_words.py. For 1: {n} lead was created in {place}.</extracomment>
        <translation>
            <numerusform>أُنشئ {n} عميل محتمل في {place}.</numerusform>
            <numerusform>أُنشئ عميل محتمل واحد في {place}.</numerusform>
            <numerusform>أُنشئ عميلان محتملان في {place}.</numerusform>
            <numerusform>أُنشئ {n} عملاء محتملين في {place}.</numerusform>
            <numerusform>أُنشئ {n} عميلًا محتملًا في {place}.</numerusform>
            <numerusform>أُنشئ {n} عميل محتمل في {place}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No lead was created in {place}.</source>
        <extracomment>ui/tabs/create/receipt_words.py</extracomment>
        <translation>لم يُنشأ أي عميل محتمل في {place}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows need you.</source>
        <extracomment>ui/tabs/create/receipt_words.py. For 1: {n} row needs you.</extracomment>
        <translation>
            <numerusform>{n} صف يحتاج إليك.</numerusform>
            <numerusform>صف واحد يحتاج إليك.</numerusform>
            <numerusform>صفان يحتاجان إليك.</numerusform>
            <numerusform>{n} صفوف تحتاج إليك.</numerusform>
            <numerusform>{n} صفًّا تحتاج إليك.</numerusform>
            <numerusform>{n} صف تحتاج إليك.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is read only: files are checked, nothing is sent.</source>
        <extracomment>ui/tabs/create/receipt_words.py</extracomment>
        <translation>هو للقراءة فقط: تُفحص الملفات، ولا يُرسل شيء.</translation>
    </message>
    <message>
        <source>{folder}, {rows}</source>
        <extracomment>ui/tabs/create/recent_line.py</extracomment>
        <translation>{folder}، {rows}</translation>
    </message>
    <message>
        <source>From the clipboard, {rows}</source>
        <extracomment>ui/tabs/create/recent_line.py</extracomment>
        <translation>من الحافظة، {rows}</translation>
    </message>
    <message numerus="yes">
        <source>{n} created</source>
        <extracomment>ui/tabs/create/recent_line.py. For 1: {n} created</extracomment>
        <translation>
            <numerusform>أُنشئ {n}</numerusform>
            <numerusform>أُنشئ {n}</numerusform>
            <numerusform>أُنشئ {n}</numerusform>
            <numerusform>أُنشئ {n}</numerusform>
            <numerusform>أُنشئ {n}</numerusform>
            <numerusform>أُنشئ {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>{state}, {counts}</source>
        <extracomment>ui/tabs/create/recent_line.py</extracomment>
        <translation>{state}، {counts}</translation>
    </message>
    <message>
        <source>{name}, {rows}</source>
        <extracomment>ui/tabs/create/recent_line.py, ui/tabs/create/source_bar.py</extracomment>
        <translation>{name}، {rows}</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <extracomment>ui/tabs/create/recent_line.py</extracomment>
        <translation>لم يُرسل بعد</translation>
    </message>
    <message numerus="yes">
        <source>{n} duplicate</source>
        <extracomment>ui/tabs/create/recent_line.py. For 1: {n} duplicate</extracomment>
        <translation>
            <numerusform>{n} مكرر</numerusform>
            <numerusform>{n} مكرر</numerusform>
            <numerusform>{n} مكرران</numerusform>
            <numerusform>{n} مكررة</numerusform>
            <numerusform>{n} مكررًا</numerusform>
            <numerusform>{n} مكرر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} failed</source>
        <extracomment>ui/tabs/create/recent_line.py, ui/tabs/results/done_words.py, ui/widgets/window_strip.py. For 1: {n} failed</extracomment>
        <translation>
            <numerusform>فشل {n}</numerusform>
            <numerusform>فشل {n}</numerusform>
            <numerusform>فشل {n}</numerusform>
            <numerusform>فشل {n}</numerusform>
            <numerusform>فشل {n}</numerusform>
            <numerusform>فشل {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>ui/tabs/create/recent_line.py</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/tabs/create/recent_line.py</extracomment>
        <translation>عرض</translation>
    </message>
    <message>
        <source>There is no connection to create leads in.</source>
        <extracomment>ui/tabs/create/refusals.py</extracomment>
        <translation>لا اتصال لإنشاء العملاء المحتملين فيه.</translation>
    </message>
    <message>
        <source>Nothing to paste</source>
        <extracomment>ui/tabs/create/refusals.py</extracomment>
        <translation>لا شيء للصقه</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <extracomment>ui/tabs/create/refusals.py</extracomment>
        <translation>الحافظة لا تحوي نصًّا.</translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <extracomment>ui/tabs/create/refusals.py</extracomment>
        <translation>اختر واحدًا أولًا.</translation>
    </message>
    <message>
        <source>Copy rows in a spreadsheet first.</source>
        <extracomment>ui/tabs/create/refusals.py</extracomment>
        <translation>انسخ صفوفًا في جدول بيانات أولًا.</translation>
    </message>
    <message>
        <source>Nothing was opened or sent.</source>
        <extracomment>ui/tabs/create/refusals.py</extracomment>
        <translation>لم يُفتح شيء ولم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Choose a LeadSquared connection.</source>
        <extracomment>ui/tabs/create/refusals.py</extracomment>
        <translation>اختر اتصال LeadSquared.</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>ui/tabs/create/replace_dialog.py</extracomment>
        <translation>بحث عن</translation>
    </message>
    <message>
        <source>Replace with</source>
        <extracomment>ui/tabs/create/replace_dialog.py</extracomment>
        <translation>القيمة البديلة</translation>
    </message>
    <message>
        <source>The cell says nothing else. Leave “Find” empty to find blank cells.</source>
        <extracomment>ui/tabs/create/replace_dialog.py</extracomment>
        <translation>ليس في الخلية غيره. اترك «بحث عن» فارغًا للبحث عن الخلايا الفارغة.</translation>
    </message>
    <message>
        <source>In</source>
        <comment>before a number of rows</comment>
        <extracomment>ui/tabs/create/replace_dialog.py, ui/tabs/create/set_dialog.py</extracomment>
        <translation>في</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>ui/dialogs/name_dialog.py, ui/dialogs/step_rows.py, ui/tabs/create/replace_dialog.py</extracomment>
        <translation>استبدال</translation>
    </message>
    <message numerus="yes">
        <source>{n} cells will change.</source>
        <extracomment>ui/tabs/create/replace_dialog.py. For 1: {n} cell will change.</extracomment>
        <translation>
            <numerusform>ستتغير {n} خلية.</numerusform>
            <numerusform>ستتغير خلية واحدة.</numerusform>
            <numerusform>ستتغير خليتان.</numerusform>
            <numerusform>ستتغير {n} خلايا.</numerusform>
            <numerusform>ستتغير {n} خلية.</numerusform>
            <numerusform>ستتغير {n} خلية.</numerusform>
        </translation>
    </message>
    <message>
        <source>No cell will change.</source>
        <extracomment>ui/tabs/create/replace_dialog.py</extracomment>
        <translation>لن تتغير أي خلية.</translation>
    </message>
    <message>
        <source>Row {row}: {before} → {after}</source>
        <extracomment>ui/tabs/create/replace_dialog.py</extracomment>
        <translation>الصف {row}: {before} ← {after}</translation>
    </message>
    <message>
        <source>Match case</source>
        <extracomment>ui/tabs/create/replace_dialog.py</extracomment>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Whole cell</source>
        <extracomment>ui/tabs/create/replace_dialog.py</extracomment>
        <translation>الخلية كلها</translation>
    </message>
    <message>
        <source>Type what is to be found.</source>
        <extracomment>ui/tabs/create/replace_dialog.py</extracomment>
        <translation>اكتب المطلوب البحث عنه.</translation>
    </message>
    <message numerus="yes">
        <source>Replace in {n} cells</source>
        <extracomment>ui/tabs/create/replace_dialog.py. For 1: Replace in {n} cell</extracomment>
        <translation>
            <numerusform>الاستبدال في {n} خلية</numerusform>
            <numerusform>الاستبدال في خلية واحدة</numerusform>
            <numerusform>الاستبدال في خليتين</numerusform>
            <numerusform>الاستبدال في {n} خلايا</numerusform>
            <numerusform>الاستبدال في {n} خلية</numerusform>
            <numerusform>الاستبدال في {n} خلية</numerusform>
        </translation>
    </message>
    <message>
        <source>The results are in {name}.</source>
        <extracomment>ui/tabs/create/result_model.py</extracomment>
        <translation>النتائج في {name}.</translation>
    </message>
    <message>
        <source>It reads only. A row is sent again only when its lead is proven to be absent.</source>
        <extracomment>ui/tabs/create/run_panel.py</extracomment>
        <translation>للقراءة فقط. لا يُرسل صف مرة أخرى إلا إذا ثبت أن عميله المحتمل غير موجود.</translation>
    </message>
    <message>
        <source>Rows answered</source>
        <extracomment>ui/tabs/create/run_panel.py</extracomment>
        <translation>صفوف وصل ردها</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>ui/tabs/create/run_panel.py, ui/widgets/calls_chart.py</extracomment>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>In flight</source>
        <extracomment>ui/tabs/create/run_panel.py</extracomment>
        <translation>الجارية</translation>
    </message>
    <message>
        <source>Done about</source>
        <extracomment>ui/tabs/create/run_panel.py, ui/tabs/create/run_words.py</extracomment>
        <translation>ينتهي نحو</translation>
    </message>
    <message>
        <source>Their call got no usable answer, so the leads may exist. They are never sent again blindly.</source>
        <extracomment>ui/tabs/create/run_panel.py</extracomment>
        <translation>لم يصل لطلبها رد صالح، فقد يكون العملاء المحتملون موجودين. لا تُرسل مرة أخرى من دون تحقق أبدًا.</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <extracomment>ui/tabs/create/run_panel.py</extracomment>
        <translation>{part} من {whole}</translation>
    </message>
    <message>
        <source>{calls}, {rows}</source>
        <extracomment>ui/tabs/create/run_panel.py</extracomment>
        <translation>{calls}، {rows}</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are unknown</source>
        <extracomment>ui/tabs/create/run_panel.py. For 1: {n} row is unknown</extracomment>
        <translation>
            <numerusform>{n} صف غير معروف</numerusform>
            <numerusform>صف واحد غير معروف</numerusform>
            <numerusform>صفان غير معروفين</numerusform>
            <numerusform>{n} صفوف غير معروفة</numerusform>
            <numerusform>{n} صفًّا غير معروف</numerusform>
            <numerusform>{n} صف غير معروف</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls per {seconds} s</source>
        <extracomment>ui/tabs/create/run_panel.py</extracomment>
        <translation>الطلبات كل {seconds} ث</translation>
    </message>
    <message numerus="yes">
        <source>Show the {n} rows</source>
        <extracomment>ui/tabs/create/run_panel.py. For 1: Show the {n} row</extracomment>
        <translation>
            <numerusform>عرض الصفوف ({n})</numerusform>
            <numerusform>عرض الصف</numerusform>
            <numerusform>عرض الصفين</numerusform>
            <numerusform>عرض الصفوف ({n})</numerusform>
            <numerusform>عرض الصفوف ({n})</numerusform>
            <numerusform>عرض الصفوف ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the row</source>
        <extracomment>ui/tabs/create/run_panel.py</extracomment>
        <translation>عرض الصف</translation>
    </message>
    <message>
        <source>since the start</source>
        <extracomment>ui/tabs/create/run_panel.py</extracomment>
        <translation>منذ البدء</translation>
    </message>
    <message>
        <source>Goes on by itself, no row is lost</source>
        <extracomment>ui/tabs/create/run_panel.py</extracomment>
        <translation>يتابع من تلقاء نفسه، ولا يُفقد أي صف</translation>
    </message>
    <message>
        <source>Waiting {seconds}, then going on</source>
        <extracomment>ui/tabs/create/run_panel.py</extracomment>
        <translation>انتظار {seconds}، ثم المتابعة</translation>
    </message>
    <message>
        <source>Waiting, then going on</source>
        <extracomment>ui/tabs/create/run_panel.py</extracomment>
        <translation>انتظار، ثم المتابعة</translation>
    </message>
    <message>
        <source>The CRM asked for a pause. No row is lost.</source>
        <extracomment>ui/tabs/create/run_panel.py</extracomment>
        <translation>طلب نظام CRM التوقف مؤقتًا. لم يُفقد أي صف.</translation>
    </message>
    <message>
        <source>Pausing</source>
        <extracomment>ui/tabs/create/run_words.py, ui/widgets/progress_strip.py</extracomment>
        <translation>جارٍ التوقف مؤقتًا</translation>
    </message>
    <message>
        <source>in {seconds}</source>
        <extracomment>ui/tabs/create/run_words.py</extracomment>
        <translation>بعد {seconds}</translation>
    </message>
    <message>
        <source>Calls in flight are finished</source>
        <extracomment>ui/tabs/create/run_words.py</extracomment>
        <translation>تُكمل الطلبات الجارية</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows wait</source>
        <extracomment>ui/tabs/create/run_words.py. For 1: {n} row waits</extracomment>
        <translation>
            <numerusform>{n} صف بالانتظار</numerusform>
            <numerusform>صف واحد بالانتظار</numerusform>
            <numerusform>صفان بالانتظار</numerusform>
            <numerusform>{n} صفوف بالانتظار</numerusform>
            <numerusform>{n} صفًّا بالانتظار</numerusform>
            <numerusform>{n} صف بالانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent until you resume</source>
        <extracomment>ui/tabs/create/run_words.py</extracomment>
        <translation>لا يُرسل شيء حتى تستأنف</translation>
    </message>
    <message>
        <source>Next look-up</source>
        <extracomment>ui/tabs/create/run_words.py</extracomment>
        <translation>الاستعلام التالي</translation>
    </message>
    <message>
        <source>Looking up</source>
        <extracomment>ui/tabs/create/run_words.py</extracomment>
        <translation>جارٍ الاستعلام</translation>
    </message>
    <message>
        <source>Next try</source>
        <extracomment>ui/tabs/create/run_words.py</extracomment>
        <translation>المحاولة التالية</translation>
    </message>
    <message>
        <source>Trying again</source>
        <extracomment>ui/tabs/create/run_words.py</extracomment>
        <translation>جارٍ إعادة المحاولة</translation>
    </message>
    <message>
        <source>The day&apos;s calls last until about</source>
        <extracomment>ui/tabs/create/run_words.py</extracomment>
        <translation>تكفي طلبات اليوم حتى نحو</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>ui/tabs/create/run_words.py</extracomment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Mapping saved</source>
        <extracomment>ui/tabs/create/saved_mappings.py</extracomment>
        <translation>حُفظ الربط</translation>
    </message>
    <message>
        <source>Columns with these headings are matched by “{mapping}” when you choose it.</source>
        <extracomment>ui/tabs/create/saved_mappings.py</extracomment>
        <translation>الأعمدة ذات هذه العناوين تُربط بحسب «{mapping}» عندما تختاره.</translation>
    </message>
    <message>
        <source>“{mapping}” can be imported in another Lead Desktop.</source>
        <extracomment>ui/tabs/create/saved_mappings.py</extracomment>
        <translation>يمكن استيراد «{mapping}» في نسخة أخرى من Lead Desktop.</translation>
    </message>
    <message>
        <source>Mapping imported</source>
        <extracomment>ui/tabs/create/saved_mappings.py</extracomment>
        <translation>استُورد الربط</translation>
    </message>
    <message>
        <source>It is saved as “{mapping}”.</source>
        <extracomment>ui/tabs/create/saved_mappings.py</extracomment>
        <translation>حُفظ باسم «{mapping}».</translation>
    </message>
    <message>
        <source>Mapping deleted</source>
        <extracomment>ui/tabs/create/saved_mappings.py</extracomment>
        <translation>حُذف الربط</translation>
    </message>
    <message>
        <source>“{mapping}” is gone. The columns stay matched as they are.</source>
        <extracomment>ui/tabs/create/saved_mappings.py</extracomment>
        <translation>لم يعد «{mapping}» موجودًا. تبقى الأعمدة مربوطة كما هي.</translation>
    </message>
    <message>
        <source>Mapping exported</source>
        <extracomment>ui/tabs/create/saved_mappings.py</extracomment>
        <translation>صُدّر الربط</translation>
    </message>
    <message numerus="yes">
        <source>{field} of {n} rows becomes “{value}”.</source>
        <extracomment>ui/tabs/create/set_dialog.py. For 1: {field} of {n} row becomes “{value}”.</extracomment>
        <translation>
            <numerusform>{field} في {n} صف: تصبح القيمة «{value}».</numerusform>
            <numerusform>{field} في صف واحد: تصبح القيمة «{value}».</numerusform>
            <numerusform>{field} في صفين: تصبح القيمة «{value}».</numerusform>
            <numerusform>{field} في {n} صفوف: تصبح القيمة «{value}».</numerusform>
            <numerusform>{field} في {n} صفًّا: تصبح القيمة «{value}».</numerusform>
            <numerusform>{field} في {n} صف: تصبح القيمة «{value}».</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} has no such value.</source>
        <extracomment>ui/tabs/create/set_dialog.py</extracomment>
        <translation>القائمة {field} لا تحوي هذه القيمة.</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>give cells a value</comment>
        <extracomment>ui/tabs/create/set_dialog.py</extracomment>
        <translation>تعيين</translation>
    </message>
    <message numerus="yes">
        <source>One of {n}: {values}, …</source>
        <extracomment>ui/tabs/create/set_dialog.py. For 1: One of {n}: {values}, …</extracomment>
        <translation>
            <numerusform>واحدة من {n}: {values}، …</numerusform>
            <numerusform>واحدة من {n}: {values}، …</numerusform>
            <numerusform>واحدة من {n}: {values}، …</numerusform>
            <numerusform>واحدة من {n}: {values}، …</numerusform>
            <numerusform>واحدة من {n}: {values}، …</numerusform>
            <numerusform>واحدة من {n}: {values}، …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{field} of {n} rows becomes blank.</source>
        <extracomment>ui/tabs/create/set_dialog.py. For 1: {field} of {n} row becomes blank.</extracomment>
        <translation>
            <numerusform>{field} في {n} صف: تصبح القيمة فارغة.</numerusform>
            <numerusform>{field} في صف واحد: تصبح القيمة فارغة.</numerusform>
            <numerusform>{field} في صفين: تصبح القيمة فارغة.</numerusform>
            <numerusform>{field} في {n} صفوف: تصبح القيمة فارغة.</numerusform>
            <numerusform>{field} في {n} صفًّا: تصبح القيمة فارغة.</numerusform>
            <numerusform>{field} في {n} صف: تصبح القيمة فارغة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set {n} cells</source>
        <extracomment>ui/tabs/create/set_dialog.py. For 1: Set {n} cell</extracomment>
        <translation>
            <numerusform>تعيين {n} خلية</numerusform>
            <numerusform>تعيين خلية واحدة</numerusform>
            <numerusform>تعيين خليتين</numerusform>
            <numerusform>تعيين {n} خلايا</numerusform>
            <numerusform>تعيين {n} خلية</numerusform>
            <numerusform>تعيين {n} خلية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear {n} cells</source>
        <extracomment>ui/tabs/create/set_dialog.py. For 1: Clear {n} cell</extracomment>
        <translation>
            <numerusform>مسح {n} خلية</numerusform>
            <numerusform>مسح خلية واحدة</numerusform>
            <numerusform>مسح خليتين</numerusform>
            <numerusform>مسح {n} خلايا</numerusform>
            <numerusform>مسح {n} خلية</numerusform>
            <numerusform>مسح {n} خلية</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>ui/tabs/create/sheet_columns.py</extracomment>
        <translation>الصف</translation>
    </message>
    <message>
        <source>One is never closed. All of them are read as letters, so that it takes in no rows.</source>
        <extracomment>ui/tabs/create/source_bar.py</extracomment>
        <translation>إحداها لم تُغلق. تُقرأ كلها حروفًا، كي لا تبتلع صفوفًا.</translation>
    </message>
    <message>
        <source>A lead that exists already is left as it is and counted as duplicate.</source>
        <extracomment>ui/tabs/create/source_bar.py</extracomment>
        <translation>العميل المحتمل الموجود من قبل يُترك كما هو ويُعدّ مكررًا.</translation>
    </message>
    <message>
        <source>Read as {encoding}</source>
        <extracomment>ui/tabs/create/source_bar.py</extracomment>
        <translation>قراءة بترميز {encoding}</translation>
    </message>
    <message>
        <source>{texts}. {encoding} would read {others}</source>
        <extracomment>ui/tabs/create/source_bar.py</extracomment>
        <translation>{texts}. بترميز {encoding} تُقرأ {others}</translation>
    </message>
    <message>
        <source>Read as {encoding}:</source>
        <extracomment>ui/tabs/create/source_bar.py</extracomment>
        <translation>مقروء بترميز {encoding}:</translation>
    </message>
    <message>
        <source>{sheet} (hidden)</source>
        <extracomment>ui/tabs/create/source_bar.py</extracomment>
        <translation>{sheet} (مخفية)</translation>
    </message>
    <message>
        <source>Sheet</source>
        <extracomment>ui/tabs/create/source_bar.py</extracomment>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>ui/tabs/create/source_bar.py</extracomment>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Cells parted by</source>
        <extracomment>ui/tabs/create/source_bar.py</extracomment>
        <translation>فاصل الخلايا</translation>
    </message>
    <message>
        <source>Headings in row</source>
        <extracomment>ui/tabs/create/source_bar.py</extracomment>
        <translation>صف العناوين</translation>
    </message>
    <message>
        <source>The file looks like {encoding}</source>
        <extracomment>ui/tabs/create/source_bar.py</extracomment>
        <translation>يبدو الملف بترميز {encoding}</translation>
    </message>
    <message>
        <source>Quotation marks</source>
        <extracomment>ui/tabs/create/source_bar.py</extracomment>
        <translation>علامات الاقتباس</translation>
    </message>
    <message>
        <source>File</source>
        <comment>a step of bulk create</comment>
        <extracomment>ui/tabs/create/tab_words.py</extracomment>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Map</source>
        <comment>a step of bulk create</comment>
        <extracomment>ui/tabs/create/tab_words.py</extracomment>
        <translation>الربط</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>a step of bulk create</comment>
        <extracomment>ui/tabs/create/tab_words.py</extracomment>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Upload</source>
        <comment>a step of bulk create</comment>
        <extracomment>ui/tabs/create/tab_words.py</extracomment>
        <translation>الرفع</translation>
    </message>
    <message>
        <source>{crm} has no bulk create. Choose a LeadSquared connection.</source>
        <extracomment>ui/tabs/create/tab_words.py</extracomment>
        <translation>ليس لدى {crm} إنشاء جماعي. اختر اتصال LeadSquared.</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <extracomment>ui/tabs/create/tab_words.py</extracomment>
        <translation>اختر اتصالًا أولًا.</translation>
    </message>
    <message>
        <source>Not taken</source>
        <extracomment>ui/tabs/create/tab_words.py</extracomment>
        <translation>لم يُقبل</translation>
    </message>
    <message>
        <source>Columns for {account}, with its lists to choose from. Dates and phones have the right format.</source>
        <extracomment>ui/tabs/create/template.py</extracomment>
        <translation>أعمدة من أجل {account}، مع قوائمه للاختيار منها. التواريخ والهواتف بالتنسيق الصحيح.</translation>
    </message>
    <message>
        <source>Always there, because the CRM wants them: {fields}.</source>
        <extracomment>ui/tabs/create/template.py</extracomment>
        <translation>موجودة دائمًا لأن نظام CRM يطلبها: {fields}.</translation>
    </message>
    <message numerus="yes">
        <source>{file} has {n} columns. Fill it from row 3 on, then drop it here.</source>
        <extracomment>ui/tabs/create/template.py. For 1: {file} has {n} column. Fill it from row 3 on, then drop it here.</extracomment>
        <translation>
            <numerusform>يحوي {file} من الأعمدة {n}. املأه بدءًا من الصف 3، ثم أفلته هنا.</numerusform>
            <numerusform>يحوي {file} عمودًا واحدًا. املأه بدءًا من الصف 3، ثم أفلته هنا.</numerusform>
            <numerusform>يحوي {file} عمودين. املأه بدءًا من الصف 3، ثم أفلته هنا.</numerusform>
            <numerusform>يحوي {file} {n} أعمدة. املأه بدءًا من الصف 3، ثم أفلته هنا.</numerusform>
            <numerusform>يحوي {file} {n} عمودًا. املأه بدءًا من الصف 3، ثم أفلته هنا.</numerusform>
            <numerusform>يحوي {file} {n} عمود. املأه بدءًا من الصف 3، ثم أفلته هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save template</source>
        <extracomment>ui/tabs/create/template.py</extracomment>
        <translation>حفظ القالب</translation>
    </message>
    <message>
        <source>Template workbook</source>
        <extracomment>ui/tabs/create/template.py</extracomment>
        <translation>مصنف القالب</translation>
    </message>
    <message>
        <source>Find a field by name</source>
        <extracomment>ui/tabs/create/template.py, ui/tabs/search/fields_line.py</extracomment>
        <translation>البحث عن حقل بالاسم</translation>
    </message>
    <message>
        <source>Columns of the template</source>
        <extracomment>ui/tabs/create/template.py</extracomment>
        <translation>أعمدة القالب</translation>
    </message>
    <message>
        <source>{chosen} of {fields}</source>
        <extracomment>ui/tabs/create/template.py</extracomment>
        <translation>{chosen} من {fields}</translation>
    </message>
    <message>
        <source>Template saved</source>
        <extracomment>ui/tabs/create/template.py</extracomment>
        <translation>حُفظ القالب</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <extracomment>ui/dialogs/files.py, ui/tabs/create/template.py, ui/tabs/results/export_path.py</extracomment>
        <translation>مصنف Excel</translation>
    </message>
    <message numerus="yes">
        <source>the other {n} rows; you are asked again</source>
        <extracomment>ui/tabs/create/trial.py. For 1: the other {n} row; you are asked again</extracomment>
        <translation>
            <numerusform>الصفوف الأخرى ({n})؛ وتُسأل من جديد</numerusform>
            <numerusform>الصف الآخر؛ وتُسأل من جديد</numerusform>
            <numerusform>الصفان الآخران؛ وتُسأل من جديد</numerusform>
            <numerusform>الصفوف الأخرى ({n})؛ وتُسأل من جديد</numerusform>
            <numerusform>الصفوف الأخرى ({n})؛ وتُسأل من جديد</numerusform>
            <numerusform>الصفوف الأخرى ({n})؛ وتُسأل من جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>{leads}, then it stops</source>
        <extracomment>ui/tabs/create/trial.py</extracomment>
        <translation>{leads}، ثم التوقف</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <extracomment>ui/tabs/create/trial.py</extracomment>
        <translation>لم يُرسل بعد</translation>
    </message>
    <message>
        <source>You can work in other tabs</source>
        <extracomment>ui/tabs/create/upload_step.py</extracomment>
        <translation>يمكنك العمل في تبويبات أخرى</translation>
    </message>
    <message numerus="yes">
        <source>{part} of {n} rows answered</source>
        <extracomment>ui/tabs/create/upload_step.py. For 1: {part} of {n} rows answered</extracomment>
        <translation>
            <numerusform>وصل رد {part} من {n} صف</numerusform>
            <numerusform>وصل رد {part} من صف واحد</numerusform>
            <numerusform>وصل رد {part} من صفين</numerusform>
            <numerusform>وصل رد {part} من {n} صفوف</numerusform>
            <numerusform>وصل رد {part} من {n} صفًّا</numerusform>
            <numerusform>وصل رد {part} من {n} صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking up {n} rows</source>
        <extracomment>ui/tabs/create/upload_step.py. For 1: Looking up {n} row</extracomment>
        <translation>
            <numerusform>جارٍ الاستعلام عن {n} صف</numerusform>
            <numerusform>جارٍ الاستعلام عن صف واحد</numerusform>
            <numerusform>جارٍ الاستعلام عن صفين</numerusform>
            <numerusform>جارٍ الاستعلام عن {n} صفوف</numerusform>
            <numerusform>جارٍ الاستعلام عن {n} صفًّا</numerusform>
            <numerusform>جارٍ الاستعلام عن {n} صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload states</source>
        <extracomment>ui/tabs/create/upload_step.py</extracomment>
        <translation>حالات الرفع</translation>
    </message>
    <message>
        <source>Rows of the upload</source>
        <extracomment>ui/tabs/create/upload_step.py</extracomment>
        <translation>صفوف الرفع</translation>
    </message>
    <message>
        <source>Back to the receipt</source>
        <extracomment>ui/tabs/create/upload_step.py</extracomment>
        <translation>رجوع إلى الإيصال</translation>
    </message>
    <message>
        <source>The same value in every row left</source>
        <extracomment>ui/tabs/create/value_giver.py</extracomment>
        <translation>القيمة نفسها في كل الصفوف المتبقية</translation>
    </message>
    <message numerus="yes">
        <source>Use in {n} rows</source>
        <extracomment>ui/tabs/create/value_giver.py. For 1: Use in {n} row</extracomment>
        <translation>
            <numerusform>استخدام في {n} صف</numerusform>
            <numerusform>استخدام في صف واحد</numerusform>
            <numerusform>استخدام في صفين</numerusform>
            <numerusform>استخدام في {n} صفوف</numerusform>
            <numerusform>استخدام في {n} صفًّا</numerusform>
            <numerusform>استخدام في {n} صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Type schema names such as mx_City, or choose a standard field; the CRM says what is wrong with them.</source>
        <extracomment>ui/tabs/create/without_fields.py</extracomment>
        <translation>اكتب أسماء من مخطط الحساب مثل mx_City، أو اختر حقلًا قياسيًّا؛ ويذكر نظام CRM ما الخطأ فيها.</translation>
    </message>
    <message>
        <source>The fields of the account could not be read</source>
        <extracomment>ui/tabs/create/without_fields.py</extracomment>
        <translation>تعذّرت قراءة حقول الحساب</translation>
    </message>
    <message>
        <source>{advice} {reason}</source>
        <extracomment>ui/tabs/create/without_fields.py</extracomment>
        <translation>{advice} {reason}</translation>
    </message>
    <message numerus="yes">
        <source>All {n} lines without a lead</source>
        <extracomment>ui/tabs/fetch/back_button.py. For 1: All {n} line without a lead</extracomment>
        <translation>
            <numerusform>كل الأسطر بلا عميل ({n})</numerusform>
            <numerusform>كل الأسطر بلا عميل ({n})</numerusform>
            <numerusform>كل الأسطر بلا عميل ({n})</numerusform>
            <numerusform>كل الأسطر بلا عميل ({n})</numerusform>
            <numerusform>كل الأسطر بلا عميل ({n})</numerusform>
            <numerusform>كل الأسطر بلا عميل ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the box</source>
        <extracomment>ui/tabs/fetch/back_button.py</extracomment>
        <translation>إعادة إلى المربع</translation>
    </message>
    <message>
        <source>Put lines without a lead back into the box, to correct or fetch them again</source>
        <extracomment>ui/tabs/fetch/back_button.py</extracomment>
        <translation>إعادة الأسطر التي بلا عميل محتمل إلى المربع، لتصحيحها أو جلبها من جديد</translation>
    </message>
    <message>
        <source>Lines to put back</source>
        <extracomment>ui/tabs/fetch/back_button.py</extracomment>
        <translation>الأسطر المطلوب إعادتها</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines that failed</source>
        <extracomment>ui/tabs/fetch/back_button.py. For 1: {n} line that failed</extracomment>
        <translation>
            <numerusform>{n} سطر فشل</numerusform>
            <numerusform>سطر واحد فشل</numerusform>
            <numerusform>سطران فشلا</numerusform>
            <numerusform>{n} أسطر فشلت</numerusform>
            <numerusform>{n} سطرًا فشلت</numerusform>
            <numerusform>{n} سطر فشلت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines not found</source>
        <extracomment>ui/tabs/fetch/back_button.py. For 1: {n} line not found</extracomment>
        <translation>
            <numerusform>{n} سطر غير موجود</numerusform>
            <numerusform>سطر واحد غير موجود</numerusform>
            <numerusform>سطران غير موجودين</numerusform>
            <numerusform>{n} أسطر غير موجودة</numerusform>
            <numerusform>{n} سطرًا غير موجود</numerusform>
            <numerusform>{n} سطر غير موجود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines without an id</source>
        <extracomment>ui/tabs/fetch/back_button.py. For 1: {n} line without an id</extracomment>
        <translation>
            <numerusform>{n} سطر بلا معرّف</numerusform>
            <numerusform>سطر واحد بلا معرّف</numerusform>
            <numerusform>سطران بلا معرّف</numerusform>
            <numerusform>{n} أسطر بلا معرّف</numerusform>
            <numerusform>{n} سطرًا بلا معرّف</numerusform>
            <numerusform>{n} سطر بلا معرّف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>duplicates</source>
        <extracomment>ui/tabs/fetch/counts_line.py. For 1: duplicate</extracomment>
        <translation>
            <numerusform>مكرر</numerusform>
            <numerusform>مكرر</numerusform>
            <numerusform>مكرران</numerusform>
            <numerusform>مكررة</numerusform>
            <numerusform>مكررًا</numerusform>
            <numerusform>مكرر</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has more than {megabytes} MB.</source>
        <extracomment>ui/tabs/fetch/fetch_questions.py</extracomment>
        <translation>حجم {name} أكبر من {megabytes} MB.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <extracomment>ui/tabs/fetch/fetch_questions.py</extracomment>
        <translation>تتعذر قراءة الملف</translation>
    </message>
    <message>
        <source>{name} cannot be opened.</source>
        <extracomment>ui/tabs/fetch/fetch_questions.py</extracomment>
        <translation>يتعذر فتح {name}.</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <extracomment>ui/tabs/fetch/fetch_questions.py</extracomment>
        <translation>قسّمه إلى ملفات أصغر.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <extracomment>ui/tabs/fetch/fetch_questions.py</extracomment>
        <translation>تحقق من وجوده ومن أن لك حق قراءته.</translation>
    </message>
    <message>
        <source>{calls}, about {time} at {rate}</source>
        <extracomment>ui/tabs/fetch/fetch_words.py</extracomment>
        <translation>{calls}، نحو {time} بمعدل {rate}</translation>
    </message>
    <message>
        <source>Paste lead ids, lead URLs, e-mails or phones here, one a line. Nothing is sent before you press Fetch.</source>
        <extracomment>ui/tabs/fetch/fetch_words.py</extracomment>
        <translation>ألصق هنا معرّفات العملاء أو عناوين URL أو البريد أو الهواتف، واحدًا في كل سطر. لا يُرسل شيء قبل الضغط على زر الجلب.</translation>
    </message>
    <message numerus="yes">
        <source>Fetch {n} leads</source>
        <extracomment>ui/tabs/fetch/fetch_words.py. For 1: Fetch {n} lead</extracomment>
        <translation>
            <numerusform>جلب {n} عميل</numerusform>
            <numerusform>جلب عميل واحد</numerusform>
            <numerusform>جلب عميلين</numerusform>
            <numerusform>جلب {n} عملاء</numerusform>
            <numerusform>جلب {n} عميلًا</numerusform>
            <numerusform>جلب {n} عميل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetch {n} leads again</source>
        <extracomment>ui/tabs/fetch/fetch_words.py. For 1: Fetch {n} lead again</extracomment>
        <translation>
            <numerusform>إعادة جلب {n} عميل</numerusform>
            <numerusform>إعادة جلب عميل واحد</numerusform>
            <numerusform>إعادة جلب عميلين</numerusform>
            <numerusform>إعادة جلب {n} عملاء</numerusform>
            <numerusform>إعادة جلب {n} عميلًا</numerusform>
            <numerusform>إعادة جلب {n} عميل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching {n} leads</source>
        <extracomment>ui/tabs/fetch/fetch_words.py. For 1: Fetching {n} lead</extracomment>
        <translation>
            <numerusform>جارٍ جلب {n} عميل</numerusform>
            <numerusform>جارٍ جلب عميل واحد</numerusform>
            <numerusform>جارٍ جلب عميلين</numerusform>
            <numerusform>جارٍ جلب {n} عملاء</numerusform>
            <numerusform>جارٍ جلب {n} عميلًا</numerusform>
            <numerusform>جارٍ جلب {n} عميل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not an id</source>
        <extracomment>ui/tabs/fetch/fetch_words.py. For 1: {n} not an id</extracomment>
        <translation>
            <numerusform>{n} ليس معرّفًا</numerusform>
            <numerusform>{n} ليس معرّفًا</numerusform>
            <numerusform>{n} ليسا معرّفين</numerusform>
            <numerusform>{n} ليست معرّفات</numerusform>
            <numerusform>{n} ليست معرّفات</numerusform>
            <numerusform>{n} ليست معرّفات</numerusform>
        </translation>
    </message>
    <message>
        <source>Bulks to fetch</source>
        <extracomment>ui/tabs/fetch/fetch_words.py</extracomment>
        <translation>الدفعات المطلوب جلبها</translation>
    </message>
    <message>
        <source>IDs to fetch</source>
        <extracomment>ui/tabs/fetch/fetch_words.py</extracomment>
        <translation>المعرّفات المطلوب جلبها</translation>
    </message>
    <message>
        <source>Paste bulk numbers here, one a line. Nothing is sent before you press Fetch.</source>
        <extracomment>ui/tabs/fetch/fetch_words.py</extracomment>
        <translation>ألصق أرقام الدفعات هنا، واحدًا في كل سطر. لا يُرسل شيء قبل الضغط على زر الجلب.</translation>
    </message>
    <message>
        <source>Paste bulk ids first.</source>
        <extracomment>ui/tabs/fetch/fetch_words.py</extracomment>
        <translation>ألصق معرّفات الدفعات أولًا.</translation>
    </message>
    <message>
        <source>Paste ids first.</source>
        <extracomment>ui/tabs/fetch/fetch_words.py</extracomment>
        <translation>ألصق المعرّفات أولًا.</translation>
    </message>
    <message>
        <source>Fetch bulks</source>
        <extracomment>ui/tabs/fetch/fetch_words.py</extracomment>
        <translation>جلب الدفعات</translation>
    </message>
    <message>
        <source>Fetch leads</source>
        <extracomment>ui/tabs/fetch/fetch_words.py, ui/tabs/fetch/request_pane.py, ui/tabs/fetch/view_model.py</extracomment>
        <translation>جلب العملاء</translation>
    </message>
    <message numerus="yes">
        <source>Fetch {n} bulks</source>
        <extracomment>ui/tabs/fetch/fetch_words.py. For 1: Fetch {n} bulk</extracomment>
        <translation>
            <numerusform>جلب {n} دفعة</numerusform>
            <numerusform>جلب دفعة واحدة</numerusform>
            <numerusform>جلب دفعتين</numerusform>
            <numerusform>جلب {n} دفعات</numerusform>
            <numerusform>جلب {n} دفعة</numerusform>
            <numerusform>جلب {n} دفعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetch {n} bulks again</source>
        <extracomment>ui/tabs/fetch/fetch_words.py. For 1: Fetch {n} bulk again</extracomment>
        <translation>
            <numerusform>إعادة جلب {n} دفعة</numerusform>
            <numerusform>إعادة جلب دفعة واحدة</numerusform>
            <numerusform>إعادة جلب دفعتين</numerusform>
            <numerusform>إعادة جلب {n} دفعات</numerusform>
            <numerusform>إعادة جلب {n} دفعة</numerusform>
            <numerusform>إعادة جلب {n} دفعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching {n} bulks</source>
        <extracomment>ui/tabs/fetch/fetch_words.py. For 1: Fetching {n} bulk</extracomment>
        <translation>
            <numerusform>جارٍ جلب {n} دفعة</numerusform>
            <numerusform>جارٍ جلب دفعة واحدة</numerusform>
            <numerusform>جارٍ جلب دفعتين</numerusform>
            <numerusform>جارٍ جلب {n} دفعات</numerusform>
            <numerusform>جارٍ جلب {n} دفعة</numerusform>
            <numerusform>جارٍ جلب {n} دفعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bulk ids</source>
        <extracomment>ui/tabs/fetch/fetch_words.py. For 1: bulk id</extracomment>
        <translation>
            <numerusform>معرّف دفعة</numerusform>
            <numerusform>معرّف دفعة</numerusform>
            <numerusform>معرّفا دفعتين</numerusform>
            <numerusform>معرّفات دفعات</numerusform>
            <numerusform>معرّف دفعة</numerusform>
            <numerusform>معرّف دفعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ids</source>
        <extracomment>ui/tabs/fetch/fetch_words.py. For 1: id</extracomment>
        <translation>
            <numerusform>معرّف</numerusform>
            <numerusform>معرّف</numerusform>
            <numerusform>معرّفان</numerusform>
            <numerusform>معرّفات</numerusform>
            <numerusform>معرّفًا</numerusform>
            <numerusform>معرّف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not a bulk id</source>
        <extracomment>ui/tabs/fetch/fetch_words.py. For 1: not a bulk id</extracomment>
        <translation>
            <numerusform>ليس معرّف دفعة</numerusform>
            <numerusform>ليس معرّف دفعة</numerusform>
            <numerusform>ليسا معرّفي دفعتين</numerusform>
            <numerusform>ليست معرّفات دفعات</numerusform>
            <numerusform>ليست معرّفات دفعات</numerusform>
            <numerusform>ليست معرّفات دفعات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not an id</source>
        <extracomment>ui/tabs/fetch/fetch_words.py. For 1: not an id</extracomment>
        <translation>
            <numerusform>ليس معرّفًا</numerusform>
            <numerusform>ليس معرّفًا</numerusform>
            <numerusform>ليسا معرّفين</numerusform>
            <numerusform>ليست معرّفات</numerusform>
            <numerusform>ليست معرّفات</numerusform>
            <numerusform>ليست معرّفات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bulk ids</source>
        <extracomment>ui/tabs/fetch/fetch_words.py. For 1: {n} bulk id</extracomment>
        <translation>
            <numerusform>{n} معرّف دفعة</numerusform>
            <numerusform>معرّف دفعة واحد</numerusform>
            <numerusform>معرّفا دفعتين</numerusform>
            <numerusform>{n} معرّفات دفعات</numerusform>
            <numerusform>{n} معرّف دفعة</numerusform>
            <numerusform>{n} معرّف دفعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ids</source>
        <extracomment>ui/tabs/fetch/fetch_words.py. For 1: {n} id</extracomment>
        <translation>
            <numerusform>{n} معرّف</numerusform>
            <numerusform>معرّف واحد</numerusform>
            <numerusform>معرّفان</numerusform>
            <numerusform>{n} معرّفات</numerusform>
            <numerusform>{n} معرّفًا</numerusform>
            <numerusform>{n} معرّف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not a bulk id</source>
        <extracomment>ui/tabs/fetch/fetch_words.py. For 1: {n} not a bulk id</extracomment>
        <translation>
            <numerusform>{n} ليس معرّف دفعة</numerusform>
            <numerusform>{n} ليس معرّف دفعة</numerusform>
            <numerusform>{n} ليسا معرّفي دفعتين</numerusform>
            <numerusform>{n} ليست معرّفات دفعات</numerusform>
            <numerusform>{n} ليست معرّفات دفعات</numerusform>
            <numerusform>{n} ليست معرّفات دفعات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} calls in {window}</source>
        <extracomment>ui/tabs/fetch/fetch_words.py. For 1: {n} call in {window}</extracomment>
        <translation>
            <numerusform>{n} طلب كل {window}</numerusform>
            <numerusform>طلب واحد كل {window}</numerusform>
            <numerusform>طلبين كل {window}</numerusform>
            <numerusform>{n} طلبات كل {window}</numerusform>
            <numerusform>{n} طلبًا كل {window}</numerusform>
            <numerusform>{n} طلب كل {window}</numerusform>
        </translation>
    </message>
    <message>
        <source>From file</source>
        <extracomment>ui/tabs/fetch/request_pane.py</extracomment>
        <translation>من ملف</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <extracomment>ui/tabs/fetch/request_pane.py</extracomment>
        <translation>مسح القائمة</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>ui/tabs/fetch/request_pane.py, ui/tabs/results/result_bar.py, ui/widgets/row_menus.py</extracomment>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Find a column by name or field</source>
        <extracomment>ui/tabs/fetch/request_pane.py</extracomment>
        <translation>البحث عن عمود بالاسم أو الحقل</translation>
    </message>
    <message>
        <source>Object type</source>
        <extracomment>ui/tabs/fetch/request_pane.py, ui/tabs/search/request_pane.py</extracomment>
        <translation>نوع الكائن</translation>
    </message>
    <message>
        <source>All types</source>
        <extracomment>ui/tabs/fetch/request_pane.py, ui/tabs/search/request_pane.py</extracomment>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Read ids from a file</source>
        <extracomment>ui/tabs/fetch/request_pane.py</extracomment>
        <translation>قراءة المعرّفات من ملف</translation>
    </message>
    <message>
        <source>Ids</source>
        <extracomment>ui/tabs/fetch/request_pane.py</extracomment>
        <translation>معرّفات</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>ui/dialogs/files.py, ui/tabs/fetch/request_pane.py</extracomment>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Fetched leads</source>
        <extracomment>ui/tabs/fetch/view.py</extracomment>
        <translation>العملاء المجلوبون</translation>
    </message>
    <message>
        <source>One row for each pasted line</source>
        <extracomment>ui/tabs/fetch/view.py</extracomment>
        <translation>صف لكل سطر ملصق</translation>
    </message>
    <message>
        <source>Paste ids on the left. Each line comes back in its place.</source>
        <extracomment>ui/tabs/fetch/view.py</extracomment>
        <translation>ألصق المعرّفات على اليمين. يعود كل سطر في مكانه.</translation>
    </message>
    <message>
        <source>No line to show</source>
        <extracomment>ui/tabs/fetch/view.py</extracomment>
        <translation>لا سطر لعرضه</translation>
    </message>
    <message>
        <source>Paste ids on the left, one a line.</source>
        <extracomment>ui/tabs/fetch/view.py, ui/tabs/fetch/view_model.py</extracomment>
        <translation>ألصق المعرّفات على اليمين، واحدًا في كل سطر.</translation>
    </message>
    <message>
        <source>{crm} has no fetch by ids</source>
        <extracomment>ui/tabs/fetch/view_model.py</extracomment>
        <translation>ليس لدى {crm} جلب بالمعرّفات</translation>
    </message>
    <message>
        <source>{crm} gives leads by search: by text, filters and dates. Nothing was sent.</source>
        <extracomment>ui/tabs/fetch/view_model.py</extracomment>
        <translation>يعطي {crm} العملاء المحتملين بالبحث: بالنص وعوامل التصفية والتواريخ. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Search leads</source>
        <extracomment>ui/tabs/fetch/view_model.py, ui/tabs/search/request_pane.py, ui/tabs/search/search_words.py</extracomment>
        <translation>البحث عن عملاء</translation>
    </message>
    <message>
        <source>You can edit the list. Changes apply to the next fetch.</source>
        <extracomment>ui/tabs/fetch/view_model.py</extracomment>
        <translation>يمكنك تعديل القائمة. تسري التغييرات على الجلب التالي.</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <extracomment>ui/tabs/fetch/view_model.py, ui/tabs/search/view_model.py</extracomment>
        <translation>لا اتصال بعد</translation>
    </message>
    <message>
        <source>Choose a connection at the top left, or make one. Ctrl+K opens the list.</source>
        <extracomment>ui/tabs/fetch/view_model.py, ui/tabs/search/view_model.py</extracomment>
        <translation>اختر اتصالًا من أعلى اليمين، أو أنشئ اتصالًا. يفتح Ctrl+K القائمة.</translation>
    </message>
    <message>
        <source>The sandbox is starting.</source>
        <extracomment>ui/tabs/fetch/view_model.py, ui/tabs/search/search_words.py</extracomment>
        <translation>جارٍ بدء البيئة التجريبية.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <extracomment>ui/tabs/fetch/view_model.py</extracomment>
        <translation>اختر عمودًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Nothing to fetch</source>
        <extracomment>ui/tabs/fetch/view_model.py, ui/tabs/results/done_words.py</extracomment>
        <translation>لا شيء لجلبه</translation>
    </message>
    <message>
        <source>No line holds an id that can be looked up.</source>
        <extracomment>ui/tabs/fetch/view_model.py</extracomment>
        <translation>لا سطر فيه معرّف يمكن الاستعلام عنه.</translation>
    </message>
    <message>
        <source>Sales basics</source>
        <extracomment>ui/tabs/fields/field_choice.py</extracomment>
        <translation>أساسيات المبيعات</translation>
    </message>
    <message>
        <source>All fields</source>
        <extracomment>ui/tabs/fields/field_choice.py</extracomment>
        <translation>كل الحقول</translation>
    </message>
    <message>
        <source>Your choice</source>
        <comment>a set of fields</comment>
        <extracomment>ui/tabs/fields/field_choice.py</extracomment>
        <translation>اختيارك</translation>
    </message>
    <message>
        <source>{label} ({name})</source>
        <extracomment>ui/tabs/fields/field_list.py</extracomment>
        <translation>{label} ({name})</translation>
    </message>
    <message>
        <source>Save as a set…</source>
        <extracomment>ui/tabs/fields/field_picker.py</extracomment>
        <translation>حفظ كمجموعة…</translation>
    </message>
    <message>
        <source>{chosen} of {all}</source>
        <extracomment>ui/tabs/fields/field_picker.py</extracomment>
        <translation>{chosen} من {all}</translation>
    </message>
    <message>
        <source>Save these fields as a set</source>
        <extracomment>ui/tabs/fields/field_picker.py</extracomment>
        <translation>حفظ هذه الحقول كمجموعة</translation>
    </message>
    <message>
        <source>{fields}: named sets</source>
        <extracomment>ui/tabs/fields/field_picker.py</extracomment>
        <translation>{fields}: مجموعات مسماة</translation>
    </message>
    <message>
        <source>Save set</source>
        <extracomment>ui/tabs/fields/field_picker.py</extracomment>
        <translation>حفظ المجموعة</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <extracomment>ui/tabs/fields/field_picker.py</extracomment>
        <translation>إزالة «{name}»</translation>
    </message>
    <message>
        <source>{value} (standard leads)</source>
        <extracomment>ui/tabs/fields/type_line.py</extracomment>
        <translation>{value} (عملاء محتملون عاديون)</translation>
    </message>
    <message numerus="yes">
        <source>Its {n} rows, its receipt and its results are deleted from this computer for good.</source>
        <extracomment>ui/tabs/jobs/delete_question.py. For 1: Its {n} row, its receipt and its results are deleted from this computer for good.</extracomment>
        <translation>
            <numerusform>تُحذف صفوفها ({n}) وإيصالها ونتائجها من هذا الكمبيوتر نهائيًّا.</numerusform>
            <numerusform>يُحذف صفها الواحد وإيصالها ونتائجها من هذا الكمبيوتر نهائيًّا.</numerusform>
            <numerusform>يُحذف صفاها وإيصالها ونتائجها من هذا الكمبيوتر نهائيًّا.</numerusform>
            <numerusform>تُحذف صفوفها ({n}) وإيصالها ونتائجها من هذا الكمبيوتر نهائيًّا.</numerusform>
            <numerusform>تُحذف صفوفها ({n}) وإيصالها ونتائجها من هذا الكمبيوتر نهائيًّا.</numerusform>
            <numerusform>تُحذف صفوفها ({n}) وإيصالها ونتائجها من هذا الكمبيوتر نهائيًّا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows, the receipts and the results are deleted from this computer for good.</source>
        <extracomment>ui/tabs/jobs/delete_question.py. For 1: {n} row, the receipts and the results are deleted from this computer for good.</extracomment>
        <translation>
            <numerusform>تُحذف الصفوف ({n}) والإيصالات والنتائج من هذا الكمبيوتر نهائيًّا.</numerusform>
            <numerusform>يُحذف صف واحد والإيصالات والنتائج من هذا الكمبيوتر نهائيًّا.</numerusform>
            <numerusform>يُحذف صفان والإيصالات والنتائج من هذا الكمبيوتر نهائيًّا.</numerusform>
            <numerusform>تُحذف الصفوف ({n}) والإيصالات والنتائج من هذا الكمبيوتر نهائيًّا.</numerusform>
            <numerusform>تُحذف الصفوف ({n}) والإيصالات والنتائج من هذا الكمبيوتر نهائيًّا.</numerusform>
            <numerusform>تُحذف الصفوف ({n}) والإيصالات والنتائج من هذا الكمبيوتر نهائيًّا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads in the CRM, your spreadsheets, saved workbooks, and the numbers under Deleted jobs stay.</source>
        <extracomment>ui/tabs/jobs/delete_question.py</extracomment>
        <translation>يبقى العملاء المحتملون في نظام CRM وجداول بياناتك والمصنفات المحفوظة والأرقام ضمن المهام المحذوفة.</translation>
    </message>
    <message>
        <source>Delete {jobs}?</source>
        <extracomment>ui/tabs/jobs/delete_question.py</extracomment>
        <translation>هل تُحذف {jobs}؟</translation>
    </message>
    <message>
        <source>Delete “{title}”?</source>
        <extracomment>ui/tabs/jobs/delete_question.py</extracomment>
        <translation>هل تُحذف «{title}»؟</translation>
    </message>
    <message>
        <source>Delete {jobs}</source>
        <extracomment>ui/tabs/jobs/delete_question.py</extracomment>
        <translation>حذف: {jobs}</translation>
    </message>
    <message>
        <source>Delete job</source>
        <extracomment>ui/tabs/jobs/delete_question.py</extracomment>
        <translation>حذف المهمة</translation>
    </message>
    <message>
        <source>Leads in the CRM, your spreadsheet, saved workbooks, and its numbers under Deleted jobs stay.</source>
        <extracomment>ui/tabs/jobs/delete_question.py</extracomment>
        <translation>يبقى العملاء المحتملون في نظام CRM وجدول بياناتك والمصنفات المحفوظة وأرقامها ضمن المهام المحذوفة.</translation>
    </message>
    <message>
        <source>Leads in the CRM, saved workbooks, and its numbers under Deleted jobs stay.</source>
        <extracomment>ui/tabs/jobs/delete_question.py</extracomment>
        <translation>يبقى العملاء المحتملون في نظام CRM والمصنفات المحفوظة وأرقامها ضمن المهام المحذوفة.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows were never sent.</source>
        <extracomment>ui/tabs/jobs/delete_question.py, ui/tabs/jobs/job_lines.py. For 1: {n} row was never sent.</extracomment>
        <translation>
            <numerusform>لم يُرسل {n} صف قط.</numerusform>
            <numerusform>لم يُرسل صف واحد قط.</numerusform>
            <numerusform>لم يُرسل صفان قط.</numerusform>
            <numerusform>لم تُرسل {n} صفوف قط.</numerusform>
            <numerusform>لم يُرسل {n} صفًّا قط.</numerusform>
            <numerusform>لم يُرسل {n} صف قط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are unknown, and could not be looked up any more.</source>
        <extracomment>ui/tabs/jobs/delete_question.py. For 1: {n} row is unknown, and could not be looked up any more.</extracomment>
        <translation>
            <numerusform>{n} صف غير معروف، ولن يمكن الاستعلام عنه بعد ذلك.</numerusform>
            <numerusform>صف واحد غير معروف، ولن يمكن الاستعلام عنه بعد ذلك.</numerusform>
            <numerusform>صفان غير معروفين، ولن يمكن الاستعلام عنهما بعد ذلك.</numerusform>
            <numerusform>{n} صفوف غير معروفة، ولن يمكن الاستعلام عنها بعد ذلك.</numerusform>
            <numerusform>{n} صفًّا غير معروف، ولن يمكن الاستعلام عنها بعد ذلك.</numerusform>
            <numerusform>{n} صف غير معروف، ولن يمكن الاستعلام عنها بعد ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <extracomment>ui/tabs/jobs/delete_question.py</extracomment>
        <translation>إبقاؤها</translation>
    </message>
    <message numerus="yes">
        <source>{n} are paused</source>
        <extracomment>ui/tabs/jobs/hold_words.py. For 1: {n} is paused</extracomment>
        <translation>
            <numerusform>{n} متوقفة مؤقتًا</numerusform>
            <numerusform>واحدة متوقفة مؤقتًا</numerusform>
            <numerusform>اثنتان متوقفتان مؤقتًا</numerusform>
            <numerusform>{n} متوقفة مؤقتًا</numerusform>
            <numerusform>{n} متوقفة مؤقتًا</numerusform>
            <numerusform>{n} متوقفة مؤقتًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are interrupted</source>
        <extracomment>ui/tabs/jobs/hold_words.py. For 1: {n} is interrupted</extracomment>
        <translation>
            <numerusform>{n} منقطعة</numerusform>
            <numerusform>واحدة منقطعة</numerusform>
            <numerusform>اثنتان منقطعتان</numerusform>
            <numerusform>{n} منقطعة</numerusform>
            <numerusform>{n} منقطعة</numerusform>
            <numerusform>{n} منقطعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} have unknown rows</source>
        <extracomment>ui/tabs/jobs/hold_words.py. For 1: {n} has unknown rows</extracomment>
        <translation>
            <numerusform>{n} فيها صفوف غير معروفة</numerusform>
            <numerusform>واحدة فيها صفوف غير معروفة</numerusform>
            <numerusform>اثنتان فيهما صفوف غير معروفة</numerusform>
            <numerusform>{n} فيها صفوف غير معروفة</numerusform>
            <numerusform>{n} فيها صفوف غير معروفة</numerusform>
            <numerusform>{n} فيها صفوف غير معروفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} have rows that were never sent</source>
        <extracomment>ui/tabs/jobs/hold_words.py. For 1: {n} has rows that were never sent</extracomment>
        <translation>
            <numerusform>{n} فيها صفوف لم تُرسل قط</numerusform>
            <numerusform>واحدة فيها صفوف لم تُرسل قط</numerusform>
            <numerusform>اثنتان فيهما صفوف لم تُرسل قط</numerusform>
            <numerusform>{n} فيها صفوف لم تُرسل قط</numerusform>
            <numerusform>{n} فيها صفوف لم تُرسل قط</numerusform>
            <numerusform>{n} فيها صفوف لم تُرسل قط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} have a receipt that does not close</source>
        <extracomment>ui/tabs/jobs/hold_words.py. For 1: {n} has a receipt that does not close</extracomment>
        <translation>
            <numerusform>{n} لا يتطابق مجموع إيصالاتها</numerusform>
            <numerusform>واحدة لا يتطابق مجموع إيصالها</numerusform>
            <numerusform>اثنتان لا يتطابق مجموع إيصاليهما</numerusform>
            <numerusform>{n} لا يتطابق مجموع إيصالاتها</numerusform>
            <numerusform>{n} لا يتطابق مجموع إيصالاتها</numerusform>
            <numerusform>{n} لا يتطابق مجموع إيصالاتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs older than {days} stay, because they are paused.</source>
        <extracomment>ui/tabs/jobs/hold_words.py. For 1: {n} job older than {days} stays, because it is paused.</extracomment>
        <translation>
            <numerusform>تبقى {n} مهمة أقدم من {days} لأنها متوقفة مؤقتًا.</numerusform>
            <numerusform>تبقى مهمة واحدة أقدم من {days} لأنها متوقفة مؤقتًا.</numerusform>
            <numerusform>تبقى مهمتان أقدم من {days} لأنهما متوقفتان مؤقتًا.</numerusform>
            <numerusform>تبقى {n} مهام أقدم من {days} لأنها متوقفة مؤقتًا.</numerusform>
            <numerusform>تبقى {n} مهمة أقدم من {days} لأنها متوقفة مؤقتًا.</numerusform>
            <numerusform>تبقى {n} مهمة أقدم من {days} لأنها متوقفة مؤقتًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs older than {days} stay, because they are interrupted.</source>
        <extracomment>ui/tabs/jobs/hold_words.py. For 1: {n} job older than {days} stays, because it is interrupted.</extracomment>
        <translation>
            <numerusform>تبقى {n} مهمة أقدم من {days} لأنها منقطعة.</numerusform>
            <numerusform>تبقى مهمة واحدة أقدم من {days} لأنها منقطعة.</numerusform>
            <numerusform>تبقى مهمتان أقدم من {days} لأنهما منقطعتان.</numerusform>
            <numerusform>تبقى {n} مهام أقدم من {days} لأنها منقطعة.</numerusform>
            <numerusform>تبقى {n} مهمة أقدم من {days} لأنها منقطعة.</numerusform>
            <numerusform>تبقى {n} مهمة أقدم من {days} لأنها منقطعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs older than {days} stay, because they have unknown rows.</source>
        <extracomment>ui/tabs/jobs/hold_words.py. For 1: {n} job older than {days} stays, because it has unknown rows.</extracomment>
        <translation>
            <numerusform>تبقى {n} مهمة أقدم من {days} لأن فيها صفوفًا غير معروفة.</numerusform>
            <numerusform>تبقى مهمة واحدة أقدم من {days} لأن فيها صفوفًا غير معروفة.</numerusform>
            <numerusform>تبقى مهمتان أقدم من {days} لأن فيهما صفوفًا غير معروفة.</numerusform>
            <numerusform>تبقى {n} مهام أقدم من {days} لأن فيها صفوفًا غير معروفة.</numerusform>
            <numerusform>تبقى {n} مهمة أقدم من {days} لأن فيها صفوفًا غير معروفة.</numerusform>
            <numerusform>تبقى {n} مهمة أقدم من {days} لأن فيها صفوفًا غير معروفة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs older than {days} stay, because they have rows that were never sent.</source>
        <extracomment>ui/tabs/jobs/hold_words.py. For 1: {n} job older than {days} stays, because it has rows that were never sent.</extracomment>
        <translation>
            <numerusform>تبقى {n} مهمة أقدم من {days} لأن فيها صفوفًا لم تُرسل قط.</numerusform>
            <numerusform>تبقى مهمة واحدة أقدم من {days} لأن فيها صفوفًا لم تُرسل قط.</numerusform>
            <numerusform>تبقى مهمتان أقدم من {days} لأن فيهما صفوفًا لم تُرسل قط.</numerusform>
            <numerusform>تبقى {n} مهام أقدم من {days} لأن فيها صفوفًا لم تُرسل قط.</numerusform>
            <numerusform>تبقى {n} مهمة أقدم من {days} لأن فيها صفوفًا لم تُرسل قط.</numerusform>
            <numerusform>تبقى {n} مهمة أقدم من {days} لأن فيها صفوفًا لم تُرسل قط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs older than {days} stay, because they have a receipt that does not close.</source>
        <extracomment>ui/tabs/jobs/hold_words.py. For 1: {n} job older than {days} stays, because it has a receipt that does not close.</extracomment>
        <translation>
            <numerusform>تبقى {n} مهمة أقدم من {days} لأن مجموع إيصالاتها لا يتطابق.</numerusform>
            <numerusform>تبقى مهمة واحدة أقدم من {days} لأن مجموع إيصالها لا يتطابق.</numerusform>
            <numerusform>تبقى مهمتان أقدم من {days} لأن مجموع إيصاليهما لا يتطابق.</numerusform>
            <numerusform>تبقى {n} مهام أقدم من {days} لأن مجموع إيصالاتها لا يتطابق.</numerusform>
            <numerusform>تبقى {n} مهمة أقدم من {days} لأن مجموع إيصالاتها لا يتطابق.</numerusform>
            <numerusform>تبقى {n} مهمة أقدم من {days} لأن مجموع إيصالاتها لا يتطابق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept until</source>
        <extracomment>ui/tabs/jobs/job_columns.py</extracomment>
        <translation>محفوظة حتى</translation>
    </message>
    <message>
        <source>Ended early at {time}</source>
        <extracomment>ui/tabs/jobs/job_lines.py, ui/tabs/results/done_words.py</extracomment>
        <translation>انتهى مبكرًا في {time}</translation>
    </message>
    <message>
        <source>Goes on where it ended.</source>
        <extracomment>ui/tabs/jobs/job_lines.py</extracomment>
        <translation>يتابع من حيث انتهى.</translation>
    </message>
    <message>
        <source>The upload stopped itself at {time}</source>
        <extracomment>ui/tabs/jobs/job_lines.py</extracomment>
        <translation>توقف الرفع من تلقاء نفسه في {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n} were never sent.</source>
        <extracomment>ui/tabs/jobs/job_lines.py. For 1: {n} was never sent.</extracomment>
        <translation>
            <numerusform>لم يُرسل {n} قط.</numerusform>
            <numerusform>لم يُرسل واحد قط.</numerusform>
            <numerusform>لم يُرسل اثنان قط.</numerusform>
            <numerusform>لم يُرسل {n} قط.</numerusform>
            <numerusform>لم يُرسل {n} قط.</numerusform>
            <numerusform>لم يُرسل {n} قط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were left.</source>
        <extracomment>ui/tabs/jobs/job_lines.py. For 1: {n} was left.</extracomment>
        <translation>
            <numerusform>بقي {n}.</numerusform>
            <numerusform>بقي واحد.</numerusform>
            <numerusform>بقي اثنان.</numerusform>
            <numerusform>بقي {n}.</numerusform>
            <numerusform>بقي {n}.</numerusform>
            <numerusform>بقي {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{when}. It reads only.</source>
        <extracomment>ui/tabs/jobs/job_lines.py</extracomment>
        <translation>{when}. للقراءة فقط.</translation>
    </message>
    <message>
        <source>Nothing starts by itself.</source>
        <extracomment>ui/tabs/jobs/job_lines.py</extracomment>
        <translation>لا يبدأ شيء من تلقاء نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>Resume, {n} rows left</source>
        <extracomment>ui/tabs/jobs/job_lines.py. For 1: Resume, {n} row left</extracomment>
        <translation>
            <numerusform>استئناف، المتبقي {n} صف</numerusform>
            <numerusform>استئناف، المتبقي صف واحد</numerusform>
            <numerusform>استئناف، المتبقي صفان</numerusform>
            <numerusform>استئناف، المتبقي {n} صفوف</numerusform>
            <numerusform>استئناف، المتبقي {n} صفًّا</numerusform>
            <numerusform>استئناف، المتبقي {n} صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are settled and saved.</source>
        <extracomment>ui/tabs/jobs/job_lines.py. For 1: {n} row is settled and saved.</extracomment>
        <translation>
            <numerusform>عُرفت نتيجة {n} صف وحُفظت.</numerusform>
            <numerusform>عُرفت نتيجة صف واحد وحُفظت.</numerusform>
            <numerusform>عُرفت نتيجة صفين وحُفظت.</numerusform>
            <numerusform>عُرفت نتيجة {n} صفوف وحُفظت.</numerusform>
            <numerusform>عُرفت نتيجة {n} صفًّا وحُفظت.</numerusform>
            <numerusform>عُرفت نتيجة {n} صف وحُفظت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} got no answer and may exist.</source>
        <extracomment>ui/tabs/jobs/job_lines.py. For 1: {n} got no answer and may exist.</extracomment>
        <translation>
            <numerusform>لم يصل رد {n}، وقد تكون موجودة.</numerusform>
            <numerusform>لم يصل رد واحد منها، وقد يكون موجودًا.</numerusform>
            <numerusform>لم يصل رد اثنين منها، وقد يكونان موجودين.</numerusform>
            <numerusform>لم يصل رد {n} منها، وقد تكون موجودة.</numerusform>
            <numerusform>لم يصل رد {n} منها، وقد تكون موجودة.</numerusform>
            <numerusform>لم يصل رد {n} منها، وقد تكون موجودة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows were left.</source>
        <extracomment>ui/tabs/jobs/job_lines.py. For 1: {n} row was left.</extracomment>
        <translation>
            <numerusform>بقي {n} صف.</numerusform>
            <numerusform>بقي صف واحد.</numerusform>
            <numerusform>بقي صفان.</numerusform>
            <numerusform>بقيت {n} صفوف.</numerusform>
            <numerusform>بقي {n} صفًّا.</numerusform>
            <numerusform>بقي {n} صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted, the app was closed</source>
        <extracomment>ui/tabs/jobs/job_lines.py</extracomment>
        <translation>منقطع، أُغلق التطبيق</translation>
    </message>
    <message numerus="yes">
        <source>Sends the {n} rows that were never sent.</source>
        <extracomment>ui/tabs/jobs/job_lines.py. For 1: Sends the {n} row that was never sent.</extracomment>
        <translation>
            <numerusform>يرسل الصفوف التي لم تُرسل قط ({n}).</numerusform>
            <numerusform>يرسل الصف الذي لم يُرسل قط.</numerusform>
            <numerusform>يرسل الصفين اللذين لم يُرسلا قط.</numerusform>
            <numerusform>يرسل الصفوف التي لم تُرسل قط ({n}).</numerusform>
            <numerusform>يرسل الصفوف التي لم تُرسل قط ({n}).</numerusform>
            <numerusform>يرسل الصفوف التي لم تُرسل قط ({n}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} unknown rows are looked up first, and sent again only when their leads are proven absent.</source>
        <extracomment>ui/tabs/jobs/job_lines.py. For 1: The {n} unknown row is looked up first, and sent again only when its lead is proven absent.</extracomment>
        <translation>
            <numerusform>يُستعلم أولًا عن الصفوف غير المعروفة ({n})، ولا تُرسل مرة أخرى إلا إذا ثبت أن عملاءها المحتملين غير موجودين.</numerusform>
            <numerusform>يُستعلم أولًا عن الصف غير المعروف، ولا يُرسل مرة أخرى إلا إذا ثبت أن عميله المحتمل غير موجود.</numerusform>
            <numerusform>يُستعلم أولًا عن الصفين غير المعروفين، ولا يُرسلان مرة أخرى إلا إذا ثبت أن عميليهما المحتملين غير موجودين.</numerusform>
            <numerusform>يُستعلم أولًا عن الصفوف غير المعروفة ({n})، ولا تُرسل مرة أخرى إلا إذا ثبت أن عملاءها المحتملين غير موجودين.</numerusform>
            <numerusform>يُستعلم أولًا عن الصفوف غير المعروفة ({n})، ولا تُرسل مرة أخرى إلا إذا ثبت أن عملاءها المحتملين غير موجودين.</numerusform>
            <numerusform>يُستعلم أولًا عن الصفوف غير المعروفة ({n})، ولا تُرسل مرة أخرى إلا إذا ثبت أن عملاءها المحتملين غير موجودين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows got no answer and may exist.</source>
        <extracomment>ui/tabs/jobs/job_lines.py. For 1: {n} row got no answer and may exist.</extracomment>
        <translation>
            <numerusform>لم يصل رد {n} صف، وقد تكون موجودة.</numerusform>
            <numerusform>لم يصل رد صف واحد، وقد يكون موجودًا.</numerusform>
            <numerusform>لم يصل رد صفين، وقد يكونان موجودين.</numerusform>
            <numerusform>لم يصل رد {n} صفوف، وقد تكون موجودة.</numerusform>
            <numerusform>لم يصل رد {n} صفًّا، وقد تكون موجودة.</numerusform>
            <numerusform>لم يصل رد {n} صف، وقد تكون موجودة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete job and its rows…</source>
        <extracomment>ui/tabs/jobs/job_panel.py</extracomment>
        <translation>حذف المهمة وصفوفها…</translation>
    </message>
    <message>
        <source>{connection}, {crm}</source>
        <extracomment>ui/tabs/jobs/job_panel.py</extracomment>
        <translation>{connection}، {crm}</translation>
    </message>
    <message>
        <source>Receipts and rows hold no keys.</source>
        <extracomment>ui/tabs/jobs/job_panel.py</extracomment>
        <translation>لا توجد مفاتيح في الإيصالات والصفوف.</translation>
    </message>
    <message>
        <source>{connection}, connection removed</source>
        <extracomment>ui/tabs/jobs/job_panel.py</extracomment>
        <translation>{connection}، أُزيل الاتصال</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>ui/tabs/jobs/job_panel.py</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Their answer was lost, so the leads may exist. It reads only.</source>
        <extracomment>ui/tabs/jobs/job_panel.py</extracomment>
        <translation>فُقد ردها، فقد يكون العملاء المحتملون موجودين. للقراءة فقط.</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui/tabs/jobs/job_panel.py, ui/widgets/progress_strip.py</extracomment>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Save results so far</source>
        <extracomment>ui/tabs/jobs/job_panel.py</extracomment>
        <translation>حفظ النتائج حتى الآن</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <extracomment>ui/tabs/jobs/job_panel.py</extracomment>
        <translation>عرض الصفوف</translation>
    </message>
    <message numerus="yes">
        <source>Look up {n} unknown rows</source>
        <extracomment>ui/tabs/jobs/job_panel.py. For 1: Look up {n} unknown row</extracomment>
        <translation>
            <numerusform>الاستعلام عن {n} صف غير معروف</numerusform>
            <numerusform>الاستعلام عن صف غير معروف</numerusform>
            <numerusform>الاستعلام عن صفين غير معروفين</numerusform>
            <numerusform>الاستعلام عن {n} صفوف غير معروفة</numerusform>
            <numerusform>الاستعلام عن {n} صفًّا غير معروف</numerusform>
            <numerusform>الاستعلام عن {n} صف غير معروف</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt and actions</source>
        <extracomment>ui/tabs/jobs/job_panel.py</extracomment>
        <translation>الإيصال والإجراءات</translation>
    </message>
    <message>
        <source>Save results</source>
        <extracomment>ui/dialogs/files.py, ui/tabs/jobs/job_panel.py</extracomment>
        <translation>حفظ النتائج</translation>
    </message>
    <message numerus="yes">
        <source>Fetch {n} lines</source>
        <extracomment>ui/tabs/jobs/job_titles.py. For 1: Fetch {n} line</extracomment>
        <translation>
            <numerusform>جلب {n} سطر</numerusform>
            <numerusform>جلب سطر واحد</numerusform>
            <numerusform>جلب سطرين</numerusform>
            <numerusform>جلب {n} أسطر</numerusform>
            <numerusform>جلب {n} سطرًا</numerusform>
            <numerusform>جلب {n} سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Search {what}</source>
        <extracomment>ui/tabs/jobs/job_titles.py, ui/tabs/search/saved_button.py</extracomment>
        <translation>بحث: {what}</translation>
    </message>
    <message>
        <source>Until settled</source>
        <extracomment>ui/tabs/jobs/kept_words.py</extracomment>
        <translation>حتى تُحسم</translation>
    </message>
    <message>
        <source>Kept until {date}, then its rows are deleted from this computer.</source>
        <extracomment>ui/tabs/jobs/kept_words.py</extracomment>
        <translation>محفوظة حتى {date}، ثم تُحذف صفوفها من هذا الكمبيوتر.</translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs older than {days} stay: {reasons}.</source>
        <extracomment>ui/tabs/jobs/kept_words.py. For 1: {n} job older than {days} stays: {reasons}.</extracomment>
        <translation>
            <numerusform>تبقى {n} مهمة أقدم من {days}: {reasons}.</numerusform>
            <numerusform>تبقى مهمة واحدة أقدم من {days}: {reasons}.</numerusform>
            <numerusform>تبقى مهمتان أقدم من {days}: {reasons}.</numerusform>
            <numerusform>تبقى {n} مهام أقدم من {days}: {reasons}.</numerusform>
            <numerusform>تبقى {n} مهمة أقدم من {days}: {reasons}.</numerusform>
            <numerusform>تبقى {n} مهمة أقدم من {days}: {reasons}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept until you delete it.</source>
        <extracomment>ui/tabs/jobs/kept_words.py</extracomment>
        <translation>محفوظة حتى تحذفها.</translation>
    </message>
    <message numerus="yes">
        <source>Kept for as long as {n} rows are unknown.</source>
        <extracomment>ui/tabs/jobs/kept_words.py. For 1: Kept for as long as {n} row is unknown.</extracomment>
        <translation>
            <numerusform>محفوظة ما دام فيها {n} صف غير معروف.</numerusform>
            <numerusform>محفوظة ما دام فيها صف غير معروف.</numerusform>
            <numerusform>محفوظة ما دام فيها صفان غير معروفين.</numerusform>
            <numerusform>محفوظة ما دامت فيها {n} صفوف غير معروفة.</numerusform>
            <numerusform>محفوظة ما دام فيها {n} صفًّا غير معروف.</numerusform>
            <numerusform>محفوظة ما دام فيها {n} صف غير معروف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept because {n} rows were never sent.</source>
        <extracomment>ui/tabs/jobs/kept_words.py. For 1: Kept because {n} row was never sent.</extracomment>
        <translation>
            <numerusform>محفوظة لأن فيها {n} صف لم يُرسل قط.</numerusform>
            <numerusform>محفوظة لأن فيها صفًّا لم يُرسل قط.</numerusform>
            <numerusform>محفوظة لأن فيها صفين لم يُرسلا قط.</numerusform>
            <numerusform>محفوظة لأن فيها {n} صفوف لم تُرسل قط.</numerusform>
            <numerusform>محفوظة لأن فيها {n} صفًّا لم تُرسل قط.</numerusform>
            <numerusform>محفوظة لأن فيها {n} صف لم تُرسل قط.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept for as long as it is not over.</source>
        <extracomment>ui/tabs/jobs/kept_words.py</extracomment>
        <translation>محفوظة ما دامت لم تنته.</translation>
    </message>
    <message>
        <source>Older than {days}: deleted at the next daily look.</source>
        <extracomment>ui/tabs/jobs/kept_words.py</extracomment>
        <translation>أقدم من {days}: تُحذف عند الفحص اليومي التالي.</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} jobs and their rows…</source>
        <extracomment>ui/tabs/jobs/view.py. For 1: Delete {n} job and its rows…</extracomment>
        <translation>
            <numerusform>حذف {n} مهمة مع صفوفها…</numerusform>
            <numerusform>حذف مهمة واحدة مع صفوفها…</numerusform>
            <numerusform>حذف مهمتين مع صفوفهما…</numerusform>
            <numerusform>حذف {n} مهام مع صفوفها…</numerusform>
            <numerusform>حذف {n} مهمة مع صفوفها…</numerusform>
            <numerusform>حذف {n} مهمة مع صفوفها…</numerusform>
        </translation>
    </message>
    <message>
        <source>Job states</source>
        <extracomment>ui/tabs/jobs/view.py</extracomment>
        <translation>حالات المهام</translation>
    </message>
    <message>
        <source>Filter jobs</source>
        <extracomment>ui/tabs/jobs/view.py</extracomment>
        <translation>تصفية المهام</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <extracomment>ui/tabs/jobs/view.py</extracomment>
        <translation>لا مهام بعد</translation>
    </message>
    <message>
        <source>Fetches, searches and uploads are listed here with their receipts. Nothing starts by itself.</source>
        <extracomment>ui/tabs/jobs/view.py</extracomment>
        <translation>تُدرج هنا عمليات الجلب والبحث والرفع مع إيصالاتها. لا يبدأ شيء من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The results are in {file}.</source>
        <extracomment>ui/tabs/jobs/view_model.py</extracomment>
        <translation>النتائج في {file}.</translation>
    </message>
    <message>
        <source>Paused, new keys are needed</source>
        <extracomment>ui/tabs/results/cause_words.py</extracomment>
        <translation>متوقف مؤقتًا، تلزم مفاتيح جديدة</translation>
    </message>
    <message>
        <source>Paused, no calls are left today</source>
        <extracomment>ui/tabs/results/cause_words.py</extracomment>
        <translation>متوقف مؤقتًا، لم تبق طلبات اليوم</translation>
    </message>
    <message>
        <source>Paused, the connection is read only</source>
        <extracomment>ui/tabs/results/cause_words.py</extracomment>
        <translation>متوقف مؤقتًا، الاتصال للقراءة فقط</translation>
    </message>
    <message>
        <source>Paused, it needs you</source>
        <extracomment>ui/tabs/results/cause_words.py</extracomment>
        <translation>متوقف مؤقتًا، يحتاج إليك</translation>
    </message>
    <message>
        <source>took {time}</source>
        <extracomment>ui/tabs/results/done_words.py</extracomment>
        <translation>استغرق {time}</translation>
    </message>
    <message>
        <source>{parts}. {sum}</source>
        <extracomment>ui/tabs/results/done_words.py</extracomment>
        <translation>{parts}. {sum}</translation>
    </message>
    <message>
        <source>{lines} in, {known} accounted for: {missing} missing.</source>
        <extracomment>ui/tabs/results/done_words.py</extracomment>
        <translation>دخل {lines}، وعُرف مصير {known}: المفقود {missing}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} leads read of {total}.</source>
        <extracomment>ui/tabs/results/done_words.py. For 1: {n} lead read of {total}.</extracomment>
        <translation>
            <numerusform>قُرئ {n} عميل محتمل من {total}.</numerusform>
            <numerusform>قُرئ عميل محتمل واحد من {total}.</numerusform>
            <numerusform>قُرئ عميلان محتملان من {total}.</numerusform>
            <numerusform>قُرئ {n} عملاء محتملين من {total}.</numerusform>
            <numerusform>قُرئ {n} عميلًا محتملًا من {total}.</numerusform>
            <numerusform>قُرئ {n} عميل محتمل من {total}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done at {time}</source>
        <extracomment>ui/tabs/results/done_words.py</extracomment>
        <translation>تم في {time}</translation>
    </message>
    <message>
        <source>Stopped at {time}</source>
        <extracomment>ui/tabs/results/done_words.py</extracomment>
        <translation>أُوقف في {time}</translation>
    </message>
    <message>
        <source>Paused at {time}</source>
        <extracomment>ui/tabs/results/done_words.py</extracomment>
        <translation>توقف مؤقتًا في {time}</translation>
    </message>
    <message>
        <source>Interrupted at {time}</source>
        <extracomment>ui/tabs/results/done_words.py</extracomment>
        <translation>انقطع في {time}</translation>
    </message>
    <message>
        <source>Not started</source>
        <extracomment>ui/tabs/results/done_words.py</extracomment>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>Not started at {time}</source>
        <extracomment>ui/tabs/results/done_words.py</extracomment>
        <translation>لم يبدأ في {time}</translation>
    </message>
    <message>
        <source>Running at {time}</source>
        <extracomment>ui/tabs/results/done_words.py</extracomment>
        <translation>قيد التشغيل في {time}</translation>
    </message>
    <message>
        <source>{lines} in, {known} accounted for.</source>
        <extracomment>ui/tabs/results/done_words.py</extracomment>
        <translation>دخل {lines}، وعُرف مصير {known}.</translation>
    </message>
    <message>
        <source>Leads moved while they were read: some may be missing.</source>
        <extracomment>ui/tabs/results/done_words.py</extracomment>
        <translation>تغيّر ترتيب العملاء المحتملين أثناء قراءتهم: قد ينقص بعضهم.</translation>
    </message>
    <message numerus="yes">
        <source>{n} leads read.</source>
        <extracomment>ui/tabs/results/done_words.py. For 1: {n} lead read.</extracomment>
        <translation>
            <numerusform>قُرئ {n} عميل محتمل.</numerusform>
            <numerusform>قُرئ عميل محتمل واحد.</numerusform>
            <numerusform>قُرئ عميلان محتملان.</numerusform>
            <numerusform>قُرئ {n} عملاء محتملين.</numerusform>
            <numerusform>قُرئ {n} عميلًا محتملًا.</numerusform>
            <numerusform>قُرئ {n} عميل محتمل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read: {windows}.</source>
        <extracomment>ui/tabs/results/done_words.py</extracomment>
        <translation>لم يُقرأ: {windows}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <extracomment>ui/tabs/results/done_words.py. For 1: {n} found</extracomment>
        <translation>
            <numerusform>{n} موجود</numerusform>
            <numerusform>{n} موجود</numerusform>
            <numerusform>{n} موجودان</numerusform>
            <numerusform>{n} موجودة</numerusform>
            <numerusform>{n} موجودًا</numerusform>
            <numerusform>{n} موجود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not found</source>
        <extracomment>ui/tabs/results/done_words.py. For 1: {n} not found</extracomment>
        <translation>
            <numerusform>{n} غير موجود</numerusform>
            <numerusform>{n} غير موجود</numerusform>
            <numerusform>{n} غير موجودين</numerusform>
            <numerusform>{n} غير موجودة</numerusform>
            <numerusform>{n} غير موجود</numerusform>
            <numerusform>{n} غير موجود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not an ID</source>
        <extracomment>ui/tabs/results/done_words.py. For 1: {n} not an ID</extracomment>
        <translation>
            <numerusform>{n} ليس معرّفًا</numerusform>
            <numerusform>{n} ليس معرّفًا</numerusform>
            <numerusform>{n} ليسا معرّفين</numerusform>
            <numerusform>{n} ليست معرّفات</numerusform>
            <numerusform>{n} ليست معرّفات</numerusform>
            <numerusform>{n} ليست معرّفات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not fetched</source>
        <extracomment>ui/tabs/results/done_words.py. For 1: {n} not fetched</extracomment>
        <translation>
            <numerusform>{n} لم يُجلب</numerusform>
            <numerusform>{n} لم يُجلب</numerusform>
            <numerusform>{n} لم يُجلبا</numerusform>
            <numerusform>{n} لم تُجلب</numerusform>
            <numerusform>{n} لم تُجلب</numerusform>
            <numerusform>{n} لم تُجلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <extracomment>ui/tabs/results/done_words.py</extracomment>
        <translation>تعذّرت قراءة أي شيء</translation>
    </message>
    <message>
        <source>Export rows</source>
        <extracomment>ui/tabs/results/export_path.py</extracomment>
        <translation>تصدير الصفوف</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <extracomment>ui/dialogs/files.py, ui/tabs/results/export_path.py</extracomment>
        <translation>أسطر JSON</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows exported</source>
        <extracomment>ui/tabs/results/job_model.py. For 1: {n} row exported</extracomment>
        <translation>
            <numerusform>صُدّر {n} صف</numerusform>
            <numerusform>صُدّر صف واحد</numerusform>
            <numerusform>صُدّر صفان</numerusform>
            <numerusform>صُدّرت {n} صفوف</numerusform>
            <numerusform>صُدّر {n} صفًّا</numerusform>
            <numerusform>صُدّر {n} صف</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in {name}.</source>
        <extracomment>ui/tabs/results/job_model.py</extracomment>
        <translation>هي في {name}.</translation>
    </message>
    <message>
        <source>Give new keys…</source>
        <extracomment>ui/tabs/results/new_keys.py</extracomment>
        <translation>إدخال مفاتيح جديدة…</translation>
    </message>
    <message>
        <source>No browser took the address. Nothing was changed. Copy it into one: {page}</source>
        <extracomment>ui/tabs/results/open_lead.py</extracomment>
        <translation>لم يفتح أي متصفح العنوان. لم يتغير شيء. انسخه إلى متصفح: {page}</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <extracomment>ui/tabs/results/open_lead.py, ui/widgets/drawer.py</extracomment>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Browser did not open</source>
        <extracomment>ui/tabs/results/open_lead.py</extracomment>
        <translation>لم يُفتح المتصفح</translation>
    </message>
    <message>
        <source>Save into a copy of {name}?</source>
        <extracomment>ui/tabs/results/own_copy.py</extracomment>
        <translation>هل تريد الحفظ في نسخة من {name}؟</translation>
    </message>
    <message>
        <source>Choose a name</source>
        <extracomment>ui/tabs/results/own_copy.py</extracomment>
        <translation>اختيار اسم</translation>
    </message>
    <message numerus="yes">
        <source>{n} results saved</source>
        <extracomment>ui/tabs/results/own_copy.py. For 1: {n} result saved</extracomment>
        <translation>
            <numerusform>حُفظت {n} نتيجة</numerusform>
            <numerusform>حُفظت نتيجة واحدة</numerusform>
            <numerusform>حُفظت نتيجتان</numerusform>
            <numerusform>حُفظت {n} نتائج</numerusform>
            <numerusform>حُفظت {n} نتيجة</numerusform>
            <numerusform>حُفظت {n} نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>They stand beside your own columns in {name}. Your workbook is as it was.</source>
        <extracomment>ui/tabs/results/own_copy.py</extracomment>
        <translation>هي بجانب أعمدتك في {name}. بقي مصنفك كما كان.</translation>
    </message>
    <message>
        <source>Change its safe mode…</source>
        <extracomment>ui/tabs/results/read_only.py</extracomment>
        <translation>تغيير وضعه الآمن…</translation>
    </message>
    <message>
        <source>Columns: show, hide, freeze (Alt+Down for one of them)</source>
        <extracomment>ui/tabs/results/result_bar.py</extracomment>
        <translation>الأعمدة: إظهار، إخفاء، تثبيت (Alt+Down لأحدها)</translation>
    </message>
    <message>
        <source>Copy rows with headings</source>
        <extracomment>ui/dialogs/shortcuts.py, ui/tabs/results/result_bar.py, ui/widgets/row_menus.py</extracomment>
        <translation>نسخ الصفوف مع العناوين</translation>
    </message>
    <message>
        <source>Copy rows with headings (Ctrl+C; ids alone: Ctrl+Shift+C)</source>
        <extracomment>ui/tabs/results/result_bar.py</extracomment>
        <translation>نسخ الصفوف مع العناوين (Ctrl+C؛ المعرّفات وحدها: Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>To a spreadsheet for upload</source>
        <extracomment>ui/tabs/results/result_bar.py</extracomment>
        <translation>إلى جدول بيانات للرفع</translation>
    </message>
    <message>
        <source>To a spreadsheet for upload: the selected rows if there are several, else all shown</source>
        <extracomment>ui/tabs/results/result_bar.py</extracomment>
        <translation>إلى جدول بيانات للرفع: الصفوف المحددة إن تعددت، وإلا كل المعروض</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/tabs/results/result_bar.py, ui/tabs/results/result_pane.py</extracomment>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export the rows as they are shown (Ctrl+E)</source>
        <extracomment>ui/tabs/results/result_bar.py</extracomment>
        <translation>تصدير الصفوف كما هي معروضة (Ctrl+E)</translation>
    </message>
    <message numerus="yes">
        <source>Try {n} lines again</source>
        <extracomment>ui/tabs/results/result_pane.py. For 1: Try {n} line again</extracomment>
        <translation>
            <numerusform>إعادة محاولة {n} سطر</numerusform>
            <numerusform>إعادة محاولة سطر واحد</numerusform>
            <numerusform>إعادة محاولة سطرين</numerusform>
            <numerusform>إعادة محاولة {n} أسطر</numerusform>
            <numerusform>إعادة محاولة {n} سطرًا</numerusform>
            <numerusform>إعادة محاولة {n} سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>To a spreadsheet for upload…</source>
        <extracomment>ui/tabs/results/to_template.py</extracomment>
        <translation>إلى جدول بيانات للرفع…</translation>
    </message>
    <message numerus="yes">
        <source>Not in it, because no lead can be created with them: {columns} and {n} more.</source>
        <extracomment>ui/tabs/results/to_template.py. For 1: Not in it, because no lead can be created with them: {columns} and {n} more.</extracomment>
        <translation>
            <numerusform>ليست فيه، إذ لا يمكن إنشاء عميل محتمل بها: {columns} و{n} غيرها.</numerusform>
            <numerusform>ليست فيه، إذ لا يمكن إنشاء عميل محتمل بها: {columns} وعمود واحد غيرها.</numerusform>
            <numerusform>ليست فيه، إذ لا يمكن إنشاء عميل محتمل بها: {columns} وعمودان غيرها.</numerusform>
            <numerusform>ليست فيه، إذ لا يمكن إنشاء عميل محتمل بها: {columns} و{n} غيرها.</numerusform>
            <numerusform>ليست فيه، إذ لا يمكن إنشاء عميل محتمل بها: {columns} و{n} غيرها.</numerusform>
            <numerusform>ليست فيه، إذ لا يمكن إنشاء عميل محتمل بها: {columns} و{n} غيرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in {name}. Correct them there, then drop the file on Bulk create: its columns map by themselves.</source>
        <extracomment>ui/tabs/results/to_template.py</extracomment>
        <translation>هي في {name}. صحّحها هناك، ثم أفلت الملف على تبويب الإنشاء الجماعي: تُربط أعمدته من تلقاء نفسها.</translation>
    </message>
    <message numerus="yes">
        <source>{n} leads written for upload</source>
        <extracomment>ui/tabs/results/to_template.py. For 1: {n} lead written for upload</extracomment>
        <translation>
            <numerusform>كُتب {n} عميل محتمل للرفع</numerusform>
            <numerusform>كُتب عميل محتمل واحد للرفع</numerusform>
            <numerusform>كُتب عميلان محتملان للرفع</numerusform>
            <numerusform>كُتب {n} عملاء محتملين للرفع</numerusform>
            <numerusform>كُتب {n} عميلًا محتملًا للرفع</numerusform>
            <numerusform>كُتب {n} عميل محتمل للرفع</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in it, because no lead can be created with them: {columns}.</source>
        <extracomment>ui/tabs/results/to_template.py</extracomment>
        <translation>ليست فيه، إذ لا يمكن إنشاء عميل محتمل بها: {columns}.</translation>
    </message>
    <message>
        <source>Spreadsheet for upload</source>
        <extracomment>ui/tabs/results/to_template.py</extracomment>
        <translation>جدول بيانات للرفع</translation>
    </message>
    <message>
        <source>Paste ids, links or e-mails, and get a row for each line. It only reads.</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>ألصق معرّفات أو روابط أو عناوين بريد، واحصل على صف لكل سطر. للقراءة فقط.</translation>
    </message>
    <message>
        <source>Find leads by their fields, look into each, and export them. It only reads.</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>ابحث عن العملاء المحتملين بحقولهم، واطّلع على كل منهم، وصدّرهم. للقراءة فقط.</translation>
    </message>
    <message>
        <source>Turn a spreadsheet into leads. Rows are checked first, and every row is accounted for.</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>حوّل جدول بيانات إلى عملاء محتملين. تُفحص الصفوف أولًا، ويُعرف مصير كل صف.</translation>
    </message>
    <message>
        <source>Choose a CRM to begin. No lead is read or sent before you start a job.</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>اختر نظام CRM للبدء. لا يُقرأ عميل محتمل ولا يُرسل قبل أن تبدأ مهمة.</translation>
    </message>
    <message>
        <source>First start</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>التشغيل الأول</translation>
    </message>
    <message>
        <source>Practise on {crm}</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>التدرّب على {crm}</translation>
    </message>
    <message>
        <source>Where are your leads?</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>أين عملاؤك المحتملون؟</translation>
    </message>
    <message>
        <source>Practise with made-up leads</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>التدرّب بعملاء محتملين وهميين</translation>
    </message>
    <message>
        <source>A practice CRM runs on this computer. It needs no keys, and nothing leaves the computer.</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>يعمل نظام CRM تجريبي على هذا الكمبيوتر. لا يحتاج إلى مفاتيح، ولا يخرج شيء من الكمبيوتر.</translation>
    </message>
    <message>
        <source>Connect your CRM</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>ربط نظام CRM الخاص بك</translation>
    </message>
    <message>
        <source>LeadSquared, Octanist or JTC DMS. The connection is tested before you use it.</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>اتصال LeadSquared أو Octanist أو JTC DMS. يُختبر الاتصال قبل استخدامه.</translation>
    </message>
    <message>
        <source>What you can do then</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>ما يمكنك فعله بعد ذلك</translation>
    </message>
    <message>
        <source>{name} ({keys})</source>
        <extracomment>ui/widgets/buttons.py</extracomment>
        <translation>{name} ({keys})</translation>
    </message>
    <message>
        <source>{calls} of {limit} in the newest window</source>
        <extracomment>ui/widgets/calls_chart.py</extracomment>
        <translation>{calls} من {limit} في أحدث فترة</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>ui/widgets/calls_chart.py</extracomment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Limit {calls}</source>
        <extracomment>ui/widgets/calls_chart.py</extracomment>
        <translation>الحد {calls}</translation>
    </message>
    <message>
        <source>States</source>
        <extracomment>ui/widgets/chips.py</extracomment>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Choose the connection (Ctrl+K)</source>
        <extracomment>ui/widgets/connection_switcher.py</extracomment>
        <translation>اختيار الاتصال (Ctrl+K)</translation>
    </message>
    <message>
        <source>production</source>
        <extracomment>ui/dialogs/connection_menu.py, ui/widgets/connection_switcher.py</extracomment>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>sandbox</source>
        <extracomment>ui/dialogs/connection_menu.py, ui/widgets/connection_switcher.py</extracomment>
        <translation>تجريبي</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <extracomment>ui/widgets/connection_switcher.py</extracomment>
        <translation>لم يُجرّب بعد</translation>
    </message>
    <message>
        <source>Healthy</source>
        <extracomment>ui/widgets/connection_switcher.py</extracomment>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Slow</source>
        <extracomment>ui/widgets/connection_switcher.py</extracomment>
        <translation>بطيء</translation>
    </message>
    <message>
        <source>Failing</source>
        <extracomment>ui/widgets/connection_switcher.py</extracomment>
        <translation>متعثر</translation>
    </message>
    <message>
        <source>No connection, choose one</source>
        <extracomment>ui/widgets/connection_switcher.py</extracomment>
        <translation>لا اتصال، اختر واحدًا</translation>
    </message>
    <message>
        <source>Connection {name}, {provider}, {environment}, {health}</source>
        <extracomment>ui/widgets/connection_switcher.py</extracomment>
        <translation>الاتصال {name}، {provider}، {environment}، {health}</translation>
    </message>
    <message>
        <source>Choose a connection</source>
        <extracomment>ui/widgets/connection_switcher.py</extracomment>
        <translation>اختيار اتصال</translation>
    </message>
    <message>
        <source>This row: {state}</source>
        <extracomment>ui/widgets/data_table.py</extracomment>
        <translation>هذا الصف: {state}</translation>
    </message>
    <message>
        <source>Lead</source>
        <extracomment>ui/widgets/drawer.py</extracomment>
        <translation>العميل المحتمل</translation>
    </message>
    <message>
        <source>How the lead is shown</source>
        <extracomment>ui/widgets/drawer.py</extracomment>
        <translation>طريقة عرض العميل المحتمل</translation>
    </message>
    <message>
        <source>Lead as JSON</source>
        <extracomment>ui/widgets/drawer.py</extracomment>
        <translation>العميل المحتمل بصيغة JSON</translation>
    </message>
    <message>
        <source>Fields</source>
        <extracomment>ui/tabs/search/fields_line.py</extracomment>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Fields of the lead</source>
        <extracomment>ui/widgets/drawer.py</extracomment>
        <translation>حقول العميل المحتمل</translation>
    </message>
    <message>
        <source>Lead copied as JSON</source>
        <extracomment>ui/widgets/drawer.py</extracomment>
        <translation>نُسخ العميل المحتمل بصيغة JSON</translation>
    </message>
    <message>
        <source>Row before</source>
        <extracomment>ui/widgets/drawer.py</extracomment>
        <translation>الصف السابق</translation>
    </message>
    <message>
        <source>Row after</source>
        <extracomment>ui/widgets/drawer.py</extracomment>
        <translation>الصف التالي</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <extracomment>ui/widgets/drawer.py</extracomment>
        <translation>نسخ بصيغة JSON</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <extracomment>ui/widgets/drawer.py</extracomment>
        <translation>صيغة JSON الخام</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>ui/widgets/drawer.py</extracomment>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Previous match</source>
        <extracomment>ui/widgets/filter_note.py</extracomment>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Next match</source>
        <extracomment>ui/widgets/filter_note.py</extracomment>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <extracomment>ui/widgets/filter_note.py</extracomment>
        <translation>النتيجة السابقة (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <extracomment>ui/widgets/filter_note.py</extracomment>
        <translation>النتيجة التالية (F3)</translation>
    </message>
    <message numerus="yes">
        <source>{n} shown</source>
        <extracomment>ui/widgets/filter_note.py. For 1: {n} shown</extracomment>
        <translation>
            <numerusform>المعروض {n}</numerusform>
            <numerusform>المعروض {n}</numerusform>
            <numerusform>المعروض {n}</numerusform>
            <numerusform>المعروض {n}</numerusform>
            <numerusform>المعروض {n}</numerusform>
            <numerusform>المعروض {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter {column}</source>
        <extracomment>ui/widgets/filter_popup.py</extracomment>
        <translation>تصفية {column}</translation>
    </message>
    <message>
        <source>How it compares</source>
        <extracomment>ui/tabs/search/filter_row.py, ui/widgets/filter_popup.py</extracomment>
        <translation>طريقة المقارنة</translation>
    </message>
    <message>
        <source>Text in {column}</source>
        <extracomment>ui/widgets/filter_popup.py</extracomment>
        <translation>النص في {column}</translation>
    </message>
    <message>
        <source>Values of {column}</source>
        <extracomment>ui/widgets/filter_popup.py</extracomment>
        <translation>قيم {column}</translation>
    </message>
    <message>
        <source>Looking at the values</source>
        <extracomment>ui/widgets/filter_popup.py</extracomment>
        <translation>جارٍ قراءة القيم</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>ui/widgets/filter_popup.py, ui/widgets/inputs.py</extracomment>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>ui/widgets/filter_popup.py</extracomment>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>No row to choose from</source>
        <extracomment>ui/widgets/filter_popup.py</extracomment>
        <translation>لا صف للاختيار منه</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>ui/widgets/filter_popup.py</extracomment>
        <translation>النص</translation>
    </message>
    <message>
        <source>Too many different values to list</source>
        <extracomment>ui/widgets/filter_popup.py</extracomment>
        <translation>القيم المختلفة أكثر من أن تُسرد</translation>
    </message>
    <message>
        <source>Other rows are hidden. Find without hiding: click here or F3</source>
        <extracomment>ui/widgets/find_field.py</extracomment>
        <translation>الصفوف الأخرى مخفية. للبحث من دون إخفاء: انقر هنا أو اضغط F3</translation>
    </message>
    <message>
        <source>No row is hidden. Hide the rows without it: click here</source>
        <extracomment>ui/widgets/find_field.py</extracomment>
        <translation>لا صف مخفي. لإخفاء الصفوف الخالية منه: انقر هنا</translation>
    </message>
    <message>
        <source>Filter loaded rows</source>
        <extracomment>ui/tabs/search/view.py, ui/widgets/find_field.py</extracomment>
        <translation>تصفية الصفوف المحملة</translation>
    </message>
    <message>
        <source>Find in rows</source>
        <extracomment>ui/widgets/find_field.py</extracomment>
        <translation>بحث في الصفوف</translation>
    </message>
    <message>
        <source>Find in loaded rows</source>
        <extracomment>ui/widgets/find_field.py</extracomment>
        <translation>بحث في الصفوف المحملة</translation>
    </message>
    <message>
        <source>Hide other rows</source>
        <extracomment>ui/widgets/find_field.py</extracomment>
        <translation>إخفاء الصفوف الأخرى</translation>
    </message>
    <message>
        <source>No jobs running</source>
        <extracomment>ui/widgets/header.py</extracomment>
        <translation>لا مهام قيد التشغيل</translation>
    </message>
    <message>
        <source>Open Jobs (Ctrl+4)</source>
        <extracomment>ui/widgets/header.py</extracomment>
        <translation>فتح المهام (Ctrl+4)</translation>
    </message>
    <message numerus="yes">
        <source>{n} running</source>
        <extracomment>ui/widgets/header.py. For 1: {n} running</extracomment>
        <translation>
            <numerusform>{n} قيد التشغيل</numerusform>
            <numerusform>{n} قيد التشغيل</numerusform>
            <numerusform>{n} قيد التشغيل</numerusform>
            <numerusform>{n} قيد التشغيل</numerusform>
            <numerusform>{n} قيد التشغيل</numerusform>
            <numerusform>{n} قيد التشغيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paused</source>
        <extracomment>ui/widgets/header.py. For 1: {n} paused</extracomment>
        <translation>
            <numerusform>{n} متوقفة مؤقتًا</numerusform>
            <numerusform>{n} متوقفة مؤقتًا</numerusform>
            <numerusform>{n} متوقفتان مؤقتًا</numerusform>
            <numerusform>{n} متوقفة مؤقتًا</numerusform>
            <numerusform>{n} متوقفة مؤقتًا</numerusform>
            <numerusform>{n} متوقفة مؤقتًا</numerusform>
        </translation>
    </message>
    <message>
        <source>IDs to fetch, one a line</source>
        <extracomment>ui/widgets/id_box.py</extracomment>
        <translation>المعرّفات المطلوب جلبها، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <extracomment>ui/widgets/inputs.py</extracomment>
        <translation>عدسة مكبرة</translation>
    </message>
    <message>
        <source>Close message</source>
        <extracomment>ui/widgets/message_bar.py</extracomment>
        <translation>إغلاق الرسالة</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>ui/widgets/progress_strip.py</extracomment>
        <translation>جارٍ القراءة</translation>
    </message>
    <message>
        <source>Uploading</source>
        <extracomment>ui/widgets/progress_strip.py</extracomment>
        <translation>جارٍ الرفع</translation>
    </message>
    <message>
        <source>Looking up rows whose answer was lost</source>
        <extracomment>ui/widgets/progress_strip.py</extracomment>
        <translation>جارٍ الاستعلام عن صفوف فُقد ردها</translation>
    </message>
    <message>
        <source>pauses about {time} for the day&apos;s quota</source>
        <extracomment>ui/widgets/progress_strip.py</extracomment>
        <translation>يتوقف مؤقتًا نحو {time} بسبب حصة اليوم</translation>
    </message>
    <message>
        <source>next try at {time}, in {left}</source>
        <extracomment>ui/widgets/progress_strip.py</extracomment>
        <translation>المحاولة التالية في {time}، بعد {left}</translation>
    </message>
    <message>
        <source>{leads} so far, window {window} of {windows}</source>
        <extracomment>ui/widgets/progress_strip.py</extracomment>
        <translation>{leads} حتى الآن، الفترة {window} من {windows}</translation>
    </message>
    <message>
        <source>{leads} so far</source>
        <extracomment>ui/widgets/progress_strip.py</extracomment>
        <translation>{leads} حتى الآن</translation>
    </message>
    <message>
        <source>Calls in flight are finished (Ctrl+P)</source>
        <extracomment>ui/widgets/progress_strip.py</extracomment>
        <translation>تُكمل الطلبات الجارية (Ctrl+P)</translation>
    </message>
    <message>
        <source>Calls in flight are finished, then the receipt is made</source>
        <extracomment>ui/widgets/progress_strip.py</extracomment>
        <translation>تُكمل الطلبات الجارية، ثم يُعدّ الإيصال</translation>
    </message>
    <message>
        <source>Waiting {time}</source>
        <extracomment>ui/widgets/progress_strip.py</extracomment>
        <translation>انتظار {time}</translation>
    </message>
    <message>
        <source>trying again now</source>
        <extracomment>ui/widgets/progress_strip.py</extracomment>
        <translation>جارٍ إعادة المحاولة الآن</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} lines</source>
        <extracomment>ui/widgets/progress_strip.py. For 1: {done} of {n} lines</extracomment>
        <translation>
            <numerusform>{done} من {n} سطر</numerusform>
            <numerusform>{done} من سطر واحد</numerusform>
            <numerusform>{done} من سطرين</numerusform>
            <numerusform>{done} من {n} أسطر</numerusform>
            <numerusform>{done} من {n} سطرًا</numerusform>
            <numerusform>{done} من {n} سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} leads</source>
        <extracomment>ui/widgets/progress_strip.py. For 1: {done} of {n} leads</extracomment>
        <translation>
            <numerusform>{done} من {n} عميل محتمل</numerusform>
            <numerusform>{done} من عميل محتمل واحد</numerusform>
            <numerusform>{done} من عميلين محتملين</numerusform>
            <numerusform>{done} من {n} عملاء محتملين</numerusform>
            <numerusform>{done} من {n} عميلًا محتملًا</numerusform>
            <numerusform>{done} من {n} عميل محتمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} rows answered</source>
        <extracomment>ui/widgets/progress_strip.py. For 1: {done} of {n} rows answered</extracomment>
        <translation>
            <numerusform>وصل رد {done} من {n} صف</numerusform>
            <numerusform>وصل رد {done} من صف واحد</numerusform>
            <numerusform>وصل رد {done} من صفين</numerusform>
            <numerusform>وصل رد {done} من {n} صفوف</numerusform>
            <numerusform>وصل رد {done} من {n} صفًّا</numerusform>
            <numerusform>وصل رد {done} من {n} صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{used} of {n} calls in {seconds} s</source>
        <extracomment>ui/widgets/quota_meter.py. For 1: {used} of {n} calls in {seconds} s</extracomment>
        <translation>
            <numerusform>{used} من {n} طلب في {seconds} ث</numerusform>
            <numerusform>{used} من طلب واحد في {seconds} ث</numerusform>
            <numerusform>{used} من طلبين في {seconds} ث</numerusform>
            <numerusform>{used} من {n} طلبات في {seconds} ث</numerusform>
            <numerusform>{used} من {n} طلبًا في {seconds} ث</numerusform>
            <numerusform>{used} من {n} طلب في {seconds} ث</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls made within the window of the rate limit.</source>
        <extracomment>ui/widgets/quota_meter.py</extracomment>
        <translation>الطلبات التي أُجريت ضمن مدة حد الطلبات.</translation>
    </message>
    <message>
        <source>{calls}, waiting {time}</source>
        <extracomment>ui/widgets/quota_meter.py</extracomment>
        <translation>{calls}، انتظار {time}</translation>
    </message>
    <message numerus="yes">
        <source>{made} of the day&apos;s {n} calls made from this computer since midnight UTC.</source>
        <extracomment>ui/widgets/quota_meter.py. For 1: {made} of the day&apos;s {n} calls made from this computer since midnight UTC.</extracomment>
        <translation>
            <numerusform>أُجري من هذا الكمبيوتر منذ منتصف الليل بتوقيت UTC {made} من طلبات اليوم ({n}).</numerusform>
            <numerusform>أُجري من هذا الكمبيوتر منذ منتصف الليل بتوقيت UTC {made} من طلبات اليوم ({n}).</numerusform>
            <numerusform>أُجري من هذا الكمبيوتر منذ منتصف الليل بتوقيت UTC {made} من طلبات اليوم ({n}).</numerusform>
            <numerusform>أُجري من هذا الكمبيوتر منذ منتصف الليل بتوقيت UTC {made} من طلبات اليوم ({n}).</numerusform>
            <numerusform>أُجري من هذا الكمبيوتر منذ منتصف الليل بتوقيت UTC {made} من طلبات اليوم ({n}).</numerusform>
            <numerusform>أُجري من هذا الكمبيوتر منذ منتصف الليل بتوقيت UTC {made} من طلبات اليوم ({n}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row is accounted for.</source>
        <extracomment>ui/widgets/receipt_card.py</extracomment>
        <translation>مصير كل صف معروف.</translation>
    </message>
    <message>
        <source>Lines in</source>
        <extracomment>ui/widgets/receipt_card.py</extracomment>
        <translation>الأسطر الداخلة</translation>
    </message>
    <message>
        <source>Leads read</source>
        <extracomment>ui/widgets/receipt_card.py</extracomment>
        <translation>عملاء قُرئوا</translation>
    </message>
    <message>
        <source>Rows in</source>
        <extracomment>ui/widgets/receipt_card.py</extracomment>
        <translation>الصفوف الداخلة</translation>
    </message>
    <message>
        <source>Waiting, never sent</source>
        <extracomment>ui/widgets/receipt_card.py</extracomment>
        <translation>بالانتظار، لم تُرسل قط</translation>
    </message>
    <message numerus="yes">
        <source>The sum does not close: {n} rows too many.</source>
        <extracomment>ui/widgets/receipt_card.py. For 1: The sum does not close: {n} row too many.</extracomment>
        <translation>
            <numerusform>المجموع لا يتطابق: {n} صف زائد.</numerusform>
            <numerusform>المجموع لا يتطابق: صف واحد زائد.</numerusform>
            <numerusform>المجموع لا يتطابق: صفان زائدان.</numerusform>
            <numerusform>المجموع لا يتطابق: {n} صفوف زائدة.</numerusform>
            <numerusform>المجموع لا يتطابق: {n} صفًّا زائدًا.</numerusform>
            <numerusform>المجموع لا يتطابق: {n} صف زائد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sum does not close: {n} rows not accounted for.</source>
        <extracomment>ui/widgets/receipt_card.py. For 1: The sum does not close: {n} row not accounted for.</extracomment>
        <translation>
            <numerusform>المجموع لا يتطابق: {n} صف مجهول المصير.</numerusform>
            <numerusform>المجموع لا يتطابق: صف واحد مجهول المصير.</numerusform>
            <numerusform>المجموع لا يتطابق: صفان مجهولا المصير.</numerusform>
            <numerusform>المجموع لا يتطابق: {n} صفوف مجهولة المصير.</numerusform>
            <numerusform>المجموع لا يتطابق: {n} صفًّا مجهول المصير.</numerusform>
            <numerusform>المجموع لا يتطابق: {n} صف مجهول المصير.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <extracomment>ui/widgets/receipt_card.py</extracomment>
        <translation>{name}: {count}</translation>
    </message>
    <message>
        <source>nothing sent twice</source>
        <extracomment>ui/widgets/receipt_card.py</extracomment>
        <translation>لم يُرسل شيء مرتين</translation>
    </message>
    <message>
        <source>Request that will be sent</source>
        <extracomment>ui/widgets/request_preview.py</extracomment>
        <translation>الطلب الذي سيُرسل</translation>
    </message>
    <message>
        <source>Copy request</source>
        <extracomment>ui/widgets/request_preview.py</extracomment>
        <translation>نسخ الطلب</translation>
    </message>
    <message>
        <source>Copy as cURL, without keys</source>
        <extracomment>ui/widgets/request_preview.py</extracomment>
        <translation>نسخ بصيغة cURL، من دون مفاتيح</translation>
    </message>
    <message>
        <source>Request copied</source>
        <extracomment>ui/widgets/request_preview.py</extracomment>
        <translation>نُسخ الطلب</translation>
    </message>
    <message>
        <source>cURL command copied, without keys</source>
        <extracomment>ui/widgets/request_preview.py</extracomment>
        <translation>نُسخ أمر cURL، من دون مفاتيح</translation>
    </message>
    <message>
        <source>Column {column}</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>العمود {column}</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>إخفاء هذا العمود</translation>
    </message>
    <message>
        <source>Move towards the end</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>نقل نحو النهاية</translation>
    </message>
    <message>
        <source>As wide as its words</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>بعرض محتواه</translation>
    </message>
    <message>
        <source>Columns as they were at first</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>الأعمدة كما كانت في البداية</translation>
    </message>
    <message>
        <source>Copy rows without headings</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>نسخ الصفوف من دون العناوين</translation>
    </message>
    <message>
        <source>Copy {column} of these rows</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>نسخ {column} من هذه الصفوف</translation>
    </message>
    <message>
        <source>Copy this cell</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>نسخ هذه الخلية</translation>
    </message>
    <message>
        <source>Copy lead ids</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>نسخ معرّفات العملاء</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>فرز تصاعدي</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>فرز تنازلي</translation>
    </message>
    <message>
        <source>Filter this column…</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>تصفية هذا العمود…</translation>
    </message>
    <message>
        <source>Freeze no column</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>عدم تثبيت أي عمود</translation>
    </message>
    <message>
        <source>Only rows with “{value}” here</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>الصفوف التي فيها «{value}» هنا فقط</translation>
    </message>
    <message>
        <source>Then ascending</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>ثم تصاعديًّا</translation>
    </message>
    <message>
        <source>Then descending</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>ثم تنازليًّا</translation>
    </message>
    <message>
        <source>Do not sort by it</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>عدم الفرز بحسبه</translation>
    </message>
    <message>
        <source>Clear this filter</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>مسح هذا العامل</translation>
    </message>
    <message>
        <source>Move towards the start</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>نقل نحو البداية</translation>
    </message>
    <message>
        <source>Freeze up to here</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>تثبيت حتى هنا</translation>
    </message>
    <message>
        <source>Click to sort; Shift+click sorts by one more column, Ctrl+click by one less.
Right-click or Alt+Down: filter, hide, move, freeze</source>
        <extracomment>ui/widgets/row_table.py</extracomment>
        <translation>انقر للفرز؛ النقر مع Shift يضيف عمودًا إلى الفرز، ومع Ctrl يزيل عمودًا منه.
بالزر الأيمن أو Alt+Down: تصفية، إخفاء، نقل، تثبيت</translation>
    </message>
    <message>
        <source>{rows} × {columns} copied</source>
        <extracomment>ui/widgets/row_table.py</extracomment>
        <translation>نُسخ {rows} × {columns}</translation>
    </message>
    <message>
        <source>Nothing copied: these rows have no lead id</source>
        <extracomment>ui/widgets/row_table.py</extracomment>
        <translation>لم يُنسخ شيء: ليس لهذه الصفوف معرّف عميل محتمل</translation>
    </message>
    <message numerus="yes">
        <source>{n} lead ids copied</source>
        <extracomment>ui/widgets/row_table.py. For 1: {n} lead id copied</extracomment>
        <translation>
            <numerusform>نُسخ {n} معرّف عميل محتمل</numerusform>
            <numerusform>نُسخ معرّف عميل محتمل واحد</numerusform>
            <numerusform>نُسخ معرّفا عميلين محتملين</numerusform>
            <numerusform>نُسخت {n} معرّفات عملاء محتملين</numerusform>
            <numerusform>نُسخ {n} معرّف عميل محتمل</numerusform>
            <numerusform>نُسخ {n} معرّف عميل محتمل</numerusform>
        </translation>
    </message>
    <message>
        <source>1 cell copied</source>
        <extracomment>ui/widgets/row_table.py</extracomment>
        <translation>نُسخت خلية واحدة</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>ui/widgets/status_bar.py</extracomment>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>ui/widgets/status_bar.py</extracomment>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Last answer</source>
        <extracomment>ui/widgets/status_bar.py</extracomment>
        <translation>آخر رد</translation>
    </message>
    <message>
        <source>Sandbox on this computer</source>
        <extracomment>ui/widgets/status_bar.py</extracomment>
        <translation>بيئة تجريبية على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Keys: {place}</source>
        <extracomment>ui/widgets/status_bar.py</extracomment>
        <translation>المفاتيح: {place}</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <extracomment>ui/widgets/status_bar.py</extracomment>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <source>Sandbox on this computer, {host}</source>
        <extracomment>ui/widgets/status_bar.py</extracomment>
        <translation>بيئة تجريبية على هذا الكمبيوتر، {host}</translation>
    </message>
    <message>
        <source>Keys: Made up for the sandbox</source>
        <extracomment>ui/widgets/status_bar.py</extracomment>
        <translation>المفاتيح: مُنشأة للبيئة التجريبية</translation>
    </message>
    <message>
        <source>Asking the keyring</source>
        <extracomment>ui/widgets/status_bar.py</extracomment>
        <translation>جارٍ سؤال حافظة المفاتيح</translation>
    </message>
    <message>
        <source>Keys: Looking for a keyring</source>
        <extracomment>ui/widgets/status_bar.py</extracomment>
        <translation>المفاتيح: جارٍ البحث عن حافظة مفاتيح</translation>
    </message>
    <message>
        <source>Last answer {took}, {time}</source>
        <extracomment>ui/widgets/status_bar.py</extracomment>
        <translation>آخر رد خلال {took}، {time}</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>ui/dialogs/column_steps.py, ui/widgets/step_line.py, ui/widgets/step_rail.py</extracomment>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>ui/widgets/step_rail.py, ui/widgets/window_strip.py</extracomment>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>current</source>
        <extracomment>ui/widgets/step_rail.py</extracomment>
        <translation>الحالية</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>ui/widgets/step_rail.py</extracomment>
        <translation>تمت</translation>
    </message>
    <message>
        <source>Step {number}, {step}, {state}. {words}</source>
        <extracomment>ui/widgets/step_rail.py</extracomment>
        <translation>الخطوة {number}، {step}، {state}. {words}</translation>
    </message>
    <message>
        <source>Step {number}, {step}, {state}.</source>
        <extracomment>ui/widgets/step_rail.py</extracomment>
        <translation>الخطوة {number}، {step}، {state}.</translation>
    </message>
    <message>
        <source>Screens</source>
        <extracomment>ui/dialogs/shortcuts.py, ui/widgets/tab_bar.py</extracomment>
        <translation>الشاشات</translation>
    </message>
    <message numerus="yes">
        <source>{rank} of {n} matches</source>
        <extracomment>ui/widgets/table_finder.py. For 1: {rank} of {n} match</extracomment>
        <translation>
            <numerusform>{rank} من {n} نتيجة</numerusform>
            <numerusform>{rank} من نتيجة واحدة</numerusform>
            <numerusform>{rank} من نتيجتين</numerusform>
            <numerusform>{rank} من {n} نتائج</numerusform>
            <numerusform>{rank} من {n} نتيجة</numerusform>
            <numerusform>{rank} من {n} نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>ui/widgets/table_finder.py</extracomment>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>No match</source>
        <extracomment>ui/widgets/table_finder.py</extracomment>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>{rank} of {total}</source>
        <extracomment>ui/widgets/table_finder.py</extracomment>
        <translation>{rank} من {total}</translation>
    </message>
    <message>
        <source>Column headings</source>
        <extracomment>ui/widgets/table_header.py</extracomment>
        <translation>عناوين الأعمدة</translation>
    </message>
    <message>
        <source>reading</source>
        <extracomment>ui/widgets/window_strip.py</extracomment>
        <translation>جارٍ القراءة</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>ui/widgets/window_strip.py</extracomment>
        <translation>مقروءة</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>ui/widgets/window_strip.py</extracomment>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>{window}: {state}.</source>
        <extracomment>ui/widgets/window_strip.py</extracomment>
        <translation>{window}: {state}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} read</source>
        <extracomment>ui/widgets/window_strip.py. For 1: {n} read</extracomment>
        <translation>
            <numerusform>{n} مقروءة</numerusform>
            <numerusform>{n} مقروءة</numerusform>
            <numerusform>{n} مقروءتان</numerusform>
            <numerusform>{n} مقروءة</numerusform>
            <numerusform>{n} مقروءة</numerusform>
            <numerusform>{n} مقروءة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reading</source>
        <extracomment>ui/widgets/window_strip.py. For 1: {n} reading</extracomment>
        <translation>
            <numerusform>{n} قيد القراءة</numerusform>
            <numerusform>{n} قيد القراءة</numerusform>
            <numerusform>{n} قيد القراءة</numerusform>
            <numerusform>{n} قيد القراءة</numerusform>
            <numerusform>{n} قيد القراءة</numerusform>
            <numerusform>{n} قيد القراءة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <extracomment>ui/widgets/window_strip.py. For 1: {n} waiting</extracomment>
        <translation>
            <numerusform>{n} بالانتظار</numerusform>
            <numerusform>{n} بالانتظار</numerusform>
            <numerusform>{n} بالانتظار</numerusform>
            <numerusform>{n} بالانتظار</numerusform>
            <numerusform>{n} بالانتظار</numerusform>
            <numerusform>{n} بالانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>{window}: {state}, {leads}.</source>
        <extracomment>ui/widgets/window_strip.py</extracomment>
        <translation>{window}: {state}، {leads}.</translation>
    </message>
    <message>
        <source>Date windows</source>
        <extracomment>ui/tabs/search/window_bar.py, ui/widgets/window_strip.py</extracomment>
        <translation>الفترات الزمنية</translation>
    </message>
    <message>
        <source>Join with other columns</source>
        <extracomment>ui/dialogs/column_steps.py</extracomment>
        <translation>دمج مع أعمدة أخرى</translation>
    </message>
    <message>
        <source>Replace text</source>
        <extracomment>ui/dialogs/column_steps.py</extracomment>
        <translation>استبدال نص</translation>
    </message>
    <message>
        <source>Take a part</source>
        <extracomment>ui/dialogs/column_steps.py</extracomment>
        <translation>أخذ جزء</translation>
    </message>
    <message>
        <source>Upper and lower case</source>
        <extracomment>ui/dialogs/column_steps.py</extracomment>
        <translation>حالة الأحرف</translation>
    </message>
    <message>
        <source>Multiply by a factor</source>
        <extracomment>ui/dialogs/column_steps.py</extracomment>
        <translation>ضرب في معامل</translation>
    </message>
    <message>
        <source>Value for empty cells</source>
        <extracomment>ui/dialogs/column_steps.py, ui/dialogs/step_rows.py</extracomment>
        <translation>قيمة الخلايا الفارغة</translation>
    </message>
    <message>
        <source>Values of {column}, {heading}</source>
        <extracomment>ui/dialogs/column_steps.py</extracomment>
        <translation>قيم {column}، {heading}</translation>
    </message>
    <message>
        <source>How values are read</source>
        <extracomment>ui/dialogs/column_steps.py</extracomment>
        <translation>طريقة قراءة القيم</translation>
    </message>
    <message>
        <source>Add a step</source>
        <extracomment>ui/dialogs/column_steps.py</extracomment>
        <translation>إضافة خطوة</translation>
    </message>
    <message>
        <source>Read as</source>
        <extracomment>ui/dialogs/column_steps.py</extracomment>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Use for column {column}</source>
        <extracomment>ui/dialogs/column_steps.py</extracomment>
        <translation>استخدام للعمود {column}</translation>
    </message>
    <message>
        <source>for {field}</source>
        <extracomment>ui/dialogs/column_steps.py</extracomment>
        <translation>للحقل {field}</translation>
    </message>
    <message>
        <source>The file stays as it is</source>
        <extracomment>ui/dialogs/column_steps.py</extracomment>
        <translation>يبقى الملف كما هو</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>of rows</comment>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>fetching</source>
        <comment>of rows</comment>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>قيد الجلب</translation>
    </message>
    <message>
        <source>found</source>
        <comment>of rows</comment>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>موجود</translation>
    </message>
    <message>
        <source>not found</source>
        <comment>of rows</comment>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>duplicate</source>
        <comment>of rows</comment>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>not an id</source>
        <comment>of rows</comment>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>ليس معرّفًا</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>of rows</comment>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>of rows</comment>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>of rows</comment>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>error</source>
        <comment>of rows</comment>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>sending</source>
        <comment>of rows</comment>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>created</source>
        <comment>of rows</comment>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>of rows</comment>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>of rows</comment>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>تم تخطيه</translation>
    </message>
    <message>
        <source>not sent</source>
        <comment>of rows</comment>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>{rows} {state}</source>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>{state}: {rows}</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <extracomment>ui/dialogs/files.py</extracomment>
        <translation>اختيار جدول بيانات</translation>
    </message>
    <message>
        <source>Choose spreadsheets</source>
        <extracomment>ui/dialogs/files.py</extracomment>
        <translation>اختيار جداول بيانات</translation>
    </message>
    <message>
        <source>Import mapping</source>
        <extracomment>ui/dialogs/files.py</extracomment>
        <translation>استيراد الربط</translation>
    </message>
    <message>
        <source>Export mapping</source>
        <extracomment>ui/dialogs/files.py</extracomment>
        <translation>تصدير الربط</translation>
    </message>
    <message>
        <source>Save support bundle</source>
        <extracomment>ui/dialogs/files.py</extracomment>
        <translation>حفظ حزمة الدعم</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <extracomment>ui/dialogs/files.py</extracomment>
        <translation>جداول بيانات</translation>
    </message>
    <message>
        <source>Zip archive</source>
        <extracomment>ui/dialogs/files.py</extracomment>
        <translation>أرشيف Zip</translation>
    </message>
    <message>
        <source>Sent with every row</source>
        <extracomment>ui/dialogs/fixed_value.py</extracomment>
        <translation>يُرسل مع كل صف</translation>
    </message>
    <message>
        <source>The same value in every row</source>
        <extracomment>ui/dialogs/fixed_value.py</extracomment>
        <translation>القيمة نفسها في كل صف</translation>
    </message>
    <message>
        <source>Value of the list</source>
        <extracomment>ui/dialogs/fixed_value.py</extracomment>
        <translation>قيمة القائمة</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/dialogs/fixed_value.py, ui/tabs/search/saved_button.py</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Use in every row</source>
        <extracomment>ui/dialogs/fixed_value.py</extracomment>
        <translation>استخدام في كل صف</translation>
    </message>
    <message>
        <source>For what is not in the file, such as the campaign</source>
        <extracomment>ui/dialogs/fixed_value.py</extracomment>
        <translation>لما ليس في الملف، مثل الحملة</translation>
    </message>
    <message>
        <source>Choose or type a field</source>
        <extracomment>ui/dialogs/fixed_value.py</extracomment>
        <translation>اختر حقلًا أو اكتبه</translation>
    </message>
    <message>
        <source>Sent as {value}</source>
        <extracomment>ui/dialogs/fixed_value.py</extracomment>
        <translation>يُرسل بالقيمة {value}</translation>
    </message>
    <message>
        <source>The guide is written in English.</source>
        <extracomment>ui/dialogs/guide.py</extracomment>
        <translation>الدليل مكتوب بالإنجليزية.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <extracomment>ui/dialogs/list_values.py</extracomment>
        <translation>تركها كما هي</translation>
    </message>
    <message numerus="yes">
        <source>{n} values not in the list; the {shown} most frequent are shown</source>
        <extracomment>ui/dialogs/list_values.py. For 1: {n} value not in the list; the {shown} most frequent are shown</extracomment>
        <translation>
            <numerusform>{n} قيمة ليست في القائمة؛ يُعرض الأكثر تكرارًا ({shown})</numerusform>
            <numerusform>قيمة واحدة ليست في القائمة؛ يُعرض الأكثر تكرارًا ({shown})</numerusform>
            <numerusform>قيمتان ليستا في القائمة؛ يُعرض الأكثر تكرارًا ({shown})</numerusform>
            <numerusform>{n} قيم ليست في القائمة؛ يُعرض الأكثر تكرارًا ({shown})</numerusform>
            <numerusform>{n} قيمة ليست في القائمة؛ يُعرض الأكثر تكرارًا ({shown})</numerusform>
            <numerusform>{n} قيمة ليست في القائمة؛ يُعرض الأكثر تكرارًا ({shown})</numerusform>
        </translation>
    </message>
    <message>
        <source>All values are in the list</source>
        <extracomment>ui/dialogs/list_values.py</extracomment>
        <translation>كل القيم في القائمة</translation>
    </message>
    <message numerus="yes">
        <source>{n} values not in the list</source>
        <extracomment>ui/dialogs/list_values.py. For 1: {n} value not in the list</extracomment>
        <translation>
            <numerusform>{n} قيمة ليست في القائمة</numerusform>
            <numerusform>قيمة واحدة ليست في القائمة</numerusform>
            <numerusform>قيمتان ليستا في القائمة</numerusform>
            <numerusform>{n} قيم ليست في القائمة</numerusform>
            <numerusform>{n} قيمة ليست في القائمة</numerusform>
            <numerusform>{n} قيمة ليست في القائمة</numerusform>
        </translation>
    </message>
    <message>
        <source>List value for {value}</source>
        <extracomment>ui/dialogs/list_values.py</extracomment>
        <translation>قيمة القائمة المقابلة للقيمة {value}</translation>
    </message>
    <message>
        <source>Proposed</source>
        <extracomment>ui/dialogs/list_values.py</extracomment>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>“{name}” is there already and will be replaced.</source>
        <extracomment>ui/dialogs/name_dialog.py</extracomment>
        <translation>«{name}» موجود من قبل وسيُستبدل.</translation>
    </message>
    <message>
        <source>“{name}” has a meaning of its own here. Give another name.</source>
        <extracomment>ui/dialogs/name_dialog.py</extracomment>
        <translation>للاسم «{name}» معنى خاص هنا. أدخل اسمًا آخر.</translation>
    </message>
    <message>
        <source>yes or no</source>
        <extracomment>ui/dialogs/read_choices.py</extracomment>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>In the file</source>
        <extracomment>ui/dialogs/sent_sample.py</extracomment>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>ui/dialogs/sent_sample.py</extracomment>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>{value} becomes {sent}.</source>
        <extracomment>ui/dialogs/sent_sample.py</extracomment>
        <translation>{value} تصبح {sent}.</translation>
    </message>
    <message>
        <source>what is before the first</source>
        <extracomment>ui/dialogs/separator_box.py</extracomment>
        <translation>ما قبل أول</translation>
    </message>
    <message>
        <source>what is after the first</source>
        <extracomment>ui/dialogs/separator_box.py</extracomment>
        <translation>ما بعد أول</translation>
    </message>
    <message>
        <source>what is after the last</source>
        <extracomment>ui/dialogs/separator_box.py</extracomment>
        <translation>ما بعد آخر</translation>
    </message>
    <message>
        <source>Separator</source>
        <extracomment>ui/dialogs/separator_box.py</extracomment>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>part {number}, divided by</source>
        <extracomment>ui/dialogs/separator_box.py</extracomment>
        <translation>الجزء {number}، الفاصل</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Tables</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>The four tabs</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>التبويبات الأربعة</translation>
    </message>
    <message>
        <source>This list</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>هذه القائمة</translation>
    </message>
    <message>
        <source>The filled button of the screen or dialog</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>الزر الملون في الشاشة أو مربع الحوار</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>إيقاف مؤقت أو استئناف</translation>
    </message>
    <message>
        <source>Close a drawer, a dialog or a message; never stops a job</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>إغلاق درج أو مربع حوار أو رسالة؛ ولا يوقف مهمة أبدًا</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>خروج</translation>
    </message>
    <message>
        <source>The box for IDs, or the text of a search</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>مربع المعرّفات، أو نص البحث</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>تصفية الصفوف</translation>
    </message>
    <message>
        <source>Open a file</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>فتح ملف</translation>
    </message>
    <message>
        <source>Save the search, the mapping or the results</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>حفظ البحث أو الربط أو النتائج</translation>
    </message>
    <message>
        <source>Export what you see</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>تصدير ما تراه</translation>
    </message>
    <message>
        <source>What is done to the values of a column, in the mapping</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>ما يُجرى على قيم العمود، في الربط</translation>
    </message>
    <message>
        <source>Next and previous problem</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>المشكلة التالية والسابقة</translation>
    </message>
    <message>
        <source>Next and previous group of problems</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>مجموعة المشكلات التالية والسابقة</translation>
    </message>
    <message>
        <source>Set a value in the marked rows</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>تعيين قيمة في الصفوف المحددة</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>التراجع عن آخر خطوة</translation>
    </message>
    <message>
        <source>Do it again</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>إعادتها</translation>
    </message>
    <message>
        <source>Copy the lead ID</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>نسخ معرّف العميل</translation>
    </message>
    <message>
        <source>Next and previous match of what is found</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>نتيجة البحث التالية والسابقة</translation>
    </message>
    <message>
        <source>Delete the jobs that are marked, in Jobs</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>حذف المهام المحددة، في المهام</translation>
    </message>
    <message>
        <source>Open the drawer; Up and Down then walk the rows</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>فتح الدرج؛ ثم ينتقل Up وDown بين الصفوف</translation>
    </message>
    <message>
        <source>Sort, filter, hide, move or freeze the column</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>فرز العمود أو تصفيته أو إخفاؤه أو نقله أو تثبيته</translation>
    </message>
    <message>
        <source>The menu of a row</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>قائمة الصف</translation>
    </message>
    <message>
        <source>On a heading: sort by one more column</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>على العنوان: الفرز بعمود إضافي</translation>
    </message>
    <message>
        <source>On a heading: sort by one column less</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>على العنوان: الفرز بعمود أقل</translation>
    </message>
    <message>
        <source>{column}, {heading}</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>{column}، {heading}</translation>
    </message>
    <message>
        <source>Title Case</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>حرف كبير أول كل كلمة</translation>
    </message>
    <message>
        <source>UPPER CASE</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>حروف كبيرة</translation>
    </message>
    <message>
        <source>lower case</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>حروف صغيرة</translation>
    </message>
    <message>
        <source>Columns joined to it: {columns}</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>الأعمدة المدموجة معه: {columns}</translation>
    </message>
    <message>
        <source>1 lakh is 100000, 1 crore 10000000</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>قيمة ‎1 lakh هي 100000، و‎1 crore هي 10000000</translation>
    </message>
    <message>
        <source>Two letters, for this column alone</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>حرفان، لهذا العمود وحده</translation>
    </message>
    <message>
        <source>Remove step: {step}</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>إزالة الخطوة: {step}</translation>
    </message>
    <message>
        <source>Write in</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Case</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>حالة الأحرف</translation>
    </message>
    <message>
        <source>Text to look for</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>النص المطلوب</translation>
    </message>
    <message>
        <source>Text in its place</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>النص البديل</translation>
    </message>
    <message>
        <source>Take</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>أخذ</translation>
    </message>
    <message>
        <source>Which part</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>أي جزء</translation>
    </message>
    <message>
        <source>Join with</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>دمج مع</translation>
    </message>
    <message>
        <source>Columns to join</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>الأعمدة المطلوب دمجها</translation>
    </message>
    <message>
        <source>Multiply by</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>ضرب في</translation>
    </message>
    <message>
        <source>Factor</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>المعامل</translation>
    </message>
    <message>
        <source>Also read as yes</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>يُقرأ أيضًا نعم</translation>
    </message>
    <message>
        <source>Words for yes</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>كلمات لنعم</translation>
    </message>
    <message>
        <source>Words for no</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>كلمات للا</translation>
    </message>
    <message>
        <source>Country if missing</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>البلد إن نقص</translation>
    </message>
    <message>
        <source>Country of phones without a code</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>بلد الهواتف التي بلا رمز</translation>
    </message>
    <message>
        <source>If empty</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>إن كانت فارغة</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>النص</translation>
    </message>
    <message>
        <source>with</source>
        <comment>replace with</comment>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>بالنص</translation>
    </message>
    <message>
        <source>separated by</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>اختيار الأعمدة</translation>
    </message>
    <message>
        <source>Columns joined to it: none</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>الأعمدة المدموجة معه: لا شيء</translation>
    </message>
    <message>
        <source>interested, hot</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>مهتم, جاهز للشراء</translation>
    </message>
    <message>
        <source>later, cold</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>لاحقًا, غير مهتم</translation>
    </message>
    <message>
        <source>as no</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>ويُقرأ لا</translation>
    </message>
    <message>
        <source>value</source>
        <extracomment>ui/dialogs/step_rows.py, ui/recogniser.py</extracomment>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: the bundle is saved as one file, which you may send to those who help you. Look at what is in it first.</source>
        <extracomment>ui/dialogs/support_bundle.py</extracomment>
        <translation>لا يخرج شيء من هذا الكمبيوتر: تُحفظ الحزمة في ملف واحد، ويمكنك إرساله إلى من يساعدك. اطّلع على ما فيها أولًا.</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <extracomment>ui/dialogs/support_bundle.py</extracomment>
        <translation>جارٍ التجميع…</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <extracomment>ui/dialogs/support_bundle.py</extracomment>
        <translation>حزمة الدعم</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <extracomment>ui/dialogs/support_bundle.py</extracomment>
        <translation>ملفات الحزمة</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <extracomment>ui/dialogs/support_bundle.py</extracomment>
        <translation>نص الملف</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>ui/dialogs/support_bundle.py</extracomment>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Holds no leads and no keys.</source>
        <extracomment>ui/dialogs/support_bundle.py</extracomment>
        <translation>ليس فيها عملاء محتملون ولا مفاتيح.</translation>
    </message>
    <message>
        <source>Support bundle saved</source>
        <extracomment>ui/dialogs/support_bundle.py</extracomment>
        <translation>حُفظت حزمة الدعم</translation>
    </message>
    <message>
        <source>It is in {file}.</source>
        <extracomment>ui/dialogs/support_bundle.py</extracomment>
        <translation>هي في {file}.</translation>
    </message>
    <message>
        <source>It holds no leads and no keys; only you can read the file.</source>
        <extracomment>ui/dialogs/support_bundle.py</extracomment>
        <translation>ليس فيها عملاء محتملون ولا مفاتيح؛ ولا يستطيع قراءة الملف أحد سواك.</translation>
    </message>
    <message>
        <source>bulk id</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation>معرّف الدفعة</translation>
    </message>
    <message>
        <source>date</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>e-mails</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation>عناوين البريد</translation>
    </message>
    <message>
        <source>phones</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation>أرقام الهاتف</translation>
    </message>
    <message>
        <source>dates</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>values</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation>القيم</translation>
    </message>
    <message>
        <source>rows</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation>لا</translation>
    </message>
    <message>
        <source>{before} or {last}</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation>{before} أو {last}</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <extracomment>ui/shown_keys.py</extracomment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>ui/shown_keys.py</extracomment>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>ui/shown_keys.py</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>ui/shown_keys.py</extracomment>
        <translation>Space</translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>ui/shown_keys.py</extracomment>
        <translation>Del</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>key</comment>
        <extracomment>ui/shown_keys.py</extracomment>
        <translation>Down</translation>
    </message>
    <message>
        <source>click</source>
        <comment>with a key held</comment>
        <extracomment>ui/shown_keys.py</extracomment>
        <translation>نقرة</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>state of a row</comment>
        <extracomment>ui/states.py</extracomment>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>under 1%</source>
        <extracomment>ui/tabs/create/plan_words.py</extracomment>
        <translation>أقل من 1%</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>ui/tabs/create/run_panel.py</extracomment>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Quick ranges</source>
        <extracomment>ui/tabs/search/dates_box.py</extracomment>
        <translation>مدد سريعة</translation>
    </message>
    <message>
        <source>Lead id, optional</source>
        <extracomment>ui/tabs/search/dates_box.py</extracomment>
        <translation>معرّف العميل، اختياري</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>ui/tabs/search/dates_box.py</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>ui/tabs/search/dates_box.py</extracomment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>All leads</source>
        <extracomment>ui/tabs/search/dates_box.py</extracomment>
        <translation>كل العملاء</translation>
    </message>
    <message>
        <source>Lead date</source>
        <extracomment>ui/tabs/search/dates_box.py</extracomment>
        <translation>تاريخ العميل</translation>
    </message>
    <message>
        <source>is</source>
        <comment>how a filter compares</comment>
        <extracomment>ui/tabs/search/draft.py</extracomment>
        <translation>يساوي</translation>
    </message>
    <message>
        <source>is one of</source>
        <comment>how a filter compares</comment>
        <extracomment>ui/tabs/search/draft.py</extracomment>
        <translation>واحد من</translation>
    </message>
    <message>
        <source>contains</source>
        <comment>how a filter compares</comment>
        <extracomment>ui/tabs/search/draft.py</extracomment>
        <translation>يحتوي على</translation>
    </message>
    <message>
        <source>exists</source>
        <comment>how a filter compares</comment>
        <extracomment>ui/tabs/search/draft.py</extracomment>
        <translation>موجود</translation>
    </message>
    <message>
        <source>is empty</source>
        <comment>how a filter compares</comment>
        <extracomment>ui/tabs/search/draft.py</extracomment>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>is on</source>
        <comment>how a filter compares</comment>
        <extracomment>ui/tabs/search/draft.py</extracomment>
        <translation>في يوم</translation>
    </message>
    <message>
        <source>is from</source>
        <comment>how a filter compares</comment>
        <extracomment>ui/tabs/search/draft.py</extracomment>
        <translation>ابتداءً من</translation>
    </message>
    <message>
        <source>is after</source>
        <comment>how a filter compares</comment>
        <extracomment>ui/tabs/search/draft.py</extracomment>
        <translation>بعد</translation>
    </message>
    <message>
        <source>is up to</source>
        <comment>how a filter compares</comment>
        <extracomment>ui/tabs/search/draft.py</extracomment>
        <translation>حتى</translation>
    </message>
    <message>
        <source>is before</source>
        <comment>how a filter compares</comment>
        <extracomment>ui/tabs/search/draft.py</extracomment>
        <translation>قبل</translation>
    </message>
    <message>
        <source>7 days</source>
        <extracomment>ui/tabs/search/draft.py</extracomment>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>30 days</source>
        <extracomment>ui/tabs/search/draft.py</extracomment>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>This quarter</source>
        <extracomment>ui/tabs/search/draft.py</extracomment>
        <translation>هذا الربع</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <extracomment>ui/tabs/search/draft.py</extracomment>
        <translation>الربع السابق</translation>
    </message>
    <message>
        <source>Fields: named sets</source>
        <extracomment>ui/tabs/search/fields_line.py</extracomment>
        <translation>الحقول: مجموعات مسماة</translation>
    </message>
    <message>
        <source>Choose fields</source>
        <extracomment>ui/tabs/search/fields_line.py</extracomment>
        <translation>اختيار الحقول</translation>
    </message>
    <message>
        <source>Filter by</source>
        <extracomment>ui/tabs/search/filter_row.py</extracomment>
        <translation>تصفية بحسب</translation>
    </message>
    <message>
        <source>Remove filter</source>
        <extracomment>ui/tabs/search/filter_row.py</extracomment>
        <translation>إزالة عامل التصفية</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>ui/tabs/search/filters_box.py</extracomment>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>ui/tabs/search/filters_box.py, ui/tabs/search/sort_box.py</extracomment>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add filter</source>
        <extracomment>ui/tabs/search/filters_box.py</extracomment>
        <translation>إضافة عامل تصفية</translation>
    </message>
    <message>
        <source>all must match</source>
        <extracomment>ui/tabs/search/filters_box.py</extracomment>
        <translation>يجب أن تنطبق كلها</translation>
    </message>
    <message>
        <source>Lead {id}</source>
        <extracomment>ui/tabs/search/lead_panel.py</extracomment>
        <translation>العميل {id}</translation>
    </message>
    <message>
        <source>Row {line}</source>
        <extracomment>ui/tabs/search/lead_panel.py</extracomment>
        <translation>الصف {line}</translation>
    </message>
    <message>
        <source>value 1 of {values}</source>
        <extracomment>ui/tabs/search/request_pane.py</extracomment>
        <translation>القيمة 1 من {values}</translation>
    </message>
    <message>
        <source>Search name, e-mail or phone</source>
        <extracomment>ui/tabs/search/request_pane.py</extracomment>
        <translation>البحث بالاسم أو البريد أو الهاتف</translation>
    </message>
    <message>
        <source>what will be sent</source>
        <extracomment>ui/tabs/search/request_pane.py</extracomment>
        <translation>ما سيُرسل</translation>
    </message>
    <message>
        <source>window 1 of {windows}</source>
        <extracomment>ui/tabs/search/request_pane.py</extracomment>
        <translation>الفترة 1 من {windows}</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>ui/tabs/search/request_pane.py</extracomment>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Search by date</source>
        <extracomment>ui/tabs/search/request_pane.py</extracomment>
        <translation>بحث بالتاريخ</translation>
    </message>
    <message>
        <source>Saved and recent searches</source>
        <extracomment>ui/tabs/search/saved_button.py</extracomment>
        <translation>عمليات البحث المحفوظة والأخيرة</translation>
    </message>
    <message>
        <source>Save this search</source>
        <extracomment>ui/tabs/search/saved_button.py</extracomment>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <extracomment>ui/tabs/search/saved_button.py</extracomment>
        <translation>حفظ هذا البحث…</translation>
    </message>
    <message>
        <source>Save search</source>
        <extracomment>ui/tabs/search/saved_button.py</extracomment>
        <translation>حفظ البحث</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>searches</comment>
        <extracomment>ui/tabs/search/saved_button.py</extracomment>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>Run before</source>
        <extracomment>ui/tabs/search/saved_button.py</extracomment>
        <translation>أُجريت سابقًا</translation>
    </message>
    <message numerus="yes">
        <source>{n} filters left out</source>
        <extracomment>ui/tabs/search/saved_model.py. For 1: {n} filter left out</extracomment>
        <translation>
            <numerusform>استُبعد {n} عامل تصفية</numerusform>
            <numerusform>استُبعد عامل تصفية واحد</numerusform>
            <numerusform>استُبعد عاملا تصفية</numerusform>
            <numerusform>استُبعدت {n} عوامل تصفية</numerusform>
            <numerusform>استُبعد {n} عامل تصفية</numerusform>
            <numerusform>استُبعد {n} عامل تصفية</numerusform>
        </translation>
    </message>
    <message>
        <source>This account has no field {fields}. The saved search itself was not changed.</source>
        <extracomment>ui/tabs/search/saved_model.py</extracomment>
        <translation>ليس في هذا الحساب الحقل {fields}. لم يتغير البحث المحفوظ نفسه.</translation>
    </message>
    <message>
        <source>“{name}” saved</source>
        <extracomment>ui/tabs/search/saved_model.py</extracomment>
        <translation>حُفظ «{name}»</translation>
    </message>
    <message>
        <source>“{name}” removed</source>
        <extracomment>ui/tabs/search/saved_model.py</extracomment>
        <translation>أُزيل «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>{crm} answers for {n} days at most.</source>
        <extracomment>ui/tabs/search/search_words.py. For 1: {crm} answers for {n} day at most.</extracomment>
        <translation>
            <numerusform>يرد {crm} عن مدة أقصاها {n} يوم.</numerusform>
            <numerusform>يرد {crm} عن مدة أقصاها يوم واحد.</numerusform>
            <numerusform>يرد {crm} عن مدة أقصاها يومان.</numerusform>
            <numerusform>يرد {crm} عن مدة أقصاها {n} أيام.</numerusform>
            <numerusform>يرد {crm} عن مدة أقصاها {n} يومًا.</numerusform>
            <numerusform>يرد {crm} عن مدة أقصاها {n} يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This range is read as {n} windows, oldest first.</source>
        <extracomment>ui/tabs/search/search_words.py. For 1: This range is read as {n} window, oldest first.</extracomment>
        <translation>
            <numerusform>تُقرأ هذه المدة في {n} فترة، الأقدم أولًا.</numerusform>
            <numerusform>تُقرأ هذه المدة في فترة واحدة، الأقدم أولًا.</numerusform>
            <numerusform>تُقرأ هذه المدة في فترتين، الأقدم أولًا.</numerusform>
            <numerusform>تُقرأ هذه المدة في {n} فترات، الأقدم أولًا.</numerusform>
            <numerusform>تُقرأ هذه المدة في {n} فترة، الأقدم أولًا.</numerusform>
            <numerusform>تُقرأ هذه المدة في {n} فترة، الأقدم أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>{crm} filters by {asked}. What it finds is filtered by {here} on this computer.</source>
        <extracomment>ui/tabs/search/search_words.py</extracomment>
        <translation>يصفّي {crm} بحسب {asked}. وما يجده يُصفّى بحسب {here} على هذا الكمبيوتر.</translation>
    </message>
    <message numerus="yes">
        <source>Reading {n} windows</source>
        <extracomment>ui/tabs/search/search_words.py. For 1: Reading {n} window</extracomment>
        <translation>
            <numerusform>جارٍ قراءة {n} فترة</numerusform>
            <numerusform>جارٍ قراءة فترة واحدة</numerusform>
            <numerusform>جارٍ قراءة فترتين</numerusform>
            <numerusform>جارٍ قراءة {n} فترات</numerusform>
            <numerusform>جارٍ قراءة {n} فترة</numerusform>
            <numerusform>جارٍ قراءة {n} فترة</numerusform>
        </translation>
    </message>
    <message>
        <source>You can edit the search. Changes apply to the next one.</source>
        <extracomment>ui/tabs/search/search_words.py</extracomment>
        <translation>يمكنك تعديل البحث. تسري التغييرات على البحث التالي.</translation>
    </message>
    <message>
        <source>Leads are only read. Nothing is changed in {crm}.</source>
        <extracomment>ui/tabs/search/search_words.py</extracomment>
        <translation>يُقرأ العملاء المحتملون فقط. لا يتغير شيء في {crm}.</translation>
    </message>
    <message>
        <source>{crm} cannot filter by {fields}. All leads of the account are read, and filtered on this computer.</source>
        <extracomment>ui/tabs/search/search_words.py</extracomment>
        <translation>لا يستطيع {crm} التصفية بحسب {fields}. يُقرأ كل عملاء الحساب المحتملين، ويُصفّون على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <extracomment>ui/tabs/search/search_words.py</extracomment>
        <translation>{names} و{last}</translation>
    </message>
    <message>
        <source>A window that fails can be read again alone.</source>
        <extracomment>ui/tabs/search/search_words.py</extracomment>
        <translation>الفترة التي تفشل يمكن إعادة قراءتها وحدها.</translation>
    </message>
    <message numerus="yes">
        <source>Read {n} windows</source>
        <extracomment>ui/tabs/search/search_words.py. For 1: Read {n} window</extracomment>
        <translation>
            <numerusform>قراءة {n} فترة</numerusform>
            <numerusform>قراءة فترة واحدة</numerusform>
            <numerusform>قراءة فترتين</numerusform>
            <numerusform>قراءة {n} فترات</numerusform>
            <numerusform>قراءة {n} فترة</numerusform>
            <numerusform>قراءة {n} فترة</numerusform>
        </translation>
    </message>
    <message>
        <source>This range is read in one call.</source>
        <extracomment>ui/tabs/search/search_words.py</extracomment>
        <translation>تُقرأ هذه المدة في طلب واحد.</translation>
    </message>
    <message>
        <source>Searching</source>
        <extracomment>ui/tabs/search/search_words.py</extracomment>
        <translation>جارٍ البحث</translation>
    </message>
    <message>
        <source>Sort</source>
        <extracomment>ui/tabs/search/sort_box.py</extracomment>
        <translation>الفرز</translation>
    </message>
    <message>
        <source>Add sort key</source>
        <extracomment>ui/tabs/search/sort_box.py</extracomment>
        <translation>إضافة مفتاح فرز</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>ui/tabs/search/sort_box.py</extracomment>
        <translation>فرز بحسب</translation>
    </message>
    <message>
        <source>Sort key {place}: {field}, ascending</source>
        <extracomment>ui/tabs/search/sort_chip.py</extracomment>
        <translation>مفتاح الفرز {place}: {field}، تصاعدي</translation>
    </message>
    <message>
        <source>Sort key {place}: {field}, descending</source>
        <extracomment>ui/tabs/search/sort_chip.py</extracomment>
        <translation>مفتاح الفرز {place}: {field}، تنازلي</translation>
    </message>
    <message>
        <source>Do not sort by {field}</source>
        <extracomment>ui/tabs/search/sort_chip.py</extracomment>
        <translation>عدم الفرز بحسب {field}</translation>
    </message>
    <message>
        <source>Turn the order over</source>
        <extracomment>ui/tabs/search/sort_chip.py</extracomment>
        <translation>عكس الترتيب</translation>
    </message>
    <message>
        <source>Value of {field}</source>
        <extracomment>ui/tabs/search/value_editors.py</extracomment>
        <translation>قيمة {field}</translation>
    </message>
    <message>
        <source>Values of {field}</source>
        <extracomment>ui/tabs/search/value_editors.py</extracomment>
        <translation>قيم {field}</translation>
    </message>
    <message>
        <source>Values, with commas</source>
        <extracomment>ui/tabs/search/value_editors.py</extracomment>
        <translation>قيم تفصلها الفاصلة ,</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>ui/tabs/search/value_editors.py</extracomment>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/tabs/search/value_editors.py</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{what}: {chosen}</source>
        <extracomment>ui/tabs/search/value_editors.py</extracomment>
        <translation>{what}: {chosen}</translation>
    </message>
    <message>
        <source>Day of {field}</source>
        <extracomment>ui/tabs/search/value_editors.py</extracomment>
        <translation>يوم {field}</translation>
    </message>
    <message>
        <source>no value needed</source>
        <extracomment>ui/tabs/search/value_editors.py</extracomment>
        <translation>لا تلزم قيمة</translation>
    </message>
    <message>
        <source>Leads found</source>
        <extracomment>ui/tabs/search/view.py</extracomment>
        <translation>العملاء المحتملون الموجودون</translation>
    </message>
    <message>
        <source>Leads appear here</source>
        <extracomment>ui/tabs/search/view.py</extracomment>
        <translation>يظهر العملاء المحتملون هنا</translation>
    </message>
    <message>
        <source>Write a search on the left. Leads are read, never changed.</source>
        <extracomment>ui/tabs/search/view.py</extracomment>
        <translation>اكتب بحثًا على اليمين. يُقرأ العملاء المحتملون ولا يتغيرون أبدًا.</translation>
    </message>
    <message>
        <source>No lead matches</source>
        <extracomment>ui/tabs/search/view.py</extracomment>
        <translation>لا عميل محتمل مطابق</translation>
    </message>
    <message>
        <source>Take a filter away, or choose other days. Nothing was changed.</source>
        <extracomment>ui/tabs/search/view.py</extracomment>
        <translation>أزل عامل تصفية، أو اختر أيامًا أخرى. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“{field}” has no value yet.</source>
        <extracomment>ui/tabs/search/view_model.py</extracomment>
        <translation>ليس للحقل «{field}» قيمة بعد.</translation>
    </message>
    <message numerus="yes">
        <source>{n}-day windows</source>
        <extracomment>ui/tabs/search/window_bar.py. For 1: {n}-day windows</extracomment>
        <translation>
            <numerusform>فترات من {n} يوم</numerusform>
            <numerusform>فترات من يوم واحد</numerusform>
            <numerusform>فترات من يومين</numerusform>
            <numerusform>فترات من {n} أيام</numerusform>
            <numerusform>فترات من {n} يومًا</numerusform>
            <numerusform>فترات من {n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>{window}: {reason}</source>
        <extracomment>ui/tabs/search/window_bar.py</extracomment>
        <translation>{window}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Read {n} windows again</source>
        <extracomment>ui/tabs/search/window_bar.py. For 1: Read {n} window again</extracomment>
        <translation>
            <numerusform>إعادة قراءة {n} فترة</numerusform>
            <numerusform>إعادة قراءة فترة واحدة</numerusform>
            <numerusform>إعادة قراءة فترتين</numerusform>
            <numerusform>إعادة قراءة {n} فترات</numerusform>
            <numerusform>إعادة قراءة {n} فترة</numerusform>
            <numerusform>إعادة قراءة {n} فترة</numerusform>
        </translation>
    </message>
    <message>
        <source>Read it again</source>
        <extracomment>ui/tabs/search/window_bar.py</extracomment>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>days</comment>
        <extracomment>ui/search_titles.py, ui/told_days.py</extracomment>
        <translation>{first} إلى {last}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <extracomment>ui/words.py</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>Edit of row {line}, {label}</source>
        <extracomment>jobs/fix_rows.py</extracomment>
        <translation>تحرير الصف {line}، {label}</translation>
    </message>
    <message>
        <source>{share_words} of the day&apos;s {calls_a_day} calls, {made} made today from this computer.</source>
        <extracomment>jobs/plan_words.py</extracomment>
        <translation>{share_words} من طلبات اليوم البالغة {calls_a_day}، أُجري منها {made} اليوم من هذا الكمبيوتر.</translation>
    </message>
    <message numerus="yes">
        <source>{made} calls made today from this computer.</source>
        <extracomment>jobs/plan_words.py. For 1: {made} call made today from this computer.</extracomment>
        <translation>
            <numerusform>لم يُجرَ أي طلب اليوم من هذا الكمبيوتر.</numerusform>
            <numerusform>أُجري طلب واحد اليوم من هذا الكمبيوتر.</numerusform>
            <numerusform>أُجري طلبان اليوم من هذا الكمبيوتر.</numerusform>
            <numerusform>أُجريت {made} طلبات اليوم من هذا الكمبيوتر.</numerusform>
            <numerusform>أُجري {made} طلبًا اليوم من هذا الكمبيوتر.</numerusform>
            <numerusform>أُجري {made} طلب اليوم من هذا الكمبيوتر.</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection to {host} could be made.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>تعذّر الاتصال بالمضيف {host}.</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>تحقق من الشبكة.</translation>
    </message>
    <message>
        <source>The answer of {host} arrived damaged.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>وصل رد {host} تالفًا.</translation>
    </message>
    <message>
        <source>The connection to {host} broke before the answer was there.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>انقطع الاتصال بالمضيف {host} قبل وصول الرد.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>تحقق من الشبكة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Ask for fewer columns or leads at once.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>اطلب عددًا أقل من الأعمدة أو العملاء المحتملين في المرة الواحدة.</translation>
    </message>
    <message>
        <source>too large</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>كبير جدًّا</translation>
    </message>
    <message>
        <source>No encrypted connection to {host} could be made.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>تعذّر إجراء اتصال مشفّر بالمضيف {host}.</translation>
    </message>
    <message>
        <source>Check the connection&apos;s address; if it is right, something on the way may not let TLS through.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>تحقق من عنوان الاتصال؛ فإن كان صحيحًا فقد يكون في الطريق ما لا يسمح بمرور TLS.</translation>
    </message>
    <message>
        <source>The name {host} was not found: this computer is offline, or the address is wrong.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>لم يُعثر على الاسم {host}: هذا الكمبيوتر غير متصل بالشبكة، أو العنوان خاطئ.</translation>
    </message>
    <message>
        <source>Check the network and the connection&apos;s address.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>تحقق من الشبكة ومن عنوان الاتصال.</translation>
    </message>
    <message>
        <source>{host} refused the connection.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>رفض {host} الاتصال.</translation>
    </message>
    <message>
        <source>Check the connection&apos;s address; if it is right, try again in a few minutes.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>تحقق من عنوان الاتصال؛ فإن كان صحيحًا فحاول مرة أخرى بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>No connection to {host} could be made through the proxy {name}.</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>تعذّر الاتصال بالمضيف {host} عبر الخادم الوكيل {name}.</translation>
    </message>
    <message>
        <source>The proxy {name} broke off before {host} was reached.</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>قطع الخادم الوكيل {name} الاتصال قبل الوصول إلى {host}.</translation>
    </message>
    <message>
        <source>The proxy refused the call</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>رفض الخادم الوكيل الطلب</translation>
    </message>
    <message>
        <source>The proxy {name} does not let calls through to {host}.</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>لا يسمح الخادم الوكيل {name} بمرور الطلبات إلى {host}.</translation>
    </message>
    <message>
        <source>The name of the proxy {name} was not found.</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>لم يُعثر على اسم الخادم الوكيل {name}.</translation>
    </message>
    <message>
        <source>Check the network, and the proxy in the connection or in the settings of this computer.</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>تحقق من الشبكة، ومن الخادم الوكيل في الاتصال أو في إعدادات هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>does not take the name and password it was given</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>لا يقبل الاسم وكلمة المرور المقدَّمين إليه</translation>
    </message>
    <message>
        <source>wants a name and a password</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>يطلب اسمًا وكلمة مرور</translation>
    </message>
    <message>
        <source>The proxy wants a log-in</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>الخادم الوكيل يطلب تسجيل الدخول</translation>
    </message>
    <message>
        <source>The proxy {name} {wanted}.</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>الخادم الوكيل {name} {wanted}.</translation>
    </message>
    <message>
        <source>The proxy reached nobody</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>لم يصل الخادم الوكيل إلى أي مضيف</translation>
    </message>
    <message>
        <source>The proxy {name} could not reach {host}.</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>لم يتمكن الخادم الوكيل {name} من الوصول إلى {host}.</translation>
    </message>
    <message>
        <source>Ask the network&apos;s administrator to allow {host}, or choose another proxy in the connection.</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>اطلب من مسؤول الشبكة السماح بالوصول إلى {host}، أو اختر خادمًا وكيلًا آخر في الاتصال.</translation>
    </message>
    <message>
        <source>The proxy {name} refused the connection.</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>رفض الخادم الوكيل {name} الاتصال.</translation>
    </message>
    <message>
        <source>Put them into the proxy settings of this computer, not into the connection; or ask the network&apos;s administrator for a way to {host} without log-in.</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>ضعهما في إعدادات الخادم الوكيل لهذا الكمبيوتر، لا في الاتصال؛ أو اطلب من مسؤول الشبكة طريقًا إلى {host} من دون تسجيل دخول.</translation>
    </message>
    <message>
        <source>Try again in a few minutes; if it stays so, check the connection&apos;s address.</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>حاول مرة أخرى بعد بضع دقائق؛ فإن استمر الأمر فتحقق من عنوان الاتصال.</translation>
    </message>
    <message>
        <source>The proxy of this computer cannot be used</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>لا يمكن استخدام الخادم الوكيل لهذا الكمبيوتر</translation>
    </message>
    <message>
        <source>The settings of this computer name a proxy. {message}</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>إعدادات هذا الكمبيوتر تذكر خادمًا وكيلًا. {message}</translation>
    </message>
    <message>
        <source>Give the http proxy of your network in the connection, or choose to go past all proxies.</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>أدخل الخادم الوكيل http لشبكتك في الاتصال، أو اختر تجاوز كل الخوادم الوكيلة.</translation>
    </message>
    <message>
        <source>{message} This limit is kept from now on.</source>
        <extracomment>net/throttle.py</extracomment>
        <translation>{message} يُراعى هذا الحد من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>{message} Lead Desktop keeps that limit, so others are using this account too.</source>
        <extracomment>net/throttle.py</extracomment>
        <translation>{message} يراعي Lead Desktop ذلك الحد، إذن هناك آخرون يستخدمون هذا الحساب أيضًا.</translation>
    </message>
    <message>
        <source>{message} The CRM said how long to wait.</source>
        <extracomment>net/throttle.py</extracomment>
        <translation>{message} ذكر نظام CRM مدة الانتظار.</translation>
    </message>
    <message>
        <source>Its leads may have been created: their rows are unknown and are not sent again by themselves.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>ربما أُنشئ عملاؤه المحتملون: صفوفهم غير معروفة ولا تُرسل مرة أخرى من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>{crm} did not answer</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>لم يرد {crm}</translation>
    </message>
    <message>
        <source>{host} passed the call on to {target}, which was not followed: keys go to no other host.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>أحال {host} الطلب إلى {target}، ولم تُتبع الإحالة: المفاتيح لا تُرسل إلى أي مضيف آخر.</translation>
    </message>
    <message>
        <source>{crm} is out of order</source>
        <extracomment>net/unusable.py, providers/jtc_dms/errors.py, providers/leadsquared/errors.py</extracomment>
        <translation>{crm} معطل</translation>
    </message>
    <message>
        <source>{host} gave up waiting for the call to arrive.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>توقف {host} عن انتظار وصول الطلب.</translation>
    </message>
    <message>
        <source>Try again; the network is slow.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>حاول مرة أخرى؛ الشبكة بطيئة.</translation>
    </message>
    <message>
        <source>No usable answer from {crm}</source>
        <extracomment>net/unusable.py, providers/jtc_dms/errors.py, providers/leadsquared/client.py</extracomment>
        <translation>لا رد صالح من {crm}</translation>
    </message>
    <message>
        <source>The call was refused</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>رُفض الطلب</translation>
    </message>
    <message>
        <source>{host} refused the call and gave no reason that can be read.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>رفض {host} الطلب ولم يذكر سببًا يمكن قراءته.</translation>
    </message>
    <message>
        <source>The network wants a log-in</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>الشبكة تطلب تسجيل الدخول</translation>
    </message>
    <message>
        <source>A proxy or the network between here and {host} wants a log-in first.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>يطلب خادم وكيل أو شبكة بين هذا الكمبيوتر و{host} تسجيل الدخول أولًا.</translation>
    </message>
    <message>
        <source>another page</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>صفحة أخرى</translation>
    </message>
    <message>
        <source>Log in to the network if it has a log-in page; else check the connection&apos;s address.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>سجّل الدخول إلى الشبكة إن كانت لها صفحة تسجيل دخول؛ وإلا فتحقق من عنوان الاتصال.</translation>
    </message>
    <message>
        <source>{host} cannot be reached by its own gateway right now.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>لا تستطيع بوابة {host} نفسها الوصول إليه حاليًّا.</translation>
    </message>
    <message>
        <source>{crm} failed and gave no reason.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>فشل {crm} ولم يذكر سببًا.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <extracomment>net/unusable.py, providers/jtc_dms/errors.py</extracomment>
        <translation>حاول مرة أخرى بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>A web page came instead of an answer of {crm}: most likely a log-in page of the network, or a proxy.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>وصلت صفحة ويب بدلًا من رد {crm}: الأرجح أنها صفحة تسجيل دخول للشبكة، أو من خادم وكيل.</translation>
    </message>
    <message>
        <source>Open any web site in a browser, log in to the network if asked, then try again.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>افتح أي موقع ويب في متصفح، وسجّل الدخول إلى الشبكة إن طُلب ذلك، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>{crm} asked for a pause.</source>
        <extracomment>net/unusable.py, providers/jtc_dms/errors.py, providers/leadsquared/errors.py</extracomment>
        <translation>طلب {crm} التوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>Keys were refused</source>
        <extracomment>net/unusable.py, providers/leadsquared/errors.py</extracomment>
        <translation>رُفضت المفاتيح</translation>
    </message>
    <message>
        <source>{crm} at {host} does not accept the keys.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>{crm} على {host} لا يقبل المفاتيح.</translation>
    </message>
    <message>
        <source>The address is wrong</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>العنوان خاطئ</translation>
    </message>
    <message>
        <source>{host} has nothing at {path}.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>لا يوجد شيء على {host} في {path}.</translation>
    </message>
    <message>
        <source>The call is forbidden</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>الطلب محظور</translation>
    </message>
    <message>
        <source>{host} forbids this call: a firewall blocks it, or the keys lack a permission.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>يحظر {host} هذا الطلب: جدار حماية يمنعه، أو تنقص المفاتيح صلاحية.</translation>
    </message>
    <message>
        <source>Keep the technical code and ask the CRM&apos;s support.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>احتفظ بالرمز التقني واسأل دعم نظام CRM.</translation>
    </message>
    <message>
        <source>Log in to the network, then try again.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>سجّل الدخول إلى الشبكة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>{host} sent an empty answer: most likely a proxy on the way cut it off.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>أرسل {host} ردًّا فارغًا: الأرجح أن خادمًا وكيلًا في الطريق قطعه.</translation>
    </message>
    <message>
        <source>The answer of {host} is not what {crm} sends: it was cut off, or it comes from something else.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>رد {host} ليس مما يرسله {crm}: إما أنه انقطع، أو أنه من مصدر آخر.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, check the connection&apos;s address.</source>
        <extracomment>net/unusable.py, providers/jtc_dms/errors.py, providers/leadsquared/client.py</extracomment>
        <translation>حاول مرة أخرى؛ فإن استمر الأمر فتحقق من عنوان الاتصال.</translation>
    </message>
    <message>
        <source>Check the keys in the connection.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>تحقق من المفاتيح في الاتصال.</translation>
    </message>
    <message>
        <source>Check the address of the connection: host and path.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>تحقق من عنوان الاتصال: المضيف والمسار.</translation>
    </message>
    <message>
        <source>Ask the account&apos;s administrator for API access.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>اطلب من مسؤول الحساب إتاحة الوصول إلى API.</translation>
    </message>
    <message>
        <source>The date cannot be read</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>تتعذر قراءة التاريخ</translation>
    </message>
    <message>
        <source>“{value}” is no date for the filter “{name}”.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>«{value}» ليس تاريخًا صالحًا لعامل التصفية «{name}».</translation>
    </message>
    <message>
        <source>The filter cannot be used</source>
        <extracomment>providers/filter_values.py, providers/leadsquared/search_plan.py</extracomment>
        <translation>لا يمكن استخدام عامل التصفية</translation>
    </message>
    <message>
        <source>No such filter</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>لا عامل تصفية كهذا</translation>
    </message>
    <message>
        <source>{crm} cannot be filtered by “{field}”.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>لا يمكن تصفية {crm} بحسب «{field}».</translation>
    </message>
    <message>
        <source>{crm} cannot filter “{name}” by “{operator}”.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>لا يستطيع {crm} تصفية «{name}» بالعامل «{operator}».</translation>
    </message>
    <message>
        <source>Use one of: {join}.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>استخدم واحدًا مما يلي: {join}.</translation>
    </message>
    <message>
        <source>at least one value</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>قيمة واحدة على الأقل</translation>
    </message>
    <message>
        <source>one value</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>قيمة واحدة</translation>
    </message>
    <message>
        <source>“{name} {operator}” takes {wanted}.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>«{name} {operator}» يتطلب {wanted}.</translation>
    </message>
    <message>
        <source>Correct the filter.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>صحّح عامل التصفية.</translation>
    </message>
    <message>
        <source>The filter “{name}” has an empty value.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>قيمة عامل التصفية «{name}» فارغة.</translation>
    </message>
    <message>
        <source>Give a value.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>أدخل قيمة.</translation>
    </message>
    <message>
        <source>“{name}” is never “{value}”.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>لا يكون «{name}» أبدًا «{value}».</translation>
    </message>
    <message>
        <source>“{name}” is compared with a number, not with “{value}”.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>يُقارن «{name}» بعدد، لا بالقيمة «{value}».</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>أدخل عددًا.</translation>
    </message>
    <message>
        <source>Write it like 2025-05-06 or 2025-05-06T13:30:00Z.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>اكتبه مثل ‎2025-05-06 أو ‎2025-05-06T13:30:00Z.</translation>
    </message>
    <message>
        <source>“{name} {operator}” takes no value.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>«{name} {operator}» لا يتطلب قيمة.</translation>
    </message>
    <message>
        <source>Leave the value out.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>احذف القيمة.</translation>
    </message>
    <message>
        <source>No such sort key</source>
        <extracomment>providers/filter_values.py, providers/leadsquared/search_plan.py</extracomment>
        <translation>لا مفتاح فرز كهذا</translation>
    </message>
    <message>
        <source>{crm} cannot sort by “{field}”.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>لا يستطيع {crm} الفرز بحسب «{field}».</translation>
    </message>
    <message>
        <source>Leave sorting out, and sort the table.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>احذف الفرز، وافرز الجدول.</translation>
    </message>
    <message>
        <source>Source number</source>
        <extracomment>providers/jtc_dms/capabilities.py</extracomment>
        <translation>رقم المصدر</translation>
    </message>
    <message>
        <source>Sub-source number</source>
        <extracomment>providers/jtc_dms/capabilities.py</extracomment>
        <translation>رقم المصدر الفرعي</translation>
    </message>
    <message>
        <source>Read the leads of the last 7 days</source>
        <extracomment>providers/jtc_dms/client.py</extracomment>
        <translation>قراءة العملاء المحتملين لآخر 7 أيام</translation>
    </message>
    <message>
        <source>The search cannot be done</source>
        <extracomment>providers/jtc_dms/client.py, providers/jtc_dms/windows.py, providers/leadsquared/search_plan.py</extracomment>
        <translation>لا يمكن إجراء البحث</translation>
    </message>
    <message>
        <source>{crm} is searched by dates.</source>
        <extracomment>providers/jtc_dms/client.py, providers/jtc_dms/windows.py</extracomment>
        <translation>يُبحث في {crm} بالتواريخ.</translation>
    </message>
    <message>
        <source>The look-up cannot be done</source>
        <extracomment>providers/jtc_dms/client.py, providers/leadsquared/client.py</extracomment>
        <translation>لا يمكن إجراء الاستعلام</translation>
    </message>
    <message>
        <source>{crm} looks up one bulk id in one call, and nothing else.</source>
        <extracomment>providers/jtc_dms/client.py</extracomment>
        <translation>يستعلم {crm} عن معرّف دفعة واحد في كل طلب، لا عن غيره.</translation>
    </message>
    <message>
        <source>Give both days.</source>
        <extracomment>providers/jtc_dms/client.py</extracomment>
        <translation>أدخل اليومين كليهما.</translation>
    </message>
    <message>
        <source>an envelope of leads</source>
        <extracomment>providers/jtc_dms/envelope.py</extracomment>
        <translation>حزمة عملاء محتملين</translation>
    </message>
    <message>
        <source>{crm} answered, but not with {expected}.</source>
        <extracomment>providers/jtc_dms/errors.py, providers/leadsquared/client.py, providers/octanist/errors.py</extracomment>
        <translation>ردّ {crm}، لكن لم يصل المتوقع: {expected}.</translation>
    </message>
    <message>
        <source>{crm} refused the call</source>
        <extracomment>providers/jtc_dms/errors.py, providers/leadsquared/errors.py, providers/octanist/errors.py</extracomment>
        <translation>رفض {crm} الطلب</translation>
    </message>
    <message>
        <source>{crm} says: {message}</source>
        <extracomment>providers/jtc_dms/errors.py, providers/octanist/errors.py</extracomment>
        <translation>يقول {crm}: {message}</translation>
    </message>
    <message>
        <source>unexpected JSON</source>
        <extracomment>providers/jtc_dms/errors.py, providers/leadsquared/client.py, providers/octanist/errors.py</extracomment>
        <translation>JSON غير متوقع</translation>
    </message>
    <message>
        <source>Token was refused</source>
        <extracomment>providers/jtc_dms/errors.py</extracomment>
        <translation>رُفض الرمز المميز</translation>
    </message>
    <message>
        <source>{crm} at {host} does not let these calls in{message}</source>
        <extracomment>providers/jtc_dms/errors.py</extracomment>
        <translation>{crm} على {host} لا يسمح بهذه الطلبات{message}</translation>
    </message>
    <message>
        <source>{crm} failed: {message}</source>
        <extracomment>providers/jtc_dms/errors.py, providers/octanist/errors.py</extracomment>
        <translation>فشل {crm}: {message}</translation>
    </message>
    <message>
        <source>Check dates, ids and filters; sending them unchanged does not help.</source>
        <extracomment>providers/jtc_dms/errors.py</extracomment>
        <translation>تحقق من التواريخ والمعرّفات وعوامل التصفية؛ إرسالها من دون تغيير لا يفيد.</translation>
    </message>
    <message>
        <source>Check the token and the extra headers of the connection.</source>
        <extracomment>providers/jtc_dms/errors.py</extracomment>
        <translation>تحقق من الرمز المميز والترويسات الإضافية للاتصال.</translation>
    </message>
    <message>
        <source>January</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>يناير</translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>مارس</translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>مايو</translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>August</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>{crm} has no search for free text.</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>ليس لدى {crm} بحث بنص حر.</translation>
    </message>
    <message>
        <source>Leave the text out, and filter the table.</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>احذف النص، واستخدم تصفية الجدول.</translation>
    </message>
    <message>
        <source>A lead id of the DMS is a whole number.</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>معرّف العميل المحتمل في DMS عدد صحيح.</translation>
    </message>
    <message>
        <source>Correct the lead id.</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>صحّح معرّف العميل المحتمل.</translation>
    </message>
    <message>
        <source>Give the first and the last day.</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>أدخل اليوم الأول واليوم الأخير.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>اليوم الأخير يسبق اليوم الأول.</translation>
    </message>
    <message>
        <source>Swap the two days.</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>بدّل بين اليومين.</translation>
    </message>
    <message>
        <source>These days are outside the calendar.</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>هذان اليومان خارج التقويم.</translation>
    </message>
    <message>
        <source>Correct the days.</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>صحّح اليومين.</translation>
    </message>
    <message>
        <source>“{field}” is a whole number.</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>«{field}» عدد صحيح.</translation>
    </message>
    <message>
        <source>Give the number, not the name.</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>أدخل الرقم، لا الاسم.</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>providers/leadsquared/capabilities.py</extracomment>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>a list of fields</source>
        <extracomment>providers/leadsquared/client.py</extracomment>
        <translation>قائمة حقول</translation>
    </message>
    <message>
        <source>the user of the keys</source>
        <extracomment>providers/leadsquared/client.py</extracomment>
        <translation>مستخدم المفاتيح</translation>
    </message>
    <message>
        <source>a list of leads</source>
        <extracomment>providers/leadsquared/client.py</extracomment>
        <translation>قائمة عملاء محتملين</translation>
    </message>
    <message>
        <source>leads with their ids</source>
        <extracomment>providers/leadsquared/client.py</extracomment>
        <translation>عملاء محتملون مع معرّفاتهم</translation>
    </message>
    <message>
        <source>a page of leads</source>
        <extracomment>providers/leadsquared/client.py, providers/octanist/pages.py</extracomment>
        <translation>صفحة عملاء محتملين</translation>
    </message>
    <message>
        <source>Leads</source>
        <extracomment>providers/leadsquared/client.py, sheets/template.py</extracomment>
        <translation>العملاء المحتملون</translation>
    </message>
    <message>
        <source>{crm} cannot look up {keys} keys of the sort “{kind}” in one call.</source>
        <extracomment>providers/leadsquared/client.py</extracomment>
        <translation>لا يستطيع {crm} الاستعلام في طلب واحد عن مفاتيح من النوع «{kind}» عددها {keys}.</translation>
    </message>
    <message>
        <source>Too many rows</source>
        <extracomment>providers/leadsquared/client.py</extracomment>
        <translation>صفوف كثيرة جدًّا</translation>
    </message>
    <message>
        <source>{drafts} rows in one call.</source>
        <extracomment>providers/leadsquared/client.py</extracomment>
        <translation>عدد الصفوف في طلب واحد: {drafts}.</translation>
    </message>
    <message>
        <source>Keys were accepted</source>
        <extracomment>providers/leadsquared/connection_test.py</extracomment>
        <translation>قُبلت المفاتيح</translation>
    </message>
    <message>
        <source>Keys may read fields and look leads up</source>
        <extracomment>providers/leadsquared/connection_test.py</extracomment>
        <translation>تتيح المفاتيح قراءة الحقول والاستعلام عن العملاء المحتملين</translation>
    </message>
    <message>
        <source>Read one lead</source>
        <extracomment>providers/leadsquared/connection_test.py, providers/octanist/client.py</extracomment>
        <translation>قراءة عميل محتمل واحد</translation>
    </message>
    <message>
        <source>Searched the leads: the account has none yet</source>
        <extracomment>providers/leadsquared/connection_test.py, providers/octanist/client.py</extracomment>
        <translation>جرى البحث في العملاء المحتملين: لا أحد في الحساب بعد</translation>
    </message>
    <message>
        <source>The account lives on another host</source>
        <extracomment>providers/leadsquared/connection_test.py, providers/leadsquared/errors.py</extracomment>
        <translation>الحساب على مضيف آخر</translation>
    </message>
    <message>
        <source>The keys are right, but {crm} keeps this account at {right}.</source>
        <extracomment>providers/leadsquared/connection_test.py</extracomment>
        <translation>المفاتيح صحيحة، لكن {crm} يحتفظ بهذا الحساب على {right}.</translation>
    </message>
    <message>
        <source>read the lead fields</source>
        <extracomment>providers/leadsquared/connection_test.py</extracomment>
        <translation>قراءة حقول العملاء المحتملين</translation>
    </message>
    <message>
        <source>look leads up by id</source>
        <extracomment>providers/leadsquared/connection_test.py</extracomment>
        <translation>الاستعلام عن العملاء المحتملين بالمعرّف</translation>
    </message>
    <message>
        <source>look leads up by e-mail</source>
        <extracomment>providers/leadsquared/connection_test.py</extracomment>
        <translation>الاستعلام عن العملاء المحتملين بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>look leads up by phone</source>
        <extracomment>providers/leadsquared/connection_test.py</extracomment>
        <translation>الاستعلام عن العملاء المحتملين بالهاتف</translation>
    </message>
    <message>
        <source>Change the connection&apos;s address to {right}.</source>
        <extracomment>providers/leadsquared/connection_test.py</extracomment>
        <translation>غيّر عنوان الاتصال إلى {right}.</translation>
    </message>
    <message>
        <source>{crm} did not say what became of this row; look the lead up before sending it again.</source>
        <extracomment>providers/leadsquared/create_answers.py</extracomment>
        <translation>لم يذكر {crm} ما آل إليه هذا الصف؛ استعلم عن العميل المحتمل قبل إرساله مرة أخرى.</translation>
    </message>
    <message>
        <source>{crm} says created but gave no lead id; look the lead up before sending it again.</source>
        <extracomment>providers/leadsquared/create_answers.py</extracomment>
        <translation>يقول {crm} إنه أُنشئ لكنه لم يُعطِ معرّفًا للعميل المحتمل؛ استعلم عنه قبل إرساله مرة أخرى.</translation>
    </message>
    <message>
        <source>{crm} answered this row twice and not alike; look the lead up before sending it again.</source>
        <extracomment>providers/leadsquared/create_answers.py</extracomment>
        <translation>ردّ {crm} على هذا الصف مرتين ردّين مختلفين؛ استعلم عن العميل المحتمل قبل إرساله مرة أخرى.</translation>
    </message>
    <message>
        <source>{crm} counted the rows of this call in another way; look the lead up before sending it again.</source>
        <extracomment>providers/leadsquared/create_answers.py</extracomment>
        <translation>عدّ {crm} صفوف هذا الطلب بطريقة أخرى؛ استعلم عن العميل المحتمل قبل إرساله مرة أخرى.</translation>
    </message>
    <message>
        <source>{crm} refused this row and gave no reason.</source>
        <extracomment>providers/leadsquared/create_answers.py</extracomment>
        <translation>رفض {crm} هذا الصف ولم يذكر سببًا.</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>providers/leadsquared/create_answers.py, providers/leadsquared/errors.py</extracomment>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>{crm} answered, but with no list of rows.</source>
        <extracomment>providers/leadsquared/create_answers.py</extracomment>
        <translation>ردّ {crm}، لكن من دون قائمة صفوف.</translation>
    </message>
    <message>
        <source>The leads may have been created: their rows are unknown and are not sent again by themselves.</source>
        <extracomment>providers/leadsquared/create_answers.py</extracomment>
        <translation>ربما أُنشئ العملاء المحتملون: صفوفهم غير معروفة ولا تُرسل مرة أخرى من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Look the leads up before sending them again.</source>
        <extracomment>providers/leadsquared/create_answers.py</extracomment>
        <translation>استعلم عن العملاء المحتملين قبل إرسالهم مرة أخرى.</translation>
    </message>
    <message>
        <source>The quota is used up</source>
        <extracomment>providers/leadsquared/errors.py</extracomment>
        <translation>استُنفدت الحصة</translation>
    </message>
    <message>
        <source>{crm} at {host} does not accept the access key and secret key.</source>
        <extracomment>providers/leadsquared/errors.py</extracomment>
        <translation>{crm} على {host} لا يقبل مفتاح الوصول والمفتاح السري.</translation>
    </message>
    <message>
        <source>{crm} failed: {sentence}</source>
        <extracomment>providers/leadsquared/errors.py</extracomment>
        <translation>فشل {crm}: {sentence}</translation>
    </message>
    <message>
        <source>{crm} gave no reason.</source>
        <extracomment>providers/leadsquared/errors.py, providers/octanist/errors.py</extracomment>
        <translation>لم يذكر {crm} سببًا.</translation>
    </message>
    <message>
        <source>Correct the data or the columns that are named; sending it unchanged does not help.</source>
        <extracomment>providers/leadsquared/errors.py</extracomment>
        <translation>صحّح البيانات أو الأعمدة المذكورة؛ إرسالها من دون تغيير لا يفيد.</translation>
    </message>
    <message>
        <source>{crm} takes no more calls of this account today: {sentence}</source>
        <extracomment>providers/leadsquared/errors.py</extracomment>
        <translation>لا يقبل {crm} اليوم طلبات أخرى من هذا الحساب: {sentence}</translation>
    </message>
    <message>
        <source>{host} does not know these keys; {crm} says that their host is {url}.</source>
        <extracomment>providers/leadsquared/errors.py</extracomment>
        <translation>لا يعرف {host} هذه المفاتيح؛ يقول {crm} إن مضيفها هو {url}.</translation>
    </message>
    <message>
        <source>Copy both keys again from LeadSquared: My Account, Settings, API and Webhooks.</source>
        <extracomment>providers/leadsquared/errors.py</extracomment>
        <translation>انسخ المفتاحين مرة أخرى من LeadSquared، في My Account ثم Settings ثم API and Webhooks.‏</translation>
    </message>
    <message>
        <source>Nothing of this call was read or changed; the job can be resumed.</source>
        <extracomment>providers/leadsquared/errors.py</extracomment>
        <translation>لم يُقرأ شيء من هذا الطلب ولم يتغير شيء؛ ويمكن استئناف المهمة.</translation>
    </message>
    <message>
        <source>{crm} renews it each day and does not say by which clock: resume tomorrow, or ask for a larger one.</source>
        <extracomment>providers/leadsquared/errors.py</extracomment>
        <translation>يجددها {crm} كل يوم ولا يبيّن بأي توقيت: استأنف غدًا، أو اطلب حصة أكبر.</translation>
    </message>
    <message>
        <source>Change the connection&apos;s address to {url}.</source>
        <extracomment>providers/leadsquared/errors.py</extracomment>
        <translation>غيّر عنوان الاتصال إلى {url}.</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>providers/leadsquared/metadata.py</extracomment>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>ui/dialogs/fixed_value.py, ui/tabs/create/set_dialog.py</extracomment>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>{crm} is searched by conditions on fields.</source>
        <extracomment>providers/leadsquared/search_plan.py</extracomment>
        <translation>يُبحث في {crm} بشروط على الحقول.</translation>
    </message>
    <message>
        <source>“{value}” is no number.</source>
        <extracomment>providers/leadsquared/search_plan.py</extracomment>
        <translation>«{value}» ليس عددًا.</translation>
    </message>
    <message>
        <source>Add a filter, for example: FirstName contains …</source>
        <extracomment>providers/leadsquared/search_plan.py</extracomment>
        <translation>أضف عامل تصفية، مثلًا: FirstName contains …</translation>
    </message>
    <message>
        <source>{crm} gives leads by {created_on} alone, not by “{field}”.</source>
        <extracomment>providers/leadsquared/search_plan.py</extracomment>
        <translation>يعطي {crm} العملاء المحتملين مرتبين بحسب {created_on} فقط، لا بحسب «{field}».</translation>
    </message>
    <message>
        <source>Sort the table when the leads are there.</source>
        <extracomment>providers/leadsquared/search_plan.py</extracomment>
        <translation>افرز الجدول عند وصول العملاء المحتملين.</translation>
    </message>
    <message>
        <source>API key was accepted</source>
        <extracomment>providers/octanist/client.py</extracomment>
        <translation>قُبل مفتاح API</translation>
    </message>
    <message>
        <source>Key was refused</source>
        <extracomment>providers/octanist/errors.py</extracomment>
        <translation>رُفض المفتاح</translation>
    </message>
    <message>
        <source>{crm} at {host} does not accept the API key.</source>
        <extracomment>providers/octanist/errors.py</extracomment>
        <translation>{crm} على {host} لا يقبل مفتاح API.</translation>
    </message>
    <message>
        <source>Correct the filters; sending them unchanged does not help.</source>
        <extracomment>providers/octanist/errors.py</extracomment>
        <translation>صحّح عوامل التصفية؛ إرسالها من دون تغيير لا يفيد.</translation>
    </message>
    <message>
        <source>Copy the API key again from Octanist&apos;s settings.</source>
        <extracomment>providers/octanist/errors.py</extracomment>
        <translation>انسخ مفتاح API مرة أخرى من إعدادات Octanist.</translation>
    </message>
    <message>
        <source>{crm} has no search by window of dates.</source>
        <extracomment>providers/octanist/query.py</extracomment>
        <translation>ليس لدى {crm} بحث ضمن مدة بين تاريخين.</translation>
    </message>
    <message>
        <source>No such field</source>
        <extracomment>providers/octanist/query.py</extracomment>
        <translation>لا حقل كهذا</translation>
    </message>
    <message>
        <source>A lead of {crm} has no field “{unknown}”.</source>
        <extracomment>providers/octanist/query.py</extracomment>
        <translation>ليس للعميل المحتمل في {crm} الحقل «{unknown}».</translation>
    </message>
    <message>
        <source>Filter by createdAt, updatedAt or qualifiedAt instead.</source>
        <extracomment>providers/octanist/query.py</extracomment>
        <translation>استخدم التصفية بحسب createdAt أو updatedAt أو qualifiedAt بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Reached {host} over TLS, certificate by {authority}</source>
        <extracomment>providers/probes.py</extracomment>
        <translation>تم الوصول إلى {host} عبر TLS، بشهادة من {authority}</translation>
    </message>
    <message>
        <source>Reached {host}</source>
        <extracomment>providers/probes.py</extracomment>
        <translation>تم الوصول إلى {host}</translation>
    </message>
    <message>
        <source> They may {joined}.</source>
        <extracomment>providers/probes.py</extracomment>
        <translation> المسموح لها: {joined}.</translation>
    </message>
    <message>
        <source>The keys lack a right</source>
        <extracomment>providers/probes.py</extracomment>
        <translation>تنقص المفاتيح صلاحية</translation>
    </message>
    <message>
        <source>{crm} knows these keys and does not let them {joined}{why}{may}</source>
        <extracomment>providers/probes.py</extracomment>
        <translation>يعرف {crm} هذه المفاتيح ولا يتيح لها {joined}{why}{may}</translation>
    </message>
    <message>
        <source>Ask the account&apos;s administrator for that right, or use the keys of another user.</source>
        <extracomment>providers/probes.py</extracomment>
        <translation>اطلب من مسؤول الحساب تلك الصلاحية، أو استخدم مفاتيح مستخدم آخر.</translation>
    </message>
    <message>
        <source>Authorization</source>
        <extracomment>providers/registry.py</extracomment>
        <translation>Authorization</translation>
    </message>
    <message>
        <source>Bearer </source>
        <extracomment>providers/registry.py</extracomment>
        <translation>Bearer </translation>
    </message>
    <message>
        <source>A header has no value</source>
        <extracomment>providers/registry.py</extracomment>
        <translation>ترويسة بلا قيمة</translation>
    </message>
    <message>
        <source>The connection “{name}” has no value for its header {name2}.</source>
        <extracomment>providers/registry.py</extracomment>
        <translation>ليس في الاتصال «{name}» قيمة للترويسة {name2}.</translation>
    </message>
    <message>
        <source>Type the value in the connection.</source>
        <extracomment>providers/registry.py</extracomment>
        <translation>اكتب القيمة في الاتصال.</translation>
    </message>
    <message>
        <source>A key is missing</source>
        <extracomment>providers/registry.py</extracomment>
        <translation>مفتاح مفقود</translation>
    </message>
    <message>
        <source>The connection “{name}” has no {replace}.</source>
        <extracomment>providers/registry.py</extracomment>
        <translation>ينقص الاتصال «{name}» ما يلي: {replace}.</translation>
    </message>
    <message>
        <source>Add the key to the connection.</source>
        <extracomment>providers/registry.py</extracomment>
        <translation>أضف المفتاح إلى الاتصال.</translation>
    </message>
    <message>
        <source>The time zone is not known</source>
        <extracomment>providers/time_zones.py</extracomment>
        <translation>المنطقة الزمنية غير معروفة</translation>
    </message>
    <message>
        <source>This computer does not know the time zone “{name}”.</source>
        <extracomment>providers/time_zones.py</extracomment>
        <translation>لا يعرف هذا الكمبيوتر المنطقة الزمنية «{name}».</translation>
    </message>
    <message>
        <source>Choose another one in the connection, such as Asia/Kolkata.</source>
        <extracomment>providers/time_zones.py</extracomment>
        <translation>اختر منطقة أخرى في الاتصال، مثل Asia/Kolkata.</translation>
    </message>
    <message>
        <source>No such delimiter</source>
        <extracomment>sheets/delimited.py</extracomment>
        <translation>لا فاصل كهذا</translation>
    </message>
    <message>
        <source>“{strip}” cannot part cells: a delimiter is one character, and neither a quotation mark nor a line break.</source>
        <extracomment>sheets/delimited.py</extracomment>
        <translation>«{strip}» لا يفصل بين الخلايا: الفاصل حرف واحد، وليس علامة اقتباس ولا فاصل أسطر.</translation>
    </message>
    <message>
        <source>No such encoding</source>
        <extracomment>sheets/delimited.py</extracomment>
        <translation>لا ترميز كهذا</translation>
    </message>
    <message>
        <source>“{name}” is no encoding of texts.</source>
        <extracomment>sheets/delimited.py</extracomment>
        <translation>«{name}» ليس ترميزًا للنصوص.</translation>
    </message>
    <message>
        <source>Choose a comma, a semicolon, a tab or the like.</source>
        <extracomment>sheets/delimited.py</extracomment>
        <translation>اختر فاصلة أو فاصلة منقوطة أو علامة جدولة أو ما شابه.</translation>
    </message>
    <message>
        <source>Choose one of the list, such as utf-8 or cp1252.</source>
        <extracomment>sheets/delimited.py</extracomment>
        <translation>اختر واحدًا من القائمة، مثل utf-8 أو cp1252.</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>ui/dialogs/deleted_jobs.py, ui/tabs/create/column_dialog.py, ui/tabs/create/left_table.py</extracomment>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>The table has more rows than an Excel sheet holds.</source>
        <extracomment>sheets/export.py</extracomment>
        <translation>في الجدول صفوف أكثر مما تتسع له ورقة Excel.</translation>
    </message>
    <message>
        <source>Too much for Excel</source>
        <extracomment>sheets/export.py</extracomment>
        <translation>أكبر من أن يتسع له Excel</translation>
    </message>
    <message>
        <source>Format is not known</source>
        <extracomment>sheets/export.py</extracomment>
        <translation>التنسيق غير معروف</translation>
    </message>
    <message>
        <source>“{name}” ends in none of .xlsx, .csv and .jsonl.</source>
        <extracomment>sheets/export.py</extracomment>
        <translation>لا ينتهي «{name}» بأي من ‎.xlsx و‎.csv و‎.jsonl.</translation>
    </message>
    <message>
        <source>yyyy-mm-dd hh:mm:ss</source>
        <extracomment>sheets/export.py, sheets/template.py</extracomment>
        <translation>yyyy-mm-dd hh:mm:ss</translation>
    </message>
    <message>
        <source>A text is longer than an Excel cell holds.</source>
        <extracomment>sheets/export.py</extracomment>
        <translation>نص أطول مما تتسع له خلية Excel.</translation>
    </message>
    <message>
        <source>No row is lost, and a file that was there is unchanged.</source>
        <extracomment>sheets/export.py</extracomment>
        <translation>لم يُفقد أي صف، والملف الذي كان موجودًا لم يتغير.</translation>
    </message>
    <message>
        <source>Export as .csv or .jsonl, which have no such limit.</source>
        <extracomment>sheets/export.py</extracomment>
        <translation>صدّر بتنسيق ‎.csv أو ‎.jsonl، فليس فيهما هذا الحد.</translation>
    </message>
    <message>
        <source>Give the file one of these endings.</source>
        <extracomment>sheets/export.py</extracomment>
        <translation>أعطِ الملف أحد هذه الامتدادات.</translation>
    </message>
    <message>
        <source>File cannot be written</source>
        <extracomment>sheets/export.py</extracomment>
        <translation>تتعذر كتابة الملف</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {strerror}.</source>
        <extracomment>sheets/export.py</extracomment>
        <translation>تعذّرت كتابة «{name}»: {strerror}.</translation>
    </message>
    <message>
        <source>Close it in other programs, or choose another folder.</source>
        <extracomment>sheets/export.py</extracomment>
        <translation>أغلقه في البرامج الأخرى، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>a picture</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation>صورة</translation>
    </message>
    <message>
        <source>a packed file: unpack it first</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation>ملف مضغوط: فك ضغطه أولًا</translation>
    </message>
    <message>
        <source>a program</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>a database</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation>قاعدة بيانات</translation>
    </message>
    <message>
        <source>a text document</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation>مستند نصي</translation>
    </message>
    <message>
        <source>a Word document</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation>مستند Word</translation>
    </message>
    <message>
        <source>a presentation</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation>عرض تقديمي</translation>
    </message>
    <message>
        <source>an Apple Numbers document: export it as .xlsx there</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation>مستند Apple Numbers: صدّره هناك بتنسيق ‎.xlsx</translation>
    </message>
    <message>
        <source>Workbook</source>
        <extracomment>sheets/file_kind.py, sheets/xls_scan.py</extracomment>
        <translation>مصنف</translation>
    </message>
    <message>
        <source>Book</source>
        <extracomment>sheets/file_kind.py, sheets/xls_scan.py</extracomment>
        <translation>Book</translation>
    </message>
    <message>
        <source>a web page (HTML)</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation>صفحة ويب (HTML)</translation>
    </message>
    <message>
        <source>an XML document</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation>مستند XML</translation>
    </message>
    <message>
        <source>a JSON document</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation>مستند JSON</translation>
    </message>
    <message>
        <source>a binary file</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation>ملف ثنائي</translation>
    </message>
    <message>
        <source>Error value from the spreadsheet</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>قيمة خطأ من جدول البيانات</translation>
    </message>
    <message>
        <source>The formula in this cell failed in the spreadsheet. Type the right value, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>فشلت الصيغة في هذه الخلية في جدول البيانات. اكتب القيمة الصحيحة، أو امسح الخلية.</translation>
    </message>
    <message>
        <source>Formula instead of a value</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>صيغة بدلًا من قيمة</translation>
    </message>
    <message>
        <source>The cell holds a formula and no result. Open the file in Excel, save it, and drop it again, or type the value.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>تحوي الخلية صيغة بلا نتيجة. افتح الملف في Excel واحفظه وأفلته مرة أخرى، أو اكتب القيمة.</translation>
    </message>
    <message>
        <source>Digits were lost in the file</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>فُقدت أرقام في الملف</translation>
    </message>
    <message>
        <source>The spreadsheet has rounded this number, and its last digits are gone. Type all digits, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>قرّب جدول البيانات هذا العدد، وضاعت أرقامه الأخيرة. اكتب كل الأرقام، أو امسح الخلية.</translation>
    </message>
    <message>
        <source>A character could not be read</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>تعذّرت قراءة حرف</translation>
    </message>
    <message>
        <source>The encoding of the file does not fit here. Choose another encoding in step 1, or type the right character.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>ترميز الملف غير مناسب هنا. اختر ترميزًا آخر في الخطوة 1، أو اكتب الحرف الصحيح.</translation>
    </message>
    <message>
        <source>HTML in the text</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>HTML في النص</translation>
    </message>
    <message>
        <source>The text holds HTML tags, which CRMs refuse. Keep the plain words only.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>يحوي النص وسوم HTML، وهي مرفوضة في أنظمة CRM. أبقِ الكلمات فقط.</translation>
    </message>
    <message>
        <source>Invisible characters</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>حروف غير مرئية</translation>
    </message>
    <message>
        <source>There are characters here that cannot be seen. They are left out when the row is sent.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>توجد هنا حروف لا تُرى. تُحذف عند إرسال الصف.</translation>
    </message>
    <message>
        <source>There are characters here that cannot be seen, and this column is sent as it is.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>توجد هنا حروف لا تُرى، ويُرسل هذا العمود كما هو.</translation>
    </message>
    <message>
        <source>Spaces around the text</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>مسافات زائدة حول النص</translation>
    </message>
    <message>
        <source>There are spaces around the text, or two in a row. They are left out when the row is sent.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>توجد مسافات حول النص، أو مسافتان متتاليتان. تُحذف عند إرسال الصف.</translation>
    </message>
    <message>
        <source>There are spaces around the text, or two in a row, and this column is sent as it is.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>توجد مسافات حول النص، أو مسافتان متتاليتان، ويُرسل هذا العمود كما هو.</translation>
    </message>
    <message>
        <source>Date does not exist</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>التاريخ غير موجود في التقويم</translation>
    </message>
    <message>
        <source>The calendar has no such day. Type the right date, or change the date order of the column.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>لا يوجد يوم كهذا في التقويم. اكتب التاريخ الصحيح، أو غيّر ترتيب التاريخ في العمود.</translation>
    </message>
    <message>
        <source>Not a date</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>ليس تاريخًا</translation>
    </message>
    <message>
        <source>This cannot be read as a date. Type it as 2025-04-25, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>لا يمكن قراءة هذا تاريخًا. اكتبه مثل ‎2025-04-25، أو امسح الخلية.</translation>
    </message>
    <message>
        <source>Not a number</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>ليس عددًا</translation>
    </message>
    <message>
        <source>This cannot be read as a number. Type digits only, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>لا يمكن قراءة هذا عددًا. اكتب أرقامًا فقط، أو امسح الخلية.</translation>
    </message>
    <message>
        <source>Neither yes nor no</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>ليس نعم ولا لا</translation>
    </message>
    <message>
        <source>This cannot be read as yes or no. Type yes or no, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>لا يمكن قراءة هذا بمعنى نعم أو لا. اكتب yes أو no، أو امسح الخلية.</translation>
    </message>
    <message>
        <source>Web address looks incomplete</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>عنوان الويب يبدو غير مكتمل</translation>
    </message>
    <message>
        <source>This does not look like a web address. It is sent as it is.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>لا يبدو هذا عنوان ويب. يُرسل كما هو.</translation>
    </message>
    <message>
        <source>No name, e-mail or phone</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>لا اسم ولا بريد ولا هاتف</translation>
    </message>
    <message>
        <source>A lead needs a first name, last name, e-mail or phone. Fill in one of them.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>يحتاج العميل المحتمل إلى اسم أول أو اسم عائلة أو بريد إلكتروني أو هاتف. أدخل واحدًا منها.</translation>
    </message>
    <message>
        <source>E-mail domain is for tests only</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>نطاق البريد للاختبارات فقط</translation>
    </message>
    <message>
        <source>No mail can arrive at this domain. The row is sent as it is.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>لا يمكن أن يصل بريد إلى هذا النطاق. يُرسل الصف كما هو.</translation>
    </message>
    <message>
        <source>E-mail is not complete</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>البريد الإلكتروني غير مكتمل</translation>
    </message>
    <message>
        <source>This address has no @. Type the right one, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>لا يحوي هذا العنوان @. اكتب العنوان الصحيح، أو امسح الخلية.</translation>
    </message>
    <message>
        <source>A part before or after the @ is missing. Type the right one, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>ينقص جزء قبل @ أو بعدها. اكتب العنوان الصحيح، أو امسح الخلية.</translation>
    </message>
    <message>
        <source>Several e-mails in one cell</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>عدة عناوين بريد في خلية واحدة</translation>
    </message>
    <message>
        <source>A lead has one address here. Keep the best one.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>للعميل المحتمل هنا عنوان واحد. أبقِ الأفضل.</translation>
    </message>
    <message>
        <source>E-mail cannot exist</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>لا يمكن أن يوجد هذا البريد</translation>
    </message>
    <message>
        <source>No mail address is written like this. Type the right one, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>لا يُكتب أي عنوان بريد بهذا الشكل. اكتب العنوان الصحيح، أو امسح الخلية.</translation>
    </message>
    <message>
        <source>Phone number range is not in use</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>نطاق أرقام الهاتف غير مستخدم</translation>
    </message>
    <message>
        <source>The length fits, but no such numbers are given out. Check the digits; the row is sent as it is.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>الطول مناسب، لكن لا تُمنح أرقام كهذه. تحقق من الأرقام؛ يُرسل الصف كما هو.</translation>
    </message>
    <message>
        <source>Phone is too short</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>رقم الهاتف قصير جدًّا</translation>
    </message>
    <message>
        <source>Digits are missing for this country. Type all of them, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>تنقص أرقام بالنسبة إلى هذا البلد. اكتبها كلها، أو امسح الخلية.</translation>
    </message>
    <message>
        <source>Phone is too long</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>رقم الهاتف طويل جدًّا</translation>
    </message>
    <message>
        <source>There are too many digits for this country. Type the right number, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>الأرقام أكثر من اللازم لهذا البلد. اكتب الرقم الصحيح، أو امسح الخلية.</translation>
    </message>
    <message>
        <source>Several phones in one cell</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>عدة هواتف في خلية واحدة</translation>
    </message>
    <message>
        <source>A lead has one phone here. Keep the best one.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>للعميل المحتمل هنا هاتف واحد. أبقِ الأفضل.</translation>
    </message>
    <message>
        <source>Not a phone</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>ليس رقم هاتف</translation>
    </message>
    <message>
        <source>This cannot be read as a phone. Type the number, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>لا يمكن قراءة هذا رقم هاتف. اكتب الرقم، أو امسح الخلية.</translation>
    </message>
    <message>
        <source>Country code does not exist</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>رمز البلد غير موجود</translation>
    </message>
    <message>
        <source>No country has this code. Type the right one behind the +, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>لا بلد له هذا الرمز. اكتب الرمز الصحيح بعد +، أو امسح الخلية.</translation>
    </message>
    <message>
        <source>{label} is missing</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>لا قيمة في {label}</translation>
    </message>
    <message>
        <source>The CRM refuses a lead without {label}. Fill it in.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>يرفض نظام CRM العميل المحتمل من دون {label}. أدخل القيمة.</translation>
    </message>
    <message>
        <source>{label} is too long</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>نص {label} طويل جدًّا</translation>
    </message>
    <message>
        <source>The text has {length} characters, and {label} takes {max_length}. Shorten it.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>عدد حروف النص {length}، وحد {label} هو {max_length}. اختصره.</translation>
    </message>
    <message>
        <source>Did you mean “{nearest}”?</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>هل تقصد «{nearest}»؟</translation>
    </message>
    <message>
        <source>Choose one of its values, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>اختر إحدى قيمها، أو امسح الخلية.</translation>
    </message>
    <message>
        <source>{label} has no such value</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>لا قيمة كهذه في {label}</translation>
    </message>
    <message>
        <source>{label} is a list without this value. {hint}</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>القائمة {label} لا تحوي هذه القيمة. {hint}</translation>
    </message>
    <message>
        <source>Mail domain looks mistyped, {wrong}</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>نطاق البريد يبدو خاطئًا: {wrong}</translation>
    </message>
    <message>
        <source>Did you mean {right}? The row is sent as it is.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>هل تقصد {right}؟ يُرسل الصف كما هو.</translation>
    </message>
    <message>
        <source>Number can be read in two ways</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>يمكن قراءة العدد بطريقتين</translation>
    </message>
    <message>
        <source>It is sent as {read_as}. Type it without the mark if that is wrong.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>يُرسل على أنه {read_as}. اكتبه من دون العلامة إن كان ذلك خطأ.</translation>
    </message>
    <message>
        <source>Same {name} twice in the file</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>تكرار {name} في الملف</translation>
    </message>
    <message>
        <source>Row {first_line} has the same {name}. The CRM will take one of them; leave out the other.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>في الصف {first_line} القيمة نفسها ({name}). سيقبل نظام CRM أحدهما؛ استبعد الآخر.</translation>
    </message>
    <message>
        <source>Already in the CRM</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>موجود في نظام CRM</translation>
    </message>
    <message>
        <source>This {noun} is in the CRM: {lead}. Sent, the row should come back as a duplicate; leave it out, or change the {noun}.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>هذا {noun} موجود في نظام CRM: {lead}. إن أُرسل الصف فسيعود على الأرجح مكررًا؛ استبعده، أو غيّر {noun}.</translation>
    </message>
    <message>
        <source>Clear {count} {noun}</source>
        <extracomment>sheets/fixes.py</extracomment>
        <translation>مسح {noun} ({count})</translation>
    </message>
    <message>
        <source>Keep the first of each</source>
        <extracomment>sheets/fixes.py</extracomment>
        <translation>إبقاء الأول من كل تكرار</translation>
    </message>
    <message numerus="yes">
        <source>Leave out {count} rows</source>
        <extracomment>sheets/fixes.py. For 1: Leave out {count} row</extracomment>
        <translation>
            <numerusform>استبعاد {count} صف</numerusform>
            <numerusform>استبعاد صف واحد</numerusform>
            <numerusform>استبعاد صفين</numerusform>
            <numerusform>استبعاد {count} صفوف</numerusform>
            <numerusform>استبعاد {count} صفًّا</numerusform>
            <numerusform>استبعاد {count} صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Trim {count} {noun}</source>
        <extracomment>sheets/fixes.py</extracomment>
        <translation>قص {noun} ({count})</translation>
    </message>
    <message>
        <source>Change {count} to {right}</source>
        <extracomment>sheets/fixes.py</extracomment>
        <translation>تغيير {count} إلى {right}</translation>
    </message>
    <message>
        <source>it is larger than {file_bytes} MB</source>
        <extracomment>sheets/guard.py, sheets/ole_container.py</extracomment>
        <translation>حجمه أكبر من {file_bytes} MB</translation>
    </message>
    <message>
        <source>it has too many or repeated parts</source>
        <extracomment>sheets/guard.py</extracomment>
        <translation>أجزاؤه كثيرة جدًّا أو مكررة</translation>
    </message>
    <message>
        <source>a part of it points outside the file</source>
        <extracomment>sheets/guard.py</extracomment>
        <translation>جزء منه يشير إلى خارج الملف</translation>
    </message>
    <message>
        <source>it would grow to {total} MB</source>
        <extracomment>sheets/guard.py</extracomment>
        <translation>سيكبر إلى {total} MB</translation>
    </message>
    <message>
        <source>a part of it is packed {ratio} to 1</source>
        <extracomment>sheets/guard.py</extracomment>
        <translation>جزء منه مضغوط بنسبة {ratio} إلى 1</translation>
    </message>
    <message>
        <source>Column {column_letter}</source>
        <extracomment>sheets/header.py</extracomment>
        <translation>العمود {column_letter}</translation>
    </message>
    <message>
        <source>first name</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>last name</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>job title</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Some dates have the day first and some the month. Which is right?</source>
        <extracomment>sheets/likely_values.py</extracomment>
        <translation>بعض التواريخ تبدأ باليوم وبعضها بالشهر. أيهما الصحيح؟</translation>
    </message>
    <message>
        <source>Day or month first? {join}</source>
        <extracomment>sheets/likely_values.py</extracomment>
        <translation>اليوم أولًا أم الشهر؟ {join}</translation>
    </message>
    <message>
        <source>Part of merged cells</source>
        <extracomment>sheets/merged.py</extracomment>
        <translation>جزء من خلايا مدمجة</translation>
    </message>
    <message>
        <source>This cell is merged with {first}, and only {first} holds the value. It is sent blank: type the value here if it is meant for this row too.</source>
        <extracomment>sheets/merged.py</extracomment>
        <translation>هذه الخلية مدمجة مع {first}، والقيمة في {first} وحدها. تُرسل فارغة: اكتب القيمة هنا إن كانت مقصودة لهذا الصف أيضًا.</translation>
    </message>
    <message>
        <source>it has more than {cells} cells</source>
        <extracomment>sheets/ods_scan.py</extracomment>
        <translation>فيه أكثر من {cells} خلية</translation>
    </message>
    <message>
        <source>it declares entities or an unusual encoding</source>
        <extracomment>sheets/ods_scan.py, sheets/xlsx_scan.py</extracomment>
        <translation>فيه كيانات معرّفة أو ترميز غير معتاد</translation>
    </message>
    <message>
        <source>No headings there</source>
        <extracomment>sheets/open_file.py</extracomment>
        <translation>لا عناوين أعمدة هناك</translation>
    </message>
    <message>
        <source>Row {heading_row} of “{name}” is empty.</source>
        <extracomment>sheets/open_file.py</extracomment>
        <translation>الصف {heading_row} من «{name}» فارغ.</translation>
    </message>
    <message>
        <source>it has {width} columns</source>
        <extracomment>sheets/open_file.py</extracomment>
        <translation>عدد أعمدته {width}</translation>
    </message>
    <message>
        <source>Choose the row that holds the headings.</source>
        <extracomment>sheets/open_file.py</extracomment>
        <translation>اختر الصف الذي يحوي عناوين الأعمدة.</translation>
    </message>
    <message>
        <source>“{name}” is no .xlsx or .xlsm workbook.</source>
        <extracomment>sheets/own_workbook.py</extracomment>
        <translation>«{name}» ليس مصنف ‎.xlsx أو ‎.xlsm.</translation>
    </message>
    <message>
        <source>The copy needs the same ending</source>
        <extracomment>sheets/own_workbook.py</extracomment>
        <translation>تحتاج النسخة إلى الامتداد نفسه</translation>
    </message>
    <message>
        <source>A copy of “{name}” cannot be “{name2}”: Excel would not open it.</source>
        <extracomment>sheets/own_workbook.py</extracomment>
        <translation>لا يمكن أن تكون «{name2}» نسخة من «{name}»: لن يفتحها Excel.</translation>
    </message>
    <message>
        <source>Your workbook is never written over</source>
        <extracomment>sheets/own_workbook.py</extracomment>
        <translation>لا يُكتب فوق مصنفك أبدًا</translation>
    </message>
    <message>
        <source>“{name}” is the workbook the rows came from.</source>
        <extracomment>sheets/own_workbook.py</extracomment>
        <translation>«{name}» هو المصنف الذي جاءت منه الصفوف.</translation>
    </message>
    <message>
        <source>No row is lost, and your file is as it was.</source>
        <extracomment>sheets/own_workbook.py</extracomment>
        <translation>لم يُفقد أي صف، وملفك كما كان.</translation>
    </message>
    <message>
        <source>Choose a name that ends in {suffix}.</source>
        <extracomment>sheets/own_workbook.py</extracomment>
        <translation>اختر اسمًا ينتهي بالامتداد {suffix}.</translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <extracomment>sheets/own_workbook.py</extracomment>
        <translation>اختر اسمًا آخر للنسخة.</translation>
    </message>
    <message>
        <source>it is filled to the last column of Excel</source>
        <extracomment>sheets/own_workbook.py</extracomment>
        <translation>ممتلئة حتى آخر عمود في Excel</translation>
    </message>
    <message>
        <source>A chart or picture of the sheet lies over the new columns {letters}. Drag it aside in the copy.</source>
        <extracomment>sheets/own_workbook.py</extracomment>
        <translation>في الورقة مخطط أو صورة فوق الأعمدة الجديدة {letters}. اسحبه جانبًا في النسخة.</translation>
    </message>
    <message>
        <source>The workbook is digitally signed. The signature does not hold for the copy, as for any change.</source>
        <extracomment>sheets/own_workbook.py</extracomment>
        <translation>المصنف موقّع رقميًّا. لا يسري التوقيع على النسخة، كما هو الحال مع أي تغيير.</translation>
    </message>
    <message>
        <source>a row with number {line} is not where it was</source>
        <extracomment>sheets/own_workbook.py</extracomment>
        <translation>الصف رقم {line} ليس في مكانه السابق</translation>
    </message>
    <message>
        <source>Nothing was read and the file was left as it is.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>لم يُقرأ شيء وبقي الملف كما هو.</translation>
    </message>
    <message>
        <source>Open it in Excel and save it as .xlsx or .csv, then drop it again.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>افتحه في Excel واحفظه بتنسيق ‎.xlsx أو ‎.csv، ثم أفلته مرة أخرى.</translation>
    </message>
    <message>
        <source>File cannot be opened</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>لا يمكن فتح الملف</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: {strerror}.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>لا يمكن فتح «{name}»: {strerror}.</translation>
    </message>
    <message>
        <source>Not a file that can be read</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>ليس ملفًّا يمكن قراءته</translation>
    </message>
    <message>
        <source>“{name}” is {what}, not a file.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>«{name}» ليس ملفًّا، بل {what}.</translation>
    </message>
    <message>
        <source>File is empty</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>“{name}” has no rows.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>لا صفوف في «{name}».</translation>
    </message>
    <message>
        <source>Not a spreadsheet</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>ليس جدول بيانات</translation>
    </message>
    <message>
        <source>“{name}” is no spreadsheet. It is {what}.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>«{name}» ليس جدول بيانات. إنه {what}.</translation>
    </message>
    <message>
        <source>File is damaged</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>الملف تالف</translation>
    </message>
    <message>
        <source>“{name}” is incomplete or damaged.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>«{name}» غير مكتمل أو تالف.</translation>
    </message>
    <message>
        <source>File is protected by a password</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>الملف محمي بكلمة مرور</translation>
    </message>
    <message>
        <source>“{name}” is encrypted, and this app does not ask for file passwords.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>«{name}» مشفّر، وهذا التطبيق لا يطلب كلمات مرور الملفات.</translation>
    </message>
    <message>
        <source>File is too large to be read safely</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>الملف أكبر من أن يُقرأ بأمان</translation>
    </message>
    <message>
        <source>“{name}” was not opened: {why}.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>لم يُفتح «{name}»: {why}.</translation>
    </message>
    <message>
        <source>File is not safe to open</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>فتح الملف غير آمن</translation>
    </message>
    <message>
        <source>A quotation mark is never closed</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>علامة اقتباس لم تُغلق</translation>
    </message>
    <message>
        <source>“{name}” cannot be split into cells near row {row}: a text there has more than 100,000 characters.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>لا يمكن تقسيم «{name}» إلى خلايا قرب الصف {row}: فيه نص يزيد على 100,000 حرف.</translation>
    </message>
    <message>
        <source>File is not there</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>الملف غير موجود</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>«{name}» لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>Close it in other programs, check that you may read it, then drop it again.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>أغلقه في البرامج الأخرى، وتحقق من أن لك حق قراءته، ثم أفلته مرة أخرى.</translation>
    </message>
    <message>
        <source>It was not opened.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>لم يُفتح.</translation>
    </message>
    <message>
        <source>Choose a spreadsheet file.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>اختر ملف جدول بيانات.</translation>
    </message>
    <message>
        <source>Check that it was saved, then drop it again.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>تحقق من أنه محفوظ، ثم أفلته مرة أخرى.</translation>
    </message>
    <message>
        <source>Download or copy it again. If Excel can open it, save it there as .xlsx.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>نزّله أو انسخه مرة أخرى. وإن استطاع Excel فتحه فاحفظه هناك بتنسيق ‎.xlsx.</translation>
    </message>
    <message>
        <source>Open it, save it without a password (in Excel: File, Info, Protect Workbook), and drop that file.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>افتحه واحفظه من دون كلمة مرور (في Excel: ملف، معلومات، حماية المصنف)، ثم أفلت ذلك الملف.</translation>
    </message>
    <message>
        <source>Delete empty rows and columns behind the table, or save the table alone as .csv.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>احذف الصفوف والأعمدة الفارغة بعد الجدول، أو احفظ الجدول وحده بتنسيق ‎.csv.</translation>
    </message>
    <message>
        <source>Look for a single quotation mark near that row, or choose another delimiter.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>ابحث عن علامة اقتباس مفردة قرب ذلك الصف، أو اختر فاصلًا آخر.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>اختر الملف مرة أخرى.</translation>
    </message>
    <message>
        <source>a folder</source>
        <extracomment>sheets/regular_file.py</extracomment>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>a pipe</source>
        <extracomment>sheets/regular_file.py</extracomment>
        <translation>أنبوب بيانات</translation>
    </message>
    <message>
        <source>a socket</source>
        <extracomment>sheets/regular_file.py</extracomment>
        <translation>مقبس</translation>
    </message>
    <message>
        <source>a device</source>
        <extracomment>sheets/regular_file.py</extracomment>
        <translation>جهاز</translation>
    </message>
    <message>
        <source>not a file name</source>
        <extracomment>sheets/regular_file.py</extracomment>
        <translation>ليس اسم ملف</translation>
    </message>
    <message>
        <source>it has cells as far as row {rows} and column {columns}</source>
        <extracomment>sheets/sheet_scan.py</extracomment>
        <translation>تمتد خلاياه حتى الصف {rows} والعمود {columns}</translation>
    </message>
    <message>
        <source>The sheet is built in an unusual way: {why}.</source>
        <extracomment>sheets/sheet_text.py</extracomment>
        <translation>الورقة مبنية بطريقة غير معتادة: {why}.</translation>
    </message>
    <message>
        <source>Save plain results instead, or save the workbook anew in Excel before the next upload.</source>
        <extracomment>sheets/sheet_text.py</extracomment>
        <translation>احفظ النتائج العادية بدلًا من ذلك، أو احفظ المصنف من جديد في Excel قبل الرفع التالي.</translation>
    </message>
    <message>
        <source>it has no rows</source>
        <extracomment>sheets/sheet_text.py</extracomment>
        <translation>لا صفوف فيها</translation>
    </message>
    <message>
        <source>its cells have no addresses</source>
        <extracomment>sheets/sheet_text.py</extracomment>
        <translation>لا عناوين لخلاياها</translation>
    </message>
    <message>
        <source>its rows have no numbers</source>
        <extracomment>sheets/sheet_text.py</extracomment>
        <translation>لا أرقام لصفوفها</translation>
    </message>
    <message>
        <source>its rows do not end</source>
        <extracomment>sheets/sheet_text.py</extracomment>
        <translation>صفوفها لا تنتهي</translation>
    </message>
    <message>
        <source>a cell stands where the results would go</source>
        <extracomment>sheets/sheet_text.py</extracomment>
        <translation>توجد خلية في موضع النتائج</translation>
    </message>
    <message>
        <source>Is this really {label}? The first values do not look like it.</source>
        <extracomment>sheets/suggest.py</extracomment>
        <translation>هل هذا فعلًا {label}؟ القيم الأولى لا تبدو كذلك.</translation>
    </message>
    <message>
        <source>a name</source>
        <extracomment>sheets/suggest.py</extracomment>
        <translation>اسم</translation>
    </message>
    <message>
        <source>The heading says “{unit}”. Multiply the values by {int}?</source>
        <extracomment>sheets/suggest.py</extracomment>
        <translation>عنوان العمود يقول «{unit}». هل تُضرب القيم في {int}؟</translation>
    </message>
    <message>
        <source>Other than last time, these can only be {treatment}. Is that right?</source>
        <extracomment>sheets/suggest.py</extracomment>
        <translation>خلافًا للمرة السابقة، لا يمكن أن تكون هذه القيم إلا {treatment}. هل هذا صحيح؟</translation>
    </message>
    <message>
        <source>Is this {label}?</source>
        <extracomment>sheets/suggest.py</extracomment>
        <translation>هل هذا {label}؟</translation>
    </message>
    <message>
        <source>One lead a row, from row 3 on. Dark headings have to be filled, a list shows under its cells. This row is not read as a lead.</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>عميل محتمل واحد في كل صف، بدءًا من الصف 3. عناوين الأعمدة الداكنة يجب ملؤها، والقائمة تظهر تحت خلاياها. هذا الصف لا يُقرأ عميلًا محتملًا.</translation>
    </message>
    <message>
        <source>Lists</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>yyyy-mm-dd hh:mm</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>yyyy-mm-dd hh:mm</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>General</translation>
    </message>
    <message>
        <source>Full name</source>
        <extracomment>ui/tabs/create/sheet_columns.py, ui/tabs/fields/field_choice.py, sheets/template.py</extracomment>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>API calls</source>
        <extracomment>providers/leadsquared/errors.py</extracomment>
        <translation>طلبات API</translation>
    </message>
    <message>
        <source>Nothing to fill in</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>لا شيء لملئه</translation>
    </message>
    <message>
        <source>The account has no field that a lead can be created with.</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>ليس في الحساب حقل يمكن إنشاء عميل محتمل به.</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>ليس في القائمة</translation>
    </message>
    <message>
        <source>The CRM takes only values of the list.</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>لا يقبل نظام CRM إلا قيم القائمة.</translation>
    </message>
    <message>
        <source>Has to be filled.</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>يجب ملؤه.</translation>
    </message>
    <message>
        <source>No two leads can share it.</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>لا يشترك فيه عميلان محتملان.</translation>
    </message>
    <message>
        <source>Best with country code, such as +91 98220 41873.</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>الأفضل مع رمز البلد، مثل ‎+91 98220 41873.</translation>
    </message>
    <message>
        <source>A date.</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>تاريخ.</translation>
    </message>
    <message>
        <source>A number.</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>عدد.</translation>
    </message>
    <message>
        <source>Choose from the list.</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>اختر من القائمة.</translation>
    </message>
    <message>
        <source>Try the connection, and look which fields its keys may see.</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>جرّب الاتصال، وانظر أي الحقول تتيح مفاتيحه رؤيتها.</translation>
    </message>
    <message>
        <source>Choose at least one other column.</source>
        <extracomment>sheets/value_steps.py</extracomment>
        <translation>اختر عمودًا آخر واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Type the text to look for.</source>
        <extracomment>sheets/value_steps.py</extracomment>
        <translation>اكتب النص المطلوب البحث عنه.</translation>
    </message>
    <message>
        <source>Choose what stands between the parts.</source>
        <extracomment>sheets/value_steps.py</extracomment>
        <translation>اختر ما يفصل بين الأجزاء.</translation>
    </message>
    <message>
        <source>Type the number to multiply by.</source>
        <extracomment>sheets/value_steps.py</extracomment>
        <translation>اكتب العدد المطلوب الضرب فيه.</translation>
    </message>
    <message>
        <source>Type at least one word for yes or for no.</source>
        <extracomment>sheets/value_steps.py</extracomment>
        <translation>اكتب كلمة واحدة على الأقل لنعم أو لا.</translation>
    </message>
    <message>
        <source>Choose a value of the list for at least one value.</source>
        <extracomment>sheets/value_steps.py</extracomment>
        <translation>اختر قيمة من القائمة لقيمة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Type the two letters of a country, such as IN.</source>
        <extracomment>sheets/value_steps.py</extracomment>
        <translation>اكتب حرفي بلد، مثل IN.</translation>
    </message>
    <message>
        <source>Type the value for empty cells.</source>
        <extracomment>sheets/value_steps.py</extracomment>
        <translation>اكتب قيمة الخلايا الفارغة.</translation>
    </message>
    <message>
        <source>No such sheet</source>
        <extracomment>sheets/workbook_rows.py</extracomment>
        <translation>لا ورقة كهذه</translation>
    </message>
    <message>
        <source>“{name}” has no sheet “{sheet}”. Its sheets are {join}.</source>
        <extracomment>sheets/workbook_rows.py</extracomment>
        <translation>ليس في «{name}» ورقة باسم «{sheet}». أوراقه هي {join}.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <extracomment>sheets/workbook_rows.py</extracomment>
        <translation>اختر واحدة منها.</translation>
    </message>
    <message>
        <source>it has a cell with an enormous text</source>
        <extracomment>sheets/xlsx_scan.py</extracomment>
        <translation>فيه خلية نصها هائل الحجم</translation>
    </message>
    <message>
        <source>The connection has no name</source>
        <extracomment>store/connections.py</extracomment>
        <translation>الاتصال بلا اسم</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <extracomment>store/connections.py</extracomment>
        <translation>أدخل اسمًا له.</translation>
    </message>
    <message>
        <source>The name is taken</source>
        <extracomment>store/connections.py, store/mappings.py</extracomment>
        <translation>الاسم مستخدم</translation>
    </message>
    <message>
        <source>There is already a connection “{name}”.</source>
        <extracomment>store/connections.py</extracomment>
        <translation>يوجد اتصال باسم «{name}» من قبل.</translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <extracomment>store/connections.py, store/mappings.py</extracomment>
        <translation>اختر واحدًا مما يلي: {names}.</translation>
    </message>
    <message>
        <source>Add a connection first.</source>
        <extracomment>store/connections.py</extracomment>
        <translation>أضف اتصالًا أولًا.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>store/connections.py, store/mappings.py</extracomment>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The keys are missing</source>
        <extracomment>store/credentials.py</extracomment>
        <translation>المفاتيح مفقودة</translation>
    </message>
    <message>
        <source>There is no {names} for “{name}”.</source>
        <extracomment>store/credentials.py</extracomment>
        <translation>غير موجود للاتصال «{name}»: {names}.</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <extracomment>store/credentials.py</extracomment>
        <translation>حافظة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <extracomment>store/credentials.py</extracomment>
        <translation>حافظة المفاتيح مقفلة.</translation>
    </message>
    <message>
        <source>The keyring cannot be used</source>
        <extracomment>store/credentials.py</extracomment>
        <translation>لا يمكن استخدام حافظة المفاتيح</translation>
    </message>
    <message>
        <source>The keyring reported an error.</source>
        <extracomment>store/credentials.py</extracomment>
        <translation>أبلغت حافظة المفاتيح عن خطأ.</translation>
    </message>
    <message>
        <source>Type the keys in the connection.</source>
        <extracomment>store/credentials.py</extracomment>
        <translation>اكتب المفاتيح في الاتصال.</translation>
    </message>
    <message>
        <source>Unlock the keyring, then try again.</source>
        <extracomment>store/credentials.py</extracomment>
        <translation>افتح قفل حافظة المفاتيح، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The sandbox makes new keys at each start.</source>
        <extracomment>store/credentials.py</extracomment>
        <translation>تُنشئ البيئة التجريبية مفاتيح جديدة عند كل تشغيل.</translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <extracomment>store/credentials.py</extracomment>
        <translation>حافظة المفاتيح لا ترد</translation>
    </message>
    <message>
        <source>The keyring gave no answer in {time_limit_s} s; it may be asking for its password.</source>
        <extracomment>store/credentials.py</extracomment>
        <translation>لم ترد حافظة المفاتيح خلال {time_limit_s} ث؛ ربما تطلب كلمة مرورها.</translation>
    </message>
    <message>
        <source>What was saved before is still there.</source>
        <extracomment>store/database.py</extracomment>
        <translation>ما حُفظ من قبل ما زال موجودًا.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <extracomment>store/database.py</extracomment>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>There is no room left to save.</source>
        <extracomment>store/database.py</extracomment>
        <translation>لم تبق مساحة للحفظ.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <extracomment>store/database.py</extracomment>
        <translation>وفّر بعض المساحة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The profile cannot be written</source>
        <extracomment>store/database.py</extracomment>
        <translation>تتعذر الكتابة في الملف الشخصي</translation>
    </message>
    <message>
        <source>The profile folder is read-only.</source>
        <extracomment>store/database.py</extracomment>
        <translation>مجلد الملف الشخصي للقراءة فقط.</translation>
    </message>
    <message>
        <source>A file of the profile cannot be opened</source>
        <extracomment>store/database.py</extracomment>
        <translation>لا يمكن فتح ملف من الملف الشخصي</translation>
    </message>
    <message>
        <source>The file is missing or may not be opened.</source>
        <extracomment>store/database.py</extracomment>
        <translation>الملف مفقود أو لا يُسمح بفتحه.</translation>
    </message>
    <message>
        <source>Check that the profile folder exists and belongs to you.</source>
        <extracomment>store/database.py</extracomment>
        <translation>تحقق من أن مجلد الملف الشخصي موجود وأنه ملكك.</translation>
    </message>
    <message>
        <source>A file of the profile is damaged</source>
        <extracomment>store/database.py</extracomment>
        <translation>ملف من الملف الشخصي تالف</translation>
    </message>
    <message>
        <source>The database cannot be read any more.</source>
        <extracomment>store/database.py</extracomment>
        <translation>لم تعد قراءة قاعدة البيانات ممكنة.</translation>
    </message>
    <message>
        <source>Put back a copy of the file, or move it away to start anew.</source>
        <extracomment>store/database.py</extracomment>
        <translation>أعد نسخة من الملف إلى مكانه، أو انقله بعيدًا للبدء من جديد.</translation>
    </message>
    <message>
        <source>The profile is in use</source>
        <extracomment>store/database.py</extracomment>
        <translation>الملف الشخصي قيد الاستخدام</translation>
    </message>
    <message>
        <source>Another program kept the database locked for too long.</source>
        <extracomment>store/database.py</extracomment>
        <translation>أبقى برنامج آخر قاعدة البيانات مقفلة مدة طويلة.</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <extracomment>store/database.py</extracomment>
        <translation>أغلق البرنامج الآخر، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The disk reported an error</source>
        <extracomment>store/database.py</extracomment>
        <translation>أبلغ القرص عن خطأ</translation>
    </message>
    <message>
        <source>The profile could not be read or written.</source>
        <extracomment>store/database.py</extracomment>
        <translation>تعذّرت قراءة الملف الشخصي أو الكتابة فيه.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <extracomment>store/database.py</extracomment>
        <translation>تحقق من القرص، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>It is not made as Lead Desktop makes it.</source>
        <extracomment>store/database.py</extracomment>
        <translation>بنيته ليست كما ينشئها Lead Desktop.</translation>
    </message>
    <message>
        <source>It holds values that Lead Desktop does not write.</source>
        <extracomment>store/database.py</extracomment>
        <translation>يحوي قيمًا لا يكتبها Lead Desktop.</translation>
    </message>
    <message>
        <source>This profile is from a newer version</source>
        <extracomment>store/database.py</extracomment>
        <translation>هذا الملف الشخصي من إصدار أحدث</translation>
    </message>
    <message>
        <source>{name} was written by a newer version of Lead Desktop.</source>
        <extracomment>store/database.py</extracomment>
        <translation>كُتب {name} بإصدار أحدث من Lead Desktop.</translation>
    </message>
    <message>
        <source>Nothing in it was changed.</source>
        <extracomment>store/database.py</extracomment>
        <translation>لم يتغير فيه شيء.</translation>
    </message>
    <message>
        <source>version {version}, known {migrations}</source>
        <extracomment>store/database.py</extracomment>
        <translation>الإصدار {version}، المعروف {migrations}</translation>
    </message>
    <message>
        <source>The app ended while the job ran. Nothing is lost; resume it when you like.</source>
        <extracomment>store/job_index.py</extracomment>
        <translation>أُغلق التطبيق أثناء تشغيل المهمة. لم يُفقد شيء؛ استأنفها متى شئت.</translation>
    </message>
    <message>
        <source>No such job</source>
        <extracomment>store/job_index.py</extracomment>
        <translation>لا مهمة كهذه</translation>
    </message>
    <message>
        <source>There is no job “{job_id}”.</source>
        <extracomment>store/job_index.py</extracomment>
        <translation>لا توجد مهمة «{job_id}».</translation>
    </message>
    <message>
        <source>Look for it in the list of jobs.</source>
        <extracomment>store/job_index.py</extracomment>
        <translation>ابحث عنها في قائمة المهام.</translation>
    </message>
    <message>
        <source>No answer came for this row. The lead may exist. Look it up before sending it again.</source>
        <extracomment>store/journal.py</extracomment>
        <translation>لم يصل رد لهذا الصف. قد يكون العميل المحتمل موجودًا. استعلم عنه قبل إرساله مرة أخرى.</translation>
    </message>
    <message>
        <source>The CRM&apos;s answer does not mention this row. The lead may exist.</source>
        <extracomment>store/journal.py</extracomment>
        <translation>رد نظام CRM لا يذكر هذا الصف. قد يكون العميل المحتمل موجودًا.</translation>
    </message>
    <message>
        <source>state IN (&apos;ready&apos;, &apos;warning&apos;)</source>
        <extracomment>store/journal.py</extracomment>
        <translation>state IN (&apos;ready&apos;, &apos;warning&apos;)</translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>store/journal.py</extracomment>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>value of header {removeprefix}</source>
        <extracomment>store/key_entries.py</extracomment>
        <translation>قيمة الترويسة {removeprefix}</translation>
    </message>
    <message>
        <source>The key is too long</source>
        <extracomment>store/key_entries.py</extracomment>
        <translation>المفتاح طويل جدًّا</translation>
    </message>
    <message>
        <source>The {entry_words} has more than {longest_key} characters.</source>
        <extracomment>store/key_entries.py</extracomment>
        <translation>ما يلي يتجاوز {longest_key} حرف: {entry_words}.</translation>
    </message>
    <message>
        <source>this session only</source>
        <extracomment>store/keyrings.py</extracomment>
        <translation>هذه الجلسة فقط</translation>
    </message>
    <message>
        <source>the system keyring (Secret Service)</source>
        <extracomment>store/keyrings.py</extracomment>
        <translation>حافظة مفاتيح النظام (Secret Service)</translation>
    </message>
    <message>
        <source>Windows Credential Manager</source>
        <extracomment>store/keyrings.py</extracomment>
        <translation>Windows Credential Manager</translation>
    </message>
    <message>
        <source>macOS Keychain</source>
        <extracomment>store/keyrings.py</extracomment>
        <translation>macOS Keychain</translation>
    </message>
    <message>
        <source>local machine</source>
        <extracomment>store/keyrings.py</extracomment>
        <translation>local machine</translation>
    </message>
    <message>
        <source>This computer has no keyring that is unlocked by its user.</source>
        <extracomment>store/keyrings.py</extracomment>
        <translation>ليس في هذا الكمبيوتر حافظة مفاتيح يفتح قفلها مستخدمها.</translation>
    </message>
    <message>
        <source>This computer has no keyring.</source>
        <extracomment>store/keyrings.py</extracomment>
        <translation>ليس في هذا الكمبيوتر حافظة مفاتيح.</translation>
    </message>
    <message>
        <source>The keyring chosen here ({name}) may keep keys in clear text.</source>
        <extracomment>store/keyrings.py</extracomment>
        <translation>حافظة المفاتيح المختارة هنا ({name}) قد تحفظ المفاتيح من دون تشفير.</translation>
    </message>
    <message>
        <source>The job is already running</source>
        <extracomment>store/locks.py</extracomment>
        <translation>المهمة قيد التشغيل من قبل</translation>
    </message>
    <message>
        <source>Another window or command runs this job.</source>
        <extracomment>store/locks.py</extracomment>
        <translation>تشغّل نافذة أخرى أو أمر آخر هذه المهمة.</translation>
    </message>
    <message>
        <source>It was not started a second time.</source>
        <extracomment>store/locks.py</extracomment>
        <translation>لم تُشغَّل مرة ثانية.</translation>
    </message>
    <message>
        <source>Wait until it ends, or stop it there.</source>
        <extracomment>store/locks.py</extracomment>
        <translation>انتظر حتى تنتهي، أو أوقفها هناك.</translation>
    </message>
    <message>
        <source>lead-desktop mapping</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation>lead-desktop mapping</translation>
    </message>
    <message>
        <source>Choose a file made by Export mapping.</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation>اختر ملفًّا أُنشئ بالأمر «تصدير الربط».</translation>
    </message>
    <message>
        <source>could not be read: it is no file</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation>تعذّرت قراءته: ليس ملفًّا</translation>
    </message>
    <message>
        <source>is not a mapping saved by Lead Desktop</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation>ليس ربطًا محفوظًا من Lead Desktop</translation>
    </message>
    <message>
        <source>was saved by a newer version of Lead Desktop</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation>حُفظ بإصدار أحدث من Lead Desktop</translation>
    </message>
    <message>
        <source> for {theirs}</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation> مع {theirs}</translation>
    </message>
    <message>
        <source> for another CRM</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation> مع نظام CRM آخر</translation>
    </message>
    <message>
        <source>is a mapping{other}, not for {provider_names}</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation>ملف ربط{other}، لا مع {provider_names}</translation>
    </message>
    <message>
        <source>The mapping could not be written</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation>تعذّرت كتابة الربط</translation>
    </message>
    <message>
        <source>“{name}” could not be written.</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation>تعذّرت كتابة «{name}».</translation>
    </message>
    <message>
        <source>could not be read</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation>تعذّرت قراءته</translation>
    </message>
    <message>
        <source>is not a mapping, or is broken</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation>ليس ربطًا، أو أنه معطوب</translation>
    </message>
    <message>
        <source>Update Lead Desktop.</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation>حدّث Lead Desktop.</translation>
    </message>
    <message>
        <source>is a mapping with parts that cannot be read</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation>ربط فيه أجزاء لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>The saved mapping is untouched.</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation>الربط المحفوظ لم يُمس.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{words} was joined to it and is not in this file.</source>
        <extracomment>store/mapping_json.py</extracomment>
        <translation>{words} كان مدموجًا معه وليس في هذا الملف.</translation>
    </message>
    <message>
        <source>There is a mapping “{new}” already.</source>
        <extracomment>store/mappings.py</extracomment>
        <translation>يوجد ربط باسم «{new}» من قبل.</translation>
    </message>
    <message>
        <source>No such mapping</source>
        <extracomment>store/mappings.py</extracomment>
        <translation>لا ربط كهذا</translation>
    </message>
    <message>
        <source>No mapping was saved as “{name}”.</source>
        <extracomment>store/mappings.py</extracomment>
        <translation>لم يُحفظ ربط باسم «{name}».</translation>
    </message>
    <message>
        <source>The mapping is newer than the app</source>
        <extracomment>store/mappings.py</extracomment>
        <translation>الربط أحدث من التطبيق</translation>
    </message>
    <message>
        <source>“{name}” was saved by a newer version of Lead Desktop.</source>
        <extracomment>store/mappings.py</extracomment>
        <translation>حُفظ «{name}» بإصدار أحدث من Lead Desktop.</translation>
    </message>
    <message>
        <source>Map the columns and save the mapping.</source>
        <extracomment>store/mappings.py</extracomment>
        <translation>اربط الأعمدة واحفظ الربط.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <extracomment>store/mappings.py</extracomment>
        <translation>تُرك كما هو.</translation>
    </message>
    <message>
        <source>Update Lead Desktop, or map the columns here.</source>
        <extracomment>store/mappings.py</extracomment>
        <translation>حدّث Lead Desktop، أو اربط الأعمدة هنا.</translation>
    </message>
    <message>
        <source>Others can change the profile folder</source>
        <extracomment>store/profile.py</extracomment>
        <translation>يمكن لآخرين تغيير مجلد الملف الشخصي</translation>
    </message>
    <message>
        <source>Another user owns “{root}”, or everybody may write into it.</source>
        <extracomment>store/profile.py</extracomment>
        <translation>مستخدم آخر يملك «{root}»، أو أن الكتابة فيه متاحة للجميع.</translation>
    </message>
    <message>
        <source>A folder of the profile leads elsewhere</source>
        <extracomment>store/profile.py</extracomment>
        <translation>مجلد في الملف الشخصي يؤدي إلى مكان آخر</translation>
    </message>
    <message>
        <source>“{name}” in the profile is a link to another folder ({folder}).</source>
        <extracomment>store/profile.py</extracomment>
        <translation>«{name}» في الملف الشخصي رابط إلى مجلد آخر ({folder}).</translation>
    </message>
    <message>
        <source>Days for which lead data of jobs is kept (0: always)</source>
        <extracomment>store/retention.py</extracomment>
        <translation>عدد أيام حفظ بيانات العملاء المحتملين في المهام (0: دائمًا)</translation>
    </message>
    <message>
        <source>When it was first said that old jobs are deleted</source>
        <extracomment>store/retention.py</extracomment>
        <translation>أول مرة أُعلن فيها أن المهام القديمة تُحذف</translation>
    </message>
    <message>
        <source>Newest time at which the app ran</source>
        <extracomment>store/retention.py</extracomment>
        <translation>أحدث وقت عمل فيه التطبيق</translation>
    </message>
    <message>
        <source>Too many columns</source>
        <extracomment>store/row_writer.py</extracomment>
        <translation>أعمدة كثيرة جدًّا</translation>
    </message>
    <message>
        <source>There are {columns} columns; a table holds {most_columns}.</source>
        <extracomment>store/row_writer.py</extracomment>
        <translation>عدد الأعمدة {columns}؛ وأقصى ما يتسع له الجدول {most_columns}.</translation>
    </message>
    <message>
        <source>Remove columns that are not needed.</source>
        <extracomment>store/row_writer.py</extracomment>
        <translation>أزل الأعمدة غير اللازمة.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <extracomment>ui/dialogs/appearance.py</extracomment>
        <translation>تقليل الحركة</translation>
    </message>
</context>
</TS>
