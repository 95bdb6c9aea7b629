<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en_GB">
<context>
    <name>LeadDesktop</name>
    <message numerus="yes">
        <source>{n} jobs</source>
        <extracomment>ui/dialogs/settings_words.py, ui/retention.py. For 1: {n} job</extracomment>
        <translation>
            <numerusform>{n} कार्य</numerusform>
            <numerusform>{n} कार्य</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <extracomment>ui/dialogs/appearance.py</extracomment>
        <translation>सिस्टम जैसा ({language})</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>ui/dialogs/appearance.py</extracomment>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/dialogs/appearance.py</extracomment>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/dialogs/appearance.py</extracomment>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>ui/dialogs/appearance.py</extracomment>
        <translation>दिखावट</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>ui/dialogs/appearance.py</extracomment>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Size of text and controls</source>
        <extracomment>ui/dialogs/appearance.py</extracomment>
        <translation>टेक्स्ट और नियंत्रणों का आकार</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <extracomment>ui/dialogs/appearance.py</extracomment>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/dialogs/appearance.py</extracomment>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Takes effect when the app is started next.</source>
        <extracomment>ui/dialogs/appearance.py</extracomment>
        <translation>अगली बार ऐप शुरू होने पर लागू होता है।</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>ui/dialogs/appearance.py</extracomment>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Takes effect when the app is started next. Headings in saved files stay English.</source>
        <extracomment>ui/dialogs/appearance.py</extracomment>
        <translation>अगली बार ऐप शुरू होने पर लागू होता है। सहेजी गई फ़ाइलों में शीर्षक अंग्रेज़ी में रहते हैं।</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>ui/dialogs/appearance.py</extracomment>
        <translation>ऐनिमेशन</translation>
    </message>
    <message>
        <source>The system asks for less motion.</source>
        <extracomment>ui/dialogs/appearance.py</extracomment>
        <translation>सिस्टम की सेटिंग ऐनिमेशन कम रखने को कहती है।</translation>
    </message>
    <message numerus="yes">
        <source>{n} headers</source>
        <extracomment>ui/dialogs/connection_more.py. For 1: {n} header</extracomment>
        <translation>
            <numerusform>{n} हेडर</numerusform>
            <numerusform>{n} हेडर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} calls</source>
        <extracomment>ui/dialogs/safe_again.py, ui/tabs/create/crm_check_words.py, ui/tabs/create/plan_words.py. For 1: {n} call</extracomment>
        <translation>
            <numerusform>{n} कॉल</numerusform>
            <numerusform>{n} कॉल</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <extracomment>ui/dialogs/list_values.py, ui/dialogs/safe_again.py, ui/tabs/create/confirm.py. For 1: {n} row</extracomment>
        <translation>
            <numerusform>{n} पंक्ति</numerusform>
            <numerusform>{n} पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} leads</source>
        <extracomment>ui/dialogs/safe_again.py, ui/tabs/create/plan_words.py, ui/widgets/progress_strip.py. For 1: {n} lead</extracomment>
        <translation>
            <numerusform>{n} लीड</numerusform>
            <numerusform>{n} लीड</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <extracomment>ui/dialogs/settings_words.py, ui/retention.py. For 1: {n} day</extracomment>
        <translation>
            <numerusform>{n} दिन</numerusform>
            <numerusform>{n} दिन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} drafts</source>
        <extracomment>ui/dialogs/settings_words.py, ui/retention.py. For 1: {n} draft</extracomment>
        <translation>
            <numerusform>{n} ड्राफ़्ट</numerusform>
            <numerusform>{n} ड्राफ़्ट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} filters</source>
        <extracomment>ui/models/filter_words.py. For 1: {n} filter</extracomment>
        <translation>
            <numerusform>{n} फ़िल्टर</numerusform>
            <numerusform>{n} फ़िल्टर</numerusform>
        </translation>
    </message>
    <message>
        <source>e-mail</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>phone</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>id</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>lead</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation>लीड</translation>
    </message>
    <message>
        <source>row</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>ui/dialogs/sent_sample.py, ui/dialogs/step_rows.py</extracomment>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>{before} and {last}</source>
        <extracomment>ui/dialogs/step_rows.py, ui/recogniser.py, ui/tabs/create/listing.py</extracomment>
        <translation>{before} और {last}</translation>
    </message>
    <message>
        <source>File column</source>
        <extracomment>ui/tabs/create/map_columns_look.py</extracomment>
        <translation>फ़ाइल का कॉलम</translation>
    </message>
    <message>
        <source>First values</source>
        <extracomment>ui/tabs/create/map_columns_look.py</extracomment>
        <translation>पहले मान</translation>
    </message>
    <message>
        <source>Lead field</source>
        <extracomment>ui/dialogs/fixed_value.py, ui/tabs/create/map_columns_look.py</extracomment>
        <translation>लीड फ़ील्ड</translation>
    </message>
    <message>
        <source>Match</source>
        <comment>how a column was matched</comment>
        <extracomment>ui/tabs/create/map_columns_look.py</extracomment>
        <translation>मिलान</translation>
    </message>
    <message>
        <source>Value treatment</source>
        <extracomment>ui/tabs/create/map_columns_look.py</extracomment>
        <translation>मान में बदलाव</translation>
    </message>
    <message>
        <source>Lead field of {column}</source>
        <extracomment>ui/tabs/create/map_table.py</extracomment>
        <translation>{column} का लीड फ़ील्ड</translation>
    </message>
    <message>
        <source>Columns and lead fields</source>
        <extracomment>ui/tabs/create/map_table.py</extracomment>
        <translation>कॉलम और लीड फ़ील्ड</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>First + last name</source>
        <extracomment>ui/dialogs/column_steps.py, ui/tabs/create/mapping_rows.py</extracomment>
        <translation>पहला + अंतिम नाम</translation>
    </message>
    <message>
        <source>Same name</source>
        <comment>how a column was matched</comment>
        <extracomment>ui/tabs/create/match_words.py</extracomment>
        <translation>वही नाम</translation>
    </message>
    <message>
        <source>Likely</source>
        <comment>how a column was matched</comment>
        <extracomment>ui/tabs/create/match_words.py</extracomment>
        <translation>संभावित</translation>
    </message>
    <message>
        <source>Unsure</source>
        <comment>how a column was matched</comment>
        <extracomment>ui/tabs/create/match_words.py</extracomment>
        <translation>अनिश्चित</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>how a column was matched</comment>
        <extracomment>ui/tabs/create/match_words.py</extracomment>
        <translation>सहेजा हुआ</translation>
    </message>
    <message>
        <source>Your choice</source>
        <comment>how a column was matched</comment>
        <extracomment>ui/tabs/create/match_words.py</extracomment>
        <translation>आपका चुनाव</translation>
    </message>
    <message numerus="yes">
        <source>{n} columns</source>
        <extracomment>ui/tabs/create/mapping_rows.py, ui/widgets/row_table.py. For 1: {n} column</extracomment>
        <translation>
            <numerusform>{n} कॉलम</numerusform>
            <numerusform>{n} कॉलम</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} errors</source>
        <extracomment>ui/tabs/create/rail_words.py. For 1: {n} error</extracomment>
        <translation>
            <numerusform>{n} त्रुटि</numerusform>
            <numerusform>{n} त्रुटियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} warnings</source>
        <extracomment>ui/tabs/create/rail_words.py. For 1: {n} warning</extracomment>
        <translation>
            <numerusform>{n} चेतावनी</numerusform>
            <numerusform>{n} चेतावनियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fields</source>
        <extracomment>ui/tabs/create/template.py. For 1: {n} field</extracomment>
        <translation>
            <numerusform>{n} फ़ील्ड</numerusform>
            <numerusform>{n} फ़ील्ड</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <extracomment>ui/tabs/fetch/counts_line.py, ui/tabs/jobs/job_titles.py. For 1: {n} line</extracomment>
        <translation>
            <numerusform>{n} लाइन</numerusform>
            <numerusform>{n} लाइनें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} duplicates</source>
        <extracomment>ui/tabs/fetch/counts_line.py, ui/tabs/results/done_words.py. For 1: {n} duplicate</extracomment>
        <translation>
            <numerusform>{n} डुप्लिकेट</numerusform>
            <numerusform>{n} डुप्लिकेट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} windows</source>
        <extracomment>ui/tabs/search/window_bar.py. For 1: {n} window</extracomment>
        <translation>
            <numerusform>{n} अवधि</numerusform>
            <numerusform>{n} अवधियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pauses</source>
        <extracomment>ui/widgets/receipt_card.py. For 1: {n} pause</extracomment>
        <translation>
            <numerusform>{n} विराम</numerusform>
            <numerusform>{n} विराम</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} matches</source>
        <extracomment>ui/widgets/table_finder.py. For 1: {n} match</extracomment>
        <translation>
            <numerusform>{n} मेल</numerusform>
            <numerusform>{n} मेल</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>ui/dialogs/fixed_value.py, ui/tabs/create/map_question.py, ui/tabs/search/value_editors.py</extracomment>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>ui/dialogs/fixed_value.py, ui/tabs/search/value_editors.py, ui/words.py</extracomment>
        <translation>नहीं</translation>
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
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <extracomment>ui/words.py</extracomment>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>ui/tabs/fetch/fetch_words.py, ui/words.py</extracomment>
        <translation>{seconds} सेकंड</translation>
    </message>
    <message>
        <source>done about {time}</source>
        <extracomment>ui/words.py</extracomment>
        <translation>लगभग {time} तक पूरा</translation>
    </message>
    <message>
        <source>looking again at {time}, in {seconds}</source>
        <extracomment>ui/words.py</extracomment>
        <translation>{time} पर फिर खोजा जाएगा, {seconds} में</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <extracomment>ui/words.py</extracomment>
        <translation>आज {time}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <extracomment>ui/words.py</extracomment>
        <translation>कल {time}</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <extracomment>ui/words.py</extracomment>
        <translation>{minutes} मिनट {seconds} सेकंड</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <extracomment>ui/words.py</extracomment>
        <translation>{hours} घं॰ {minutes} मि॰</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <extracomment>ui/words.py</extracomment>
        <translation>{hours} घं॰</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <extracomment>ui/words.py</extracomment>
        <translation>{milliseconds} मि॰से॰</translation>
    </message>
    <message>
        <source>done about {time}, in {seconds}</source>
        <extracomment>ui/words.py</extracomment>
        <translation>लगभग {time} तक पूरा, {seconds} में</translation>
    </message>
    <message>
        <source>looking now</source>
        <extracomment>ui/words.py</extracomment>
        <translation>अभी खोजा जा रहा है</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <extracomment>ui/words.py</extracomment>
        <translation>{minutes} मिनट</translation>
    </message>
    <message>
        <source>Not a rate limit</source>
        <extracomment>core/connection_options.py</extracomment>
        <translation>यह कॉल सीमा नहीं है</translation>
    </message>
    <message>
        <source>“{value} s” is not a rate limit.</source>
        <extracomment>core/connection_options.py</extracomment>
        <translation>“{value} सेकंड” कॉल सीमा नहीं है।</translation>
    </message>
    <message>
        <source>Not a country</source>
        <extracomment>core/connection_options.py</extracomment>
        <translation>यह देश नहीं है</translation>
    </message>
    <message>
        <source>“{strip}” is not a country.</source>
        <extracomment>core/connection_options.py</extracomment>
        <translation>“{strip}” कोई देश नहीं है।</translation>
    </message>
    <message>
        <source>Give a whole number of calls from 1 to {most_calls}.</source>
        <extracomment>core/connection_options.py</extracomment>
        <translation>1 से {most_calls} तक कॉल की पूर्ण संख्या दें।</translation>
    </message>
    <message>
        <source>Give the seconds, more than 0 and at most {longest_window_s}.</source>
        <extracomment>core/connection_options.py</extracomment>
        <translation>सेकंड दें: 0 से अधिक और अधिकतम {longest_window_s}।</translation>
    </message>
    <message>
        <source>{how} Leave both empty for the usual limit of the CRM.</source>
        <extracomment>core/connection_options.py</extracomment>
        <translation>{how} CRM की सामान्य सीमा के लिए दोनों खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Choose one from the list, or give its two letters, such as IN.</source>
        <extracomment>core/connection_options.py</extracomment>
        <translation>सूची से एक चुनें, या उसके दो अक्षर दें, जैसे IN।</translation>
    </message>
    <message>
        <source>Not a time zone</source>
        <extracomment>core/connection_options.py</extracomment>
        <translation>यह समय क्षेत्र नहीं है</translation>
    </message>
    <message>
        <source>“{wanted}” is not a time zone.</source>
        <extracomment>core/connection_options.py</extracomment>
        <translation>“{wanted}” कोई समय क्षेत्र नहीं है।</translation>
    </message>
    <message>
        <source>Choose one from the list, such as Asia/Kolkata.</source>
        <extracomment>core/connection_options.py</extracomment>
        <translation>सूची से एक चुनें, जैसे Asia/Kolkata।</translation>
    </message>
    <message>
        <source>Octanist</source>
        <extracomment>core/connections.py, providers/octanist/query.py</extracomment>
        <translation>Octanist</translation>
    </message>
    <message>
        <source>What was given</source>
        <extracomment>core/connections.py</extracomment>
        <translation>जो दिया गया</translation>
    </message>
    <message>
        <source>The address is not a URL</source>
        <extracomment>core/connections.py, net/exchange.py</extracomment>
        <translation>पता URL नहीं है</translation>
    </message>
    <message>
        <source>{value} is not a web address.</source>
        <extracomment>core/connections.py</extracomment>
        <translation>{value} वेब पता नहीं है।</translation>
    </message>
    <message>
        <source>Not a number of calls</source>
        <extracomment>core/connections.py</extracomment>
        <translation>यह कॉल की संख्या नहीं है</translation>
    </message>
    <message>
        <source>“{strip}” is not a number of calls a day.</source>
        <extracomment>core/connections.py</extracomment>
        <translation>“{strip}” प्रतिदिन कॉल की संख्या नहीं है।</translation>
    </message>
    <message>
        <source>The address holds more than a base</source>
        <extracomment>core/connections.py</extracomment>
        <translation>पते में मूल पते के अलावा भी कुछ है</translation>
    </message>
    <message>
        <source>“{host}” comes with user, query or fragment.</source>
        <extracomment>core/connections.py</extracomment>
        <translation>“{host}” में उपयोगकर्ता, क्वेरी या फ़्रैगमेंट है।</translation>
    </message>
    <message>
        <source>Plain http is refused</source>
        <extracomment>core/connections.py</extracomment>
        <translation>सादा http स्वीकार नहीं है</translation>
    </message>
    <message>
        <source>Keys for {host} would travel unencrypted.</source>
        <extracomment>core/connections.py</extracomment>
        <translation>{host} की कुंजियाँ बिना एन्क्रिप्शन के जाएँगी।</translation>
    </message>
    <message>
        <source>Give one like https://host/path.</source>
        <extracomment>core/connections.py, net/exchange.py</extracomment>
        <translation>https://host/path जैसा पता दें।</translation>
    </message>
    <message>
        <source>Give a whole number from 1, such as 10,000, or leave it empty.</source>
        <extracomment>core/connections.py</extracomment>
        <translation>1 या उससे बड़ी पूर्ण संख्या दें, जैसे 10,000, या खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Give host and path only.</source>
        <extracomment>core/connections.py</extracomment>
        <translation>केवल होस्ट और पाथ दें।</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <extracomment>ui/tabs/create/correction_words.py, ui/tabs/create/find_in_crm.py</extracomment>
        <translation>कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Use https:// in the address.</source>
        <extracomment>core/connections.py</extracomment>
        <translation>पते में https:// का उपयोग करें।</translation>
    </message>
    <message>
        <source>The CRM asked for a pause.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>CRM ने रुकने को कहा।</translation>
    </message>
    <message>
        <source>Read only</source>
        <extracomment>ui/safe_words.py, core/errors.py</extracomment>
        <translation>केवल पढ़ने के लिए</translation>
    </message>
    <message>
        <source>“{connection_name}” is read only: nothing can be created over it.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>“{connection_name}” केवल पढ़ने के लिए है: इससे कुछ नहीं बनाया जा सकता।</translation>
    </message>
    <message>
        <source>Waiting for the limit</source>
        <extracomment>core/errors.py</extracomment>
        <translation>सीमा की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Choose another connection, or change the safe mode of this one.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>दूसरा कनेक्शन चुनें, या इसका सुरक्षित मोड बदलें।</translation>
    </message>
    <message>
        <source>No row is lost.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>कोई पंक्ति खोई नहीं है।</translation>
    </message>
    <message>
        <source>Nothing was read or changed.</source>
        <extracomment>core/errors.py, store/profile.py</extracomment>
        <translation>कुछ नहीं पढ़ा या बदला गया।</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>ui/tabs/fetch/fetch_questions.py, core/errors.py</extracomment>
        <translation>कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>jobs/evidence.py, jobs/existing_keys.py</extracomment>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>providers/leadsquared/columns.py</extracomment>
        <translation>कंपनी</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>providers/leadsquared/columns.py</extracomment>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Not the name of a header</source>
        <extracomment>core/header_names.py</extracomment>
        <translation>यह हेडर का नाम नहीं है</translation>
    </message>
    <message>
        <source>“{found}” cannot be the name of a header.</source>
        <extracomment>core/header_names.py</extracomment>
        <translation>“{found}” हेडर का नाम नहीं हो सकता।</translation>
    </message>
    <message>
        <source>A header of the app</source>
        <extracomment>core/header_names.py</extracomment>
        <translation>ऐप का हेडर</translation>
    </message>
    <message>
        <source>Lead Desktop sets the header {found} itself.</source>
        <extracomment>core/header_names.py</extracomment>
        <translation>Lead Desktop हेडर {found} स्वयं सेट करता है।</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens, such as X-Dealer-Id.</source>
        <extracomment>core/header_names.py</extracomment>
        <translation>अक्षर, अंक और हाइफ़न का उपयोग करें, जैसे X-Dealer-Id।</translation>
    </message>
    <message>
        <source>Leave it out, or choose another header.</source>
        <extracomment>core/header_names.py</extracomment>
        <translation>इसे हटा दें, या दूसरा हेडर चुनें।</translation>
    </message>
    <message>
        <source>A header is there twice</source>
        <extracomment>core/header_names.py</extracomment>
        <translation>एक हेडर दो बार है</translation>
    </message>
    <message>
        <source>The header {name} is given twice.</source>
        <extracomment>core/header_names.py</extracomment>
        <translation>हेडर {name} दो बार दिया गया है।</translation>
    </message>
    <message>
        <source>Give each header once.</source>
        <extracomment>core/header_names.py</extracomment>
        <translation>हर हेडर एक बार दें।</translation>
    </message>
    <message>
        <source>The proxy is not an address</source>
        <extracomment>core/proxies.py</extracomment>
        <translation>प्रॉक्सी कोई पता नहीं है</translation>
    </message>
    <message>
        <source>What was given for the proxy is not host and port.</source>
        <extracomment>core/proxies.py</extracomment>
        <translation>प्रॉक्सी के लिए जो दिया गया, वह होस्ट और पोर्ट नहीं है।</translation>
    </message>
    <message>
        <source>The proxy holds a name and a password</source>
        <extracomment>core/proxies.py</extracomment>
        <translation>प्रॉक्सी में नाम और पासवर्ड है</translation>
    </message>
    <message>
        <source>A connection is kept in a file, where a password could be read.</source>
        <extracomment>core/proxies.py</extracomment>
        <translation>कनेक्शन फ़ाइल में रखा जाता है, जहाँ पासवर्ड पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>The kind of proxy is not known</source>
        <extracomment>core/proxies.py</extracomment>
        <translation>इस प्रकार का प्रॉक्सी ज्ञात नहीं है</translation>
    </message>
    <message>
        <source>Lead Desktop speaks to http and https proxies, not to “{scheme}”.</source>
        <extracomment>core/proxies.py</extracomment>
        <translation>Lead Desktop http और https प्रॉक्सी से बात करता है, “{scheme}” से नहीं।</translation>
    </message>
    <message>
        <source>The proxy holds more than host and port</source>
        <extracomment>core/proxies.py</extracomment>
        <translation>प्रॉक्सी में होस्ट और पोर्ट के अलावा भी कुछ है</translation>
    </message>
    <message>
        <source>“{host}” comes with a path: that may be a script that chooses proxies, which is not read here.</source>
        <extracomment>core/proxies.py</extracomment>
        <translation>“{host}” के साथ पाथ है: यह प्रॉक्सी चुनने वाली स्क्रिप्ट हो सकती है, जो यहाँ नहीं पढ़ी जाती।</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <extracomment>core/proxies.py</extracomment>
        <translation>कुछ नहीं सहेजा गया।</translation>
    </message>
    <message>
        <source>Give one like {example}, or leave it empty for the proxy of this computer.</source>
        <extracomment>core/proxies.py</extracomment>
        <translation>{example} जैसा पता दें, या इस कंप्यूटर के प्रॉक्सी के लिए खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Give host and port alone; a proxy that wants a log-in goes into the settings of this computer.</source>
        <extracomment>core/proxies.py</extracomment>
        <translation>केवल होस्ट और पोर्ट दें; लॉग-इन माँगने वाला प्रॉक्सी इस कंप्यूटर की सेटिंग में दिया जाता है।</translation>
    </message>
    <message>
        <source>Ask for the http proxy of your network, such as {example}.</source>
        <extracomment>core/proxies.py</extracomment>
        <translation>अपने नेटवर्क का http प्रॉक्सी पूछें, जैसे {example}।</translation>
    </message>
    <message>
        <source>Open the script in a browser and give the proxy it names, as host and port.</source>
        <extracomment>core/proxies.py</extracomment>
        <translation>स्क्रिप्ट को ब्राउज़र में खोलें और उसमें लिखा प्रॉक्सी होस्ट और पोर्ट के रूप में दें।</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>core/relative_days.py</extracomment>
        <translation>आज</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>core/relative_days.py</extracomment>
        <translation>बीता कल</translation>
    </message>
    <message>
        <source>7 days ago</source>
        <extracomment>core/relative_days.py</extracomment>
        <translation>7 दिन पहले</translation>
    </message>
    <message>
        <source>30 days ago</source>
        <extracomment>core/relative_days.py</extracomment>
        <translation>30 दिन पहले</translation>
    </message>
    <message>
        <source>90 days ago</source>
        <extracomment>core/relative_days.py</extracomment>
        <translation>90 दिन पहले</translation>
    </message>
    <message>
        <source>month start</source>
        <extracomment>core/relative_days.py</extracomment>
        <translation>महीने की शुरुआत</translation>
    </message>
    <message>
        <source>Month start</source>
        <extracomment>core/relative_days.py</extracomment>
        <translation>महीने की शुरुआत</translation>
    </message>
    <message>
        <source>quarter start</source>
        <extracomment>core/relative_days.py</extracomment>
        <translation>तिमाही की शुरुआत</translation>
    </message>
    <message>
        <source>Quarter start</source>
        <extracomment>core/relative_days.py</extracomment>
        <translation>तिमाही की शुरुआत</translation>
    </message>
    <message>
        <source>year start</source>
        <extracomment>core/relative_days.py</extracomment>
        <translation>वर्ष की शुरुआत</translation>
    </message>
    <message>
        <source>Year start</source>
        <extracomment>core/relative_days.py</extracomment>
        <translation>वर्ष की शुरुआत</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>ui/models/table_columns.py, ui/tabs/create/left_table.py, ui/tabs/jobs/job_columns.py</extracomment>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Lead id</source>
        <extracomment>ui/models/table_columns.py, ui/tabs/search/dates_box.py, jobs/export_rows.py</extracomment>
        <translation>लीड ID</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>ui/models/table_columns.py, jobs/export_rows.py</extracomment>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>ui/models/table_columns.py, jobs/export_rows.py</extracomment>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>{mapped} of {columns} mapped</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>{columns} में से {mapped} मैप किए गए</translation>
    </message>
    <message numerus="yes">
        <source>{n} columns stay in the file and are not sent</source>
        <extracomment>ui/tabs/create/mapping_rows.py. For 1: {n} column stays in the file and is not sent</extracomment>
        <translation>
            <numerusform>{n} कॉलम फ़ाइल में रहता है और भेजा नहीं जाता</numerusform>
            <numerusform>{n} कॉलम फ़ाइल में रहते हैं और भेजे नहीं जाते</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are sent within another column</source>
        <extracomment>ui/tabs/create/mapping_rows.py. For 1: {n} is sent within another column</extracomment>
        <translation>
            <numerusform>{n} दूसरे कॉलम के भीतर भेजा जाता है</numerusform>
            <numerusform>{n} दूसरे कॉलम के भीतर भेजे जाते हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>custom field set, {mapped} of {n} children mapped</source>
        <extracomment>ui/tabs/create/mapping_rows.py. For 1: custom field set, {mapped} of {n} children mapped</extracomment>
        <translation>
            <numerusform>कस्टम फ़ील्ड सेट, {n} में से {mapped} उप-फ़ील्ड मैप किए गए</numerusform>
            <numerusform>कस्टम फ़ील्ड सेट, {n} में से {mapped} उप-फ़ील्ड मैप किए गए</numerusform>
        </translation>
    </message>
    <message>
        <source>not from the file</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>फ़ाइल से नहीं</translation>
    </message>
    <message>
        <source>Required, stays empty</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>आवश्यक, खाली रहेगा</translation>
    </message>
    <message>
        <source>Stays empty</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>खाली रहेगा</translation>
    </message>
    <message>
        <source>Nothing in this file</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>इस फ़ाइल में कुछ नहीं</translation>
    </message>
    <message>
        <source>In every row</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>हर पंक्ति में</translation>
    </message>
    <message>
        <source>Fixed value</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>स्थिर मान</translation>
    </message>
    <message>
        <source>Required and not mapped: {fields}.</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>आवश्यक, पर मैप नहीं किए गए: {fields}।</translation>
    </message>
    <message>
        <source>Required fields are covered.</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>आवश्यक फ़ील्ड पूरे हैं।</translation>
    </message>
    <message numerus="yes">
        <source>{n} matches are unsure, look at {columns}.</source>
        <extracomment>ui/tabs/create/mapping_rows.py. For 1: {n} match is unsure, look at {columns}.</extracomment>
        <translation>
            <numerusform>{n} मिलान अनिश्चित है, {columns} देखें।</numerusform>
            <numerusform>{n} मिलान अनिश्चित हैं, {columns} देखें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} blank rows left out.</source>
        <extracomment>ui/tabs/create/mapping_rows.py. For 1: {n} blank row left out.</extracomment>
        <translation>
            <numerusform>{n} खाली पंक्ति छोड़ी गई।</numerusform>
            <numerusform>{n} खाली पंक्तियाँ छोड़ी गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>empty in all rows</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>सभी पंक्तियों में खाली</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>(शीर्षक नहीं)</translation>
    </message>
    <message>
        <source>Joined into {columns}</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>{columns} में जोड़ा गया</translation>
    </message>
    <message>
        <source>The same in every row</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>हर पंक्ति में वही</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>ui/tabs/create/check_words.py, ui/tabs/create/mapping_rows.py</extracomment>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>“{column}” is read as {order}.</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>“{column}” को {order} के रूप में पढ़ा जाता है।</translation>
    </message>
    <message>
        <source>“{column}” is multiplied by {factor}.</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>“{column}” को {factor} से गुणा किया जाता है।</translation>
    </message>
    <message>
        <source>“{column}” goes to {field}, which is unsure.</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>“{column}” {field} में जाता है, जो अनिश्चित है।</translation>
    </message>
    <message>
        <source>space</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>स्पेस</translation>
    </message>
    <message>
        <source>comma</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>कॉमा</translation>
    </message>
    <message>
        <source>semicolon</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>सेमीकोलन</translation>
    </message>
    <message>
        <source>dash</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>डैश</translation>
    </message>
    <message>
        <source>slash</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>स्लैश</translation>
    </message>
    <message>
        <source>bar</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>खड़ी रेखा</translation>
    </message>
    <message>
        <source>line break</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>लाइन ब्रेक</translation>
    </message>
    <message>
        <source>As it is</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>जैसा है वैसा</translation>
    </message>
    <message>
        <source>Trim</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>स्पेस हटाएँ</translation>
    </message>
    <message>
        <source>Trim, lower case</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>स्पेस हटाएँ, छोटे अक्षर</translation>
    </message>
    <message>
        <source>Split at the last space</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>अंतिम स्पेस पर बाँटें</translation>
    </message>
    <message>
        <source>Read as yes or no</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>हाँ या नहीं के रूप में पढ़ें</translation>
    </message>
    <message>
        <source>Match list values</source>
        <extracomment>ui/dialogs/column_steps.py, ui/dialogs/list_values.py, ui/tabs/create/treatment_words.py</extracomment>
        <translation>सूची के मानों से मिलाएँ</translation>
    </message>
    <message>
        <source>Lower case</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>छोटे अक्षर</translation>
    </message>
    <message>
        <source>Upper case</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>बड़े अक्षर</translation>
    </message>
    <message>
        <source>Title case</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>हर शब्द का पहला अक्षर बड़ा</translation>
    </message>
    <message>
        <source>Part before the first {separator}</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>पहले {separator} से पहले का भाग</translation>
    </message>
    <message>
        <source>Part after the first {separator}</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>पहले {separator} के बाद का भाग</translation>
    </message>
    <message>
        <source>Part after the last {separator}</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>अंतिम {separator} के बाद का भाग</translation>
    </message>
    <message>
        <source>Part {number} by {separator}</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>भाग {number}, {separator} से बँटा</translation>
    </message>
    <message>
        <source>Country code of {country} if missing</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>न हो तो {country} का देश कोड</translation>
    </message>
    <message>
        <source>Read as {order}</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>{order} के रूप में पढ़ें</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <extracomment>ui/tabs/create/source_bar.py, ui/tabs/create/treatment_words.py</extracomment>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>Keep the country code</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>देश कोड रखें</translation>
    </message>
    <message numerus="yes">
        <source>{n} unknown</source>
        <extracomment>ui/tabs/create/recent_line.py, ui/tabs/create/treatment_words.py. For 1: {n} unknown</extracomment>
        <translation>
            <numerusform>{n} अज्ञात</numerusform>
            <numerusform>{n} अज्ञात</numerusform>
        </translation>
    </message>
    <message>
        <source>Join with {columns}</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>{columns} के साथ जोड़ें</translation>
    </message>
    <message>
        <source>Multiply by {factor}</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>{factor} से गुणा करें</translation>
    </message>
    <message>
        <source>Own words for yes and no</source>
        <extracomment>ui/dialogs/column_steps.py, ui/tabs/create/treatment_words.py</extracomment>
        <translation>हाँ और नहीं के अपने शब्द</translation>
    </message>
    <message numerus="yes">
        <source>{n} values matched</source>
        <extracomment>ui/tabs/create/treatment_words.py. For 1: {n} value matched</extracomment>
        <translation>
            <numerusform>{n} मान मिलाया गया</numerusform>
            <numerusform>{n} मान मिलाए गए</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” if empty</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>खाली हो तो “{text}”</translation>
    </message>
    <message>
        <source>Replace “{text}”</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>“{text}” बदलें</translation>
    </message>
    <message>
        <source>Remove “{text}”</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>“{text}” हटाएँ</translation>
    </message>
    <message>
        <source>account host</source>
        <extracomment>jobs/account_guard.py</extracomment>
        <translation>खाते का होस्ट</translation>
    </message>
    <message>
        <source>account id</source>
        <extracomment>jobs/account_guard.py</extracomment>
        <translation>खाता ID</translation>
    </message>
    <message>
        <source>Keys of another account</source>
        <extracomment>jobs/account_guard.py</extracomment>
        <translation>किसी दूसरे खाते की कुंजियाँ</translation>
    </message>
    <message>
        <source>This upload began in another account than the one the keys of “{name}” belong to.</source>
        <extracomment>jobs/account_guard.py</extracomment>
        <translation>यह अपलोड जिस खाते में शुरू हुआ, वह “{name}” की कुंजियों वाले खाते से अलग है।</translation>
    </message>
    <message>
        <source>Give keys of the account it began in, then resume. For the other account, upload the file anew.</source>
        <extracomment>jobs/account_guard.py</extracomment>
        <translation>जिस खाते में यह शुरू हुआ उसकी कुंजियाँ दें, फिर आगे बढ़ाएँ। दूसरे खाते के लिए फ़ाइल नए सिरे से अपलोड करें।</translation>
    </message>
    <message>
        <source>The rows could not be checked</source>
        <extracomment>jobs/check_helpers.py</extracomment>
        <translation>पंक्तियाँ जाँची नहीं जा सकीं</translation>
    </message>
    <message>
        <source>Checking them ended unexpectedly: there may be too little memory.</source>
        <extracomment>jobs/check_helpers.py</extracomment>
        <translation>जाँच अचानक बंद हो गई: मेमोरी कम हो सकती है।</translation>
    </message>
    <message>
        <source>Close other programs, then check again.</source>
        <extracomment>jobs/check_helpers.py</extracomment>
        <translation>दूसरे प्रोग्राम बंद करें, फिर दोबारा जाँचें।</translation>
    </message>
    <message>
        <source>The upload was started</source>
        <extracomment>jobs/check_sheet.py, jobs/find_existing.py, jobs/recheck.py</extracomment>
        <translation>अपलोड शुरू हो चुका है</translation>
    </message>
    <message>
        <source>Its rows cannot be checked anew.</source>
        <extracomment>jobs/check_sheet.py</extracomment>
        <translation>इसकी पंक्तियाँ नए सिरे से नहीं जाँची जा सकतीं।</translation>
    </message>
    <message>
        <source>No column is matched</source>
        <extracomment>jobs/check_sheet.py</extracomment>
        <translation>कोई कॉलम मैप नहीं है</translation>
    </message>
    <message>
        <source>None of the columns goes to a field.</source>
        <extracomment>jobs/check_sheet.py</extracomment>
        <translation>कोई भी कॉलम किसी फ़ील्ड में नहीं जाता।</translation>
    </message>
    <message>
        <source>Match at least one column.</source>
        <extracomment>jobs/check_sheet.py</extracomment>
        <translation>कम से कम एक कॉलम मैप करें।</translation>
    </message>
    <message>
        <source>no such child: {module}</source>
        <extracomment>jobs/children.py</extracomment>
        <translation>ऐसी कोई चाइल्ड प्रक्रिया नहीं: {module}</translation>
    </message>
    <message>
        <source>The upload stopped itself</source>
        <extracomment>ui/tabs/create/receipt.py, ui/tabs/jobs/job_lines.py, jobs/circuit_breaker.py</extracomment>
        <translation>अपलोड स्वयं रुक गया</translation>
    </message>
    <message>
        <source>{limit} calls in a row got no usable answer: {message}</source>
        <extracomment>jobs/circuit_breaker.py</extracomment>
        <translation>लगातार {limit} कॉल का उपयोगी उत्तर नहीं मिला: {message}</translation>
    </message>
    <message>
        <source>{limit} calls in a row were refused for the same reason: {message}</source>
        <extracomment>jobs/circuit_breaker.py</extracomment>
        <translation>लगातार {limit} कॉल एक ही कारण से अस्वीकार हुईं: {message}</translation>
    </message>
    <message>
        <source>Rows that were sent are kept as unknown and are not sent again.</source>
        <extracomment>jobs/circuit_breaker.py</extracomment>
        <translation>भेजी गई पंक्तियाँ अज्ञात रखी जाती हैं और फिर नहीं भेजी जातीं।</translation>
    </message>
    <message>
        <source>Find out what is wrong with the connection, then go on.</source>
        <extracomment>jobs/circuit_breaker.py</extracomment>
        <translation>पता करें कि कनेक्शन में क्या गड़बड़ है, फिर आगे बढ़ें।</translation>
    </message>
    <message>
        <source>Correct the cause, try one row, then go on.</source>
        <extracomment>jobs/circuit_breaker.py</extracomment>
        <translation>कारण ठीक करें, एक पंक्ति आज़माएँ, फिर आगे बढ़ें।</translation>
    </message>
    <message>
        <source>Corrected in a workbook, not sent yet</source>
        <extracomment>jobs/correct_upload.py</extracomment>
        <translation>वर्कबुक में ठीक की गई, अभी नहीं भेजी गई</translation>
    </message>
    <message>
        <source>A value was given, not sent yet</source>
        <extracomment>jobs/correct_upload.py</extracomment>
        <translation>मान दिया गया, अभी नहीं भेजी गई</translation>
    </message>
    <message>
        <source>Corrections from a workbook</source>
        <extracomment>jobs/correct_upload.py, jobs/fix_in_excel.py</extracomment>
        <translation>वर्कबुक से सुधार</translation>
    </message>
    <message>
        <source>Corrections from a workbook were being kept when the app ended.</source>
        <extracomment>jobs/correct_upload.py</extracomment>
        <translation>ऐप बंद होते समय वर्कबुक के सुधार सहेजे जा रहे थे।</translation>
    </message>
    <message numerus="yes">
        <source>{ready} rows were corrected and are not sent yet.</source>
        <extracomment>jobs/correct_upload.py. For 1: {ready} row was corrected and is not sent yet.</extracomment>
        <translation>
            <numerusform>{ready} पंक्ति ठीक की गई है और अभी नहीं भेजी गई है।</numerusform>
            <numerusform>{ready} पंक्तियाँ ठीक की गई हैं और अभी नहीं भेजी गई हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Not an upload</source>
        <extracomment>jobs/correct_upload.py, jobs/reopen.py</extracomment>
        <translation>यह अपलोड नहीं है</translation>
    </message>
    <message>
        <source>“{title}” was not sent yet.</source>
        <extracomment>jobs/correct_upload.py</extracomment>
        <translation>“{title}” अभी नहीं भेजा गया है।</translation>
    </message>
    <message>
        <source>These rows cannot be matched</source>
        <extracomment>jobs/corrections.py</extracomment>
        <translation>इन पंक्तियों का मिलान नहीं हो सकता</translation>
    </message>
    <message>
        <source>The workbook has no column “{key}”.</source>
        <extracomment>jobs/corrections.py</extracomment>
        <translation>वर्कबुक में कॉलम “{key}” नहीं है।</translation>
    </message>
    <message>
        <source>Take the workbook that was saved from this sheet, and keep that column.</source>
        <extracomment>jobs/corrections.py</extracomment>
        <translation>इस शीट से सहेजी गई वर्कबुक लें, और वह कॉलम रहने दें।</translation>
    </message>
    <message>
        <source>The day&apos;s calls are used up</source>
        <extracomment>jobs/day_guard.py, providers/leadsquared/errors.py</extracomment>
        <translation>आज की कॉल समाप्त हो गईं</translation>
    </message>
    <message>
        <source>The {calls_a_day} calls a day of “{name}” were made from this computer since midnight UTC.</source>
        <extracomment>jobs/day_guard.py</extracomment>
        <translation>“{name}” की दिन भर की {calls_a_day} कॉल UTC की आधी रात से अब तक इस कंप्यूटर से हो चुकी हैं।</translation>
    </message>
    <message>
        <source>Nothing more was sent; the rows left wait.</source>
        <extracomment>jobs/day_guard.py</extracomment>
        <translation>और कुछ नहीं भेजा गया; शेष पंक्तियाँ प्रतीक्षा में हैं।</translation>
    </message>
    <message>
        <source>Resume when the quota is new, or now to go on until the CRM refuses.</source>
        <extracomment>jobs/day_guard.py</extracomment>
        <translation>कोटा नया होने पर फिर शुरू करें, या CRM के मना करने तक अभी आगे बढ़ाएँ।</translation>
    </message>
    <message>
        <source>The sheet was not checked</source>
        <extracomment>jobs/drafting.py</extracomment>
        <translation>शीट जाँची नहीं गई</translation>
    </message>
    <message>
        <source>It is not known which column is which field.</source>
        <extracomment>jobs/drafting.py</extracomment>
        <translation>पता नहीं कि कौन-सा कॉलम कौन-सा फ़ील्ड है।</translation>
    </message>
    <message>
        <source>Match the columns and check the sheet.</source>
        <extracomment>jobs/drafting.py</extracomment>
        <translation>कॉलम मैप करें और शीट जाँचें।</translation>
    </message>
    <message>
        <source>“{titles}” is running or paused in a window or command.</source>
        <extracomment>jobs/erase.py</extracomment>
        <translation>“{titles}” किसी विंडो या कमांड में चल रहा है या रुका हुआ है।</translation>
    </message>
    <message>
        <source>A job is at work</source>
        <extracomment>jobs/erase.py</extracomment>
        <translation>एक कार्य चल रहा है</translation>
    </message>
    <message numerus="yes">
        <source>{first} {others} more are too.</source>
        <extracomment>jobs/erase.py. For 1: {first} {others} more is too.</extracomment>
        <translation>
            <numerusform>{first} {others} और भी है।</numerusform>
            <numerusform>{first} {others} और भी हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <extracomment>jobs/erase.py, jobs/sandbox_process.py</extracomment>
        <translation>कुछ नहीं हटाया गया।</translation>
    </message>
    <message>
        <source>Stop it, then delete.</source>
        <extracomment>jobs/erase.py</extracomment>
        <translation>इसे बंद करें, फिर हटाएँ।</translation>
    </message>
    <message>
        <source>Found by {noun} after the answer of call {call} was lost.</source>
        <extracomment>jobs/evidence.py</extracomment>
        <translation>कॉल {call} का उत्तर खोने के बाद {noun} से मिली।</translation>
    </message>
    <message>
        <source>A lead with this {noun} was there before call {call} was made.</source>
        <extracomment>jobs/evidence.py</extracomment>
        <translation>इस {noun} वाली लीड कॉल {call} होने से पहले मौजूद थी।</translation>
    </message>
    <message>
        <source>The answer of call {call} was lost. Looked up by {nouns} {seconds} s later: there is no such lead.</source>
        <extracomment>jobs/evidence.py</extracomment>
        <translation>कॉल {call} का उत्तर खो गया। {seconds} सेकंड बाद {nouns} से खोजा गया: ऐसी कोई लीड नहीं है।</translation>
    </message>
    <message>
        <source>There is a lead with this {noun}, but the CRM does not say which or since when: call {call} may have made it.</source>
        <extracomment>jobs/evidence.py</extracomment>
        <translation>इस {noun} वाली लीड है, पर CRM नहीं बताता कि कौन-सी या कब से: हो सकता है कॉल {call} ने बनाई हो।</translation>
    </message>
    <message>
        <source>{leads} leads have the e-mail or phone of this row; call {call} may have made one of them.</source>
        <extracomment>jobs/evidence.py</extracomment>
        <translation>{leads} लीड में इस पंक्ति का ई-मेल या फ़ोन है; उनमें से एक कॉल {call} ने बनाई हो सकती है।</translation>
    </message>
    <message>
        <source>A lead with this {noun} was made after the answer of call {call} was lost; it may be somebody else&apos;s.</source>
        <extracomment>jobs/evidence.py</extracomment>
        <translation>इस {noun} वाली लीड कॉल {call} का उत्तर खोने के बाद बनी; यह किसी और की हो सकती है।</translation>
    </message>
    <message>
        <source>A lead with this {noun} was made at the time of call {call}, but differs in {join}; it may be somebody else&apos;s.</source>
        <extracomment>jobs/evidence.py</extracomment>
        <translation>इस {noun} वाली लीड कॉल {call} के समय बनी, पर {join} में अलग है; यह किसी और की हो सकती है।</translation>
    </message>
    <message>
        <source>The answer of call {call} was lost, and the row has no e-mail or phone that is unique in the account: it cannot be looked up.</source>
        <extracomment>jobs/evidence.py</extracomment>
        <translation>कॉल {call} का उत्तर खो गया, और पंक्ति में खाते में अनन्य कोई ई-मेल या फ़ोन नहीं है: इसे खोजा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>a lead without a name</source>
        <extracomment>jobs/existing_problems.py</extracomment>
        <translation>बिना नाम की लीड</translation>
    </message>
    <message>
        <source>{words}, and {leads} more</source>
        <extracomment>jobs/existing_problems.py</extracomment>
        <translation>{words}, और {leads} अन्य</translation>
    </message>
    <message>
        <source>lead {lead_id}</source>
        <extracomment>jobs/existing_problems.py</extracomment>
        <translation>लीड {lead_id}</translation>
    </message>
    <message>
        <source>owner {owner}</source>
        <extracomment>jobs/existing_problems.py</extracomment>
        <translation>स्वामी {owner}</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>ui/models/table_columns.py, jobs/export_rows.py</extracomment>
        <translation>लाइन</translation>
    </message>
    <message>
        <source>lead id</source>
        <extracomment>jobs/export_rows.py</extracomment>
        <translation>लीड ID</translation>
    </message>
    <message>
        <source>sent at</source>
        <extracomment>jobs/export_rows.py</extracomment>
        <translation>भेजने का समय</translation>
    </message>
    <message>
        <source>Sent at</source>
        <extracomment>jobs/export_rows.py</extracomment>
        <translation>भेजने का समय</translation>
    </message>
    <message numerus="yes">
        <source>Fetch {filled} lines</source>
        <extracomment>jobs/fetch_leads.py. For 1: Fetch {filled} line</extracomment>
        <translation>
            <numerusform>{filled} लाइन लाएँ</numerusform>
            <numerusform>{filled} लाइनें लाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetched once, on line {first_line}.</source>
        <extracomment>jobs/fetch_leads.py</extracomment>
        <translation>एक बार लाई गई, लाइन {first_line} पर।</translation>
    </message>
    <message>
        <source>Not sent. A line needs {any_of}.</source>
        <extracomment>jobs/fetch_leads.py</extracomment>
        <translation>नहीं भेजी गई। लाइन में {any_of} चाहिए।</translation>
    </message>
    <message>
        <source>an id</source>
        <extracomment>jobs/fetch_leads.py</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>a lead URL</source>
        <extracomment>jobs/fetch_leads.py</extracomment>
        <translation>लीड का URL</translation>
    </message>
    <message>
        <source>an e-mail</source>
        <extracomment>jobs/fetch_leads.py</extracomment>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>a phone</source>
        <extracomment>jobs/fetch_leads.py</extracomment>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>the number of a bulk</source>
        <extracomment>jobs/fetch_leads.py</extracomment>
        <translation>बल्क की संख्या</translation>
    </message>
    <message>
        <source>Pasted</source>
        <extracomment>ui/models/table_columns.py, jobs/fetch_run.py</extracomment>
        <translation>चिपकाया गया</translation>
    </message>
    <message>
        <source>No lead has this {noun} in {name}.</source>
        <extracomment>jobs/fetch_run.py</extracomment>
        <translation>{name} में इस {noun} वाली कोई लीड नहीं है।</translation>
    </message>
    <message>
        <source>No fetch by ids</source>
        <extracomment>jobs/fetch_run.py</extracomment>
        <translation>ID से लाना उपलब्ध नहीं</translation>
    </message>
    <message>
        <source>{provider_names} has no call that fetches leads by ids.</source>
        <extracomment>jobs/fetch_run.py</extracomment>
        <translation>{provider_names} में ID से लीड लाने की कॉल नहीं है।</translation>
    </message>
    <message>
        <source>Use a search.</source>
        <extracomment>jobs/fetch_run.py</extracomment>
        <translation>खोज का उपयोग करें।</translation>
    </message>
    <message>
        <source>No lead among these rows</source>
        <extracomment>jobs/fill_template.py</extracomment>
        <translation>इन पंक्तियों में कोई लीड नहीं</translation>
    </message>
    <message>
        <source>None of them was found in the CRM, so there is nothing to fill a template with.</source>
        <extracomment>jobs/fill_template.py</extracomment>
        <translation>इनमें से कोई CRM में नहीं मिली, इसलिए टेम्पलेट भरने के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <extracomment>jobs/fill_template.py, jobs/fix_in_excel.py, jobs/own_workbook.py</extracomment>
        <translation>कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>Choose rows that were found.</source>
        <extracomment>jobs/fill_template.py</extracomment>
        <translation>मिली हुई पंक्तियाँ चुनें।</translation>
    </message>
    <message>
        <source>Too many look-ups</source>
        <extracomment>jobs/find_existing.py</extracomment>
        <translation>बहुत अधिक खोजें</translation>
    </message>
    <message>
        <source>{look_ups} values would be looked up; an account has at most {most_look_ups} calls a day.</source>
        <extracomment>jobs/find_existing.py</extracomment>
        <translation>{look_ups} मान खोजने पड़ेंगे; खाते में प्रतिदिन अधिकतम {most_look_ups} कॉल होती हैं।</translation>
    </message>
    <message>
        <source>Nothing was asked.</source>
        <extracomment>jobs/find_existing.py, providers/filter_values.py</extracomment>
        <translation>कुछ नहीं पूछा गया।</translation>
    </message>
    <message>
        <source>Split the file, or leave it to the CRM: it refuses leads that it has.</source>
        <extracomment>jobs/find_existing.py</extracomment>
        <translation>फ़ाइल बाँटें, या CRM पर छोड़ दें: वह अपने यहाँ मौजूद लीड अस्वीकार करता है।</translation>
    </message>
    <message>
        <source>Its rows are being sent.</source>
        <extracomment>jobs/find_existing.py</extracomment>
        <translation>इसकी पंक्तियाँ भेजी जा रही हैं।</translation>
    </message>
    <message>
        <source>rows are in a workbook</source>
        <extracomment>jobs/fix_in_excel.py</extracomment>
        <translation>पंक्तियाँ वर्कबुक में हैं</translation>
    </message>
    <message>
        <source>Row in the file</source>
        <extracomment>jobs/fix_in_excel.py</extracomment>
        <translation>फ़ाइल में पंक्ति</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <extracomment>jobs/fix_in_excel.py</extracomment>
        <translation>क्या गलत है</translation>
    </message>
    <message>
        <source>Another kind of file</source>
        <extracomment>jobs/fix_in_excel.py</extracomment>
        <translation>दूसरे प्रकार की फ़ाइल</translation>
    </message>
    <message>
        <source>Only .xlsx and .csv can be corrected and brought back.</source>
        <extracomment>jobs/fix_in_excel.py</extracomment>
        <translation>केवल .xlsx और .csv को ठीक करके वापस लाया जा सकता है।</translation>
    </message>
    <message>
        <source>Choose a name that ends in .xlsx.</source>
        <extracomment>jobs/fix_in_excel.py</extracomment>
        <translation>.xlsx पर समाप्त होने वाला नाम चुनें।</translation>
    </message>
    <message>
        <source>{partition}; this one was left out.</source>
        <extracomment>jobs/fix_rows.py</extracomment>
        <translation>{partition}; यह छोड़ दी गई।</translation>
    </message>
    <message numerus="yes">
        <source>Leave out {rows} rows</source>
        <extracomment>jobs/fix_rows.py. For 1: Leave out {rows} row</extracomment>
        <translation>
            <numerusform>{rows} पंक्ति छोड़ें</numerusform>
            <numerusform>{rows} पंक्तियाँ छोड़ें</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out by hand.</source>
        <extracomment>jobs/fix_rows.py</extracomment>
        <translation>हाथ से छोड़ी गई।</translation>
    </message>
    <message>
        <source>The connection and its keys are still there.</source>
        <extracomment>jobs/kept_keys.py</extracomment>
        <translation>कनेक्शन और उसकी कुंजियाँ अब भी हैं।</translation>
    </message>
    <message>
        <source>lead page/{connection_id}</source>
        <extracomment>jobs/lead_pages.py</extracomment>
        <translation>lead page/{connection_id}</translation>
    </message>
    <message>
        <source>chosen mapping</source>
        <extracomment>jobs/map_columns.py</extracomment>
        <translation>चुनी गई मैपिंग</translation>
    </message>
    <message>
        <source>The name cannot be used</source>
        <extracomment>jobs/named_mappings.py</extracomment>
        <translation>यह नाम उपयोग नहीं हो सकता</translation>
    </message>
    <message>
        <source>A mapping needs a name of 1 to {longest_name} characters.</source>
        <extracomment>jobs/named_mappings.py</extracomment>
        <translation>मैपिंग के लिए 1 से {longest_name} अक्षरों का नाम चाहिए।</translation>
    </message>
    <message>
        <source>Type another name.</source>
        <extracomment>jobs/named_mappings.py</extracomment>
        <translation>दूसरा नाम लिखें।</translation>
    </message>
    <message>
        <source>The mapping cannot be used</source>
        <extracomment>jobs/named_mappings.py, store/mapping_file.py</extracomment>
        <translation>मैपिंग उपयोग नहीं हो सकती</translation>
    </message>
    <message>
        <source>What is done to the values of “{heading}” is not complete. {problem}</source>
        <extracomment>jobs/named_mappings.py</extracomment>
        <translation>“{heading}” के मानों पर होने वाली कार्रवाई अधूरी है। {problem}</translation>
    </message>
    <message>
        <source>Export the mapping again where it was made.</source>
        <extracomment>jobs/named_mappings.py</extracomment>
        <translation>मैपिंग जहाँ बनी थी, वहाँ से फिर निर्यात करें।</translation>
    </message>
    <message>
        <source>was changed since its rows were read</source>
        <extracomment>jobs/own_workbook.py</extracomment>
        <translation>पंक्तियाँ पढ़ने के बाद बदली गई</translation>
    </message>
    <message>
        <source>was read before copies could be made of it</source>
        <extracomment>jobs/own_workbook.py</extracomment>
        <translation>तब पढ़ी गई जब इसकी कॉपी नहीं बन सकती थी</translation>
    </message>
    <message>
        <source>Results cannot be put into a copy</source>
        <extracomment>jobs/own_workbook.py, sheets/own_workbook.py, sheets/sheet_text.py</extracomment>
        <translation>परिणाम कॉपी में नहीं रखे जा सकते</translation>
    </message>
    <message>
        <source>“{name}” {what}, so its rows may stand elsewhere.</source>
        <extracomment>jobs/own_workbook.py</extracomment>
        <translation>“{name}” {what}, इसलिए इसकी पंक्तियाँ कहीं और हो सकती हैं।</translation>
    </message>
    <message>
        <source>No workbook to copy</source>
        <extracomment>jobs/own_workbook.py</extracomment>
        <translation>कॉपी करने के लिए वर्कबुक नहीं</translation>
    </message>
    <message>
        <source>“{title}” was not read from a workbook.</source>
        <extracomment>jobs/own_workbook.py</extracomment>
        <translation>“{title}” किसी वर्कबुक से नहीं पढ़ा गया था।</translation>
    </message>
    <message>
        <source>No row is lost, and your workbook is as it was.</source>
        <extracomment>jobs/own_workbook.py, sheets/sheet_text.py</extracomment>
        <translation>कोई पंक्ति खोई नहीं है, और आपकी वर्कबुक वैसी ही है।</translation>
    </message>
    <message>
        <source>Save plain results instead: they hold your columns too.</source>
        <extracomment>jobs/own_workbook.py</extracomment>
        <translation>इसके बजाय सादे परिणाम सहेजें: उनमें आपके कॉलम भी होते हैं।</translation>
    </message>
    <message>
        <source>Save plain results instead.</source>
        <extracomment>jobs/own_workbook.py, sheets/own_workbook.py</extracomment>
        <translation>इसके बजाय सादे परिणाम सहेजें।</translation>
    </message>
    <message>
        <source>The day&apos;s quota has {calls} left by what was made from this computer; this upload takes {calls2}.</source>
        <extracomment>jobs/plan_words.py</extracomment>
        <translation>इस कंप्यूटर से हुई कॉल के अनुसार दैनिक कोटे में {calls} शेष; इस अपलोड को {calls2} चाहिए।</translation>
    </message>
    <message>
        <source>{why} It sends about {rows} today, pauses by itself about {pauses_about}, and goes on when you resume it with a new quota.</source>
        <extracomment>jobs/plan_words.py</extracomment>
        <translation>{why} यह आज लगभग {rows} भेजता है, {pauses_about} के आसपास स्वयं रुकता है, और नए कोटे के साथ फिर शुरू करने पर आगे बढ़ता है।</translation>
    </message>
    <message numerus="yes">
        <source>{number} calls</source>
        <extracomment>jobs/plan_words.py. For 1: {number} call</extracomment>
        <translation>
            <numerusform>{number} कॉल</numerusform>
            <numerusform>{number} कॉल</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} rows</source>
        <extracomment>jobs/plan_words.py. For 1: {number} row</extracomment>
        <translation>
            <numerusform>{number} पंक्ति</numerusform>
            <numerusform>{number} पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer made {calls_today} calls today, and the day&apos;s quota is {calls_a_day}; this upload takes {calls}. Started now, it goes on until the CRM refuses, and pauses by itself. Resume it when the quota is new.</source>
        <extracomment>jobs/plan_words.py</extracomment>
        <translation>इस कंप्यूटर ने आज {calls_today} कॉल कीं, और दैनिक कोटा {calls_a_day} है; इस अपलोड को {calls} चाहिए। अभी शुरू करने पर यह CRM के मना करने तक चलता है, और स्वयं रुक जाता है। कोटा नया होने पर इसे फिर शुरू करें।</translation>
    </message>
    <message>
        <source>{why} It pauses by itself about {pauses_about}; resume it with a new quota.</source>
        <extracomment>jobs/plan_words.py</extracomment>
        <translation>{why} यह {pauses_about} के आसपास स्वयं रुकता है; नए कोटे के साथ फिर शुरू करें।</translation>
    </message>
    <message>
        <source>Under 1%</source>
        <extracomment>jobs/plan_words.py</extracomment>
        <translation>1% से कम</translation>
    </message>
    <message>
        <source>A built-in connection</source>
        <extracomment>jobs/questions.py</extracomment>
        <translation>अंतर्निहित कनेक्शन</translation>
    </message>
    <message>
        <source>“{name}” is part of the app and stays as it is.</source>
        <extracomment>jobs/questions.py</extracomment>
        <translation>“{name}” ऐप का भाग है और वैसा ही रहता है।</translation>
    </message>
    <message>
        <source>sheet columns</source>
        <extracomment>jobs/read_sheet.py</extracomment>
        <translation>शीट के कॉलम</translation>
    </message>
    <message>
        <source>Its rows cannot be changed any more.</source>
        <extracomment>jobs/recheck.py</extracomment>
        <translation>इसकी पंक्तियाँ अब नहीं बदली जा सकतीं।</translation>
    </message>
    <message>
        <source>It could not be looked up: {message}</source>
        <extracomment>jobs/reconcile.py</extracomment>
        <translation>इसे खोजा नहीं जा सका: {message}</translation>
    </message>
    <message>
        <source>“{title}” sends no rows.</source>
        <extracomment>jobs/reopen.py</extracomment>
        <translation>“{title}” कोई पंक्ति नहीं भेजता।</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <extracomment>jobs/reopen.py, sheets/delimited.py</extracomment>
        <translation>कुछ नहीं पढ़ा गया।</translation>
    </message>
    <message>
        <source>The upload was never started</source>
        <extracomment>jobs/reopen.py</extracomment>
        <translation>अपलोड कभी शुरू नहीं हुआ</translation>
    </message>
    <message>
        <source>“{title}” is a draft.</source>
        <extracomment>jobs/reopen.py</extracomment>
        <translation>“{title}” एक ड्राफ़्ट है।</translation>
    </message>
    <message>
        <source>Nothing to retry</source>
        <extracomment>jobs/reopen.py</extracomment>
        <translation>फिर कोशिश के लिए कुछ नहीं</translation>
    </message>
    <message>
        <source>Nothing of “{title}” has failed.</source>
        <extracomment>jobs/reopen.py</extracomment>
        <translation>“{title}” में कुछ भी विफल नहीं हुआ।</translation>
    </message>
    <message>
        <source>Nothing to look up</source>
        <extracomment>jobs/reopen.py</extracomment>
        <translation>खोजने के लिए कुछ नहीं</translation>
    </message>
    <message>
        <source>No answer to a row of “{title}” was lost.</source>
        <extracomment>jobs/reopen.py</extracomment>
        <translation>“{title}” की किसी पंक्ति का उत्तर नहीं खोया।</translation>
    </message>
    <message>
        <source>Check it, then upload it.</source>
        <extracomment>jobs/reopen.py</extracomment>
        <translation>इसे जाँचें, फिर अपलोड करें।</translation>
    </message>
    <message numerus="yes">
        <source>{rows} rows</source>
        <extracomment>jobs/replace_cells.py. For 1: {rows} row</extracomment>
        <translation>
            <numerusform>{rows} पंक्ति</numerusform>
            <numerusform>{rows} पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Set {label} in {words}</source>
        <extracomment>jobs/replace_cells.py</extracomment>
        <translation>{label} सेट करें: {words}</translation>
    </message>
    <message>
        <source>Clear {label} in {words}</source>
        <extracomment>jobs/replace_cells.py</extracomment>
        <translation>{label} खाली करें: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{found} cells</source>
        <extracomment>jobs/replace_cells.py. For 1: {found} cell</extracomment>
        <translation>
            <numerusform>{found} सेल</numerusform>
            <numerusform>{found} सेल</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace in {cells} of {label}</source>
        <extracomment>jobs/replace_cells.py</extracomment>
        <translation>{label} में बदलें: {cells}</translation>
    </message>
    <message>
        <source>Row key, keep as it is</source>
        <extracomment>jobs/row_keys.py</extracomment>
        <translation>Row key, keep as it is</translation>
    </message>
    <message>
        <source>What is done is kept; the job can be resumed.</source>
        <extracomment>jobs/runner.py</extracomment>
        <translation>जो हो चुका है वह सुरक्षित है; कार्य फिर शुरू किया जा सकता है।</translation>
    </message>
    <message>
        <source>A fault in Lead Desktop</source>
        <extracomment>jobs/runner.py</extracomment>
        <translation>Lead Desktop में गड़बड़ी</translation>
    </message>
    <message>
        <source>The job ended on a fault of the app itself.</source>
        <extracomment>jobs/runner.py</extracomment>
        <translation>कार्य ऐप की ही गड़बड़ी से बंद हुआ।</translation>
    </message>
    <message>
        <source>The job runs already</source>
        <extracomment>jobs/runner.py</extracomment>
        <translation>कार्य पहले से चल रहा है</translation>
    </message>
    <message>
        <source>This job is running.</source>
        <extracomment>jobs/runner.py</extracomment>
        <translation>यह कार्य चल रहा है।</translation>
    </message>
    <message>
        <source>Nothing was started twice.</source>
        <extracomment>jobs/runner.py</extracomment>
        <translation>कुछ भी दो बार शुरू नहीं हुआ।</translation>
    </message>
    <message>
        <source>corrected rows wait for a yes</source>
        <extracomment>jobs/safe_mode.py</extracomment>
        <translation>ठीक की गई पंक्तियाँ सहमति की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>begun without a question</source>
        <extracomment>jobs/safe_mode.py</extracomment>
        <translation>बिना पूछे शुरू हुआ</translation>
    </message>
    <message>
        <source>failed rows</source>
        <extracomment>jobs/safe_mode.py</extracomment>
        <translation>विफल पंक्तियाँ</translation>
    </message>
    <message>
        <source>Safe mode is on</source>
        <extracomment>ui/dialogs/safe_mode.py, jobs/safe_mode.py</extracomment>
        <translation>सुरक्षित मोड चालू है</translation>
    </message>
    <message>
        <source>Nobody has said yes to sending the {what} of “{title}” to “{name}”.</source>
        <extracomment>jobs/safe_mode.py</extracomment>
        <translation>“{name}” को “{title}” से यह भेजने की सहमति किसी ने नहीं दी: {what}।</translation>
    </message>
    <message>
        <source>The trial is over</source>
        <extracomment>jobs/safe_mode.py</extracomment>
        <translation>ट्रायल समाप्त हुआ</translation>
    </message>
    <message>
        <source>A yes was given to {trial} rows, not to the other {rows}.</source>
        <extracomment>jobs/safe_mode.py</extracomment>
        <translation>सहमति {trial} पंक्तियों के लिए दी गई थी, बाकी {rows} के लिए नहीं।</translation>
    </message>
    <message>
        <source>corrected rows</source>
        <extracomment>jobs/safe_mode.py</extracomment>
        <translation>ठीक की गई पंक्तियाँ</translation>
    </message>
    <message>
        <source>Say yes to them, then they are sent.</source>
        <extracomment>jobs/safe_mode.py</extracomment>
        <translation>उनके लिए सहमति दें, फिर वे भेजी जाएँगी।</translation>
    </message>
    <message>
        <source>The sandbox does not start</source>
        <extracomment>jobs/sandbox_process.py</extracomment>
        <translation>सैंडबॉक्स शुरू नहीं होता</translation>
    </message>
    <message>
        <source>The built-in practice CRM did not start: {reason}.</source>
        <extracomment>jobs/sandbox_process.py</extracomment>
        <translation>अंतर्निहित अभ्यास CRM शुरू नहीं हुआ: {reason}।</translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>jobs/sandbox_process.py</extracomment>
        <translation>फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>its owner has not said where it listens</source>
        <extracomment>jobs/sandbox_process.py</extracomment>
        <translation>इसे चलाने वाले ने नहीं बताया कि यह किस पते पर सुनता है</translation>
    </message>
    <message>
        <source>it has no output</source>
        <extracomment>jobs/sandbox_process.py</extracomment>
        <translation>इसका कोई आउटपुट नहीं है</translation>
    </message>
    <message>
        <source>it said nothing of use</source>
        <extracomment>jobs/sandbox_process.py</extracomment>
        <translation>इसने कोई उपयोगी बात नहीं बताई</translation>
    </message>
    <message>
        <source>The practice CRMs are in use</source>
        <extracomment>jobs/sandbox_process.py</extracomment>
        <translation>अभ्यास CRM उपयोग में हैं</translation>
    </message>
    <message>
        <source>Another window or command runs the practice CRMs of this profile.</source>
        <extracomment>jobs/sandbox_process.py</extracomment>
        <translation>कोई दूसरी विंडो या कमांड इस प्रोफ़ाइल के अभ्यास CRM चला रही है।</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <extracomment>jobs/sandbox_process.py</extracomment>
        <translation>उसे बंद करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>No name</source>
        <extracomment>jobs/saved_searches.py</extracomment>
        <translation>नाम नहीं है</translation>
    </message>
    <message>
        <source>A search is saved under a name.</source>
        <extracomment>jobs/saved_searches.py</extracomment>
        <translation>खोज किसी नाम से सहेजी जाती है।</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <extracomment>jobs/saved_searches.py</extracomment>
        <translation>इसे नाम दें।</translation>
    </message>
    <message>
        <source>Not read: {labels}. {most_common}</source>
        <extracomment>jobs/search_leads.py</extracomment>
        <translation>नहीं पढ़ी गईं: {labels}। {most_common}</translation>
    </message>
    <message>
        <source>Search </source>
        <extracomment>jobs/search_leads.py</extracomment>
        <translation>खोज: </translation>
    </message>
    <message>
        <source>all leads</source>
        <extracomment>ui/search_titles.py, jobs/search_leads.py</extracomment>
        <translation>सभी लीड</translation>
    </message>
    <message>
        <source>part {number}</source>
        <extracomment>jobs/search_leads.py</extracomment>
        <translation>भाग {number}</translation>
    </message>
    <message>
        <source>No search</source>
        <extracomment>jobs/search_run.py</extracomment>
        <translation>खोज उपलब्ध नहीं</translation>
    </message>
    <message>
        <source>{provider_names} has no call that searches leads.</source>
        <extracomment>jobs/search_run.py</extracomment>
        <translation>{provider_names} में लीड खोजने की कॉल नहीं है।</translation>
    </message>
    <message>
        <source>Fetch leads by their ids.</source>
        <extracomment>jobs/search_run.py</extracomment>
        <translation>लीड उनकी ID से लाएँ।</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <extracomment>ui/tabs/fetch/fetch_questions.py, jobs/sheet_child.py</extracomment>
        <translation>फ़ाइल बहुत बड़ी है</translation>
    </message>
    <message>
        <source>Reading it takes more than {memory_limit_bytes} GB of memory.</source>
        <extracomment>jobs/sheet_child.py</extracomment>
        <translation>इसे पढ़ने में {memory_limit_bytes} GB से अधिक मेमोरी लगती है।</translation>
    </message>
    <message>
        <source>Split the file, or save it as CSV.</source>
        <extracomment>jobs/sheet_child.py</extracomment>
        <translation>फ़ाइल बाँटें, या CSV के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <extracomment>jobs/sheet_process.py</extracomment>
        <translation>फ़ाइल पढ़ी नहीं जा सकी</translation>
    </message>
    <message>
        <source>Reading it ended unexpectedly: the file may be damaged, or too large for this computer.</source>
        <extracomment>jobs/sheet_process.py</extracomment>
        <translation>पढ़ना अचानक बंद हो गया: फ़ाइल क्षतिग्रस्त, या इस कंप्यूटर के लिए बहुत बड़ी हो सकती है।</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as a new file, and try that one.</source>
        <extracomment>jobs/sheet_process.py</extracomment>
        <translation>इसे किसी स्प्रेडशीट प्रोग्राम में खोलें, नई फ़ाइल के रूप में सहेजें, और वह फ़ाइल आज़माएँ।</translation>
    </message>
    <message>
        <source>child {code}</source>
        <extracomment>jobs/sheet_process.py</extracomment>
        <translation>चाइल्ड प्रक्रिया {code}</translation>
    </message>
    <message>
        <source>the child that parses ended with code {wait}</source>
        <extracomment>jobs/sheet_reading.py</extracomment>
        <translation>पार्स करने वाली चाइल्ड प्रक्रिया कोड {wait} के साथ समाप्त हुई</translation>
    </message>
    <message>
        <source>merged cells</source>
        <extracomment>jobs/sheet_task.py</extracomment>
        <translation>मर्ज किए गए सेल</translation>
    </message>
    <message>
        <source>file fingerprint</source>
        <extracomment>jobs/sheet_task.py</extracomment>
        <translation>फ़ाइल का फ़िंगरप्रिंट</translation>
    </message>
    <message>
        <source>Looking up {looking_up} {noun} whose answer was lost.</source>
        <extracomment>jobs/tally.py</extracomment>
        <translation>जिनका उत्तर खो गया, उन्हें खोजा जा रहा है: {looking_up} {noun}।</translation>
    </message>
    <message>
        <source>A template is a workbook</source>
        <extracomment>jobs/template.py</extracomment>
        <translation>टेम्पलेट एक वर्कबुक है</translation>
    </message>
    <message>
        <source>“{name}” does not end in .xlsx.</source>
        <extracomment>jobs/template.py</extracomment>
        <translation>“{name}” .xlsx पर समाप्त नहीं होता।</translation>
    </message>
    <message>
        <source>Give the file that ending.</source>
        <extracomment>jobs/template.py</extracomment>
        <translation>फ़ाइल को यह एक्सटेंशन दें।</translation>
    </message>
    <message>
        <source>rows of the trial</source>
        <extracomment>jobs/trial.py</extracomment>
        <translation>ट्रायल की पंक्तियाँ</translation>
    </message>
    <message>
        <source>row was</source>
        <extracomment>jobs/upload_leads.py</extracomment>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>rows were</source>
        <extracomment>jobs/upload_leads.py</extracomment>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>No bulk create</source>
        <extracomment>ui/tabs/create/refusals.py, jobs/upload_leads.py, jobs/upload_run.py</extracomment>
        <translation>थोक में बनाना उपलब्ध नहीं</translation>
    </message>
    <message>
        <source>“{name}” cannot create leads in bulk.</source>
        <extracomment>ui/tabs/create/refusals.py, jobs/upload_leads.py</extracomment>
        <translation>“{name}” थोक में लीड नहीं बना सकता।</translation>
    </message>
    <message>
        <source>Another connection</source>
        <extracomment>jobs/upload_leads.py</extracomment>
        <translation>दूसरा कनेक्शन</translation>
    </message>
    <message>
        <source>This sheet was checked for “{connection_name}”, not for “{name}”.</source>
        <extracomment>jobs/upload_leads.py</extracomment>
        <translation>यह शीट “{connection_name}” के लिए जाँची गई थी, “{name}” के लिए नहीं।</translation>
    </message>
    <message>
        <source>The look-up is over. {unsent} {were} not sent.</source>
        <extracomment>jobs/upload_leads.py</extracomment>
        <translation>खोज पूरी हुई। नहीं भेजी गईं: {unsent} {were}।</translation>
    </message>
    <message>
        <source>Choose another connection.</source>
        <extracomment>jobs/upload_leads.py, jobs/upload_run.py</extracomment>
        <translation>दूसरा कनेक्शन चुनें।</translation>
    </message>
    <message>
        <source>Check it for the connection it is sent to.</source>
        <extracomment>jobs/upload_leads.py</extracomment>
        <translation>जिस कनेक्शन पर यह भेजी जानी है, उसके लिए इसे जाँचें।</translation>
    </message>
    <message>
        <source>The CRM did not say what became of this row.</source>
        <extracomment>jobs/upload_run.py</extracomment>
        <translation>CRM ने नहीं बताया कि इस पंक्ति का क्या हुआ।</translation>
    </message>
    <message>
        <source>{provider_names} has no call that creates leads in bulk.</source>
        <extracomment>jobs/upload_run.py</extracomment>
        <translation>{provider_names} में थोक में लीड बनाने की कॉल नहीं है।</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>jobs/upload_run.py</extracomment>
        <translation>उत्तर नहीं</translation>
    </message>
    <message>
        <source>Repeats row {unknown_row}, whose outcome is unknown. Sent now, it could make the same lead twice.</source>
        <extracomment>jobs/upload_work.py</extracomment>
        <translation>पंक्ति {unknown_row} का दोहराव, जिसका परिणाम अज्ञात है। अभी भेजने पर वही लीड दो बार बन सकती है।</translation>
    </message>
    <message>
        <source>No such connection</source>
        <extracomment>jobs/workspace.py, store/connections.py</extracomment>
        <translation>ऐसा कोई कनेक्शन नहीं</translation>
    </message>
    <message>
        <source>There is no connection “{name}”.</source>
        <extracomment>jobs/workspace.py, store/connections.py</extracomment>
        <translation>“{name}” नाम का कोई कनेक्शन नहीं है।</translation>
    </message>
    <message>
        <source>The connection was removed</source>
        <extracomment>jobs/workspace.py</extracomment>
        <translation>कनेक्शन हटा दिया गया</translation>
    </message>
    <message>
        <source>Choose one of: {join}.</source>
        <extracomment>jobs/workspace.py</extracomment>
        <translation>इनमें से एक चुनें: {join}।</translation>
    </message>
    <message>
        <source>The connection “{connection_name}” was removed, with its keys.</source>
        <extracomment>jobs/workspace.py</extracomment>
        <translation>कनेक्शन “{connection_name}” उसकी कुंजियों सहित हटा दिया गया।</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <extracomment>jobs/workspace.py</extracomment>
        <translation>यह अब वहाँ नहीं है।</translation>
    </message>
    <message>
        <source>Nothing was sent. The rows of its jobs stay.</source>
        <extracomment>jobs/workspace.py</extracomment>
        <translation>कुछ नहीं भेजा गया। उसके कार्यों की पंक्तियाँ बनी रहती हैं।</translation>
    </message>
    <message>
        <source>Save what is left as a file, and begin with it over another connection.</source>
        <extracomment>jobs/workspace.py</extracomment>
        <translation>जो शेष है उसे फ़ाइल के रूप में सहेजें, और दूसरे कनेक्शन पर उसी से शुरू करें।</translation>
    </message>
    <message>
        <source>not trusted</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>विश्वसनीय नहीं</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted here: {plain}.</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>{host} का प्रमाणपत्र यहाँ विश्वसनीय नहीं है: {plain}।</translation>
    </message>
    <message>
        <source>Check date and time of this computer; in a company network ask for its root certificate.</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>इस कंप्यूटर की तारीख और समय जाँचें; कंपनी के नेटवर्क में उसका रूट प्रमाणपत्र माँगें।</translation>
    </message>
    <message>
        <source>The host cannot prove who it is</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>होस्ट अपनी पहचान सिद्ध नहीं कर सकता</translation>
    </message>
    <message>
        <source>The certificate of {host} holds from {day} only.</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>{host} का प्रमाणपत्र {day} से ही मान्य है।</translation>
    </message>
    <message>
        <source>Correct the clock of this computer, which says {today}.</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>इस कंप्यूटर की घड़ी ठीक करें, जो {today} दिखाती है।</translation>
    </message>
    <message>
        <source>The certificate of {host}, issued by {issuer}, expired on {day}.</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>{host} का प्रमाणपत्र, जिसे {issuer} ने जारी किया, {day} को समाप्त हो गया।</translation>
    </message>
    <message>
        <source>If the clock of this computer is right ({today}), tell the support of the CRM; else correct it.</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>अगर इस कंप्यूटर की घड़ी सही है ({today}), तो CRM के सपोर्ट को बताएँ; नहीं तो घड़ी ठीक करें।</translation>
    </message>
    <message>
        <source>Host: {target}</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>Host: {target}</translation>
    </message>
    <message>
        <source>“{own}” of {organisation}</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>{organisation} का “{own}”</translation>
    </message>
    <message>
        <source>no host</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>कोई होस्ट नहीं</translation>
    </message>
    <message>
        <source> and {most_names} more</source>
        <extracomment>net/certificates.py</extracomment>
        <translation> और {most_names} अन्य</translation>
    </message>
    <message>
        <source>Proxy-Authorization: Basic {decode}</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>Proxy-Authorization: Basic {decode}</translation>
    </message>
    <message>
        <source>the proxy made no connection</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>प्रॉक्सी ने कोई कनेक्शन नहीं बनाया</translation>
    </message>
    <message>
        <source>The certificate that came for {host} is for {listed}, not for {host}.</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>{host} के लिए जो प्रमाणपत्र आया, उसमें {host} नहीं है, बल्कि यह है: {listed}।</translation>
    </message>
    <message>
        <source>Check the connection&apos;s address; if it is right, log in to the network if it has a log-in page.</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>कनेक्शन का पता जाँचें; अगर वह सही है और नेटवर्क का लॉग-इन पेज है, तो नेटवर्क में लॉग इन करें।</translation>
    </message>
    <message>
        <source>The certificate of {host} vouches for itself ({issuer}): anyone could have made it. Either the server was not set up to its end, or your company&apos;s proxy re-signs traffic.</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>{host} का प्रमाणपत्र अपनी पुष्टि स्वयं करता है ({issuer}): इसे कोई भी बना सकता था। या तो सर्वर का सेटअप पूरा नहीं हुआ, या आपकी कंपनी का प्रॉक्सी ट्रैफ़िक पर फिर से हस्ताक्षर करता है।</translation>
    </message>
    <message>
        <source>Ask your IT department to install the certificate on this computer, or use another network.</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>अपने IT विभाग से प्रमाणपत्र इस कंप्यूटर पर इंस्टॉल करने को कहें, या दूसरा नेटवर्क उपयोग करें।</translation>
    </message>
    <message>
        <source>The certificate that came for {host} was issued by {issuer}, which this computer does not trust: most likely your company&apos;s proxy re-signs traffic.</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>{host} के लिए जो प्रमाणपत्र आया, उसे {issuer} ने जारी किया, जिस पर यह कंप्यूटर भरोसा नहीं करता: संभवतः आपकी कंपनी का प्रॉक्सी ट्रैफ़िक पर फिर से हस्ताक्षर करता है।</translation>
    </message>
    <message>
        <source>Ask your IT department to install the root certificate of {issuer} on this computer.</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>अपने IT विभाग से {issuer} का रूट प्रमाणपत्र इस कंप्यूटर पर इंस्टॉल करने को कहें।</translation>
    </message>
    <message>
        <source>“{host}” is not the name of a host.</source>
        <extracomment>net/exchange.py</extracomment>
        <translation>“{host}” किसी होस्ट का नाम नहीं है।</translation>
    </message>
    <message>
        <source>gzip, deflate</source>
        <extracomment>net/exchange.py</extracomment>
        <translation>gzip, deflate</translation>
    </message>
    <message>
        <source>{who}, or of the proxy {name} before it,</source>
        <extracomment>net/exchange.py</extracomment>
        <translation>{who}, या उससे पहले के प्रॉक्सी {name},</translation>
    </message>
    <message>
        <source>packed as it was not asked for</source>
        <extracomment>net/exchange.py</extracomment>
        <translation>ऐसे पैक किया गया जैसा माँगा नहीं गया था</translation>
    </message>
    <message>
        <source>A key cannot be sent</source>
        <extracomment>net/exchange.py</extracomment>
        <translation>कुंजी भेजी नहीं जा सकती</translation>
    </message>
    <message>
        <source>The key for {name} holds a space at an end, a line break or a letter that keys never have.</source>
        <extracomment>net/exchange.py</extracomment>
        <translation>{name} की कुंजी के किसी छोर पर स्पेस है, या उसमें लाइन ब्रेक या ऐसा अक्षर है जो कुंजियों में कभी नहीं होता।</translation>
    </message>
    <message>
        <source>Copy the key again, without anything around it.</source>
        <extracomment>net/exchange.py, store/key_entries.py</extracomment>
        <translation>कुंजी फिर से कॉपी करें, आसपास का कुछ भी लिए बिना।</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>{host} ने समय पर उत्तर नहीं दिया।</translation>
    </message>
    <message>
        <source>No answer came</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>कोई उत्तर नहीं आया</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>उत्तर बहुत बड़ा है</translation>
    </message>
    <message>
        <source>{host} sent more than {limit_bytes} MB in one answer; the rest was not read.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>{host} ने एक उत्तर में {limit_bytes} MB से अधिक भेजा; बाकी नहीं पढ़ा गया।</translation>
    </message>
    <message>
        <source>No connection</source>
        <extracomment>ui/tabs/create/refusals.py, ui/widgets/progress_strip.py, net/lost_calls.py</extracomment>
        <translation>कनेक्शन नहीं</translation>
    </message>
    <message>
        <source>Something in the app broke</source>
        <extracomment>ui/api_thread.py, ui/crash.py</extracomment>
        <translation>ऐप में कुछ गड़बड़ हुई</translation>
    </message>
    <message>
        <source>The app met a case it does not know.</source>
        <extracomment>ui/api_thread.py, ui/crash.py</extracomment>
        <translation>ऐप के सामने ऐसी स्थिति आई जिसे वह नहीं जानता।</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>ui/api_thread.py</extracomment>
        <translation>रद्द किया गया</translation>
    </message>
    <message>
        <source>It was cancelled before it was done.</source>
        <extracomment>ui/api_thread.py</extracomment>
        <translation>पूरा होने से पहले रद्द किया गया।</translation>
    </message>
    <message>
        <source>Every answered row is saved.</source>
        <extracomment>ui/api_thread.py, ui/crash.py</extracomment>
        <translation>उत्तर मिली हर पंक्ति सहेजी गई है।</translation>
    </message>
    <message>
        <source>Try it again; the details are in the crash log.</source>
        <extracomment>ui/api_thread.py</extracomment>
        <translation>इसे फिर आज़माएँ; विवरण क्रैश लॉग में है।</translation>
    </message>
    <message numerus="yes">
        <source>Every answered row is saved. “Pause and quit” finishes the calls in flight; resume them from Jobs next time. In the background they go on without a window, and the app ends after the last one.</source>
        <extracomment>ui/closing.py. For 1: Every answered row is saved. “Pause and quit” finishes the calls in flight; resume it from Jobs next time. In the background it goes on without a window, and the app ends after it.</extracomment>
        <translation>
            <numerusform>उत्तर मिली हर पंक्ति सहेजी गई है। “रोकें और बंद करें” से जारी कॉल पूरी होती हैं; अगली बार इसे कार्य टैब से फिर शुरू करें। बैकग्राउंड में यह बिना विंडो के चलता रहता है, और इसके बाद ऐप बंद होता है।</numerusform>
            <numerusform>उत्तर मिली हर पंक्ति सहेजी गई है। “रोकें और बंद करें” से जारी कॉल पूरी होती हैं; अगली बार इन्हें कार्य टैब से फिर शुरू करें। बैकग्राउंड में ये बिना विंडो के चलते रहते हैं, और आख़िरी के बाद ऐप बंद होता है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs are running</source>
        <extracomment>ui/closing.py. For 1: {n} job is running</extracomment>
        <translation>
            <numerusform>{n} कार्य चल रहा है</numerusform>
            <numerusform>{n} कार्य चल रहे हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>ui/closing.py</extracomment>
        <translation>यहीं रहें</translation>
    </message>
    <message>
        <source>Keep running in the background</source>
        <extracomment>ui/closing.py</extracomment>
        <translation>बैकग्राउंड में चलने दें</translation>
    </message>
    <message>
        <source>Pause and quit</source>
        <extracomment>ui/closing.py</extracomment>
        <translation>रोकें और बंद करें</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <extracomment>ui/crash.py, ui/dialogs/help_menu.py</extracomment>
        <translation>सहायता बंडल…</translation>
    </message>
    <message>
        <source>The details, without keys, are in {path}.</source>
        <extracomment>ui/crash.py</extracomment>
        <translation>विवरण, बिना कुंजियों के, {path} में है।</translation>
    </message>
    <message>
        <source>The details could not be written.</source>
        <extracomment>ui/crash.py</extracomment>
        <translation>विवरण लिखा नहीं जा सका।</translation>
    </message>
    <message>
        <source>Lead Desktop is free software under the MIT licence. It uses Qt under the LGPL 3, as separate files that you may replace, and the packages below under their own licences.</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Lead Desktop MIT लाइसेंस के तहत मुक्त सॉफ़्टवेयर है। यह LGPL 3 के तहत Qt का उपयोग अलग फ़ाइलों के रूप में करता है, जिन्हें आप बदल सकते हैं, और नीचे के पैकेज उनके अपने लाइसेंस के तहत।</translation>
    </message>
    <message>
        <source>About Lead Desktop</source>
        <extracomment>ui/dialogs/about.py, ui/dialogs/help_menu.py</extracomment>
        <translation>Lead Desktop के बारे में</translation>
    </message>
    <message>
        <source>Lead Desktop {version}</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Lead Desktop {version}</translation>
    </message>
    <message>
        <source>Packages and their licences</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>पैकेज और उनके लाइसेंस</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/about.py, ui/dialogs/deleted_jobs.py, ui/dialogs/settings.py</extracomment>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>{zone} and {country}, from the account</source>
        <extracomment>ui/dialogs/account_words.py</extracomment>
        <translation>{zone} और {country}, खाते से</translation>
    </message>
    <message>
        <source>{value}, from the account</source>
        <extracomment>ui/dialogs/account_words.py</extracomment>
        <translation>{value}, खाते से</translation>
    </message>
    <message>
        <source>Account {account}</source>
        <extracomment>ui/dialogs/account_words.py</extracomment>
        <translation>खाता {account}</translation>
    </message>
    <message>
        <source>The account thinks in {zone}, this connection in {own}</source>
        <extracomment>ui/dialogs/account_words.py</extracomment>
        <translation>खाता {zone} के समय पर है, यह कनेक्शन {own} के</translation>
    </message>
    <message>
        <source>Leads have object types</source>
        <extracomment>ui/dialogs/account_words.py</extracomment>
        <translation>लीड के ऑब्जेक्ट प्रकार हैं</translation>
    </message>
    <message>
        <source>Leads have no object types</source>
        <extracomment>ui/dialogs/account_words.py</extracomment>
        <translation>लीड के ऑब्जेक्ट प्रकार नहीं हैं</translation>
    </message>
    <message>
        <source>Optional. How many calls a day the CRM allows.</source>
        <extracomment>ui/dialogs/calls_a_day.py</extracomment>
        <translation>वैकल्पिक। CRM प्रतिदिन कितनी कॉल करने देता है।</translation>
    </message>
    <message>
        <source>Optional. Pro: 10,000 + 1,000 a user. Super: 100,000.</source>
        <extracomment>ui/dialogs/calls_a_day.py</extracomment>
        <translation>वैकल्पिक। Pro: 10,000 + प्रति उपयोगकर्ता 1,000। Super: 100,000।</translation>
    </message>
    <message>
        <source>Calls a day</source>
        <extracomment>ui/dialogs/calls_a_day.py, ui/dialogs/connection_more.py</extracomment>
        <translation>प्रतिदिन कॉल</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>ui/dialogs/calls_a_day.py</extracomment>
        <translation>ज्ञात नहीं</translation>
    </message>
    <message>
        <source>New connection</source>
        <extracomment>ui/dialogs/connection.py</extracomment>
        <translation>नया कनेक्शन</translation>
    </message>
    <message>
        <source>Connection {name}</source>
        <extracomment>ui/dialogs/connection.py</extracomment>
        <translation>कनेक्शन {name}</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <extracomment>ui/dialogs/connection.py, ui/dialogs/remove_connection.py</extracomment>
        <translation>कनेक्शन हटाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/dialogs/column_steps.py, ui/dialogs/connection.py, ui/dialogs/fixed_value.py</extracomment>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Save connection</source>
        <extracomment>ui/dialogs/connection.py</extracomment>
        <translation>कनेक्शन सहेजें</translation>
    </message>
    <message>
        <source>Test connection</source>
        <extracomment>ui/dialogs/connection.py</extracomment>
        <translation>कनेक्शन टेस्ट करें</translation>
    </message>
    <message>
        <source>Test again</source>
        <extracomment>ui/dialogs/connection.py</extracomment>
        <translation>फिर टेस्ट करें</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <extracomment>ui/dialogs/connection.py</extracomment>
        <translation>फिर भी सहेजें</translation>
    </message>
    <message>
        <source>Not tested successfully yet</source>
        <extracomment>ui/dialogs/connection.py</extracomment>
        <translation>टेस्ट अभी तक सफल नहीं हुआ</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <extracomment>ui/dialogs/connection.py</extracomment>
        <translation>अभी टेस्ट नहीं किया गया</translation>
    </message>
    <message>
        <source>Tested, all is well</source>
        <extracomment>ui/dialogs/connection.py</extracomment>
        <translation>टेस्ट हुआ, सब ठीक है</translation>
    </message>
    <message>
        <source>Testing</source>
        <extracomment>ui/dialogs/connection.py</extracomment>
        <translation>टेस्ट कर रहे हैं</translation>
    </message>
    <message>
        <source>Save without keys</source>
        <extracomment>ui/dialogs/connection.py</extracomment>
        <translation>बिना कुंजियों के सहेजें</translation>
    </message>
    <message>
        <source>Paste it, or save without keys.</source>
        <extracomment>ui/dialogs/connection.py</extracomment>
        <translation>इसे चिपकाएँ, या बिना कुंजियों के सहेजें।</translation>
    </message>
    <message>
        <source>Access key</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>ऐक्सेस कुंजी</translation>
    </message>
    <message>
        <source>Secret key</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>गुप्त कुंजी</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>ui/dialogs/connection_draft.py, ui/dialogs/provider_cards.py</extracomment>
        <translation>API कुंजी</translation>
    </message>
    <message>
        <source>Token (optional)</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>टोकन (वैकल्पिक)</translation>
    </message>
    <message>
        <source>{key} has more than {most} characters. Copy it again, without anything around it.</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>{key} में {most} से अधिक वर्ण हैं। आसपास की किसी चीज़ के बिना इसे फिर कॉपी करें।</translation>
    </message>
    <message>
        <source>Singapore</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>सिंगापुर</translation>
    </message>
    <message>
        <source>United States, us11</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>संयुक्त राज्य अमेरिका, us11</translation>
    </message>
    <message>
        <source>India, in21</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>भारत, in21</translation>
    </message>
    <message>
        <source>India, in22</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>भारत, in22</translation>
    </message>
    <message>
        <source>Ireland, ir31</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>आयरलैंड, ir31</translation>
    </message>
    <message>
        <source>Canada, ca12</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>कनाडा, ca12</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>{name} कॉपी</translation>
    </message>
    <message>
        <source>{name} copy {number}</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>{name} कॉपी {number}</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>कनेक्शन को नाम दें।</translation>
    </message>
    <message>
        <source>There is already a connection “{name}”. Choose another name.</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>“{name}” नाम का कनेक्शन पहले से है। दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>The value of the header {header}</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>हेडर {header} का मान</translation>
    </message>
    <message>
        <source>{key} is missing.</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>{key} नहीं है।</translation>
    </message>
    <message>
        <source>The value of the header {header} is missing.</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>हेडर {header} का मान नहीं है।</translation>
    </message>
    <message>
        <source>Show access key</source>
        <extracomment>ui/dialogs/connection_form.py</extracomment>
        <translation>ऐक्सेस कुंजी दिखाएँ</translation>
    </message>
    <message>
        <source>Show secret key</source>
        <extracomment>ui/dialogs/connection_form.py</extracomment>
        <translation>गुप्त कुंजी दिखाएँ</translation>
    </message>
    <message>
        <source>Show api key</source>
        <extracomment>ui/dialogs/connection_form.py</extracomment>
        <translation>API कुंजी दिखाएँ</translation>
    </message>
    <message>
        <source>Show token (optional)</source>
        <extracomment>ui/dialogs/connection_form.py</extracomment>
        <translation>टोकन दिखाएँ (वैकल्पिक)</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/dialogs/connection_form.py, ui/dialogs/name_dialog.py</extracomment>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>ui/dialogs/connection_form.py</extracomment>
        <translation>परिवेश</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>ui/dialogs/connection_form.py</extracomment>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>Another address</source>
        <extracomment>ui/dialogs/connection_form.py</extracomment>
        <translation>दूसरा पता</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>ui/dialogs/connection_form.py</extracomment>
        <translation>पता</translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>ui/dialogs/connection_form.py, ui/tabs/create/receipt_words.py, ui/tabs/jobs/job_lines.py</extracomment>
        <translation>प्रोडक्शन</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>ui/dialogs/connection_form.py, ui/tabs/create/receipt_words.py, ui/tabs/jobs/job_lines.py</extracomment>
        <translation>सैंडबॉक्स</translation>
    </message>
    <message>
        <source>The kept keys belong to {host} and are not sent elsewhere. Paste the keys again.</source>
        <extracomment>ui/dialogs/connection_form.py</extracomment>
        <translation>रखी हुई कुंजियाँ {host} की हैं और कहीं और नहीं भेजी जातीं। कुंजियाँ फिर चिपकाएँ।</translation>
    </message>
    <message>
        <source>Colour and badge</source>
        <extracomment>ui/dialogs/connection_form.py</extracomment>
        <translation>रंग और बैज</translation>
    </message>
    <message>
        <source>Kept. Type to replace it</source>
        <extracomment>ui/dialogs/connection_form.py, ui/dialogs/header_rows.py</extracomment>
        <translation>रखी हुई है। बदलने के लिए लिखें</translation>
    </message>
    <message>
        <source>{name}, {crm}, {environment}</source>
        <extracomment>ui/dialogs/connection_menu.py</extracomment>
        <translation>{name}, {crm}, {environment}</translation>
    </message>
    <message>
        <source>{name}, {crm}, {environment}, in use</source>
        <extracomment>ui/dialogs/connection_menu.py</extracomment>
        <translation>{name}, {crm}, {environment}, उपयोग में</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>ui/dialogs/connection_menu.py, ui/dialogs/shortcuts.py</extracomment>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Find a connection</source>
        <extracomment>ui/dialogs/connection_menu.py</extracomment>
        <translation>कनेक्शन खोजें</translation>
    </message>
    <message>
        <source>New connection…</source>
        <extracomment>ui/dialogs/connection_menu.py, ui/welcome.py</extracomment>
        <translation>नया कनेक्शन…</translation>
    </message>
    <message>
        <source>No connection has “{text}” in its name</source>
        <extracomment>ui/dialogs/connection_menu.py</extracomment>
        <translation>किसी कनेक्शन के नाम में “{text}” नहीं है</translation>
    </message>
    <message>
        <source>Duplicate {name}</source>
        <extracomment>ui/dialogs/connection_menu.py</extracomment>
        <translation>{name} की कॉपी बनाएँ</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <extracomment>ui/dialogs/connection_menu.py</extracomment>
        <translation>{name} बदलें</translation>
    </message>
    <message>
        <source>{action} ({keys})</source>
        <extracomment>ui/dialogs/connection_menu.py</extracomment>
        <translation>{action} ({keys})</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <extracomment>ui/dialogs/connection_more.py</extracomment>
        <translation>कॉल सीमा</translation>
    </message>
    <message>
        <source>Country of phones</source>
        <extracomment>ui/dialogs/column_steps.py, ui/dialogs/connection_more.py, ui/dialogs/place_lists.py</extracomment>
        <translation>फ़ोन का देश</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>ui/dialogs/connection_more.py, ui/dialogs/place_lists.py, ui/widgets/status_bar.py</extracomment>
        <translation>समय क्षेत्र</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>ui/dialogs/connection_more.py, ui/dialogs/optional_fields.py</extracomment>
        <translation>प्रॉक्सी</translation>
    </message>
    <message>
        <source>Headers</source>
        <extracomment>ui/dialogs/connection_more.py</extracomment>
        <translation>हेडर</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>ui/dialogs/connection_more.py, ui/tabs/jobs/job_panel.py, ui/widgets/chips.py</extracomment>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>More, closed. Set: {parts}</source>
        <extracomment>ui/dialogs/connection_more.py</extracomment>
        <translation>अन्य, बंद। सेट है: {parts}</translation>
    </message>
    <message>
        <source>More, closed. Nothing is set</source>
        <extracomment>ui/dialogs/connection_more.py</extracomment>
        <translation>अन्य, बंद। कुछ सेट नहीं है</translation>
    </message>
    <message>
        <source>{calls} calls in {seconds} s</source>
        <extracomment>ui/dialogs/connection_more.py</extracomment>
        <translation>{seconds} सेकंड में {calls} कॉल</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls a day</source>
        <extracomment>ui/dialogs/connection_more.py. For 1: {n} call a day</extracomment>
        <translation>
            <numerusform>प्रतिदिन {n} कॉल</numerusform>
            <numerusform>प्रतिदिन {n} कॉल</numerusform>
        </translation>
    </message>
    <message>
        <source>From the account, with the next test</source>
        <extracomment>ui/dialogs/connection_more.py</extracomment>
        <translation>खाते से, अगले टेस्ट के साथ</translation>
    </message>
    <message>
        <source>Time of this computer</source>
        <extracomment>ui/dialogs/connection_more.py, ui/widgets/status_bar.py</extracomment>
        <translation>इस कंप्यूटर का समय</translation>
    </message>
    <message>
        <source>Rate limit, calls a day, country, time zone, proxy</source>
        <extracomment>ui/dialogs/connection_more.py</extracomment>
        <translation>कॉल सीमा, प्रतिदिन कॉल, देश, समय क्षेत्र, प्रॉक्सी</translation>
    </message>
    <message>
        <source>More, open</source>
        <extracomment>ui/dialogs/connection_more.py</extracomment>
        <translation>अन्य, खुला</translation>
    </message>
    <message>
        <source>no proxy</source>
        <extracomment>ui/dialogs/connection_more.py</extracomment>
        <translation>कोई प्रॉक्सी नहीं</translation>
    </message>
    <message>
        <source>proxy {address}</source>
        <extracomment>ui/dialogs/connection_more.py</extracomment>
        <translation>प्रॉक्सी {address}</translation>
    </message>
    <message>
        <source>The proxy has no address</source>
        <extracomment>ui/dialogs/connection_parts.py</extracomment>
        <translation>प्रॉक्सी का पता नहीं है</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <extracomment>ui/dialogs/connection_parts.py</extracomment>
        <translation>पता नहीं दिया गया है।</translation>
    </message>
    <message>
        <source>Give one like {address}.</source>
        <extracomment>ui/dialogs/connection_parts.py</extracomment>
        <translation>{address} जैसा पता दें।</translation>
    </message>
    <message>
        <source>The numbers of a job are kept for a year after it was deleted; no title, no row and no value of it is.</source>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>कार्य के आँकड़े उसके हटाए जाने के बाद एक वर्ष तक रखे जाते हैं; उसका शीर्षक, कोई पंक्ति या कोई मान नहीं।</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>आयु</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>हाथ से</translation>
    </message>
    <message>
        <source>Deleted jobs</source>
        <extracomment>ui/dialogs/deleted_jobs.py, ui/dialogs/settings.py</extracomment>
        <translation>हटाए गए कार्य</translation>
    </message>
    <message>
        <source>Job</source>
        <extracomment>ui/dialogs/deleted_jobs.py, ui/tabs/jobs/job_columns.py</extracomment>
        <translation>कार्य</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>ui/dialogs/deleted_jobs.py, ui/tabs/jobs/job_columns.py</extracomment>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>बना</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>ui/dialogs/deleted_jobs.py, ui/tabs/jobs/job_columns.py</extracomment>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>हटाया गया</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>कारण</translation>
    </message>
    <message>
        <source>No job was deleted yet.</source>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>अभी तक कोई कार्य नहीं हटाया गया।</translation>
    </message>
    <message>
        <source>Delete all lead data from this computer?</source>
        <extracomment>ui/dialogs/erase_question.py</extracomment>
        <translation>इस कंप्यूटर से सारा लीड डेटा हटाएँ?</translation>
    </message>
    <message>
        <source>Files are removed from this folder; copies in backups of this computer are not reached.</source>
        <extracomment>ui/dialogs/erase_question.py</extracomment>
        <translation>फ़ाइलें इस फ़ोल्डर से हटाई जाती हैं; इस कंप्यूटर के बैकअप में मौजूद कॉपियाँ बनी रहती हैं।</translation>
    </message>
    <message>
        <source>Delete everything from this computer?</source>
        <extracomment>ui/dialogs/erase_question.py</extracomment>
        <translation>इस कंप्यूटर से सब कुछ हटाएँ?</translation>
    </message>
    <message>
        <source>Also delete mappings, learned headings and saved searches</source>
        <extracomment>ui/dialogs/erase_question.py</extracomment>
        <translation>मैपिंग, सीखे गए शीर्षक और सहेजी गई खोजें भी हटाएँ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>ui/dialogs/erase_question.py, ui/dialogs/remove_connection.py, ui/tabs/jobs/delete_question.py</extracomment>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <extracomment>ui/dialogs/erase_question.py</extracomment>
        <translation>सब कुछ हटाएँ</translation>
    </message>
    <message>
        <source>Delete all lead data</source>
        <extracomment>ui/dialogs/erase_question.py</extracomment>
        <translation>सारा लीड डेटा हटाएँ</translation>
    </message>
    <message>
        <source>Goes for good</source>
        <extracomment>ui/dialogs/erase_question.py</extracomment>
        <translation>हमेशा के लिए हटेगा</translation>
    </message>
    <message>
        <source>Stays</source>
        <extracomment>ui/dialogs/erase_question.py</extracomment>
        <translation>रहेगा</translation>
    </message>
    <message>
        <source>Everything was deleted</source>
        <extracomment>ui/dialogs/erasing.py</extracomment>
        <translation>सब कुछ हटाया गया</translation>
    </message>
    <message>
        <source>All lead data was deleted</source>
        <extracomment>ui/dialogs/erasing.py</extracomment>
        <translation>सारा लीड डेटा हटाया गया</translation>
    </message>
    <message>
        <source>{what} went from this computer.</source>
        <extracomment>ui/dialogs/erasing.py</extracomment>
        <translation>इस कंप्यूटर से हटाया गया: {what}।</translation>
    </message>
    <message>
        <source>Leads in the CRM and saved workbooks stay.</source>
        <extracomment>ui/dialogs/erasing.py</extracomment>
        <translation>CRM की लीड और सहेजी गई वर्कबुक बनी रहती हैं।</translation>
    </message>
    <message>
        <source># User guide

The file of the guide is missing from this copy of the app. Install the app again, or read the guide where you got the app from.</source>
        <extracomment>ui/dialogs/guide.py</extracomment>
        <translation># उपयोगकर्ता गाइड

ऐप की इस कॉपी में गाइड की फ़ाइल नहीं है। ऐप फिर इंस्टॉल करें, या गाइड वहाँ पढ़ें जहाँ से ऐप मिला था।</translation>
    </message>
    <message>
        <source>User guide</source>
        <extracomment>ui/dialogs/guide.py</extracomment>
        <translation>उपयोगकर्ता गाइड</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <extracomment>ui/dialogs/guide.py</extracomment>
        <translation>गाइड में खोजें</translation>
    </message>
    <message>
        <source>Chapters</source>
        <extracomment>ui/dialogs/guide.py</extracomment>
        <translation>अध्याय</translation>
    </message>
    <message>
        <source>Not in the guide</source>
        <extracomment>ui/dialogs/guide.py</extracomment>
        <translation>गाइड में नहीं</translation>
    </message>
    <message>
        <source>{place} of {matches}</source>
        <extracomment>ui/dialogs/guide.py</extracomment>
        <translation>{matches} में से {place}</translation>
    </message>
    <message>
        <source>For a gateway in front of the CRM. Values are kept with the keys.</source>
        <extracomment>ui/dialogs/header_rows.py</extracomment>
        <translation>CRM के आगे के गेटवे के लिए। मान कुंजियों के साथ रखे जाते हैं।</translation>
    </message>
    <message>
        <source>Name of a header</source>
        <extracomment>ui/dialogs/header_rows.py</extracomment>
        <translation>हेडर का नाम</translation>
    </message>
    <message>
        <source>Value of the header</source>
        <extracomment>ui/dialogs/header_rows.py</extracomment>
        <translation>हेडर का मान</translation>
    </message>
    <message>
        <source>Remove this header</source>
        <extracomment>ui/dialogs/header_rows.py</extracomment>
        <translation>यह हेडर हटाएँ</translation>
    </message>
    <message>
        <source>Add a header</source>
        <extracomment>ui/dialogs/header_rows.py</extracomment>
        <translation>हेडर जोड़ें</translation>
    </message>
    <message>
        <source>Show value</source>
        <extracomment>ui/dialogs/header_rows.py</extracomment>
        <translation>मान दिखाएँ</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>ui/dialogs/help_menu.py, ui/widgets/header.py</extracomment>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>ui/dialogs/help_menu.py, ui/dialogs/shortcuts.py</extracomment>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>As this computer says</source>
        <extracomment>ui/dialogs/optional_fields.py</extracomment>
        <translation>जैसा इस कंप्यूटर में है</translation>
    </message>
    <message>
        <source>None</source>
        <comment>of a proxy</comment>
        <extracomment>ui/dialogs/optional_fields.py</extracomment>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>This address</source>
        <extracomment>ui/dialogs/optional_fields.py</extracomment>
        <translation>यह पता</translation>
    </message>
    <message>
        <source>Calls of the own rate limit</source>
        <extracomment>ui/dialogs/optional_fields.py</extracomment>
        <translation>अपनी कॉल सीमा की कॉल</translation>
    </message>
    <message>
        <source>Seconds of the own rate limit</source>
        <extracomment>ui/dialogs/optional_fields.py</extracomment>
        <translation>अपनी कॉल सीमा के सेकंड</translation>
    </message>
    <message>
        <source>Empty: {calls} calls in {seconds} s. The CRM&apos;s own limit always holds.</source>
        <extracomment>ui/dialogs/optional_fields.py</extracomment>
        <translation>खाली: {seconds} सेकंड में {calls} कॉल। CRM की अपनी सीमा हमेशा लागू रहती है।</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <extracomment>ui/dialogs/optional_fields.py</extracomment>
        <translation>प्रॉक्सी का पता</translation>
    </message>
    <message>
        <source>calls in</source>
        <extracomment>ui/dialogs/optional_fields.py</extracomment>
        <translation>कॉल, हर</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <extracomment>ui/dialogs/optional_fields.py</extracomment>
        <translation>सेकंड</translation>
    </message>
    <message>
        <source>Not set. Phones need their country code</source>
        <extracomment>ui/dialogs/place_lists.py</extracomment>
        <translation>सेट नहीं। फ़ोन में देश कोड चाहिए</translation>
    </message>
    <message>
        <source>Access key and secret</source>
        <extracomment>ui/dialogs/provider_cards.py</extracomment>
        <translation>ऐक्सेस कुंजी और गुप्त कुंजी</translation>
    </message>
    <message>
        <source>Token, if there is one</source>
        <extracomment>ui/dialogs/provider_cards.py</extracomment>
        <translation>टोकन, अगर हो</translation>
    </message>
    <message>
        <source>Teal</source>
        <extracomment>ui/dialogs/provider_cards.py</extracomment>
        <translation>टील</translation>
    </message>
    <message>
        <source>Plum</source>
        <extracomment>ui/dialogs/provider_cards.py</extracomment>
        <translation>जामुनी</translation>
    </message>
    <message>
        <source>Clay</source>
        <extracomment>ui/dialogs/provider_cards.py</extracomment>
        <translation>मिट्टी</translation>
    </message>
    <message>
        <source>Sky</source>
        <extracomment>ui/dialogs/provider_cards.py</extracomment>
        <translation>आसमानी</translation>
    </message>
    <message>
        <source>Violet</source>
        <extracomment>ui/dialogs/provider_cards.py</extracomment>
        <translation>बैंगनी</translation>
    </message>
    <message>
        <source>Olive</source>
        <extracomment>ui/dialogs/provider_cards.py</extracomment>
        <translation>जैतूनी</translation>
    </message>
    <message>
        <source>Slate</source>
        <extracomment>ui/dialogs/provider_cards.py</extracomment>
        <translation>स्लेटी</translation>
    </message>
    <message>
        <source>{crm}, {keys}</source>
        <extracomment>ui/dialogs/provider_cards.py</extracomment>
        <translation>{crm}, {keys}</translation>
    </message>
    <message>
        <source>CRM</source>
        <extracomment>ui/dialogs/provider_cards.py</extracomment>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>ui/dialogs/provider_cards.py</extracomment>
        <translation>रंग</translation>
    </message>
    <message>
        <source>The connection and its keys are removed from this computer.</source>
        <extracomment>ui/dialogs/remove_connection.py</extracomment>
        <translation>कनेक्शन और उसकी कुंजियाँ इस कंप्यूटर से हटाई जाती हैं।</translation>
    </message>
    <message>
        <source>Leads in the CRM stay.</source>
        <extracomment>ui/dialogs/remove_connection.py</extracomment>
        <translation>CRM की लीड बनी रहती हैं।</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <extracomment>ui/dialogs/remove_connection.py</extracomment>
        <translation>“{name}” हटाएँ?</translation>
    </message>
    <message>
        <source>Its jobs stay in Jobs.</source>
        <extracomment>ui/dialogs/remove_connection.py</extracomment>
        <translation>इसके कार्य, कार्य टैब में बने रहते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>Its {n} jobs stay in Jobs, with all rows.</source>
        <extracomment>ui/dialogs/remove_connection.py. For 1: Its {n} job stays in Jobs, with all rows.</extracomment>
        <translation>
            <numerusform>इसका {n} कार्य, सभी पंक्तियों के साथ, कार्य टैब में बना रहता है।</numerusform>
            <numerusform>इसके {n} कार्य, सभी पंक्तियों के साथ, कार्य टैब में बने रहते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not finished, and cannot go on without the connection.</source>
        <extracomment>ui/dialogs/remove_connection.py</extracomment>
        <translation>यह पूरा नहीं हुआ है, और कनेक्शन के बिना आगे नहीं बढ़ सकता।</translation>
    </message>
    <message numerus="yes">
        <source>{n} of them are not finished, and cannot go on without the connection.</source>
        <extracomment>ui/dialogs/remove_connection.py. For 1: {n} of them is not finished, and cannot go on without the connection.</extracomment>
        <translation>
            <numerusform>इनमें से {n} पूरा नहीं हुआ है, और कनेक्शन के बिना आगे नहीं बढ़ सकता।</numerusform>
            <numerusform>इनमें से {n} पूरे नहीं हुए हैं, और कनेक्शन के बिना आगे नहीं बढ़ सकते।</numerusform>
        </translation>
    </message>
    <message>
        <source>If it exists</source>
        <extracomment>ui/dialogs/safe_again.py</extracomment>
        <translation>अगर मौजूद हो</translation>
    </message>
    <message>
        <source>leave it, count as duplicate</source>
        <extracomment>ui/dialogs/safe_again.py</extracomment>
        <translation>छोड़ दें, डुप्लिकेट गिनें</translation>
    </message>
    <message>
        <source>{leads} in {calls}</source>
        <extracomment>ui/dialogs/safe_again.py</extracomment>
        <translation>{calls} में {leads}</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>ui/dialogs/safe_again.py, ui/tabs/create/confirm.py, ui/tabs/create/receipt.py</extracomment>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>{file}, {rows}</source>
        <extracomment>ui/dialogs/safe_again.py, ui/tabs/create/confirm.py, ui/tabs/create/trial.py</extracomment>
        <translation>{file}, {rows}</translation>
    </message>
    <message>
        <source>Will create</source>
        <extracomment>ui/dialogs/safe_again.py, ui/tabs/create/plan_words.py, ui/tabs/create/trial.py</extracomment>
        <translation>बनाई जाएँगी</translation>
    </message>
    <message>
        <source>Sent before</source>
        <extracomment>ui/dialogs/safe_again.py</extracomment>
        <translation>पहले भेजी गईं</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows, and failed</source>
        <extracomment>ui/dialogs/safe_again.py. For 1: {n} row, and failed</extracomment>
        <translation>
            <numerusform>{n} पंक्ति, विफल रही</numerusform>
            <numerusform>{n} पंक्तियाँ, विफल रहीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows, as a trial</source>
        <extracomment>ui/dialogs/safe_again.py. For 1: {n} row, as a trial</extracomment>
        <translation>
            <numerusform>{n} पंक्ति, ट्रायल के रूप में</numerusform>
            <numerusform>{n} पंक्तियाँ, ट्रायल के रूप में</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>ui/dialogs/safe_again.py</extracomment>
        <translation>बदला गया</translation>
    </message>
    <message>
        <source>rows were corrected since the last yes</source>
        <extracomment>ui/dialogs/safe_again.py</extracomment>
        <translation>पिछली सहमति के बाद पंक्तियाँ ठीक की गईं</translation>
    </message>
    <message>
        <source>Not asked</source>
        <extracomment>ui/dialogs/safe_again.py</extracomment>
        <translation>नहीं पूछा गया</translation>
    </message>
    <message>
        <source>the connection asked for no yes when the upload began</source>
        <extracomment>ui/dialogs/safe_again.py</extracomment>
        <translation>अपलोड शुरू होते समय कनेक्शन ने सहमति नहीं माँगी</translation>
    </message>
    <message>
        <source>Safe mode</source>
        <extracomment>ui/dialogs/safe_card.py, ui/widgets/status_bar.py</extracomment>
        <translation>सुरक्षित मोड</translation>
    </message>
    <message numerus="yes">
        <source>Create {n} leads in this sandbox?</source>
        <extracomment>ui/dialogs/safe_mode.py. For 1: Create {n} lead in this sandbox?</extracomment>
        <translation>
            <numerusform>इस सैंडबॉक्स में {n} लीड बनाएँ?</numerusform>
            <numerusform>इस सैंडबॉक्स में {n} लीड बनाएँ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Type {rows} to go on</source>
        <extracomment>ui/dialogs/safe_mode.py</extracomment>
        <translation>आगे बढ़ने के लिए {rows} लिखें</translation>
    </message>
    <message>
        <source>{connection} on {crm}. Created leads cannot be taken back here.</source>
        <extracomment>ui/dialogs/safe_mode.py</extracomment>
        <translation>{crm} पर {connection}। बनाई गई लीड यहाँ वापस नहीं ली जा सकतीं।</translation>
    </message>
    <message numerus="yes">
        <source>Create {n} leads in production?</source>
        <extracomment>ui/dialogs/safe_mode.py. For 1: Create {n} lead in production?</extracomment>
        <translation>
            <numerusform>प्रोडक्शन में {n} लीड बनाएँ?</numerusform>
            <numerusform>प्रोडक्शन में {n} लीड बनाएँ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload {n} rows</source>
        <extracomment>ui/dialogs/safe_mode.py, ui/tabs/create/check_step.py. For 1: Upload {n} row</extracomment>
        <translation>
            <numerusform>{n} पंक्ति अपलोड करें</numerusform>
            <numerusform>{n} पंक्तियाँ अपलोड करें</numerusform>
        </translation>
    </message>
    <message>
        <source>All lead data, and connections, their keys in the keyring, settings and logs.</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>सारा लीड डेटा, और कनेक्शन, कीरिंग में उनकी कुंजियाँ, सेटिंग और लॉग।</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/dialogs/settings.py, ui/dialogs/shortcuts.py, ui/widgets/header.py</extracomment>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Delete all lead data…</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>सारा लीड डेटा हटाएँ…</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>सब कुछ हटाएँ…</translation>
    </message>
    <message>
        <source>Keep lead data for</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>लीड डेटा रखने की अवधि</translation>
    </message>
    <message>
        <source>Folder of everything the app keeps</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>ऐप जो कुछ रखता है उसका फ़ोल्डर</translation>
    </message>
    <message>
        <source>Lead data on this computer</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>इस कंप्यूटर पर लीड डेटा</translation>
    </message>
    <message>
        <source>Keep it for</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>रखने की अवधि</translation>
    </message>
    <message>
        <source>Kept in</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>यहाँ रखा है</translation>
    </message>
    <message>
        <source>Only your account of this computer can read the folder. Keys are never in it.</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>फ़ोल्डर केवल इस कंप्यूटर पर आपका खाता पढ़ सकता है। कुंजियाँ उसमें कभी नहीं होतीं।</translation>
    </message>
    <message>
        <source>All jobs and drafts with their rows. Connections, keys and settings stay.</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>सभी कार्य और ड्राफ़्ट, उनकी पंक्तियों सहित। कनेक्शन, कुंजियाँ और सेटिंग रहती हैं।</translation>
    </message>
    <message>
        <source>Begin again</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>नए सिरे से शुरू करें</translation>
    </message>
    <message>
        <source>Rows and receipts go {time} after a job ended, drafts {time} after they were last touched. Jobs with unknown or unsent rows, paused and interrupted ones stay.</source>
        <extracomment>ui/dialogs/settings_words.py</extracomment>
        <translation>पंक्तियाँ और रसीदें कार्य समाप्त होने के {time} बाद जाती हैं, ड्राफ़्ट आख़िरी बार बदले जाने के {time} बाद। अज्ञात या न भेजी गई पंक्तियों वाले, रुके हुए और बाधित कार्य बने रहते हैं।</translation>
    </message>
    <message>
        <source>Leads in the CRM, your spreadsheets and saved workbooks</source>
        <extracomment>ui/dialogs/settings_words.py</extracomment>
        <translation>CRM की लीड, आपकी स्प्रेडशीट और सहेजी गई वर्कबुक</translation>
    </message>
    <message>
        <source>Connections, their keys, and settings</source>
        <extracomment>ui/dialogs/settings_words.py</extracomment>
        <translation>कनेक्शन, उनकी कुंजियाँ, और सेटिंग</translation>
    </message>
    <message>
        <source>The numbers of each job for a year, without names or values</source>
        <extracomment>ui/dialogs/settings_words.py</extracomment>
        <translation>हर कार्य के आँकड़े एक वर्ष तक, बिना नाम या मान के</translation>
    </message>
    <message numerus="yes">
        <source>{n} connections and their keys in the keyring</source>
        <extracomment>ui/dialogs/settings_words.py. For 1: {n} connection and its keys in the keyring</extracomment>
        <translation>
            <numerusform>{n} कनेक्शन और कीरिंग में उसकी कुंजियाँ</numerusform>
            <numerusform>{n} कनेक्शन और कीरिंग में उनकी कुंजियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>How many calls each account made today, without its name, so that limits are kept</source>
        <extracomment>ui/dialogs/settings_words.py</extracomment>
        <translation>हर खाते ने आज कितनी कॉल कीं, बिना उसके नाम के, ताकि सीमाएँ निभें</translation>
    </message>
    <message>
        <source>{jobs} and {drafts}</source>
        <extracomment>ui/dialogs/settings_words.py</extracomment>
        <translation>{jobs} और {drafts}</translation>
    </message>
    <message>
        <source>Until I delete it</source>
        <extracomment>ui/dialogs/settings_words.py</extracomment>
        <translation>जब तक मैं न हटाऊँ</translation>
    </message>
    <message>
        <source>1 year</source>
        <extracomment>ui/dialogs/settings_words.py</extracomment>
        <translation>1 वर्ष</translation>
    </message>
    <message>
        <source>Nothing is deleted by itself.</source>
        <extracomment>ui/dialogs/settings_words.py</extracomment>
        <translation>कुछ भी अपने-आप नहीं हटता।</translation>
    </message>
    <message>
        <source>No lead data is kept now.</source>
        <extracomment>ui/dialogs/settings_words.py</extracomment>
        <translation>अभी कोई लीड डेटा नहीं रखा है।</translation>
    </message>
    <message>
        <source>{what} is kept now.</source>
        <extracomment>ui/dialogs/settings_words.py</extracomment>
        <translation>अभी रखा है: {what}।</translation>
    </message>
    <message>
        <source>{what} are kept now.</source>
        <extracomment>ui/dialogs/settings_words.py</extracomment>
        <translation>अभी रखे हैं: {what}।</translation>
    </message>
    <message numerus="yes">
        <source>{n} of them are older and go from {date} on.</source>
        <extracomment>ui/dialogs/settings_words.py. For 1: {n} of them is older and goes from {date} on.</extracomment>
        <translation>
            <numerusform>इनमें से {n} पुराना है और {date} से जाएगा।</numerusform>
            <numerusform>इनमें से {n} पुराने हैं और {date} से जाएँगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>The leads of the built-in practice CRMs, and temporary files</source>
        <extracomment>ui/dialogs/settings_words.py</extracomment>
        <translation>अंतर्निहित अभ्यास CRM की लीड, और अस्थायी फ़ाइलें</translation>
    </message>
    <message>
        <source>Settings, mappings, saved searches, the numbers of deleted jobs, logs and crash reports</source>
        <extracomment>ui/dialogs/settings_words.py</extracomment>
        <translation>सेटिंग, मैपिंग, सहेजी गई खोजें, हटाए गए कार्यों के आँकड़े, लॉग और क्रैश रिपोर्ट</translation>
    </message>
    <message>
        <source>{what} with all rows, results and receipts</source>
        <extracomment>ui/dialogs/settings_words.py</extracomment>
        <translation>{what}, सभी पंक्तियों, परिणामों और रसीदों सहित</translation>
    </message>
    <message numerus="yes">
        <source>{n} of the jobs are not over, and cannot be resumed any more</source>
        <extracomment>ui/dialogs/settings_words.py. For 1: {n} of the jobs is not over, and cannot be resumed any more</extracomment>
        <translation>
            <numerusform>इनमें से {n} कार्य समाप्त नहीं हुआ है, और उसे आगे फिर शुरू नहीं किया जा सकेगा</numerusform>
            <numerusform>इनमें से {n} कार्य समाप्त नहीं हुए हैं, और उन्हें आगे फिर शुरू नहीं किया जा सकेगा</numerusform>
        </translation>
    </message>
    <message>
        <source>{step}: not tried</source>
        <extracomment>ui/dialogs/test_steps.py</extracomment>
        <translation>{step}: नहीं आज़माया गया</translation>
    </message>
    <message>
        <source>Use {host} instead</source>
        <extracomment>ui/dialogs/test_steps.py</extracomment>
        <translation>इसके बजाय {host} लें</translation>
    </message>
    <message>
        <source>Trying the next step</source>
        <extracomment>ui/dialogs/test_steps.py</extracomment>
        <translation>अगला चरण आज़मा रहे हैं</translation>
    </message>
    <message>
        <source>not tried</source>
        <extracomment>ui/dialogs/test_steps.py</extracomment>
        <translation>नहीं आज़माया गया</translation>
    </message>
    <message>
        <source>Test steps</source>
        <extracomment>ui/dialogs/test_steps.py</extracomment>
        <translation>टेस्ट के चरण</translation>
    </message>
    <message numerus="yes">
        <source>{names} are no spreadsheets.</source>
        <extracomment>ui/dropped_files.py. For 1: {names} is not a spreadsheet.</extracomment>
        <translation>
            <numerusform>{names} स्प्रेडशीट नहीं है।</numerusform>
            <numerusform>{names} स्प्रेडशीट नहीं हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <extracomment>ui/dropped_files.py</extracomment>
        <translation>{names} और {more} अन्य</translation>
    </message>
    <message>
        <source>Drop one of: {endings}.</source>
        <extracomment>ui/dropped_files.py</extracomment>
        <translation>इनमें से कोई यहाँ छोड़ें: {endings}।</translation>
    </message>
    <message numerus="yes">
        <source>{names} are links. Drop the file that it leads to.</source>
        <extracomment>ui/dropped_files.py. For 1: {names} is a link. Drop the file that it leads to.</extracomment>
        <translation>
            <numerusform>{names} एक लिंक है। वह फ़ाइल यहाँ छोड़ें जिस तक यह ले जाता है।</numerusform>
            <numerusform>{names} लिंक हैं। वह फ़ाइल यहाँ छोड़ें जिस तक लिंक ले जाता है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} lie on another computer. Copy it to this one first.</source>
        <extracomment>ui/dropped_files.py. For 1: {names} lies on another computer. Copy it to this one first.</extracomment>
        <translation>
            <numerusform>{names} दूसरे कंप्यूटर पर है। पहले उसे इस कंप्यूटर पर कॉपी करें।</numerusform>
            <numerusform>{names} दूसरे कंप्यूटर पर हैं। पहले उन्हें इस कंप्यूटर पर कॉपी करें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} are addresses of the web. Download the file, and drop that.</source>
        <extracomment>ui/dropped_files.py. For 1: {names} is an address of the web. Download the file, and drop that.</extracomment>
        <translation>
            <numerusform>{names} वेब का पता है। फ़ाइल डाउनलोड करें, और उसे यहाँ छोड़ें।</numerusform>
            <numerusform>{names} वेब के पते हैं। फ़ाइल डाउनलोड करें, और उसे यहाँ छोड़ें।</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are opened.</source>
        <extracomment>ui/dropped_files.py</extracomment>
        <translation>बाकी खोली जाती हैं।</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>ui/key_keeper.py, ui/tabs/create/view_model.py, ui/tabs/create/without_fields.py</extracomment>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Waiting for the keyring. It may be asking for its password.</source>
        <extracomment>ui/key_keeper.py</extracomment>
        <translation>कीरिंग की प्रतीक्षा है। हो सकता है वह अपना पासवर्ड माँग रही हो।</translation>
    </message>
    <message>
        <source>This session only. {reason} You paste the keys again next time.</source>
        <extracomment>ui/key_keeper.py</extracomment>
        <translation>केवल यह सत्र। {reason} अगली बार कुंजियाँ फिर चिपकानी होंगी।</translation>
    </message>
    <message>
        <source>They are in {place} now.</source>
        <extracomment>ui/key_keeper.py</extracomment>
        <translation>वे अब {place} में हैं।</translation>
    </message>
    <message>
        <source>Looking for this computer&apos;s keyring.</source>
        <extracomment>ui/key_keeper.py</extracomment>
        <translation>इस कंप्यूटर की कीरिंग खोजी जा रही है।</translation>
    </message>
    <message>
        <source>Stored in {place}. Never written to a file or a log.</source>
        <extracomment>ui/key_keeper.py</extracomment>
        <translation>{place} में रखी जाती हैं। किसी फ़ाइल या लॉग में कभी नहीं लिखी जातीं।</translation>
    </message>
    <message>
        <source>Keys are kept for this session only</source>
        <extracomment>ui/key_keeper.py</extracomment>
        <translation>कुंजियाँ केवल इस सत्र के लिए रखी गईं</translation>
    </message>
    <message>
        <source>No key was written to a file.</source>
        <extracomment>ui/key_keeper.py</extracomment>
        <translation>कोई कुंजी फ़ाइल में नहीं लिखी गई।</translation>
    </message>
    <message>
        <source>Make the keyring ready and try again, or paste the keys again next time.</source>
        <extracomment>ui/key_keeper.py</extracomment>
        <translation>कीरिंग तैयार करके फिर कोशिश करें, या अगली बार कुंजियाँ फिर चिपकाएँ।</translation>
    </message>
    <message>
        <source>Keys are kept</source>
        <extracomment>ui/key_keeper.py</extracomment>
        <translation>कुंजियाँ रखी गईं</translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>ui/dialogs/sent_sample.py, ui/models/filter_words.py</extracomment>
        <translation>(खाली)</translation>
    </message>
    <message>
        <source>contains</source>
        <extracomment>ui/models/filter_words.py</extracomment>
        <translation>में शामिल है</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>ui/models/filter_words.py</extracomment>
        <translation>बराबर है</translation>
    </message>
    <message>
        <source>is one of</source>
        <extracomment>ui/models/filter_words.py</extracomment>
        <translation>इनमें से एक</translation>
    </message>
    <message>
        <source>is empty</source>
        <extracomment>ui/models/filter_words.py</extracomment>
        <translation>खाली है</translation>
    </message>
    <message>
        <source>is not empty</source>
        <extracomment>ui/models/filter_words.py</extracomment>
        <translation>खाली नहीं है</translation>
    </message>
    <message>
        <source>{column} contains {values}</source>
        <extracomment>ui/models/filter_words.py</extracomment>
        <translation>{column} में है: {values}</translation>
    </message>
    <message>
        <source>{column} is {values}</source>
        <extracomment>ui/models/filter_words.py</extracomment>
        <translation>{column}: {values}</translation>
    </message>
    <message>
        <source>{column} is one of {values}</source>
        <extracomment>ui/models/filter_words.py</extracomment>
        <translation>{column} इनमें से एक: {values}</translation>
    </message>
    <message>
        <source>{column} is empty</source>
        <extracomment>ui/models/filter_words.py</extracomment>
        <translation>{column} खाली है</translation>
    </message>
    <message>
        <source>{column} is not empty</source>
        <extracomment>ui/models/filter_words.py</extracomment>
        <translation>{column} खाली नहीं है</translation>
    </message>
    <message>
        <source>A column that is not shown</source>
        <extracomment>ui/models/filter_words.py</extracomment>
        <translation>एक कॉलम जो दिखाया नहीं गया</translation>
    </message>
    <message numerus="yes">
        <source>{values} and {n} more</source>
        <extracomment>ui/models/filter_words.py. For 1: {values} and {n} more</extracomment>
        <translation>
            <numerusform>{values} और {n} अन्य</numerusform>
            <numerusform>{values} और {n} अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>{filters} · Clear</source>
        <extracomment>ui/models/filter_words.py</extracomment>
        <translation>{filters} · हटाएँ</translation>
    </message>
    <message>
        <source>The sheet says “{value}”.</source>
        <extracomment>ui/models/row_table_model.py</extracomment>
        <translation>शीट में “{value}” है।</translation>
    </message>
    <message>
        <source>Duplicate of line {line}</source>
        <extracomment>ui/models/table_columns.py</extracomment>
        <translation>लाइन {line} का डुप्लिकेट</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>ui/models/table_columns.py</extracomment>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>At</source>
        <comment>a clock time</comment>
        <extracomment>ui/models/table_columns.py</extracomment>
        <translation>समय</translation>
    </message>
    <message>
        <source>Change this in Settings</source>
        <extracomment>ui/retention.py</extracomment>
        <translation>इसे सेटिंग में बदलें</translation>
    </message>
    <message>
        <source>{jobs} and {drafts} older than {days} were deleted</source>
        <extracomment>ui/retention.py</extracomment>
        <translation>{days} से पुराने {jobs} और {drafts} हटाए गए</translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs older than {days} were deleted</source>
        <extracomment>ui/retention.py. For 1: {n} job older than {days} was deleted</extracomment>
        <translation>
            <numerusform>{days} से पुराना {n} कार्य हटाया गया</numerusform>
            <numerusform>{days} से पुराने {n} कार्य हटाए गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} drafts older than {days} were deleted</source>
        <extracomment>ui/retention.py. For 1: {n} draft older than {days} was deleted</extracomment>
        <translation>
            <numerusform>{days} से पुराना {n} ड्राफ़्ट हटाया गया</numerusform>
            <numerusform>{days} से पुराने {n} ड्राफ़्ट हटाए गए</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s clock says {day}</source>
        <extracomment>ui/retention.py</extracomment>
        <translation>इस कंप्यूटर की घड़ी {day} बताती है</translation>
    </message>
    <message>
        <source>That is {days} after Lead Desktop was last open.</source>
        <extracomment>ui/retention.py</extracomment>
        <translation>यह Lead Desktop के पिछली बार खुलने के {days} बाद है।</translation>
    </message>
    <message>
        <source>Their rows are gone from this computer; leads in the CRM and saved workbooks stay.</source>
        <extracomment>ui/retention.py</extracomment>
        <translation>उनकी पंक्तियाँ इस कंप्यूटर से हट गई हैं; CRM की लीड और सहेजी गई वर्कबुक बनी रहती हैं।</translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs older than {days} are deleted from {day} on</source>
        <extracomment>ui/retention.py. For 1: {n} job older than {days} is deleted from {day} on</extracomment>
        <translation>
            <numerusform>{days} से पुराना {n} कार्य {day} से हटाया जाएगा</numerusform>
            <numerusform>{days} से पुराने {n} कार्य {day} से हटाए जाएँगे</numerusform>
        </translation>
    </message>
    <message>
        <source>Lead data is kept for {days}. Leads in the CRM and saved workbooks stay.</source>
        <extracomment>ui/retention.py</extracomment>
        <translation>लीड डेटा {days} तक रखा जाता है। CRM की लीड और सहेजी गई वर्कबुक बनी रहती हैं।</translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs older than {days} were not deleted.</source>
        <extracomment>ui/retention.py. For 1: {n} job older than {days} was not deleted.</extracomment>
        <translation>
            <numerusform>{days} से पुराना {n} कार्य नहीं हटाया गया।</numerusform>
            <numerusform>{days} से पुराने {n} कार्य नहीं हटाए गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>If the clock is wrong, put it right and start again.</source>
        <extracomment>ui/retention.py</extracomment>
        <translation>अगर घड़ी गलत है, तो उसे ठीक करें और फिर शुरू करें।</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} jobs</source>
        <extracomment>ui/retention.py. For 1: Delete {n} job</extracomment>
        <translation>
            <numerusform>{n} कार्य हटाएँ</numerusform>
            <numerusform>{n} कार्य हटाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>ui/safe_words.py</extracomment>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Ask</source>
        <extracomment>ui/safe_words.py</extracomment>
        <translation>पूछें</translation>
    </message>
    <message>
        <source>Type the row count</source>
        <extracomment>ui/safe_words.py</extracomment>
        <translation>पंक्तियों की संख्या लिखें</translation>
    </message>
    <message>
        <source>An upload starts as soon as its button is pressed.</source>
        <extracomment>ui/safe_words.py</extracomment>
        <translation>बटन दबाते ही अपलोड शुरू हो जाता है।</translation>
    </message>
    <message>
        <source>You are asked once before an upload starts.</source>
        <extracomment>ui/safe_words.py</extracomment>
        <translation>अपलोड शुरू होने से पहले आपसे एक बार पूछा जाता है।</translation>
    </message>
    <message>
        <source>You type the number of rows before an upload starts.</source>
        <extracomment>ui/safe_words.py</extracomment>
        <translation>अपलोड शुरू होने से पहले आप पंक्तियों की संख्या लिखते हैं।</translation>
    </message>
    <message>
        <source>Leads can be fetched and searched. Nothing can be created.</source>
        <extracomment>ui/safe_words.py</extracomment>
        <translation>लीड लाई और खोजी जा सकती हैं। कुछ बनाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Safe mode: asks before any upload</source>
        <extracomment>ui/safe_words.py</extracomment>
        <translation>सुरक्षित मोड: हर अपलोड से पहले पूछता है</translation>
    </message>
    <message>
        <source>Read only: nothing can be created</source>
        <extracomment>ui/safe_words.py</extracomment>
        <translation>केवल पढ़ने के लिए: कुछ नहीं बनाया जा सकता</translation>
    </message>
    <message>
        <source>Safe mode is off</source>
        <extracomment>ui/safe_words.py</extracomment>
        <translation>सुरक्षित मोड बंद है</translation>
    </message>
    <message>
        <source>Leads made in production by mistake cannot be taken back here.</source>
        <extracomment>ui/safe_words.py</extracomment>
        <translation>प्रोडक्शन में गलती से बनी लीड यहाँ वापस नहीं ली जा सकतीं।</translation>
    </message>
    <message>
        <source>On for production.</source>
        <extracomment>ui/safe_words.py</extracomment>
        <translation>प्रोडक्शन के लिए चालू।</translation>
    </message>
    <message>
        <source>Fetch by IDs</source>
        <extracomment>ui/screens.py, ui/tabs/jobs/job_lines.py, ui/welcome.py</extracomment>
        <translation>ID से लाएँ</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>ui/screens.py, ui/tabs/jobs/job_lines.py, ui/tabs/search/request_pane.py</extracomment>
        <translation>खोज</translation>
    </message>
    <message>
        <source>Bulk create</source>
        <extracomment>ui/screens.py, ui/tabs/jobs/job_lines.py, ui/welcome.py</extracomment>
        <translation>थोक में बनाएँ</translation>
    </message>
    <message>
        <source>Jobs</source>
        <extracomment>ui/screens.py, ui/tabs/jobs/view.py</extracomment>
        <translation>कार्य</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>ui/states.py, ui/widgets/progress_strip.py</extracomment>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Fetching</source>
        <extracomment>ui/states.py, ui/widgets/progress_strip.py</extracomment>
        <translation>ला रहे हैं</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>ui/states.py</extracomment>
        <translation>मिली</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>ui/states.py</extracomment>
        <translation>नहीं मिली</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>ui/states.py</extracomment>
        <translation>डुप्लिकेट</translation>
    </message>
    <message>
        <source>Not an ID</source>
        <extracomment>ui/states.py</extracomment>
        <translation>ID नहीं</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>ui/states.py</extracomment>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>ui/states.py, ui/tabs/create/check_words.py</extracomment>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>ui/states.py</extracomment>
        <translation>चेतावनी</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>ui/states.py</extracomment>
        <translation>त्रुटि</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>ui/states.py</extracomment>
        <translation>भेज रहे हैं</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>ui/states.py</extracomment>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>ui/states.py</extracomment>
        <translation>छोड़ी गई</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>ui/states.py</extracomment>
        <translation>नहीं भेजी गई</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>ui/states.py</extracomment>
        <translation>ड्राफ़्ट</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>ui/states.py, ui/tabs/results/done_words.py</extracomment>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>ui/states.py, ui/tabs/create/receipt.py, ui/tabs/create/run_words.py</extracomment>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <extracomment>ui/states.py, ui/tabs/create/receipt.py, ui/tabs/results/done_words.py</extracomment>
        <translation>बाधित</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>ui/states.py, ui/tabs/create/receipt.py, ui/tabs/results/done_words.py</extracomment>
        <translation>बंद किया गया</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>ui/states.py</extracomment>
        <translation>पूरा</translation>
    </message>
    <message numerus="yes">
        <source>Try first {n} rows</source>
        <extracomment>ui/tabs/create/check_step.py. For 1: Try first {n} row</extracomment>
        <translation>
            <numerusform>पहली {n} पंक्ति आज़माएँ</numerusform>
            <numerusform>पहली {n} पंक्तियाँ आज़माएँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send {n} rows and stop, to look at them in the CRM first</source>
        <extracomment>ui/tabs/create/check_step.py. For 1: Send {n} row and stop, to look at it in the CRM first</extracomment>
        <translation>
            <numerusform>पहले CRM में देखने के लिए {n} पंक्ति भेजें और रुकें</numerusform>
            <numerusform>पहले CRM में देखने के लिए {n} पंक्तियाँ भेजें और रुकें</numerusform>
        </translation>
    </message>
    <message>
        <source>Check results</source>
        <extracomment>ui/tabs/create/check_step.py</extracomment>
        <translation>जाँच के परिणाम</translation>
    </message>
    <message>
        <source>Next problem</source>
        <extracomment>ui/tabs/create/check_step.py</extracomment>
        <translation>अगली समस्या</translation>
    </message>
    <message>
        <source>Next problem (F8), previous problem (Shift+F8)</source>
        <extracomment>ui/tabs/create/check_step.py</extracomment>
        <translation>अगली समस्या (F8), पिछली समस्या (Shift+F8)</translation>
    </message>
    <message>
        <source>Checked rows</source>
        <extracomment>ui/tabs/create/check_step.py</extracomment>
        <translation>जाँची गई पंक्तियाँ</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <extracomment>ui/tabs/create/check_step.py, ui/tabs/create/upload_step.py, ui/tabs/fetch/view.py</extracomment>
        <translation>पंक्तियाँ फ़िल्टर करें</translation>
    </message>
    <message>
        <source>Change rows</source>
        <extracomment>ui/tabs/create/check_step.py</extracomment>
        <translation>पंक्तियाँ बदलें</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui/tabs/create/check_step.py, ui/tabs/create/map_step.py</extracomment>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Upload</source>
        <extracomment>ui/tabs/create/check_step.py</extracomment>
        <translation>अपलोड करें</translation>
    </message>
    <message>
        <source>Change its safe mode</source>
        <extracomment>ui/tabs/create/check_step.py</extracomment>
        <translation>इसका सुरक्षित मोड बदलें</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows with errors are skipped.</source>
        <extracomment>ui/tabs/create/check_words.py. For 1: {n} row with errors is skipped.</extracomment>
        <translation>
            <numerusform>त्रुटि वाली {n} पंक्ति छोड़ी जाती है।</numerusform>
            <numerusform>त्रुटि वाली {n} पंक्तियाँ छोड़ी जाती हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>ui/tabs/create/check_words.py, ui/tabs/create/issues_panel.py</extracomment>
        <translation>त्रुटियाँ</translation>
    </message>
    <message>
        <source>Warnings</source>
        <extracomment>ui/tabs/create/check_words.py, ui/tabs/create/issues_panel.py</extracomment>
        <translation>चेतावनियाँ</translation>
    </message>
    <message>
        <source>{skipped}, {left_out}.</source>
        <extracomment>ui/tabs/create/check_words.py</extracomment>
        <translation>{skipped}, {left_out}।</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows were left out.</source>
        <extracomment>ui/tabs/create/check_words.py. For 1: {n} row was left out.</extracomment>
        <translation>
            <numerusform>{n} पंक्ति हाथ से छोड़ी गई।</numerusform>
            <numerusform>{n} पंक्तियाँ हाथ से छोड़ी गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/tabs/create/check_words.py, ui/tabs/jobs/job_lines.py, ui/widgets/chips.py</extracomment>
        <translation>सभी</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows with errors are skipped</source>
        <extracomment>ui/tabs/create/check_words.py. For 1: {n} row with errors is skipped</extracomment>
        <translation>
            <numerusform>त्रुटि वाली {n} पंक्ति छोड़ी जाती है</numerusform>
            <numerusform>त्रुटि वाली {n} पंक्तियाँ छोड़ी जाती हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows were left out</source>
        <extracomment>ui/tabs/create/check_words.py. For 1: {n} row was left out</extracomment>
        <translation>
            <numerusform>{n} पंक्ति हाथ से छोड़ी गई</numerusform>
            <numerusform>{n} पंक्तियाँ हाथ से छोड़ी गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>blank</source>
        <extracomment>ui/tabs/create/column_dialog.py</extracomment>
        <translation>खाली</translation>
    </message>
    <message>
        <source>Column</source>
        <extracomment>ui/tabs/create/column_dialog.py</extracomment>
        <translation>कॉलम</translation>
    </message>
    <message numerus="yes">
        <source>All {n} rows</source>
        <extracomment>ui/tabs/create/column_dialog.py. For 1: All {n} row</extracomment>
        <translation>
            <numerusform>कुल {n} पंक्ति</numerusform>
            <numerusform>सभी {n} पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows marked</source>
        <extracomment>ui/tabs/create/column_dialog.py. For 1: {n} row marked</extracomment>
        <translation>
            <numerusform>{n} चुनी हुई पंक्ति</numerusform>
            <numerusform>{n} चुनी हुई पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows shown</source>
        <extracomment>ui/tabs/create/column_dialog.py. For 1: {n} row shown</extracomment>
        <translation>
            <numerusform>{n} दिखाई गई पंक्ति</numerusform>
            <numerusform>{n} दिखाई गई पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows with this problem</source>
        <extracomment>ui/tabs/create/column_dialog.py. For 1: {n} row with this problem</extracomment>
        <translation>
            <numerusform>इस समस्या वाली {n} पंक्ति</numerusform>
            <numerusform>इस समस्या वाली {n} पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>One step, undone with Ctrl+Z</source>
        <extracomment>ui/tabs/create/column_dialog.py</extracomment>
        <translation>एक चरण, Ctrl+Z से पूर्ववत होता है</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows were created since, or may have been, and stay as sent.</source>
        <extracomment>ui/tabs/create/correction_words.py. For 1: {n} row was created since, or may have been, and stays as sent.</extracomment>
        <translation>
            <numerusform>{n} पंक्ति इस बीच बन गई, या बन गई हो सकती है, और जैसी भेजी गई वैसी रहती है।</numerusform>
            <numerusform>{n} पंक्तियाँ इस बीच बन गईं, या बन गई हो सकती हैं, और जैसी भेजी गईं वैसी रहती हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrections for {title}</source>
        <extracomment>ui/tabs/create/correction_words.py</extracomment>
        <translation>{title} के सुधार</translation>
    </message>
    <message>
        <source>A value for {field}</source>
        <extracomment>ui/tabs/create/correction_words.py</extracomment>
        <translation>{field} के लिए मान</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows of the workbook could not be matched and changed nothing.</source>
        <extracomment>ui/tabs/create/correction_words.py. For 1: {n} row of the workbook could not be matched and changed nothing.</extracomment>
        <translation>
            <numerusform>वर्कबुक की {n} पंक्ति का मिलान नहीं हो सका और उससे कुछ नहीं बदला।</numerusform>
            <numerusform>वर्कबुक की {n} पंक्तियों का मिलान नहीं हो सका और उनसे कुछ नहीं बदला।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send the {n} left when you are ready.</source>
        <extracomment>ui/tabs/create/correction_words.py. For 1: Send the {n} left when you are ready.</extracomment>
        <translation>
            <numerusform>तैयार होने पर शेष {n} भेजें।</numerusform>
            <numerusform>तैयार होने पर शेष {n} भेजें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows saved</source>
        <extracomment>ui/tabs/create/correction_words.py, ui/tabs/create/result_model.py, ui/tabs/jobs/view_model.py. For 1: {n} row saved</extracomment>
        <translation>
            <numerusform>{n} पंक्ति सहेजी गई</numerusform>
            <numerusform>{n} पंक्तियाँ सहेजी गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct them, then drop the workbook here.</source>
        <extracomment>ui/tabs/create/correction_words.py</extracomment>
        <translation>उन्हें ठीक करें, फिर वर्कबुक यहाँ छोड़ें।</translation>
    </message>
    <message>
        <source>Choose the connection {name} to go on with it.</source>
        <extracomment>ui/tabs/create/correction_words.py</extracomment>
        <translation>आगे बढ़ने के लिए कनेक्शन {name} चुनें।</translation>
    </message>
    <message>
        <source>The workbook says what the upload says: no row changed.</source>
        <extracomment>ui/tabs/create/correction_words.py</extracomment>
        <translation>वर्कबुक में वही है जो अपलोड में है: कोई पंक्ति नहीं बदली।</translation>
    </message>
    <message>
        <source>No row was left to take it.</source>
        <extracomment>ui/tabs/create/correction_words.py</extracomment>
        <translation>इसे लेने के लिए कोई पंक्ति शेष नहीं थी।</translation>
    </message>
    <message>
        <source>Opened as a sheet of its own</source>
        <extracomment>ui/tabs/create/correction_words.py</extracomment>
        <translation>अलग शीट के रूप में खोला गया</translation>
    </message>
    <message>
        <source>These are corrections, but the upload they were taken from is not in this history any more.</source>
        <extracomment>ui/tabs/create/correction_words.py</extracomment>
        <translation>ये सुधार हैं, पर जिस अपलोड से ये लिए गए थे वह अब इस इतिहास में नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows can be sent now.</source>
        <extracomment>ui/tabs/create/correction_words.py. For 1: {n} row can be sent now.</extracomment>
        <translation>
            <numerusform>{n} पंक्ति अब भेजी जा सकती है।</numerusform>
            <numerusform>{n} पंक्तियाँ अब भेजी जा सकती हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows still have an error.</source>
        <extracomment>ui/tabs/create/correction_words.py. For 1: {n} row still has an error.</extracomment>
        <translation>
            <numerusform>{n} पंक्ति में अब भी त्रुटि है।</numerusform>
            <numerusform>{n} पंक्तियों में अब भी त्रुटि है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows changed.</source>
        <extracomment>ui/tabs/create/correction_words.py. For 1: {n} row changed.</extracomment>
        <translation>
            <numerusform>{n} पंक्ति बदली।</numerusform>
            <numerusform>{n} पंक्तियाँ बदलीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows already in the CRM</source>
        <extracomment>ui/tabs/create/crm_check.py</extracomment>
        <translation>CRM में पहले से मौजूद पंक्तियाँ</translation>
    </message>
    <message>
        <source>Find rows already in the CRM</source>
        <extracomment>ui/tabs/create/crm_check.py</extracomment>
        <translation>CRM में पहले से मौजूद पंक्तियाँ खोजें</translation>
    </message>
    <message>
        <source>First says how many calls it takes, then looks the rows up</source>
        <extracomment>ui/tabs/create/crm_check.py</extracomment>
        <translation>पहले बताता है कि कितनी कॉल लगेंगी, फिर पंक्तियाँ खोजता है</translation>
    </message>
    <message>
        <source>What to look up by</source>
        <extracomment>ui/tabs/create/crm_check.py</extracomment>
        <translation>किससे खोजें</translation>
    </message>
    <message>
        <source>Look up</source>
        <extracomment>ui/tabs/create/crm_check.py, ui/tabs/jobs/job_panel.py</extracomment>
        <translation>खोज कर देखें</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/tabs/create/crm_check.py</extracomment>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/tabs/create/crm_check.py, ui/tabs/jobs/job_panel.py, ui/widgets/progress_strip.py</extracomment>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Look up again</source>
        <extracomment>ui/tabs/create/crm_check.py</extracomment>
        <translation>फिर खोजें</translation>
    </message>
    <message>
        <source>Which rows are already in the CRM?</source>
        <extracomment>ui/tabs/create/crm_check.py</extracomment>
        <translation>कौन-सी पंक्तियाँ CRM में पहले से हैं?</translation>
    </message>
    <message>
        <source>Stopping</source>
        <extracomment>ui/tabs/create/crm_check.py, ui/tabs/create/run_words.py, ui/widgets/progress_strip.py</extracomment>
        <translation>बंद हो रहा है</translation>
    </message>
    <message>
        <source>Looked up in the CRM</source>
        <extracomment>ui/tabs/create/crm_check.py</extracomment>
        <translation>CRM में खोजा गया</translation>
    </message>
    <message>
        <source>The look-up was stopped</source>
        <extracomment>ui/tabs/create/crm_check.py</extracomment>
        <translation>खोज बंद की गई</translation>
    </message>
    <message>
        <source>{found}. {time}</source>
        <extracomment>ui/tabs/create/crm_check.py</extracomment>
        <translation>{found}। {time}</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>ई-मेल से</translation>
    </message>
    <message>
        <source>By phone</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>फ़ोन से</translation>
    </message>
    <message>
        <source>{rows}: up to {calls}, about {duration} at {rate}.</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>{rows}: अधिकतम {calls}, {rate} की दर से लगभग {duration}।</translation>
    </message>
    <message numerus="yes">
        <source>Look up {n} values</source>
        <extracomment>ui/tabs/create/crm_check_words.py. For 1: Look up {n} value</extracomment>
        <translation>
            <numerusform>{n} मान खोजें</numerusform>
            <numerusform>{n} मान खोजें</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} of {whole} looked up</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>{whole} में से {part} खोजे गए</translation>
    </message>
    <message>
        <source>Done about {time} at the latest</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>अधिक से अधिक {time} तक पूरा</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows found until then are marked.</source>
        <extracomment>ui/tabs/create/crm_check_words.py. For 1: {n} row found until then is marked.</extracomment>
        <translation>
            <numerusform>तब तक मिली {n} पंक्ति चिह्नित है।</numerusform>
            <numerusform>तब तक मिली {n} पंक्तियाँ चिह्नित हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Neither e-mail nor phone is unique in this account and in the sheet: nothing can be looked up.</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>न ई-मेल, न फ़ोन इस खाते और शीट दोनों में अनन्य है: कुछ खोजा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Nothing is changed in the CRM.</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>CRM में कुछ नहीं बदला जाता।</translation>
    </message>
    <message>
        <source>{rows}: up to {calls}, a few seconds at {rate}.</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>{rows}: अधिकतम {calls}, {rate} की दर से कुछ सेकंड।</translation>
    </message>
    <message numerus="yes">
        <source>Look up {n} e-mails</source>
        <extracomment>ui/tabs/create/crm_check_words.py. For 1: Look up {n} e-mail</extracomment>
        <translation>
            <numerusform>{n} ई-मेल खोजें</numerusform>
            <numerusform>{n} ई-मेल खोजें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look up {n} phones</source>
        <extracomment>ui/tabs/create/crm_check_words.py. For 1: Look up {n} phone</extracomment>
        <translation>
            <numerusform>{n} फ़ोन खोजें</numerusform>
            <numerusform>{n} फ़ोन खोजें</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the rows</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>पंक्तियाँ पढ़ी जा रही हैं</translation>
    </message>
    <message numerus="yes">
        <source>{n} leads of the CRM read</source>
        <extracomment>ui/tabs/create/crm_check_words.py. For 1: {n} lead of the CRM read</extracomment>
        <translation>
            <numerusform>CRM की {n} लीड पढ़ी गई</numerusform>
            <numerusform>CRM की {n} लीड पढ़ी गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows found</source>
        <extracomment>ui/tabs/create/crm_check_words.py. For 1: {n} row found</extracomment>
        <translation>
            <numerusform>{n} पंक्ति मिली</numerusform>
            <numerusform>{n} पंक्तियाँ मिलीं</numerusform>
        </translation>
    </message>
    <message>
        <source>None found yet</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>अभी तक कोई नहीं मिली</translation>
    </message>
    <message>
        <source>Going on at {time}.</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>{time} पर आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>Done about {time}, in {seconds} at the latest</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>अधिक से अधिक {time} तक पूरा, {seconds} में</translation>
    </message>
    <message>
        <source>It ended after {part} of {whole}.</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>यह {whole} में से {part} के बाद समाप्त हुआ।</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls.</source>
        <extracomment>ui/tabs/create/crm_check_words.py. For 1: {n} call.</extracomment>
        <translation>
            <numerusform>{n} कॉल।</numerusform>
            <numerusform>{n} कॉल।</numerusform>
        </translation>
    </message>
    <message>
        <source>No row was found until then.</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>तब तक कोई पंक्ति नहीं मिली।</translation>
    </message>
    <message>
        <source>By e-mail and phone</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>ई-मेल और फ़ोन से</translation>
    </message>
    <message>
        <source>Fewer in a small account, whose leads are listed first.</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>छोटे खाते में कम, जिसकी लीड की सूची पहले ली जाती है।</translation>
    </message>
    <message>
        <source>Stopped after {part} of {whole}.</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>{whole} में से {part} के बाद बंद किया गया।</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>बंद किया गया।</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are in the CRM already.</source>
        <extracomment>ui/tabs/create/crm_check_words.py. For 1: {n} row is in the CRM already.</extracomment>
        <translation>
            <numerusform>{n} पंक्ति CRM में पहले से है।</numerusform>
            <numerusform>{n} पंक्तियाँ CRM में पहले से हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of {n} looked up is in the CRM.</source>
        <extracomment>ui/tabs/create/crm_check_words.py. For 1: None of {n} looked up is in the CRM.</extracomment>
        <translation>
            <numerusform>खोजे गए {n} में से कोई CRM में नहीं है।</numerusform>
            <numerusform>खोजे गए {n} में से कोई CRM में नहीं है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} values could not be looked up.</source>
        <extracomment>ui/tabs/create/crm_check_words.py. For 1: {n} value could not be looked up.</extracomment>
        <translation>
            <numerusform>{n} मान खोजा नहीं जा सका।</numerusform>
            <numerusform>{n} मान खोजे नहीं जा सके।</numerusform>
        </translation>
    </message>
    <message>
        <source>Windows-1252, Western European</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>Windows-1252, पश्चिमी यूरोपीय</translation>
    </message>
    <message>
        <source>Windows-1250, Central European</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>Windows-1250, मध्य यूरोपीय</translation>
    </message>
    <message>
        <source>Windows-1251, Cyrillic</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>Windows-1251, सिरिलिक</translation>
    </message>
    <message>
        <source>Windows-1253, Greek</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>Windows-1253, ग्रीक</translation>
    </message>
    <message>
        <source>Windows-1254, Turkish</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>Windows-1254, तुर्की</translation>
    </message>
    <message>
        <source>Windows-1255, Hebrew</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>Windows-1255, हिब्रू</translation>
    </message>
    <message>
        <source>Windows-1256, Arabic</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>Windows-1256, अरबी</translation>
    </message>
    <message>
        <source>Windows-1257, Baltic</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>Windows-1257, बाल्टिक</translation>
    </message>
    <message>
        <source>Windows-1258, Vietnamese</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>Windows-1258, वियतनामी</translation>
    </message>
    <message>
        <source>Windows-874, Thai</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>Windows-874, थाई</translation>
    </message>
    <message>
        <source>Shift JIS, Japanese</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>Shift JIS, जापानी</translation>
    </message>
    <message>
        <source>GB 18030, Chinese</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>GB 18030, चीनी</translation>
    </message>
    <message>
        <source>Big5, Chinese</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>Big5, चीनी</translation>
    </message>
    <message>
        <source>Windows-949, Korean</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>Windows-949, कोरियाई</translation>
    </message>
    <message>
        <source>KOI8-R, Cyrillic</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>KOI8-R, सिरिलिक</translation>
    </message>
    <message>
        <source>Macintosh, Western European</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>Macintosh, पश्चिमी यूरोपीय</translation>
    </message>
    <message>
        <source>DOS 850, Western European</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>DOS 850, पश्चिमी यूरोपीय</translation>
    </message>
    <message>
        <source>Comma</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>कॉमा</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>सेमीकोलन</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>टैब</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>खड़ी रेखा</translation>
    </message>
    <message>
        <source>Colon</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>कोलन</translation>
    </message>
    <message>
        <source>Caret</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>कैरेट</translation>
    </message>
    <message>
        <source>Tilde</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>टिल्ड</translation>
    </message>
    <message>
        <source>Opening {file}</source>
        <extracomment>ui/tabs/create/file_step.py</extracomment>
        <translation>{file} खोल रहे हैं</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <extracomment>ui/tabs/create/file_step.py</extracomment>
        <translation>{file} पढ़ रहे हैं</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <extracomment>ui/tabs/create/file_step.py</extracomment>
        <translation>{file} जाँच रहे हैं</translation>
    </message>
    <message>
        <source>Create leads from a file</source>
        <extracomment>ui/tabs/create/file_step.py</extracomment>
        <translation>फ़ाइल से लीड बनाएँ</translation>
    </message>
    <message>
        <source>Drop a spreadsheet here</source>
        <extracomment>ui/tabs/create/file_step.py</extracomment>
        <translation>स्प्रेडशीट यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>Excel or CSV, one file or several, up to a million rows. Nothing is sent before step 4.</source>
        <extracomment>ui/tabs/create/file_step.py</extracomment>
        <translation>Excel या CSV, एक या कई फ़ाइलें, दस लाख पंक्तियों तक। चरण 4 से पहले कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Choose file</source>
        <extracomment>ui/tabs/create/file_step.py</extracomment>
        <translation>फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Paste from clipboard</source>
        <extracomment>ui/tabs/create/file_step.py</extracomment>
        <translation>क्लिपबोर्ड से चिपकाएँ</translation>
    </message>
    <message>
        <source>Template…</source>
        <extracomment>ui/tabs/create/file_step.py</extracomment>
        <translation>टेम्पलेट…</translation>
    </message>
    <message>
        <source>A workbook to fill in, with the fields of the account and their lists</source>
        <extracomment>ui/tabs/create/file_step.py</extracomment>
        <translation>भरने के लिए वर्कबुक, खाते के फ़ील्ड और उनकी सूचियों के साथ</translation>
    </message>
    <message>
        <source>Recent files</source>
        <extracomment>ui/tabs/create/file_step.py</extracomment>
        <translation>हाल की फ़ाइलें</translation>
    </message>
    <message>
        <source>Asking for the lead fields</source>
        <extracomment>ui/tabs/create/file_step.py</extracomment>
        <translation>लीड फ़ील्ड माँगे जा रहे हैं</translation>
    </message>
    <message>
        <source>Looking at the first rows</source>
        <extracomment>ui/tabs/create/file_step.py, ui/tabs/create/map_step.py</extracomment>
        <translation>पहली पंक्तियाँ देख रहे हैं</translation>
    </message>
    <message>
        <source>{done} of {rows}</source>
        <extracomment>ui/tabs/create/file_step.py</extracomment>
        <translation>{rows} में से {done}</translation>
    </message>
    <message>
        <source>Another connection is in use</source>
        <extracomment>ui/tabs/create/find_in_crm.py</extracomment>
        <translation>दूसरा कनेक्शन उपयोग में है</translation>
    </message>
    <message>
        <source>These rows were sent to “{name}”.</source>
        <extracomment>ui/tabs/create/find_in_crm.py</extracomment>
        <translation>ये पंक्तियाँ “{name}” को भेजी गई थीं।</translation>
    </message>
    <message>
        <source>Choose that connection at the top left, and try again.</source>
        <extracomment>ui/tabs/create/find_in_crm.py</extracomment>
        <translation>ऊपर बाईं ओर वह कनेक्शन चुनें, और फिर कोशिश करें।</translation>
    </message>
    <message numerus="yes">
        <source>First rows, headings in row {row}, {n} more columns to the right</source>
        <extracomment>ui/tabs/create/first_rows.py. For 1: First rows, headings in row {row}, {n} more column to the right</extracomment>
        <translation>
            <numerusform>पहली पंक्तियाँ, शीर्षक पंक्ति {row} में, दाईं ओर {n} और कॉलम</numerusform>
            <numerusform>पहली पंक्तियाँ, शीर्षक पंक्ति {row} में, दाईं ओर {n} और कॉलम</numerusform>
        </translation>
    </message>
    <message>
        <source>First rows, headings in row {row}</source>
        <extracomment>ui/tabs/create/first_rows.py</extracomment>
        <translation>पहली पंक्तियाँ, शीर्षक पंक्ति {row} में</translation>
    </message>
    <message numerus="yes">
        <source>{step}: {n} rows changed.</source>
        <extracomment>ui/tabs/create/fix_model.py. For 1: {step}: {n} row changed.</extracomment>
        <translation>
            <numerusform>{step}: {n} पंक्ति बदली।</numerusform>
            <numerusform>{step}: {n} पंक्तियाँ बदलीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {step}.</source>
        <extracomment>ui/tabs/create/fix_model.py</extracomment>
        <translation>पूर्ववत किया: {step}।</translation>
    </message>
    <message>
        <source>Done again: {step}.</source>
        <extracomment>ui/tabs/create/fix_model.py</extracomment>
        <translation>फिर से किया: {step}।</translation>
    </message>
    <message>
        <source>{step}.</source>
        <extracomment>ui/tabs/create/fix_model.py</extracomment>
        <translation>{step}।</translation>
    </message>
    <message>
        <source>Corrections from the workbook</source>
        <extracomment>ui/tabs/create/fix_model.py</extracomment>
        <translation>वर्कबुक से सुधार</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <extracomment>ui/dialogs/shortcuts.py, ui/tabs/create/fixing.py</extracomment>
        <translation>सेल बदलें</translation>
    </message>
    <message>
        <source>Replace in a column</source>
        <extracomment>ui/dialogs/shortcuts.py, ui/tabs/create/fixing.py, ui/tabs/create/replace_dialog.py</extracomment>
        <translation>कॉलम में बदलें</translation>
    </message>
    <message>
        <source>Set a value in a column</source>
        <extracomment>ui/tabs/create/fixing.py, ui/tabs/create/set_dialog.py</extracomment>
        <translation>कॉलम में मान सेट करें</translation>
    </message>
    <message numerus="yes">
        <source>Leave out {n} rows</source>
        <extracomment>ui/tabs/create/fixing.py. For 1: Leave out {n} row</extracomment>
        <translation>
            <numerusform>{n} पंक्ति छोड़ें</numerusform>
            <numerusform>{n} पंक्तियाँ छोड़ें</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all rows</source>
        <extracomment>ui/tabs/create/issue_line.py</extracomment>
        <translation>सभी पंक्तियाँ दिखाएँ</translation>
    </message>
    <message>
        <source>Show rows: {problem}</source>
        <extracomment>ui/tabs/create/issue_line.py</extracomment>
        <translation>पंक्तियाँ दिखाएँ: {problem}</translation>
    </message>
    <message>
        <source>Only the rows of this kind; F8 keeps to them. Next kind: Ctrl+F8</source>
        <extracomment>ui/tabs/create/issue_line.py</extracomment>
        <translation>केवल इस प्रकार की पंक्तियाँ; F8 इन्हीं में रहता है। अगला प्रकार: Ctrl+F8</translation>
    </message>
    <message numerus="yes">
        <source>{n} of them in rows with errors, not sent</source>
        <extracomment>ui/tabs/create/issue_line.py. For 1: {n} of them in rows with errors, not sent</extracomment>
        <translation>
            <numerusform>इनमें से {n} त्रुटि वाली पंक्तियों में, नहीं भेजी जाती</numerusform>
            <numerusform>इनमें से {n} त्रुटि वाली पंक्तियों में, नहीं भेजी जातीं</numerusform>
        </translation>
    </message>
    <message>
        <source>Show rows</source>
        <extracomment>ui/tabs/create/issue_line.py, ui/tabs/create/left_table.py</extracomment>
        <translation>पंक्तियाँ दिखाएँ</translation>
    </message>
    <message>
        <source>{action}: {problem}</source>
        <extracomment>ui/tabs/create/issue_line.py</extracomment>
        <translation>{action}: {problem}</translation>
    </message>
    <message>
        <source>Set value</source>
        <extracomment>ui/tabs/create/issue_line.py</extracomment>
        <translation>मान सेट करें</translation>
    </message>
    <message>
        <source>Set value: {problem}</source>
        <extracomment>ui/tabs/create/issue_line.py</extracomment>
        <translation>मान सेट करें: {problem}</translation>
    </message>
    <message>
        <source>will not be sent</source>
        <extracomment>ui/tabs/create/issues_panel.py</extracomment>
        <translation>नहीं भेजी जाएँगी</translation>
    </message>
    <message>
        <source>will be sent</source>
        <extracomment>ui/tabs/create/issues_panel.py</extracomment>
        <translation>भेजी जाएँगी</translation>
    </message>
    <message>
        <source>Issues</source>
        <extracomment>ui/tabs/create/issues_panel.py</extracomment>
        <translation>समस्याएँ</translation>
    </message>
    <message>
        <source>Undo last fix</source>
        <extracomment>ui/tabs/create/issues_panel.py</extracomment>
        <translation>आख़िरी सुधार पूर्ववत करें</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/tabs/create/issues_panel.py</extracomment>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>Rows are being checked again</source>
        <extracomment>ui/tabs/create/issues_panel.py</extracomment>
        <translation>पंक्तियाँ फिर जाँची जा रही हैं</translation>
    </message>
    <message>
        <source>Kinds of issues</source>
        <extracomment>ui/tabs/create/issues_panel.py</extracomment>
        <translation>समस्याओं के प्रकार</translation>
    </message>
    <message>
        <source>Nothing was found. Every row can be sent.</source>
        <extracomment>ui/tabs/create/issues_panel.py</extracomment>
        <translation>कुछ नहीं मिला। हर पंक्ति भेजी जा सकती है।</translation>
    </message>
    <message>
        <source>Fix in Excel</source>
        <extracomment>ui/tabs/create/issues_panel.py, ui/tabs/create/left_table.py</extracomment>
        <translation>Excel में ठीक करें</translation>
    </message>
    <message>
        <source>Save the rows with problems as a workbook, to correct them there</source>
        <extracomment>ui/tabs/create/issues_panel.py</extracomment>
        <translation>समस्या वाली पंक्तियाँ वर्कबुक में सहेजें, ताकि वहाँ ठीक की जा सकें</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>ui/tabs/create/issues_panel.py</extracomment>
        <translation>वापस लाएँ</translation>
    </message>
    <message>
        <source>Open the corrected workbook: each correction lands on its row</source>
        <extracomment>ui/tabs/create/issues_panel.py</extracomment>
        <translation>ठीक की गई वर्कबुक खोलें: हर सुधार अपनी पंक्ति पर आता है</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/tabs/create/issues_panel.py</extracomment>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <extracomment>ui/tabs/create/issues_panel.py</extracomment>
        <translation>पूर्ववत करें: {step}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <extracomment>ui/tabs/create/issues_panel.py</extracomment>
        <translation>फिर से करें: {step}</translation>
    </message>
    <message>
        <source>{words} ({keys})</source>
        <extracomment>ui/tabs/create/issues_panel.py</extracomment>
        <translation>{words} ({keys})</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/tabs/create/issues_panel.py</extracomment>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Had errors in step 3 and were never sent</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>चरण 3 में त्रुटियाँ थीं और कभी नहीं भेजी गईं</translation>
    </message>
    <message>
        <source>Their turn had not come</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>इनकी बारी नहीं आई</translation>
    </message>
    <message>
        <source>Are still waiting to be sent</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>अब भी भेजे जाने की प्रतीक्षा में हैं</translation>
    </message>
    <message>
        <source>The lead exists already and was left as it was</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>लीड पहले से मौजूद है और वैसी ही छोड़ी गई</translation>
    </message>
    <message>
        <source>The CRM refused the row and gave no reason</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>CRM ने पंक्ति अस्वीकार की और कोई कारण नहीं दिया</translation>
    </message>
    <message>
        <source>Fix in Excel and drop it here, or retry</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>Excel में ठीक करके यहाँ छोड़ें, या फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>Fix in Excel and drop it here</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>Excel में ठीक करके यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>Send the rows left</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>शेष पंक्तियाँ भेजें</translation>
    </message>
    <message numerus="yes">
        <source>Look up all {n}</source>
        <extracomment>ui/tabs/create/left_table.py. For 1: Look up all {n}</extracomment>
        <translation>
            <numerusform>{n} खोजें</numerusform>
            <numerusform>सभी {n} खोजें</numerusform>
        </translation>
    </message>
    <message>
        <source>The lead may exist</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>लीड मौजूद हो सकती है</translation>
    </message>
    <message>
        <source>The leads may exist</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>लीड मौजूद हो सकती हैं</translation>
    </message>
    <message numerus="yes">
        <source>Look them up first, it reads only</source>
        <extracomment>ui/tabs/create/left_table.py. For 1: Look it up first, it reads only</extracomment>
        <translation>
            <numerusform>पहले इसे खोज कर देखें, इससे केवल पढ़ा जाता है</numerusform>
            <numerusform>पहले इन्हें खोज कर देखें, इससे केवल पढ़ा जाता है</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in CRM</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>CRM में खोजें</translation>
    </message>
    <message numerus="yes">
        <source>Look up {n}</source>
        <extracomment>ui/tabs/create/left_table.py. For 1: Look up {n}</extracomment>
        <translation>
            <numerusform>{n} खोजें</numerusform>
            <numerusform>{n} खोजें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} calls got no answer.</source>
        <extracomment>ui/tabs/create/left_table.py. For 1: {n} call got no answer.</extracomment>
        <translation>
            <numerusform>{n} कॉल का उत्तर नहीं मिला।</numerusform>
            <numerusform>{n} कॉल का उत्तर नहीं मिला।</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>क्या करें</translation>
    </message>
    <message>
        <source>Save the failed and skipped rows as a workbook. Correct them, and drop the workbook on this tab: each correction lands on its row.</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>विफल और छोड़ी गई पंक्तियाँ वर्कबुक में सहेजें। उन्हें ठीक करें, और वर्कबुक इस टैब पर छोड़ें: हर सुधार अपनी पंक्ति पर आता है।</translation>
    </message>
    <message>
        <source>Give a value</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>मान दें</translation>
    </message>
    <message>
        <source>For a field that the file has no column for: one value in all failed and skipped rows. Nothing is sent yet.</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>ऐसे फ़ील्ड के लिए जिसका फ़ाइल में कॉलम नहीं है: सभी विफल और छोड़ी गई पंक्तियों में एक मान। अभी कुछ नहीं भेजा जाता।</translation>
    </message>
    <message numerus="yes">
        <source>Fix {n} rows in Excel</source>
        <extracomment>ui/tabs/create/left_table.py. For 1: Fix {n} row in Excel</extracomment>
        <translation>
            <numerusform>Excel में {n} पंक्ति ठीक करें</numerusform>
            <numerusform>Excel में {n} पंक्तियाँ ठीक करें</numerusform>
        </translation>
    </message>
    <message>
        <source>What is left</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>क्या शेष है</translation>
    </message>
    <message>
        <source>Call {call} got no answer.</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>कॉल {call} का उत्तर नहीं मिला।</translation>
    </message>
    <message>
        <source>No, send as it is</source>
        <extracomment>ui/tabs/create/map_question.py</extracomment>
        <translation>नहीं, जैसा है वैसा भेजें</translation>
    </message>
    <message>
        <source>No, leave it out</source>
        <extracomment>ui/tabs/create/map_question.py</extracomment>
        <translation>नहीं, इसे छोड़ दें</translation>
    </message>
    <message>
        <source>{letter}, {heading}</source>
        <extracomment>ui/tabs/create/map_question.py</extracomment>
        <translation>{letter}, {heading}</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>ui/tabs/create/map_step.py</extracomment>
        <translation>जाँचें</translation>
    </message>
    <message numerus="yes">
        <source>Check {n} rows</source>
        <extracomment>ui/tabs/create/map_step.py. For 1: Check {n} row</extracomment>
        <translation>
            <numerusform>{n} पंक्ति जाँचें</numerusform>
            <numerusform>{n} पंक्तियाँ जाँचें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking {n} rows</source>
        <extracomment>ui/tabs/create/map_step.py. For 1: Checking {n} row</extracomment>
        <translation>
            <numerusform>{n} पंक्ति जाँच रहे हैं</numerusform>
            <numerusform>{n} पंक्तियाँ जाँच रहे हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} checked so far</source>
        <extracomment>ui/tabs/create/map_step.py. For 1: {n} checked so far</extracomment>
        <translation>
            <numerusform>अब तक {n} जाँची गई</numerusform>
            <numerusform>अब तक {n} जाँची गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {file} again</source>
        <extracomment>ui/tabs/create/map_step.py</extracomment>
        <translation>{file} फिर पढ़ रहे हैं</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows so far</source>
        <extracomment>ui/tabs/create/map_step.py. For 1: {n} row so far</extracomment>
        <translation>
            <numerusform>अब तक {n} पंक्ति</numerusform>
            <numerusform>अब तक {n} पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Match columns to lead fields</source>
        <extracomment>ui/tabs/create/map_step.py</extracomment>
        <translation>कॉलम लीड फ़ील्ड से मैप करें</translation>
    </message>
    <message>
        <source>As proposed</source>
        <extracomment>ui/tabs/create/mapping_bar.py</extracomment>
        <translation>जैसा सुझाया गया</translation>
    </message>
    <message>
        <source>Add a fixed value</source>
        <extracomment>ui/tabs/create/mapping_bar.py</extracomment>
        <translation>स्थिर मान जोड़ें</translation>
    </message>
    <message>
        <source>Mapping</source>
        <extracomment>ui/dialogs/files.py, ui/tabs/create/mapping_bar.py</extracomment>
        <translation>मैपिंग</translation>
    </message>
    <message>
        <source>Save mapping…</source>
        <extracomment>ui/tabs/create/mapping_bar.py</extracomment>
        <translation>मैपिंग सहेजें…</translation>
    </message>
    <message>
        <source>Save mapping… (Ctrl+S)</source>
        <extracomment>ui/tabs/create/mapping_bar.py</extracomment>
        <translation>मैपिंग सहेजें… (Ctrl+S)</translation>
    </message>
    <message>
        <source>More about mappings</source>
        <extracomment>ui/tabs/create/mapping_bar.py</extracomment>
        <translation>मैपिंग के और विकल्प</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <extracomment>ui/tabs/create/mapping_bar.py</extracomment>
        <translation>मैपिंग सहेजें</translation>
    </message>
    <message>
        <source>Rename mapping</source>
        <extracomment>ui/tabs/create/mapping_bar.py</extracomment>
        <translation>मैपिंग का नाम बदलें</translation>
    </message>
    <message>
        <source>Mappings</source>
        <extracomment>ui/tabs/create/mapping_bar.py</extracomment>
        <translation>मैपिंग</translation>
    </message>
    <message>
        <source>Rename mapping…</source>
        <extracomment>ui/tabs/create/mapping_bar.py</extracomment>
        <translation>मैपिंग का नाम बदलें…</translation>
    </message>
    <message>
        <source>Delete mapping</source>
        <extracomment>ui/tabs/create/mapping_bar.py</extracomment>
        <translation>मैपिंग हटाएँ</translation>
    </message>
    <message>
        <source>Export mapping…</source>
        <extracomment>ui/tabs/create/mapping_bar.py</extracomment>
        <translation>मैपिंग निर्यात करें…</translation>
    </message>
    <message>
        <source>Import mapping…</source>
        <extracomment>ui/tabs/create/mapping_bar.py</extracomment>
        <translation>मैपिंग आयात करें…</translation>
    </message>
    <message>
        <source>Some columns are left out</source>
        <extracomment>ui/tabs/create/mapping_bar.py</extracomment>
        <translation>कुछ कॉलम छोड़े गए हैं</translation>
    </message>
    <message>
        <source>{mapping} (edited)</source>
        <extracomment>ui/tabs/create/mapping_bar.py</extracomment>
        <translation>{mapping} (बदली गई)</translation>
    </message>
    <message numerus="yes">
        <source>Not in this account, and so left out, are {fields}.</source>
        <extracomment>ui/tabs/create/mapping_model.py. For 1: Not in this account, and so left out, is {fields}.</extracomment>
        <translation>
            <numerusform>इस खाते में नहीं है, इसलिए छोड़ा गया: {fields}।</numerusform>
            <numerusform>इस खाते में नहीं हैं, इसलिए छोड़े गए: {fields}।</numerusform>
        </translation>
    </message>
    <message>
        <source>All leads are of type</source>
        <extracomment>ui/tabs/create/object_type_bar.py</extracomment>
        <translation>सभी लीड का प्रकार</translation>
    </message>
    <message>
        <source>Not said</source>
        <extracomment>ui/tabs/create/object_type_bar.py</extracomment>
        <translation>नहीं बताया गया</translation>
    </message>
    <message>
        <source>Sent with every row. It can be changed once in the CRM.</source>
        <extracomment>ui/tabs/create/object_type_bar.py</extracomment>
        <translation>हर पंक्ति के साथ भेजा जाता है। CRM में एक बार बदला जा सकता है।</translation>
    </message>
    <message>
        <source>The CRM then makes standard leads of them.</source>
        <extracomment>ui/tabs/create/object_type_bar.py</extracomment>
        <translation>तब CRM उन्हें मानक लीड बनाता है।</translation>
    </message>
    <message>
        <source>{rows} in {calls}</source>
        <extracomment>ui/tabs/create/plan_words.py</extracomment>
        <translation>{calls} में {rows}</translation>
    </message>
    <message>
        <source>Mapping, checks and fixes work as ever. Nothing can be created over it.</source>
        <extracomment>ui/tabs/create/plan_words.py</extracomment>
        <translation>मैपिंग, जाँच और सुधार हमेशा की तरह चलते हैं। इससे कुछ बनाया नहीं जा सकता।</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls in {seconds} s</source>
        <extracomment>ui/tabs/create/plan_words.py. For 1: {n} call in {seconds} s</extracomment>
        <translation>
            <numerusform>{seconds} सेकंड में {n} कॉल</numerusform>
            <numerusform>{seconds} सेकंड में {n} कॉल</numerusform>
        </translation>
    </message>
    <message>
        <source>about {duration} at {rate}, done about {time}.</source>
        <extracomment>ui/tabs/create/plan_words.py</extracomment>
        <translation>{rate} की दर से लगभग {duration}, लगभग {time} तक पूरा।</translation>
    </message>
    <message>
        <source>{leads} in {calls}, about {duration}, done about {time}</source>
        <extracomment>ui/tabs/create/plan_words.py</extracomment>
        <translation>{calls} में {leads}, लगभग {duration}, लगभग {time} तक पूरा</translation>
    </message>
    <message>
        <source>{made} of {quota} made from this computer, this takes {share}</source>
        <extracomment>ui/tabs/create/plan_words.py</extracomment>
        <translation>इस कंप्यूटर से {quota} में से {made} हुईं, इसमें {share} लगेगा</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows with errors</source>
        <extracomment>ui/tabs/create/plan_words.py. For 1: {n} row with errors</extracomment>
        <translation>
            <numerusform>त्रुटि वाली {n} पंक्ति</numerusform>
            <numerusform>त्रुटि वाली {n} पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows that were left out</source>
        <extracomment>ui/tabs/create/plan_words.py. For 1: {n} row that was left out</extracomment>
        <translation>
            <numerusform>हाथ से छोड़ी गई {n} पंक्ति</numerusform>
            <numerusform>हाथ से छोड़ी गई {n} पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row has an error. Correct the file, then open it again.</source>
        <extracomment>ui/tabs/create/plan_words.py</extracomment>
        <translation>हर पंक्ति में त्रुटि है। फ़ाइल ठीक करें, फिर उसे दोबारा खोलें।</translation>
    </message>
    <message numerus="yes">
        <source>{part} of {n} rows today</source>
        <extracomment>ui/tabs/create/plan_words.py. For 1: {part} of {n} row today</extracomment>
        <translation>
            <numerusform>आज {n} में से {part} पंक्ति</numerusform>
            <numerusform>आज {n} में से {part} पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is read only</source>
        <extracomment>ui/tabs/create/plan_words.py</extracomment>
        <translation>“{name}” केवल पढ़ने के लिए है</translation>
    </message>
    <message>
        <source>a few seconds at {rate}, done about {time}.</source>
        <extracomment>ui/tabs/create/plan_words.py</extracomment>
        <translation>{rate} की दर से कुछ सेकंड, लगभग {time} तक पूरा।</translation>
    </message>
    <message>
        <source>{leads} in {calls}, about {n} of them today</source>
        <extracomment>ui/tabs/create/plan_words.py</extracomment>
        <translation>{calls} में {leads}, इनमें से आज लगभग {n}</translation>
    </message>
    <message>
        <source>{leads} in {calls}, a few seconds, done about {time}</source>
        <extracomment>ui/tabs/create/plan_words.py</extracomment>
        <translation>{calls} में {leads}, कुछ सेकंड, लगभग {time} तक पूरा</translation>
    </message>
    <message>
        <source>{made} of {quota} made from this computer</source>
        <extracomment>ui/tabs/create/plan_words.py</extracomment>
        <translation>इस कंप्यूटर से {quota} में से {made} हुईं</translation>
    </message>
    <message>
        <source>{errors}, {left_out}</source>
        <extracomment>ui/tabs/create/plan_words.py</extracomment>
        <translation>{errors}, {left_out}</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <extracomment>ui/tabs/create/plan_words.py</extracomment>
        <translation>भेजने के लिए कुछ नहीं</translation>
    </message>
    <message>
        <source>Will skip</source>
        <extracomment>ui/tabs/create/plan_words.py</extracomment>
        <translation>छोड़ी जाएँगी</translation>
    </message>
    <message numerus="yes">
        <source>{n} made from this computer</source>
        <extracomment>ui/tabs/create/plan_words.py. For 1: {n} made from this computer</extracomment>
        <translation>
            <numerusform>इस कंप्यूटर से {n} हुई</numerusform>
            <numerusform>इस कंप्यूटर से {n} हुईं</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls today</source>
        <extracomment>ui/tabs/create/plan_words.py</extracomment>
        <translation>आज की कॉल</translation>
    </message>
    <message>
        <source>F2 to edit</source>
        <extracomment>ui/tabs/create/problem_line.py</extracomment>
        <translation>बदलने के लिए F2</translation>
    </message>
    <message>
        <source>Row {n}, {field}</source>
        <extracomment>ui/tabs/create/problem_line.py</extracomment>
        <translation>पंक्ति {n}, {field}</translation>
    </message>
    <message>
        <source>Row {n}</source>
        <extracomment>ui/tabs/create/problem_line.py</extracomment>
        <translation>पंक्ति {n}</translation>
    </message>
    <message>
        <source>Choose a row to see what is wrong in it.</source>
        <extracomment>ui/tabs/create/problem_line.py</extracomment>
        <translation>क्या गलत है, यह देखने के लिए पंक्ति चुनें।</translation>
    </message>
    <message>
        <source>Nothing is wrong here.</source>
        <extracomment>ui/tabs/create/problem_line.py</extracomment>
        <translation>यहाँ कुछ गलत नहीं है।</translation>
    </message>
    <message>
        <source>Sent as shown. The sheet says “{text}”.</source>
        <extracomment>ui/tabs/create/problem_line.py</extracomment>
        <translation>जैसा दिखता है वैसा भेजा जाता है। शीट में “{text}” है।</translation>
    </message>
    <message numerus="yes">
        <source>Next: {files} and {n} more.</source>
        <extracomment>ui/tabs/create/queue_line.py. For 1: Next: {files} and {n} more.</extracomment>
        <translation>
            <numerusform>अगली: {files} और {n} अन्य।</numerusform>
            <numerusform>अगली: {files} और {n} अन्य।</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the last one.</source>
        <extracomment>ui/tabs/create/queue_line.py</extracomment>
        <translation>यह आख़िरी है।</translation>
    </message>
    <message>
        <source>Next: {files}.</source>
        <extracomment>ui/tabs/create/queue_line.py</extracomment>
        <translation>अगली: {files}।</translation>
    </message>
    <message>
        <source>Open next file</source>
        <extracomment>ui/tabs/create/queue_line.py</extracomment>
        <translation>अगली फ़ाइल खोलें</translation>
    </message>
    <message>
        <source>Leave the other files out</source>
        <extracomment>ui/tabs/create/queue_line.py</extracomment>
        <translation>बाकी फ़ाइलें छोड़ दें</translation>
    </message>
    <message>
        <source>File {place} of {total}</source>
        <extracomment>ui/tabs/create/queue_line.py</extracomment>
        <translation>{total} में से फ़ाइल {place}</translation>
    </message>
    <message>
        <source>This one stays under Recent files, not sent</source>
        <extracomment>ui/tabs/create/queue_line.py</extracomment>
        <translation>यह हाल की फ़ाइलों में रहती है, भेजी नहीं जाती</translation>
    </message>
    <message>
        <source>This one stays in Jobs</source>
        <extracomment>ui/tabs/create/queue_line.py</extracomment>
        <translation>यह कार्य टैब में रहती है</translation>
    </message>
    <message>
        <source>{before}, then {next}</source>
        <extracomment>ui/tabs/create/queue_line.py</extracomment>
        <translation>{before}, फिर {next}</translation>
    </message>
    <message numerus="yes">
        <source>{part} of {n} columns</source>
        <extracomment>ui/tabs/create/rail_words.py. For 1: {part} of {n} column</extracomment>
        <translation>
            <numerusform>{n} में से {part} कॉलम</numerusform>
            <numerusform>{n} में से {part} कॉलम</numerusform>
        </translation>
    </message>
    <message>
        <source>{errors}, {warnings}</source>
        <extracomment>ui/tabs/create/rail_words.py</extracomment>
        <translation>{errors}, {warnings}</translation>
    </message>
    <message numerus="yes">
        <source>{part} of {n} rows</source>
        <extracomment>ui/tabs/create/rail_words.py. For 1: {part} of {n} row</extracomment>
        <translation>
            <numerusform>{n} में से {part} पंक्ति</numerusform>
            <numerusform>{n} में से {part} पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file</source>
        <extracomment>ui/tabs/create/rail_words.py</extracomment>
        <translation>फ़ाइल चुनें</translation>
    </message>
    <message numerus="yes">
        <source>{n} skipped</source>
        <extracomment>ui/tabs/create/rail_words.py. For 1: {n} skipped</extracomment>
        <translation>
            <numerusform>{n} छोड़ी गई</numerusform>
            <numerusform>{n} छोड़ी गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{part} of {n} rows into {name}</source>
        <extracomment>ui/tabs/create/rail_words.py. For 1: {part} of {n} row into {name}</extracomment>
        <translation>
            <numerusform>{name} में {n} में से {part} पंक्ति</numerusform>
            <numerusform>{name} में {n} में से {part} पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended at {time}</source>
        <extracomment>ui/tabs/create/rail_words.py</extracomment>
        <translation>{time} पर समाप्त</translation>
    </message>
    <message>
        <source>Starting into {name}</source>
        <extracomment>ui/tabs/create/rail_words.py</extracomment>
        <translation>{name} में शुरू हो रहा है</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>ui/tabs/create/rail_words.py, ui/tabs/create/upload_step.py, ui/widgets/progress_strip.py</extracomment>
        <translation>शुरू हो रहा है</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/tabs/create/receipt.py, ui/tabs/results/done_words.py, ui/widgets/status_bar.py</extracomment>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>Ended early</source>
        <extracomment>ui/tabs/create/receipt.py, ui/tabs/jobs/job_lines.py, ui/tabs/results/done_words.py</extracomment>
        <translation>पहले समाप्त</translation>
    </message>
    <message>
        <source>Into</source>
        <extracomment>ui/tabs/create/receipt.py</extracomment>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>ui/tabs/create/receipt.py, ui/tabs/jobs/job_columns.py</extracomment>
        <translation>शुरू</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>ui/tabs/create/receipt.py, ui/tabs/jobs/job_columns.py</extracomment>
        <translation>समय लगा</translation>
    </message>
    <message>
        <source>{title} at {time}</source>
        <extracomment>ui/tabs/create/receipt.py</extracomment>
        <translation>{title}, {time} पर</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <extracomment>ui/tabs/create/receipt.py, ui/tabs/jobs/job_panel.py</extracomment>
        <translation>रसीद कॉपी करें</translation>
    </message>
    <message>
        <source>New upload</source>
        <extracomment>ui/tabs/create/receipt.py</extracomment>
        <translation>नया अपलोड</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>ui/tabs/create/receipt.py, ui/tabs/jobs/job_lines.py, ui/tabs/jobs/job_panel.py</extracomment>
        <translation>फिर शुरू करें</translation>
    </message>
    <message>
        <source>Try one row</source>
        <extracomment>ui/tabs/create/receipt.py, ui/tabs/jobs/job_panel.py</extracomment>
        <translation>एक पंक्ति आज़माएँ</translation>
    </message>
    <message>
        <source>Retry failed rows</source>
        <extracomment>ui/tabs/create/receipt.py</extracomment>
        <translation>विफल पंक्तियाँ फिर भेजें</translation>
    </message>
    <message>
        <source>Save results workbook</source>
        <extracomment>ui/tabs/create/receipt.py</extracomment>
        <translation>परिणाम वर्कबुक सहेजें</translation>
    </message>
    <message>
        <source>Save into a copy</source>
        <extracomment>ui/tabs/create/receipt.py, ui/tabs/jobs/job_panel.py, ui/tabs/results/export_path.py</extracomment>
        <translation>कॉपी में सहेजें</translation>
    </message>
    <message numerus="yes">
        <source>The other {n} rows are not sent yet.</source>
        <extracomment>ui/tabs/create/receipt.py. For 1: The other {n} row is not sent yet.</extracomment>
        <translation>
            <numerusform>बाकी {n} पंक्ति अभी नहीं भेजी गई है।</numerusform>
            <numerusform>बाकी {n} पंक्तियाँ अभी नहीं भेजी गई हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry {n} failed rows</source>
        <extracomment>ui/tabs/create/receipt.py, ui/tabs/jobs/job_panel.py. For 1: Retry {n} failed row</extracomment>
        <translation>
            <numerusform>{n} विफल पंक्ति फिर भेजें</numerusform>
            <numerusform>{n} विफल पंक्तियाँ फिर भेजें</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected</source>
        <extracomment>ui/tabs/create/receipt.py</extracomment>
        <translation>ठीक की गई</translation>
    </message>
    <message numerus="yes">
        <source>Tried {n} rows</source>
        <extracomment>ui/tabs/create/receipt.py. For 1: Tried {n} row</extracomment>
        <translation>
            <numerusform>{n} पंक्ति आज़माई गई</numerusform>
            <numerusform>{n} पंक्तियाँ आज़माई गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>Save into a copy of {file}</source>
        <extracomment>ui/tabs/create/receipt.py, ui/tabs/jobs/job_panel.py</extracomment>
        <translation>{file} की कॉपी में सहेजें</translation>
    </message>
    <message>
        <source>Results: your rows in order, with state, lead id and reason</source>
        <extracomment>ui/tabs/create/receipt.py</extracomment>
        <translation>परिणाम: आपकी पंक्तियाँ क्रम से, स्थिति, लीड ID और कारण के साथ</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}</source>
        <extracomment>ui/tabs/create/receipt.py</extracomment>
        <translation>{file}, शीट {sheet}</translation>
    </message>
    <message>
        <source>{place}, {crm}</source>
        <extracomment>ui/tabs/create/receipt.py</extracomment>
        <translation>{place}, {crm}</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>ui/tabs/create/receipt.py</extracomment>
        <translation>रसीद</translation>
    </message>
    <message numerus="yes">
        <source>Upload the other {n} rows</source>
        <extracomment>ui/tabs/create/receipt.py. For 1: Upload the other {n} row</extracomment>
        <translation>
            <numerusform>बाकी {n} पंक्ति अपलोड करें</numerusform>
            <numerusform>बाकी {n} पंक्तियाँ अपलोड करें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send the {n} rows left</source>
        <extracomment>ui/tabs/create/receipt.py. For 1: Send the {n} row left</extracomment>
        <translation>
            <numerusform>शेष {n} पंक्ति भेजें</numerusform>
            <numerusform>शेष {n} पंक्तियाँ भेजें</numerusform>
        </translation>
    </message>
    <message>
        <source>Results beside your own columns in a copy of {file}, its looks and formulas kept</source>
        <extracomment>ui/tabs/create/receipt.py</extracomment>
        <translation>{file} की कॉपी में आपके कॉलमों के साथ परिणाम, रूप और फ़ॉर्मूले वैसे ही</translation>
    </message>
    <message>
        <source>Into {name} ({environment}) on {crm}.</source>
        <extracomment>ui/tabs/create/receipt_words.py</extracomment>
        <translation>{crm} पर {name} ({environment}) में।</translation>
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
            <numerusform>{place} में {n} लीड बनाई गई।</numerusform>
            <numerusform>{place} में {n} लीड बनाई गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>No lead was created in {place}.</source>
        <extracomment>ui/tabs/create/receipt_words.py</extracomment>
        <translation>{place} में कोई लीड नहीं बनाई गई।</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows need you.</source>
        <extracomment>ui/tabs/create/receipt_words.py. For 1: {n} row needs you.</extracomment>
        <translation>
            <numerusform>{n} पंक्ति पर आपको ध्यान देना है।</numerusform>
            <numerusform>{n} पंक्तियों पर आपको ध्यान देना है।</numerusform>
        </translation>
    </message>
    <message>
        <source>It is read only: files are checked, nothing is sent.</source>
        <extracomment>ui/tabs/create/receipt_words.py</extracomment>
        <translation>यह केवल पढ़ने के लिए है: फ़ाइलें जाँची जाती हैं, कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>{folder}, {rows}</source>
        <extracomment>ui/tabs/create/recent_line.py</extracomment>
        <translation>{folder}, {rows}</translation>
    </message>
    <message>
        <source>From the clipboard, {rows}</source>
        <extracomment>ui/tabs/create/recent_line.py</extracomment>
        <translation>क्लिपबोर्ड से, {rows}</translation>
    </message>
    <message numerus="yes">
        <source>{n} created</source>
        <extracomment>ui/tabs/create/recent_line.py. For 1: {n} created</extracomment>
        <translation>
            <numerusform>{n} बनाई गई</numerusform>
            <numerusform>{n} बनाई गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>{state}, {counts}</source>
        <extracomment>ui/tabs/create/recent_line.py</extracomment>
        <translation>{state}, {counts}</translation>
    </message>
    <message>
        <source>{name}, {rows}</source>
        <extracomment>ui/tabs/create/recent_line.py, ui/tabs/create/source_bar.py</extracomment>
        <translation>{name}, {rows}</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <extracomment>ui/tabs/create/recent_line.py</extracomment>
        <translation>अभी नहीं भेजी गई</translation>
    </message>
    <message numerus="yes">
        <source>{n} duplicate</source>
        <extracomment>ui/tabs/create/recent_line.py. For 1: {n} duplicate</extracomment>
        <translation>
            <numerusform>{n} डुप्लिकेट</numerusform>
            <numerusform>{n} डुप्लिकेट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} failed</source>
        <extracomment>ui/tabs/create/recent_line.py, ui/tabs/results/done_words.py, ui/widgets/window_strip.py. For 1: {n} failed</extracomment>
        <translation>
            <numerusform>{n} विफल</numerusform>
            <numerusform>{n} विफल</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>ui/tabs/create/recent_line.py</extracomment>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/tabs/create/recent_line.py</extracomment>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>There is no connection to create leads in.</source>
        <extracomment>ui/tabs/create/refusals.py</extracomment>
        <translation>लीड बनाने के लिए कोई कनेक्शन नहीं है।</translation>
    </message>
    <message>
        <source>Nothing to paste</source>
        <extracomment>ui/tabs/create/refusals.py</extracomment>
        <translation>चिपकाने के लिए कुछ नहीं</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <extracomment>ui/tabs/create/refusals.py</extracomment>
        <translation>क्लिपबोर्ड में टेक्स्ट नहीं है।</translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <extracomment>ui/tabs/create/refusals.py</extracomment>
        <translation>पहले एक चुनें।</translation>
    </message>
    <message>
        <source>Copy rows in a spreadsheet first.</source>
        <extracomment>ui/tabs/create/refusals.py</extracomment>
        <translation>पहले किसी स्प्रेडशीट में पंक्तियाँ कॉपी करें।</translation>
    </message>
    <message>
        <source>Nothing was opened or sent.</source>
        <extracomment>ui/tabs/create/refusals.py</extracomment>
        <translation>कुछ नहीं खोला या भेजा गया।</translation>
    </message>
    <message>
        <source>Choose a LeadSquared connection.</source>
        <extracomment>ui/tabs/create/refusals.py</extracomment>
        <translation>LeadSquared कनेक्शन चुनें।</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>ui/tabs/create/replace_dialog.py</extracomment>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Replace with</source>
        <extracomment>ui/tabs/create/replace_dialog.py</extracomment>
        <translation>इससे बदलें</translation>
    </message>
    <message>
        <source>The cell says nothing else. Leave “Find” empty to find blank cells.</source>
        <extracomment>ui/tabs/create/replace_dialog.py</extracomment>
        <translation>सेल में और कुछ न हो। खाली सेल खोजने के लिए “खोजें” खाली छोड़ें।</translation>
    </message>
    <message>
        <source>In</source>
        <comment>before a number of rows</comment>
        <extracomment>ui/tabs/create/replace_dialog.py, ui/tabs/create/set_dialog.py</extracomment>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>ui/dialogs/name_dialog.py, ui/dialogs/step_rows.py, ui/tabs/create/replace_dialog.py</extracomment>
        <translation>बदलें</translation>
    </message>
    <message numerus="yes">
        <source>{n} cells will change.</source>
        <extracomment>ui/tabs/create/replace_dialog.py. For 1: {n} cell will change.</extracomment>
        <translation>
            <numerusform>{n} सेल बदलेगा।</numerusform>
            <numerusform>{n} सेल बदलेंगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>No cell will change.</source>
        <extracomment>ui/tabs/create/replace_dialog.py</extracomment>
        <translation>कोई सेल नहीं बदलेगा।</translation>
    </message>
    <message>
        <source>Row {row}: {before} → {after}</source>
        <extracomment>ui/tabs/create/replace_dialog.py</extracomment>
        <translation>पंक्ति {row}: {before} → {after}</translation>
    </message>
    <message>
        <source>Match case</source>
        <extracomment>ui/tabs/create/replace_dialog.py</extracomment>
        <translation>छोटे-बड़े अक्षर मिलाएँ</translation>
    </message>
    <message>
        <source>Whole cell</source>
        <extracomment>ui/tabs/create/replace_dialog.py</extracomment>
        <translation>पूरा सेल</translation>
    </message>
    <message>
        <source>Type what is to be found.</source>
        <extracomment>ui/tabs/create/replace_dialog.py</extracomment>
        <translation>लिखें कि क्या खोजना है।</translation>
    </message>
    <message numerus="yes">
        <source>Replace in {n} cells</source>
        <extracomment>ui/tabs/create/replace_dialog.py. For 1: Replace in {n} cell</extracomment>
        <translation>
            <numerusform>{n} सेल में बदलें</numerusform>
            <numerusform>{n} सेल में बदलें</numerusform>
        </translation>
    </message>
    <message>
        <source>The results are in {name}.</source>
        <extracomment>ui/tabs/create/result_model.py</extracomment>
        <translation>परिणाम {name} में हैं।</translation>
    </message>
    <message>
        <source>It reads only. A row is sent again only when its lead is proven to be absent.</source>
        <extracomment>ui/tabs/create/run_panel.py</extracomment>
        <translation>इससे केवल पढ़ा जाता है। पंक्ति तभी फिर भेजी जाती है जब साबित हो कि उसकी लीड नहीं है।</translation>
    </message>
    <message>
        <source>Rows answered</source>
        <extracomment>ui/tabs/create/run_panel.py</extracomment>
        <translation>उत्तर मिली पंक्तियाँ</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>ui/tabs/create/run_panel.py, ui/widgets/calls_chart.py</extracomment>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>In flight</source>
        <extracomment>ui/tabs/create/run_panel.py</extracomment>
        <translation>जारी</translation>
    </message>
    <message>
        <source>Done about</source>
        <extracomment>ui/tabs/create/run_panel.py, ui/tabs/create/run_words.py</extracomment>
        <translation>पूरा होगा, लगभग</translation>
    </message>
    <message>
        <source>Their call got no usable answer, so the leads may exist. They are never sent again blindly.</source>
        <extracomment>ui/tabs/create/run_panel.py</extracomment>
        <translation>इनकी कॉल का उपयोगी उत्तर नहीं मिला, इसलिए लीड मौजूद हो सकती हैं। इन्हें बिना देखे कभी फिर नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <extracomment>ui/tabs/create/run_panel.py</extracomment>
        <translation>{whole} में से {part}</translation>
    </message>
    <message>
        <source>{calls}, {rows}</source>
        <extracomment>ui/tabs/create/run_panel.py</extracomment>
        <translation>{calls}, {rows}</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are unknown</source>
        <extracomment>ui/tabs/create/run_panel.py. For 1: {n} row is unknown</extracomment>
        <translation>
            <numerusform>{n} पंक्ति अज्ञात है</numerusform>
            <numerusform>{n} पंक्तियाँ अज्ञात हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls per {seconds} s</source>
        <extracomment>ui/tabs/create/run_panel.py</extracomment>
        <translation>प्रति {seconds} सेकंड कॉल</translation>
    </message>
    <message numerus="yes">
        <source>Show the {n} rows</source>
        <extracomment>ui/tabs/create/run_panel.py. For 1: Show the {n} row</extracomment>
        <translation>
            <numerusform>{n} पंक्ति दिखाएँ</numerusform>
            <numerusform>{n} पंक्तियाँ दिखाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the row</source>
        <extracomment>ui/tabs/create/run_panel.py</extracomment>
        <translation>पंक्ति दिखाएँ</translation>
    </message>
    <message>
        <source>since the start</source>
        <extracomment>ui/tabs/create/run_panel.py</extracomment>
        <translation>शुरुआत से</translation>
    </message>
    <message>
        <source>Goes on by itself, no row is lost</source>
        <extracomment>ui/tabs/create/run_panel.py</extracomment>
        <translation>अपने-आप आगे बढ़ता है, कोई पंक्ति नहीं खोती</translation>
    </message>
    <message>
        <source>Waiting {seconds}, then going on</source>
        <extracomment>ui/tabs/create/run_panel.py</extracomment>
        <translation>{seconds} प्रतीक्षा, फिर आगे</translation>
    </message>
    <message>
        <source>Waiting, then going on</source>
        <extracomment>ui/tabs/create/run_panel.py</extracomment>
        <translation>प्रतीक्षा, फिर आगे</translation>
    </message>
    <message>
        <source>The CRM asked for a pause. No row is lost.</source>
        <extracomment>ui/tabs/create/run_panel.py</extracomment>
        <translation>CRM ने रुकने को कहा। कोई पंक्ति खोई नहीं है।</translation>
    </message>
    <message>
        <source>Pausing</source>
        <extracomment>ui/tabs/create/run_words.py, ui/widgets/progress_strip.py</extracomment>
        <translation>रुक रहा है</translation>
    </message>
    <message>
        <source>in {seconds}</source>
        <extracomment>ui/tabs/create/run_words.py</extracomment>
        <translation>{seconds} में</translation>
    </message>
    <message>
        <source>Calls in flight are finished</source>
        <extracomment>ui/tabs/create/run_words.py</extracomment>
        <translation>जारी कॉल पूरी की जाती हैं</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows wait</source>
        <extracomment>ui/tabs/create/run_words.py. For 1: {n} row waits</extracomment>
        <translation>
            <numerusform>{n} पंक्ति प्रतीक्षा में</numerusform>
            <numerusform>{n} पंक्तियाँ प्रतीक्षा में</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent until you resume</source>
        <extracomment>ui/tabs/create/run_words.py</extracomment>
        <translation>फिर शुरू करने तक कुछ नहीं भेजा जाता</translation>
    </message>
    <message>
        <source>Next look-up</source>
        <extracomment>ui/tabs/create/run_words.py</extracomment>
        <translation>अगली खोज</translation>
    </message>
    <message>
        <source>Looking up</source>
        <extracomment>ui/tabs/create/run_words.py</extracomment>
        <translation>खोज रहे हैं</translation>
    </message>
    <message>
        <source>Next try</source>
        <extracomment>ui/tabs/create/run_words.py</extracomment>
        <translation>अगली कोशिश</translation>
    </message>
    <message>
        <source>Trying again</source>
        <extracomment>ui/tabs/create/run_words.py</extracomment>
        <translation>फिर कोशिश हो रही है</translation>
    </message>
    <message>
        <source>The day&apos;s calls last until about</source>
        <extracomment>ui/tabs/create/run_words.py</extracomment>
        <translation>आज की कॉल चलेंगी, लगभग</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>ui/tabs/create/run_words.py</extracomment>
        <translation>अभी</translation>
    </message>
    <message>
        <source>Mapping saved</source>
        <extracomment>ui/tabs/create/saved_mappings.py</extracomment>
        <translation>मैपिंग सहेजी गई</translation>
    </message>
    <message>
        <source>Columns with these headings are matched by “{mapping}” when you choose it.</source>
        <extracomment>ui/tabs/create/saved_mappings.py</extracomment>
        <translation>इन शीर्षकों वाले कॉलम “{mapping}” चुनने पर उसी से मैप होते हैं।</translation>
    </message>
    <message>
        <source>“{mapping}” can be imported in another Lead Desktop.</source>
        <extracomment>ui/tabs/create/saved_mappings.py</extracomment>
        <translation>“{mapping}” को किसी दूसरे Lead Desktop में आयात किया जा सकता है।</translation>
    </message>
    <message>
        <source>Mapping imported</source>
        <extracomment>ui/tabs/create/saved_mappings.py</extracomment>
        <translation>मैपिंग आयात हुई</translation>
    </message>
    <message>
        <source>It is saved as “{mapping}”.</source>
        <extracomment>ui/tabs/create/saved_mappings.py</extracomment>
        <translation>यह “{mapping}” नाम से सहेजी गई है।</translation>
    </message>
    <message>
        <source>Mapping deleted</source>
        <extracomment>ui/tabs/create/saved_mappings.py</extracomment>
        <translation>मैपिंग हटाई गई</translation>
    </message>
    <message>
        <source>“{mapping}” is gone. The columns stay matched as they are.</source>
        <extracomment>ui/tabs/create/saved_mappings.py</extracomment>
        <translation>“{mapping}” हट गई है। कॉलम जैसे मैप हैं वैसे ही रहते हैं।</translation>
    </message>
    <message>
        <source>Mapping exported</source>
        <extracomment>ui/tabs/create/saved_mappings.py</extracomment>
        <translation>मैपिंग निर्यात हुई</translation>
    </message>
    <message numerus="yes">
        <source>{field} of {n} rows becomes “{value}”.</source>
        <extracomment>ui/tabs/create/set_dialog.py. For 1: {field} of {n} row becomes “{value}”.</extracomment>
        <translation>
            <numerusform>{n} पंक्ति में {field} “{value}” हो जाएगा।</numerusform>
            <numerusform>{n} पंक्तियों में {field} “{value}” हो जाएगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} has no such value.</source>
        <extracomment>ui/tabs/create/set_dialog.py</extracomment>
        <translation>{field} में ऐसा मान नहीं है।</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>give cells a value</comment>
        <extracomment>ui/tabs/create/set_dialog.py</extracomment>
        <translation>सेट करें</translation>
    </message>
    <message numerus="yes">
        <source>One of {n}: {values}, …</source>
        <extracomment>ui/tabs/create/set_dialog.py. For 1: One of {n}: {values}, …</extracomment>
        <translation>
            <numerusform>{n} में से एक: {values}, …</numerusform>
            <numerusform>{n} में से एक: {values}, …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{field} of {n} rows becomes blank.</source>
        <extracomment>ui/tabs/create/set_dialog.py. For 1: {field} of {n} row becomes blank.</extracomment>
        <translation>
            <numerusform>{n} पंक्ति में {field} खाली हो जाएगा।</numerusform>
            <numerusform>{n} पंक्तियों में {field} खाली हो जाएगा।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set {n} cells</source>
        <extracomment>ui/tabs/create/set_dialog.py. For 1: Set {n} cell</extracomment>
        <translation>
            <numerusform>{n} सेल सेट करें</numerusform>
            <numerusform>{n} सेल सेट करें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear {n} cells</source>
        <extracomment>ui/tabs/create/set_dialog.py. For 1: Clear {n} cell</extracomment>
        <translation>
            <numerusform>{n} सेल खाली करें</numerusform>
            <numerusform>{n} सेल खाली करें</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>ui/tabs/create/sheet_columns.py</extracomment>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>One is never closed. All of them are read as letters, so that it takes in no rows.</source>
        <extracomment>ui/tabs/create/source_bar.py</extracomment>
        <translation>एक चिह्न कभी बंद नहीं होता। सभी को अक्षर माना जाता है, ताकि वह पंक्तियाँ न निगले।</translation>
    </message>
    <message>
        <source>A lead that exists already is left as it is and counted as duplicate.</source>
        <extracomment>ui/tabs/create/source_bar.py</extracomment>
        <translation>पहले से मौजूद लीड वैसी ही रहती है और डुप्लिकेट गिनी जाती है।</translation>
    </message>
    <message>
        <source>Read as {encoding}</source>
        <extracomment>ui/tabs/create/source_bar.py</extracomment>
        <translation>{encoding} के रूप में पढ़ें</translation>
    </message>
    <message>
        <source>{texts}. {encoding} would read {others}</source>
        <extracomment>ui/tabs/create/source_bar.py</extracomment>
        <translation>{texts}। {encoding} में यह {others} होगा</translation>
    </message>
    <message>
        <source>Read as {encoding}:</source>
        <extracomment>ui/tabs/create/source_bar.py</extracomment>
        <translation>{encoding} में पढ़ा गया:</translation>
    </message>
    <message>
        <source>{sheet} (hidden)</source>
        <extracomment>ui/tabs/create/source_bar.py</extracomment>
        <translation>{sheet} (छिपी हुई)</translation>
    </message>
    <message>
        <source>Sheet</source>
        <extracomment>ui/tabs/create/source_bar.py</extracomment>
        <translation>शीट</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>ui/tabs/create/source_bar.py</extracomment>
        <translation>एन्कोडिंग</translation>
    </message>
    <message>
        <source>Cells parted by</source>
        <extracomment>ui/tabs/create/source_bar.py</extracomment>
        <translation>सेल का विभाजक</translation>
    </message>
    <message>
        <source>Headings in row</source>
        <extracomment>ui/tabs/create/source_bar.py</extracomment>
        <translation>शीर्षक की पंक्ति</translation>
    </message>
    <message>
        <source>The file looks like {encoding}</source>
        <extracomment>ui/tabs/create/source_bar.py</extracomment>
        <translation>फ़ाइल {encoding} जैसी लगती है</translation>
    </message>
    <message>
        <source>Quotation marks</source>
        <extracomment>ui/tabs/create/source_bar.py</extracomment>
        <translation>उद्धरण चिह्न</translation>
    </message>
    <message>
        <source>File</source>
        <comment>a step of bulk create</comment>
        <extracomment>ui/tabs/create/tab_words.py</extracomment>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Map</source>
        <comment>a step of bulk create</comment>
        <extracomment>ui/tabs/create/tab_words.py</extracomment>
        <translation>मैपिंग</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>a step of bulk create</comment>
        <extracomment>ui/tabs/create/tab_words.py</extracomment>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>Upload</source>
        <comment>a step of bulk create</comment>
        <extracomment>ui/tabs/create/tab_words.py</extracomment>
        <translation>अपलोड</translation>
    </message>
    <message>
        <source>{crm} has no bulk create. Choose a LeadSquared connection.</source>
        <extracomment>ui/tabs/create/tab_words.py</extracomment>
        <translation>{crm} में थोक में बनाना उपलब्ध नहीं है। LeadSquared कनेक्शन चुनें।</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <extracomment>ui/tabs/create/tab_words.py</extracomment>
        <translation>पहले कनेक्शन चुनें।</translation>
    </message>
    <message>
        <source>Not taken</source>
        <extracomment>ui/tabs/create/tab_words.py</extracomment>
        <translation>नहीं लिया गया</translation>
    </message>
    <message>
        <source>Columns for {account}, with its lists to choose from. Dates and phones have the right format.</source>
        <extracomment>ui/tabs/create/template.py</extracomment>
        <translation>{account} के कॉलम, चुनने के लिए उसकी सूचियों के साथ। तारीखों और फ़ोन का फ़ॉर्मैट सही है।</translation>
    </message>
    <message>
        <source>Always there, because the CRM wants them: {fields}.</source>
        <extracomment>ui/tabs/create/template.py</extracomment>
        <translation>हमेशा रहते हैं, क्योंकि CRM को चाहिए: {fields}।</translation>
    </message>
    <message numerus="yes">
        <source>{file} has {n} columns. Fill it from row 3 on, then drop it here.</source>
        <extracomment>ui/tabs/create/template.py. For 1: {file} has {n} column. Fill it from row 3 on, then drop it here.</extracomment>
        <translation>
            <numerusform>{file} में {n} कॉलम है। इसे पंक्ति 3 से भरें, फिर यहाँ छोड़ें।</numerusform>
            <numerusform>{file} में {n} कॉलम हैं। इसे पंक्ति 3 से भरें, फिर यहाँ छोड़ें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Save template</source>
        <extracomment>ui/tabs/create/template.py</extracomment>
        <translation>टेम्पलेट सहेजें</translation>
    </message>
    <message>
        <source>Template workbook</source>
        <extracomment>ui/tabs/create/template.py</extracomment>
        <translation>टेम्पलेट वर्कबुक</translation>
    </message>
    <message>
        <source>Find a field by name</source>
        <extracomment>ui/tabs/create/template.py, ui/tabs/search/fields_line.py</extracomment>
        <translation>नाम से फ़ील्ड खोजें</translation>
    </message>
    <message>
        <source>Columns of the template</source>
        <extracomment>ui/tabs/create/template.py</extracomment>
        <translation>टेम्पलेट के कॉलम</translation>
    </message>
    <message>
        <source>{chosen} of {fields}</source>
        <extracomment>ui/tabs/create/template.py</extracomment>
        <translation>{fields} में से {chosen}</translation>
    </message>
    <message>
        <source>Template saved</source>
        <extracomment>ui/tabs/create/template.py</extracomment>
        <translation>टेम्पलेट सहेजा गया</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <extracomment>ui/dialogs/files.py, ui/tabs/create/template.py, ui/tabs/results/export_path.py</extracomment>
        <translation>Excel वर्कबुक</translation>
    </message>
    <message numerus="yes">
        <source>the other {n} rows; you are asked again</source>
        <extracomment>ui/tabs/create/trial.py. For 1: the other {n} row; you are asked again</extracomment>
        <translation>
            <numerusform>बाकी {n} पंक्ति; आपसे फिर पूछा जाता है</numerusform>
            <numerusform>बाकी {n} पंक्तियाँ; आपसे फिर पूछा जाता है</numerusform>
        </translation>
    </message>
    <message>
        <source>{leads}, then it stops</source>
        <extracomment>ui/tabs/create/trial.py</extracomment>
        <translation>{leads}, फिर रुकता है</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <extracomment>ui/tabs/create/trial.py</extracomment>
        <translation>अभी नहीं भेजी जाएँगी</translation>
    </message>
    <message>
        <source>You can work in other tabs</source>
        <extracomment>ui/tabs/create/upload_step.py</extracomment>
        <translation>आप दूसरे टैब में काम कर सकते हैं</translation>
    </message>
    <message numerus="yes">
        <source>{part} of {n} rows answered</source>
        <extracomment>ui/tabs/create/upload_step.py. For 1: {part} of {n} rows answered</extracomment>
        <translation>
            <numerusform>{n} में से {part} पंक्ति का उत्तर मिला</numerusform>
            <numerusform>{n} में से {part} पंक्तियों का उत्तर मिला</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking up {n} rows</source>
        <extracomment>ui/tabs/create/upload_step.py. For 1: Looking up {n} row</extracomment>
        <translation>
            <numerusform>{n} पंक्ति खोज रहे हैं</numerusform>
            <numerusform>{n} पंक्तियाँ खोज रहे हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload states</source>
        <extracomment>ui/tabs/create/upload_step.py</extracomment>
        <translation>अपलोड की स्थितियाँ</translation>
    </message>
    <message>
        <source>Rows of the upload</source>
        <extracomment>ui/tabs/create/upload_step.py</extracomment>
        <translation>अपलोड की पंक्तियाँ</translation>
    </message>
    <message>
        <source>Back to the receipt</source>
        <extracomment>ui/tabs/create/upload_step.py</extracomment>
        <translation>रसीद पर वापस</translation>
    </message>
    <message>
        <source>The same value in every row left</source>
        <extracomment>ui/tabs/create/value_giver.py</extracomment>
        <translation>हर शेष पंक्ति में वही मान</translation>
    </message>
    <message numerus="yes">
        <source>Use in {n} rows</source>
        <extracomment>ui/tabs/create/value_giver.py. For 1: Use in {n} row</extracomment>
        <translation>
            <numerusform>{n} पंक्ति में लगाएँ</numerusform>
            <numerusform>{n} पंक्तियों में लगाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Type schema names such as mx_City, or choose a standard field; the CRM says what is wrong with them.</source>
        <extracomment>ui/tabs/create/without_fields.py</extracomment>
        <translation>mx_City जैसे स्कीमा नाम लिखें, या मानक फ़ील्ड चुनें; उनमें क्या गलत है यह CRM बताता है।</translation>
    </message>
    <message>
        <source>The fields of the account could not be read</source>
        <extracomment>ui/tabs/create/without_fields.py</extracomment>
        <translation>खाते के फ़ील्ड पढ़े नहीं जा सके</translation>
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
            <numerusform>बिना लीड वाली कुल {n} लाइन</numerusform>
            <numerusform>बिना लीड वाली सभी {n} लाइनें</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the box</source>
        <extracomment>ui/tabs/fetch/back_button.py</extracomment>
        <translation>बॉक्स में वापस</translation>
    </message>
    <message>
        <source>Put lines without a lead back into the box, to correct or fetch them again</source>
        <extracomment>ui/tabs/fetch/back_button.py</extracomment>
        <translation>बिना लीड वाली लाइनें बॉक्स में वापस रखें, ठीक करने या फिर लाने के लिए</translation>
    </message>
    <message>
        <source>Lines to put back</source>
        <extracomment>ui/tabs/fetch/back_button.py</extracomment>
        <translation>वापस रखी जाने वाली लाइनें</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines that failed</source>
        <extracomment>ui/tabs/fetch/back_button.py. For 1: {n} line that failed</extracomment>
        <translation>
            <numerusform>{n} विफल लाइन</numerusform>
            <numerusform>{n} विफल लाइनें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines not found</source>
        <extracomment>ui/tabs/fetch/back_button.py. For 1: {n} line not found</extracomment>
        <translation>
            <numerusform>{n} लाइन नहीं मिली</numerusform>
            <numerusform>{n} लाइनें नहीं मिलीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines without an id</source>
        <extracomment>ui/tabs/fetch/back_button.py. For 1: {n} line without an id</extracomment>
        <translation>
            <numerusform>बिना ID की {n} लाइन</numerusform>
            <numerusform>बिना ID की {n} लाइनें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>duplicates</source>
        <extracomment>ui/tabs/fetch/counts_line.py. For 1: duplicate</extracomment>
        <translation>
            <numerusform>डुप्लिकेट</numerusform>
            <numerusform>डुप्लिकेट</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has more than {megabytes} MB.</source>
        <extracomment>ui/tabs/fetch/fetch_questions.py</extracomment>
        <translation>{name} {megabytes} MB से बड़ी है।</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <extracomment>ui/tabs/fetch/fetch_questions.py</extracomment>
        <translation>फ़ाइल पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>{name} cannot be opened.</source>
        <extracomment>ui/tabs/fetch/fetch_questions.py</extracomment>
        <translation>{name} खोली नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <extracomment>ui/tabs/fetch/fetch_questions.py</extracomment>
        <translation>इसे छोटी फ़ाइलों में बाँटें।</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <extracomment>ui/tabs/fetch/fetch_questions.py</extracomment>
        <translation>जाँचें कि वह मौजूद है और आप उसे पढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>{calls}, about {time} at {rate}</source>
        <extracomment>ui/tabs/fetch/fetch_words.py</extracomment>
        <translation>{calls}, {rate} की दर से लगभग {time}</translation>
    </message>
    <message>
        <source>Paste lead ids, lead URLs, e-mails or phones here, one a line. Nothing is sent before you press Fetch.</source>
        <extracomment>ui/tabs/fetch/fetch_words.py</extracomment>
        <translation>लीड ID, लीड URL, ई-मेल या फ़ोन यहाँ चिपकाएँ, हर लाइन में एक। लाने का बटन दबाने से पहले कुछ नहीं भेजा जाता।</translation>
    </message>
    <message numerus="yes">
        <source>Fetch {n} leads</source>
        <extracomment>ui/tabs/fetch/fetch_words.py. For 1: Fetch {n} lead</extracomment>
        <translation>
            <numerusform>{n} लीड लाएँ</numerusform>
            <numerusform>{n} लीड लाएँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetch {n} leads again</source>
        <extracomment>ui/tabs/fetch/fetch_words.py. For 1: Fetch {n} lead again</extracomment>
        <translation>
            <numerusform>{n} लीड फिर लाएँ</numerusform>
            <numerusform>{n} लीड फिर लाएँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching {n} leads</source>
        <extracomment>ui/tabs/fetch/fetch_words.py. For 1: Fetching {n} lead</extracomment>
        <translation>
            <numerusform>{n} लीड ला रहे हैं</numerusform>
            <numerusform>{n} लीड ला रहे हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not an id</source>
        <extracomment>ui/tabs/fetch/fetch_words.py. For 1: {n} not an id</extracomment>
        <translation>
            <numerusform>{n} ID नहीं</numerusform>
            <numerusform>{n} ID नहीं</numerusform>
        </translation>
    </message>
    <message>
        <source>Bulks to fetch</source>
        <extracomment>ui/tabs/fetch/fetch_words.py</extracomment>
        <translation>लाने के लिए बल्क</translation>
    </message>
    <message>
        <source>IDs to fetch</source>
        <extracomment>ui/tabs/fetch/fetch_words.py</extracomment>
        <translation>लाने के लिए ID</translation>
    </message>
    <message>
        <source>Paste bulk numbers here, one a line. Nothing is sent before you press Fetch.</source>
        <extracomment>ui/tabs/fetch/fetch_words.py</extracomment>
        <translation>बल्क नंबर यहाँ चिपकाएँ, हर लाइन में एक। लाने का बटन दबाने से पहले कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Paste bulk ids first.</source>
        <extracomment>ui/tabs/fetch/fetch_words.py</extracomment>
        <translation>पहले बल्क ID चिपकाएँ।</translation>
    </message>
    <message>
        <source>Paste ids first.</source>
        <extracomment>ui/tabs/fetch/fetch_words.py</extracomment>
        <translation>पहले ID चिपकाएँ।</translation>
    </message>
    <message>
        <source>Fetch bulks</source>
        <extracomment>ui/tabs/fetch/fetch_words.py</extracomment>
        <translation>बल्क लाएँ</translation>
    </message>
    <message>
        <source>Fetch leads</source>
        <extracomment>ui/tabs/fetch/fetch_words.py, ui/tabs/fetch/request_pane.py, ui/tabs/fetch/view_model.py</extracomment>
        <translation>लीड लाएँ</translation>
    </message>
    <message numerus="yes">
        <source>Fetch {n} bulks</source>
        <extracomment>ui/tabs/fetch/fetch_words.py. For 1: Fetch {n} bulk</extracomment>
        <translation>
            <numerusform>{n} बल्क लाएँ</numerusform>
            <numerusform>{n} बल्क लाएँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetch {n} bulks again</source>
        <extracomment>ui/tabs/fetch/fetch_words.py. For 1: Fetch {n} bulk again</extracomment>
        <translation>
            <numerusform>{n} बल्क फिर लाएँ</numerusform>
            <numerusform>{n} बल्क फिर लाएँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching {n} bulks</source>
        <extracomment>ui/tabs/fetch/fetch_words.py. For 1: Fetching {n} bulk</extracomment>
        <translation>
            <numerusform>{n} बल्क ला रहे हैं</numerusform>
            <numerusform>{n} बल्क ला रहे हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bulk ids</source>
        <extracomment>ui/tabs/fetch/fetch_words.py. For 1: bulk id</extracomment>
        <translation>
            <numerusform>बल्क ID</numerusform>
            <numerusform>बल्क ID</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ids</source>
        <extracomment>ui/tabs/fetch/fetch_words.py. For 1: id</extracomment>
        <translation>
            <numerusform>ID</numerusform>
            <numerusform>ID</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not a bulk id</source>
        <extracomment>ui/tabs/fetch/fetch_words.py. For 1: not a bulk id</extracomment>
        <translation>
            <numerusform>बल्क ID नहीं</numerusform>
            <numerusform>बल्क ID नहीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not an id</source>
        <extracomment>ui/tabs/fetch/fetch_words.py. For 1: not an id</extracomment>
        <translation>
            <numerusform>ID नहीं</numerusform>
            <numerusform>ID नहीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bulk ids</source>
        <extracomment>ui/tabs/fetch/fetch_words.py. For 1: {n} bulk id</extracomment>
        <translation>
            <numerusform>{n} बल्क ID</numerusform>
            <numerusform>{n} बल्क ID</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ids</source>
        <extracomment>ui/tabs/fetch/fetch_words.py. For 1: {n} id</extracomment>
        <translation>
            <numerusform>{n} ID</numerusform>
            <numerusform>{n} ID</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not a bulk id</source>
        <extracomment>ui/tabs/fetch/fetch_words.py. For 1: {n} not a bulk id</extracomment>
        <translation>
            <numerusform>{n} बल्क ID नहीं</numerusform>
            <numerusform>{n} बल्क ID नहीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} calls in {window}</source>
        <extracomment>ui/tabs/fetch/fetch_words.py. For 1: {n} call in {window}</extracomment>
        <translation>
            <numerusform>{window} में {n} कॉल</numerusform>
            <numerusform>{window} में {n} कॉल</numerusform>
        </translation>
    </message>
    <message>
        <source>From file</source>
        <extracomment>ui/tabs/fetch/request_pane.py</extracomment>
        <translation>फ़ाइल से</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <extracomment>ui/tabs/fetch/request_pane.py</extracomment>
        <translation>सूची खाली करें</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>ui/tabs/fetch/request_pane.py, ui/tabs/results/result_bar.py, ui/widgets/row_menus.py</extracomment>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Find a column by name or field</source>
        <extracomment>ui/tabs/fetch/request_pane.py</extracomment>
        <translation>नाम या फ़ील्ड से कॉलम खोजें</translation>
    </message>
    <message>
        <source>Object type</source>
        <extracomment>ui/tabs/fetch/request_pane.py, ui/tabs/search/request_pane.py</extracomment>
        <translation>ऑब्जेक्ट प्रकार</translation>
    </message>
    <message>
        <source>All types</source>
        <extracomment>ui/tabs/fetch/request_pane.py, ui/tabs/search/request_pane.py</extracomment>
        <translation>सभी प्रकार</translation>
    </message>
    <message>
        <source>Read ids from a file</source>
        <extracomment>ui/tabs/fetch/request_pane.py</extracomment>
        <translation>फ़ाइल से ID पढ़ें</translation>
    </message>
    <message>
        <source>Ids</source>
        <extracomment>ui/tabs/fetch/request_pane.py</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>ui/dialogs/files.py, ui/tabs/fetch/request_pane.py</extracomment>
        <translation>सभी फ़ाइलें</translation>
    </message>
    <message>
        <source>Fetched leads</source>
        <extracomment>ui/tabs/fetch/view.py</extracomment>
        <translation>लाई गई लीड</translation>
    </message>
    <message>
        <source>One row for each pasted line</source>
        <extracomment>ui/tabs/fetch/view.py</extracomment>
        <translation>हर चिपकाई गई लाइन के लिए एक पंक्ति</translation>
    </message>
    <message>
        <source>Paste ids on the left. Each line comes back in its place.</source>
        <extracomment>ui/tabs/fetch/view.py</extracomment>
        <translation>बाईं ओर ID चिपकाएँ। हर लाइन अपनी जगह पर लौटती है।</translation>
    </message>
    <message>
        <source>No line to show</source>
        <extracomment>ui/tabs/fetch/view.py</extracomment>
        <translation>दिखाने के लिए कोई लाइन नहीं</translation>
    </message>
    <message>
        <source>Paste ids on the left, one a line.</source>
        <extracomment>ui/tabs/fetch/view.py, ui/tabs/fetch/view_model.py</extracomment>
        <translation>बाईं ओर ID चिपकाएँ, हर लाइन में एक।</translation>
    </message>
    <message>
        <source>{crm} has no fetch by ids</source>
        <extracomment>ui/tabs/fetch/view_model.py</extracomment>
        <translation>{crm} में ID से लाना उपलब्ध नहीं</translation>
    </message>
    <message>
        <source>{crm} gives leads by search: by text, filters and dates. Nothing was sent.</source>
        <extracomment>ui/tabs/fetch/view_model.py</extracomment>
        <translation>{crm} लीड खोज से देता है: टेक्स्ट, फ़िल्टर और तारीखों से। कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Search leads</source>
        <extracomment>ui/tabs/fetch/view_model.py, ui/tabs/search/request_pane.py, ui/tabs/search/search_words.py</extracomment>
        <translation>लीड खोजें</translation>
    </message>
    <message>
        <source>You can edit the list. Changes apply to the next fetch.</source>
        <extracomment>ui/tabs/fetch/view_model.py</extracomment>
        <translation>आप सूची बदल सकते हैं। बदलाव अगली बार लाने पर लागू होते हैं।</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <extracomment>ui/tabs/fetch/view_model.py, ui/tabs/search/view_model.py</extracomment>
        <translation>अभी कोई कनेक्शन नहीं</translation>
    </message>
    <message>
        <source>Choose a connection at the top left, or make one. Ctrl+K opens the list.</source>
        <extracomment>ui/tabs/fetch/view_model.py, ui/tabs/search/view_model.py</extracomment>
        <translation>ऊपर बाईं ओर कनेक्शन चुनें, या नया बनाएँ। Ctrl+K से सूची खुलती है।</translation>
    </message>
    <message>
        <source>The sandbox is starting.</source>
        <extracomment>ui/tabs/fetch/view_model.py, ui/tabs/search/search_words.py</extracomment>
        <translation>सैंडबॉक्स शुरू हो रहा है।</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <extracomment>ui/tabs/fetch/view_model.py</extracomment>
        <translation>कम से कम एक कॉलम चुनें।</translation>
    </message>
    <message>
        <source>Nothing to fetch</source>
        <extracomment>ui/tabs/fetch/view_model.py, ui/tabs/results/done_words.py</extracomment>
        <translation>लाने के लिए कुछ नहीं</translation>
    </message>
    <message>
        <source>No line holds an id that can be looked up.</source>
        <extracomment>ui/tabs/fetch/view_model.py</extracomment>
        <translation>किसी लाइन में ऐसी ID नहीं है जिसे खोजा जा सके।</translation>
    </message>
    <message>
        <source>Sales basics</source>
        <extracomment>ui/tabs/fields/field_choice.py</extracomment>
        <translation>सेल्स के मूल फ़ील्ड</translation>
    </message>
    <message>
        <source>All fields</source>
        <extracomment>ui/tabs/fields/field_choice.py</extracomment>
        <translation>सभी फ़ील्ड</translation>
    </message>
    <message>
        <source>Your choice</source>
        <comment>a set of fields</comment>
        <extracomment>ui/tabs/fields/field_choice.py</extracomment>
        <translation>आपका चुनाव</translation>
    </message>
    <message>
        <source>{label} ({name})</source>
        <extracomment>ui/tabs/fields/field_list.py</extracomment>
        <translation>{label} ({name})</translation>
    </message>
    <message>
        <source>Save as a set…</source>
        <extracomment>ui/tabs/fields/field_picker.py</extracomment>
        <translation>सेट के रूप में सहेजें…</translation>
    </message>
    <message>
        <source>{chosen} of {all}</source>
        <extracomment>ui/tabs/fields/field_picker.py</extracomment>
        <translation>{all} में से {chosen}</translation>
    </message>
    <message>
        <source>Save these fields as a set</source>
        <extracomment>ui/tabs/fields/field_picker.py</extracomment>
        <translation>ये फ़ील्ड सेट के रूप में सहेजें</translation>
    </message>
    <message>
        <source>{fields}: named sets</source>
        <extracomment>ui/tabs/fields/field_picker.py</extracomment>
        <translation>{fields}: नाम वाले सेट</translation>
    </message>
    <message>
        <source>Save set</source>
        <extracomment>ui/tabs/fields/field_picker.py</extracomment>
        <translation>सेट सहेजें</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <extracomment>ui/tabs/fields/field_picker.py</extracomment>
        <translation>“{name}” हटाएँ</translation>
    </message>
    <message>
        <source>{value} (standard leads)</source>
        <extracomment>ui/tabs/fields/type_line.py</extracomment>
        <translation>{value} (मानक लीड)</translation>
    </message>
    <message numerus="yes">
        <source>Its {n} rows, its receipt and its results are deleted from this computer for good.</source>
        <extracomment>ui/tabs/jobs/delete_question.py. For 1: Its {n} row, its receipt and its results are deleted from this computer for good.</extracomment>
        <translation>
            <numerusform>इसकी {n} पंक्ति, रसीद और परिणाम इस कंप्यूटर से हमेशा के लिए हटाए जाते हैं।</numerusform>
            <numerusform>इसकी {n} पंक्तियाँ, रसीद और परिणाम इस कंप्यूटर से हमेशा के लिए हटाए जाते हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows, the receipts and the results are deleted from this computer for good.</source>
        <extracomment>ui/tabs/jobs/delete_question.py. For 1: {n} row, the receipts and the results are deleted from this computer for good.</extracomment>
        <translation>
            <numerusform>{n} पंक्ति, रसीदें और परिणाम इस कंप्यूटर से हमेशा के लिए हटाए जाते हैं।</numerusform>
            <numerusform>{n} पंक्तियाँ, रसीदें और परिणाम इस कंप्यूटर से हमेशा के लिए हटाए जाते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads in the CRM, your spreadsheets, saved workbooks, and the numbers under Deleted jobs stay.</source>
        <extracomment>ui/tabs/jobs/delete_question.py</extracomment>
        <translation>CRM की लीड, आपकी स्प्रेडशीट, सहेजी गई वर्कबुक, और हटाए गए कार्यों में उनके आँकड़े बने रहते हैं।</translation>
    </message>
    <message>
        <source>Delete {jobs}?</source>
        <extracomment>ui/tabs/jobs/delete_question.py</extracomment>
        <translation>{jobs} हटाएँ?</translation>
    </message>
    <message>
        <source>Delete “{title}”?</source>
        <extracomment>ui/tabs/jobs/delete_question.py</extracomment>
        <translation>“{title}” हटाएँ?</translation>
    </message>
    <message>
        <source>Delete {jobs}</source>
        <extracomment>ui/tabs/jobs/delete_question.py</extracomment>
        <translation>{jobs} हटाएँ</translation>
    </message>
    <message>
        <source>Delete job</source>
        <extracomment>ui/tabs/jobs/delete_question.py</extracomment>
        <translation>कार्य हटाएँ</translation>
    </message>
    <message>
        <source>Leads in the CRM, your spreadsheet, saved workbooks, and its numbers under Deleted jobs stay.</source>
        <extracomment>ui/tabs/jobs/delete_question.py</extracomment>
        <translation>CRM की लीड, आपकी स्प्रेडशीट, सहेजी गई वर्कबुक, और हटाए गए कार्यों में इसके आँकड़े बने रहते हैं।</translation>
    </message>
    <message>
        <source>Leads in the CRM, saved workbooks, and its numbers under Deleted jobs stay.</source>
        <extracomment>ui/tabs/jobs/delete_question.py</extracomment>
        <translation>CRM की लीड, सहेजी गई वर्कबुक, और हटाए गए कार्यों में इसके आँकड़े बने रहते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows were never sent.</source>
        <extracomment>ui/tabs/jobs/delete_question.py, ui/tabs/jobs/job_lines.py. For 1: {n} row was never sent.</extracomment>
        <translation>
            <numerusform>{n} पंक्ति कभी नहीं भेजी गई।</numerusform>
            <numerusform>{n} पंक्तियाँ कभी नहीं भेजी गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are unknown, and could not be looked up any more.</source>
        <extracomment>ui/tabs/jobs/delete_question.py. For 1: {n} row is unknown, and could not be looked up any more.</extracomment>
        <translation>
            <numerusform>{n} पंक्ति अज्ञात है, और आगे खोजी नहीं जा सकेगी।</numerusform>
            <numerusform>{n} पंक्तियाँ अज्ञात हैं, और आगे खोजी नहीं जा सकेंगी।</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <extracomment>ui/tabs/jobs/delete_question.py</extracomment>
        <translation>इन्हें रहने दें</translation>
    </message>
    <message numerus="yes">
        <source>{n} are paused</source>
        <extracomment>ui/tabs/jobs/hold_words.py. For 1: {n} is paused</extracomment>
        <translation>
            <numerusform>{n} रुका हुआ है</numerusform>
            <numerusform>{n} रुके हुए हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are interrupted</source>
        <extracomment>ui/tabs/jobs/hold_words.py. For 1: {n} is interrupted</extracomment>
        <translation>
            <numerusform>{n} बाधित है</numerusform>
            <numerusform>{n} बाधित हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} have unknown rows</source>
        <extracomment>ui/tabs/jobs/hold_words.py. For 1: {n} has unknown rows</extracomment>
        <translation>
            <numerusform>{n} में अज्ञात पंक्तियाँ हैं</numerusform>
            <numerusform>{n} में अज्ञात पंक्तियाँ हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} have rows that were never sent</source>
        <extracomment>ui/tabs/jobs/hold_words.py. For 1: {n} has rows that were never sent</extracomment>
        <translation>
            <numerusform>{n} में कभी न भेजी गई पंक्तियाँ हैं</numerusform>
            <numerusform>{n} में कभी न भेजी गई पंक्तियाँ हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} have a receipt that does not close</source>
        <extracomment>ui/tabs/jobs/hold_words.py. For 1: {n} has a receipt that does not close</extracomment>
        <translation>
            <numerusform>{n} की रसीद का जोड़ नहीं बैठता</numerusform>
            <numerusform>{n} की रसीद का जोड़ नहीं बैठता</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs older than {days} stay, because they are paused.</source>
        <extracomment>ui/tabs/jobs/hold_words.py. For 1: {n} job older than {days} stays, because it is paused.</extracomment>
        <translation>
            <numerusform>{days} से पुराना {n} कार्य रहता है, क्योंकि वह रुका हुआ है।</numerusform>
            <numerusform>{days} से पुराने {n} कार्य रहते हैं, क्योंकि वे रुके हुए हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs older than {days} stay, because they are interrupted.</source>
        <extracomment>ui/tabs/jobs/hold_words.py. For 1: {n} job older than {days} stays, because it is interrupted.</extracomment>
        <translation>
            <numerusform>{days} से पुराना {n} कार्य रहता है, क्योंकि वह बाधित है।</numerusform>
            <numerusform>{days} से पुराने {n} कार्य रहते हैं, क्योंकि वे बाधित हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs older than {days} stay, because they have unknown rows.</source>
        <extracomment>ui/tabs/jobs/hold_words.py. For 1: {n} job older than {days} stays, because it has unknown rows.</extracomment>
        <translation>
            <numerusform>{days} से पुराना {n} कार्य रहता है, क्योंकि उसमें अज्ञात पंक्तियाँ हैं।</numerusform>
            <numerusform>{days} से पुराने {n} कार्य रहते हैं, क्योंकि उनमें अज्ञात पंक्तियाँ हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs older than {days} stay, because they have rows that were never sent.</source>
        <extracomment>ui/tabs/jobs/hold_words.py. For 1: {n} job older than {days} stays, because it has rows that were never sent.</extracomment>
        <translation>
            <numerusform>{days} से पुराना {n} कार्य रहता है, क्योंकि उसमें कभी न भेजी गई पंक्तियाँ हैं।</numerusform>
            <numerusform>{days} से पुराने {n} कार्य रहते हैं, क्योंकि उनमें कभी न भेजी गई पंक्तियाँ हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs older than {days} stay, because they have a receipt that does not close.</source>
        <extracomment>ui/tabs/jobs/hold_words.py. For 1: {n} job older than {days} stays, because it has a receipt that does not close.</extracomment>
        <translation>
            <numerusform>{days} से पुराना {n} कार्य रहता है, क्योंकि उसकी रसीद का जोड़ नहीं बैठता।</numerusform>
            <numerusform>{days} से पुराने {n} कार्य रहते हैं, क्योंकि उनकी रसीद का जोड़ नहीं बैठता।</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept until</source>
        <extracomment>ui/tabs/jobs/job_columns.py</extracomment>
        <translation>कब तक रहेगा</translation>
    </message>
    <message>
        <source>Ended early at {time}</source>
        <extracomment>ui/tabs/jobs/job_lines.py, ui/tabs/results/done_words.py</extracomment>
        <translation>{time} पर पहले समाप्त</translation>
    </message>
    <message>
        <source>Goes on where it ended.</source>
        <extracomment>ui/tabs/jobs/job_lines.py</extracomment>
        <translation>जहाँ समाप्त हुआ वहीं से आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>The upload stopped itself at {time}</source>
        <extracomment>ui/tabs/jobs/job_lines.py</extracomment>
        <translation>अपलोड {time} पर स्वयं रुक गया</translation>
    </message>
    <message numerus="yes">
        <source>{n} were never sent.</source>
        <extracomment>ui/tabs/jobs/job_lines.py. For 1: {n} was never sent.</extracomment>
        <translation>
            <numerusform>{n} कभी नहीं भेजी गई।</numerusform>
            <numerusform>{n} कभी नहीं भेजी गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were left.</source>
        <extracomment>ui/tabs/jobs/job_lines.py. For 1: {n} was left.</extracomment>
        <translation>
            <numerusform>{n} शेष थी।</numerusform>
            <numerusform>{n} शेष थीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>{when}. It reads only.</source>
        <extracomment>ui/tabs/jobs/job_lines.py</extracomment>
        <translation>{when}। इससे केवल पढ़ा जाता है।</translation>
    </message>
    <message>
        <source>Nothing starts by itself.</source>
        <extracomment>ui/tabs/jobs/job_lines.py</extracomment>
        <translation>कुछ भी अपने-आप शुरू नहीं होता।</translation>
    </message>
    <message numerus="yes">
        <source>Resume, {n} rows left</source>
        <extracomment>ui/tabs/jobs/job_lines.py. For 1: Resume, {n} row left</extracomment>
        <translation>
            <numerusform>फिर शुरू करें, {n} पंक्ति शेष</numerusform>
            <numerusform>फिर शुरू करें, {n} पंक्तियाँ शेष</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are settled and saved.</source>
        <extracomment>ui/tabs/jobs/job_lines.py. For 1: {n} row is settled and saved.</extracomment>
        <translation>
            <numerusform>{n} पंक्ति निपट गई और सहेजी गई है।</numerusform>
            <numerusform>{n} पंक्तियाँ निपट गईं और सहेजी गई हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} got no answer and may exist.</source>
        <extracomment>ui/tabs/jobs/job_lines.py. For 1: {n} got no answer and may exist.</extracomment>
        <translation>
            <numerusform>{n} का उत्तर नहीं मिला और वह मौजूद हो सकती है।</numerusform>
            <numerusform>{n} का उत्तर नहीं मिला और वे मौजूद हो सकती हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows were left.</source>
        <extracomment>ui/tabs/jobs/job_lines.py. For 1: {n} row was left.</extracomment>
        <translation>
            <numerusform>{n} पंक्ति शेष थी।</numerusform>
            <numerusform>{n} पंक्तियाँ शेष थीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted, the app was closed</source>
        <extracomment>ui/tabs/jobs/job_lines.py</extracomment>
        <translation>बाधित, ऐप बंद हो गया था</translation>
    </message>
    <message numerus="yes">
        <source>Sends the {n} rows that were never sent.</source>
        <extracomment>ui/tabs/jobs/job_lines.py. For 1: Sends the {n} row that was never sent.</extracomment>
        <translation>
            <numerusform>कभी न भेजी गई {n} पंक्ति भेजता है।</numerusform>
            <numerusform>कभी न भेजी गई {n} पंक्तियाँ भेजता है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} unknown rows are looked up first, and sent again only when their leads are proven absent.</source>
        <extracomment>ui/tabs/jobs/job_lines.py. For 1: The {n} unknown row is looked up first, and sent again only when its lead is proven absent.</extracomment>
        <translation>
            <numerusform>{n} अज्ञात पंक्ति पहले खोज कर देखी जाती है, और तभी फिर भेजी जाती है जब साबित हो कि उसकी लीड नहीं है।</numerusform>
            <numerusform>{n} अज्ञात पंक्तियाँ पहले खोज कर देखी जाती हैं, और तभी फिर भेजी जाती हैं जब साबित हो कि उनकी लीड नहीं हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows got no answer and may exist.</source>
        <extracomment>ui/tabs/jobs/job_lines.py. For 1: {n} row got no answer and may exist.</extracomment>
        <translation>
            <numerusform>{n} पंक्ति का उत्तर नहीं मिला और वह मौजूद हो सकती है।</numerusform>
            <numerusform>{n} पंक्तियों का उत्तर नहीं मिला और वे मौजूद हो सकती हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete job and its rows…</source>
        <extracomment>ui/tabs/jobs/job_panel.py</extracomment>
        <translation>कार्य और उसकी पंक्तियाँ हटाएँ…</translation>
    </message>
    <message>
        <source>{connection}, {crm}</source>
        <extracomment>ui/tabs/jobs/job_panel.py</extracomment>
        <translation>{connection}, {crm}</translation>
    </message>
    <message>
        <source>Receipts and rows hold no keys.</source>
        <extracomment>ui/tabs/jobs/job_panel.py</extracomment>
        <translation>रसीदों और पंक्तियों में कुंजियाँ नहीं होतीं।</translation>
    </message>
    <message>
        <source>{connection}, connection removed</source>
        <extracomment>ui/tabs/jobs/job_panel.py</extracomment>
        <translation>{connection}, कनेक्शन हटाया गया</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>ui/tabs/jobs/job_panel.py</extracomment>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Their answer was lost, so the leads may exist. It reads only.</source>
        <extracomment>ui/tabs/jobs/job_panel.py</extracomment>
        <translation>इनका उत्तर खो गया, इसलिए लीड मौजूद हो सकती हैं। इससे केवल पढ़ा जाता है।</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui/tabs/jobs/job_panel.py, ui/widgets/progress_strip.py</extracomment>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Save results so far</source>
        <extracomment>ui/tabs/jobs/job_panel.py</extracomment>
        <translation>अब तक के परिणाम सहेजें</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <extracomment>ui/tabs/jobs/job_panel.py</extracomment>
        <translation>पंक्तियाँ दिखाएँ</translation>
    </message>
    <message numerus="yes">
        <source>Look up {n} unknown rows</source>
        <extracomment>ui/tabs/jobs/job_panel.py. For 1: Look up {n} unknown row</extracomment>
        <translation>
            <numerusform>{n} अज्ञात पंक्ति खोजें</numerusform>
            <numerusform>{n} अज्ञात पंक्तियाँ खोजें</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt and actions</source>
        <extracomment>ui/tabs/jobs/job_panel.py</extracomment>
        <translation>रसीद और कार्रवाइयाँ</translation>
    </message>
    <message>
        <source>Save results</source>
        <extracomment>ui/dialogs/files.py, ui/tabs/jobs/job_panel.py</extracomment>
        <translation>परिणाम सहेजें</translation>
    </message>
    <message numerus="yes">
        <source>Fetch {n} lines</source>
        <extracomment>ui/tabs/jobs/job_titles.py. For 1: Fetch {n} line</extracomment>
        <translation>
            <numerusform>{n} लाइन लाएँ</numerusform>
            <numerusform>{n} लाइनें लाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Search {what}</source>
        <extracomment>ui/tabs/jobs/job_titles.py, ui/tabs/search/saved_button.py</extracomment>
        <translation>खोज: {what}</translation>
    </message>
    <message>
        <source>Until settled</source>
        <extracomment>ui/tabs/jobs/kept_words.py</extracomment>
        <translation>निपटने तक</translation>
    </message>
    <message>
        <source>Kept until {date}, then its rows are deleted from this computer.</source>
        <extracomment>ui/tabs/jobs/kept_words.py</extracomment>
        <translation>{date} तक रखा जाता है, फिर इसकी पंक्तियाँ इस कंप्यूटर से हटाई जाती हैं।</translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs older than {days} stay: {reasons}.</source>
        <extracomment>ui/tabs/jobs/kept_words.py. For 1: {n} job older than {days} stays: {reasons}.</extracomment>
        <translation>
            <numerusform>{days} से पुराना {n} कार्य रहता है: {reasons}।</numerusform>
            <numerusform>{days} से पुराने {n} कार्य रहते हैं: {reasons}।</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept until you delete it.</source>
        <extracomment>ui/tabs/jobs/kept_words.py</extracomment>
        <translation>जब तक आप न हटाएँ, रखा जाता है।</translation>
    </message>
    <message numerus="yes">
        <source>Kept for as long as {n} rows are unknown.</source>
        <extracomment>ui/tabs/jobs/kept_words.py. For 1: Kept for as long as {n} row is unknown.</extracomment>
        <translation>
            <numerusform>जब तक {n} पंक्ति अज्ञात है, रखा जाता है।</numerusform>
            <numerusform>जब तक {n} पंक्तियाँ अज्ञात हैं, रखा जाता है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept because {n} rows were never sent.</source>
        <extracomment>ui/tabs/jobs/kept_words.py. For 1: Kept because {n} row was never sent.</extracomment>
        <translation>
            <numerusform>रखा जाता है, क्योंकि {n} पंक्ति कभी नहीं भेजी गई।</numerusform>
            <numerusform>रखा जाता है, क्योंकि {n} पंक्तियाँ कभी नहीं भेजी गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept for as long as it is not over.</source>
        <extracomment>ui/tabs/jobs/kept_words.py</extracomment>
        <translation>जब तक समाप्त नहीं होता, रखा जाता है।</translation>
    </message>
    <message>
        <source>Older than {days}: deleted at the next daily look.</source>
        <extracomment>ui/tabs/jobs/kept_words.py</extracomment>
        <translation>{days} से पुराना: अगली दैनिक जाँच पर हटाया जाएगा।</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} jobs and their rows…</source>
        <extracomment>ui/tabs/jobs/view.py. For 1: Delete {n} job and its rows…</extracomment>
        <translation>
            <numerusform>{n} कार्य और उसकी पंक्तियाँ हटाएँ…</numerusform>
            <numerusform>{n} कार्य और उनकी पंक्तियाँ हटाएँ…</numerusform>
        </translation>
    </message>
    <message>
        <source>Job states</source>
        <extracomment>ui/tabs/jobs/view.py</extracomment>
        <translation>कार्यों की स्थितियाँ</translation>
    </message>
    <message>
        <source>Filter jobs</source>
        <extracomment>ui/tabs/jobs/view.py</extracomment>
        <translation>कार्य फ़िल्टर करें</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <extracomment>ui/tabs/jobs/view.py</extracomment>
        <translation>अभी कोई कार्य नहीं</translation>
    </message>
    <message>
        <source>Fetches, searches and uploads are listed here with their receipts. Nothing starts by itself.</source>
        <extracomment>ui/tabs/jobs/view.py</extracomment>
        <translation>लाई गई लीड, खोज और अपलोड यहाँ अपनी रसीदों के साथ दिखते हैं। कुछ भी अपने-आप शुरू नहीं होता।</translation>
    </message>
    <message>
        <source>The results are in {file}.</source>
        <extracomment>ui/tabs/jobs/view_model.py</extracomment>
        <translation>परिणाम {file} में हैं।</translation>
    </message>
    <message>
        <source>Paused, new keys are needed</source>
        <extracomment>ui/tabs/results/cause_words.py</extracomment>
        <translation>रुका हुआ, नई कुंजियाँ चाहिए</translation>
    </message>
    <message>
        <source>Paused, no calls are left today</source>
        <extracomment>ui/tabs/results/cause_words.py</extracomment>
        <translation>रुका हुआ, आज की कॉल समाप्त</translation>
    </message>
    <message>
        <source>Paused, the connection is read only</source>
        <extracomment>ui/tabs/results/cause_words.py</extracomment>
        <translation>रुका हुआ, कनेक्शन केवल पढ़ने के लिए है</translation>
    </message>
    <message>
        <source>Paused, it needs you</source>
        <extracomment>ui/tabs/results/cause_words.py</extracomment>
        <translation>रुका हुआ, आपको ध्यान देना है</translation>
    </message>
    <message>
        <source>took {time}</source>
        <extracomment>ui/tabs/results/done_words.py</extracomment>
        <translation>{time} लगे</translation>
    </message>
    <message>
        <source>{parts}. {sum}</source>
        <extracomment>ui/tabs/results/done_words.py</extracomment>
        <translation>{parts}। {sum}</translation>
    </message>
    <message>
        <source>{lines} in, {known} accounted for: {missing} missing.</source>
        <extracomment>ui/tabs/results/done_words.py</extracomment>
        <translation>{lines} आईं, {known} का हिसाब मिला: {missing} गायब।</translation>
    </message>
    <message numerus="yes">
        <source>{n} leads read of {total}.</source>
        <extracomment>ui/tabs/results/done_words.py. For 1: {n} lead read of {total}.</extracomment>
        <translation>
            <numerusform>{total} में से {n} लीड पढ़ी गई।</numerusform>
            <numerusform>{total} में से {n} लीड पढ़ी गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Done at {time}</source>
        <extracomment>ui/tabs/results/done_words.py</extracomment>
        <translation>{time} पर पूरा</translation>
    </message>
    <message>
        <source>Stopped at {time}</source>
        <extracomment>ui/tabs/results/done_words.py</extracomment>
        <translation>{time} पर बंद किया गया</translation>
    </message>
    <message>
        <source>Paused at {time}</source>
        <extracomment>ui/tabs/results/done_words.py</extracomment>
        <translation>{time} पर रुका</translation>
    </message>
    <message>
        <source>Interrupted at {time}</source>
        <extracomment>ui/tabs/results/done_words.py</extracomment>
        <translation>{time} पर बाधित</translation>
    </message>
    <message>
        <source>Not started</source>
        <extracomment>ui/tabs/results/done_words.py</extracomment>
        <translation>शुरू नहीं हुआ</translation>
    </message>
    <message>
        <source>Not started at {time}</source>
        <extracomment>ui/tabs/results/done_words.py</extracomment>
        <translation>{time} पर शुरू नहीं हुआ</translation>
    </message>
    <message>
        <source>Running at {time}</source>
        <extracomment>ui/tabs/results/done_words.py</extracomment>
        <translation>{time} पर चल रहा है</translation>
    </message>
    <message>
        <source>{lines} in, {known} accounted for.</source>
        <extracomment>ui/tabs/results/done_words.py</extracomment>
        <translation>{lines} आईं, {known} का हिसाब मिला।</translation>
    </message>
    <message>
        <source>Leads moved while they were read: some may be missing.</source>
        <extracomment>ui/tabs/results/done_words.py</extracomment>
        <translation>पढ़ते समय लीड अपनी जगह से खिसकीं: कुछ छूट सकती हैं।</translation>
    </message>
    <message numerus="yes">
        <source>{n} leads read.</source>
        <extracomment>ui/tabs/results/done_words.py. For 1: {n} lead read.</extracomment>
        <translation>
            <numerusform>{n} लीड पढ़ी गई।</numerusform>
            <numerusform>{n} लीड पढ़ी गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read: {windows}.</source>
        <extracomment>ui/tabs/results/done_words.py</extracomment>
        <translation>नहीं पढ़ी गईं: {windows}।</translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <extracomment>ui/tabs/results/done_words.py. For 1: {n} found</extracomment>
        <translation>
            <numerusform>{n} मिली</numerusform>
            <numerusform>{n} मिलीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not found</source>
        <extracomment>ui/tabs/results/done_words.py. For 1: {n} not found</extracomment>
        <translation>
            <numerusform>{n} नहीं मिली</numerusform>
            <numerusform>{n} नहीं मिलीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not an ID</source>
        <extracomment>ui/tabs/results/done_words.py. For 1: {n} not an ID</extracomment>
        <translation>
            <numerusform>{n} ID नहीं</numerusform>
            <numerusform>{n} ID नहीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not fetched</source>
        <extracomment>ui/tabs/results/done_words.py. For 1: {n} not fetched</extracomment>
        <translation>
            <numerusform>{n} नहीं लाई गई</numerusform>
            <numerusform>{n} नहीं लाई गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <extracomment>ui/tabs/results/done_words.py</extracomment>
        <translation>कुछ भी पढ़ा नहीं जा सका</translation>
    </message>
    <message>
        <source>Export rows</source>
        <extracomment>ui/tabs/results/export_path.py</extracomment>
        <translation>पंक्तियाँ निर्यात करें</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <extracomment>ui/dialogs/files.py, ui/tabs/results/export_path.py</extracomment>
        <translation>JSON लाइनें</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows exported</source>
        <extracomment>ui/tabs/results/job_model.py. For 1: {n} row exported</extracomment>
        <translation>
            <numerusform>{n} पंक्ति निर्यात हुई</numerusform>
            <numerusform>{n} पंक्तियाँ निर्यात हुईं</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in {name}.</source>
        <extracomment>ui/tabs/results/job_model.py</extracomment>
        <translation>वे {name} में हैं।</translation>
    </message>
    <message>
        <source>Give new keys…</source>
        <extracomment>ui/tabs/results/new_keys.py</extracomment>
        <translation>नई कुंजियाँ दें…</translation>
    </message>
    <message>
        <source>No browser took the address. Nothing was changed. Copy it into one: {page}</source>
        <extracomment>ui/tabs/results/open_lead.py</extracomment>
        <translation>किसी ब्राउज़र ने पता नहीं लिया। कुछ नहीं बदला। इसे ब्राउज़र में कॉपी करें: {page}</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <extracomment>ui/tabs/results/open_lead.py, ui/widgets/drawer.py</extracomment>
        <translation>ब्राउज़र में खोलें</translation>
    </message>
    <message>
        <source>Browser did not open</source>
        <extracomment>ui/tabs/results/open_lead.py</extracomment>
        <translation>ब्राउज़र नहीं खुला</translation>
    </message>
    <message>
        <source>Save into a copy of {name}?</source>
        <extracomment>ui/tabs/results/own_copy.py</extracomment>
        <translation>{name} की कॉपी में सहेजें?</translation>
    </message>
    <message>
        <source>Choose a name</source>
        <extracomment>ui/tabs/results/own_copy.py</extracomment>
        <translation>नाम चुनें</translation>
    </message>
    <message numerus="yes">
        <source>{n} results saved</source>
        <extracomment>ui/tabs/results/own_copy.py. For 1: {n} result saved</extracomment>
        <translation>
            <numerusform>{n} परिणाम सहेजा गया</numerusform>
            <numerusform>{n} परिणाम सहेजे गए</numerusform>
        </translation>
    </message>
    <message>
        <source>They stand beside your own columns in {name}. Your workbook is as it was.</source>
        <extracomment>ui/tabs/results/own_copy.py</extracomment>
        <translation>वे {name} में आपके कॉलमों के साथ हैं। आपकी वर्कबुक वैसी ही है।</translation>
    </message>
    <message>
        <source>Change its safe mode…</source>
        <extracomment>ui/tabs/results/read_only.py</extracomment>
        <translation>इसका सुरक्षित मोड बदलें…</translation>
    </message>
    <message>
        <source>Columns: show, hide, freeze (Alt+Down for one of them)</source>
        <extracomment>ui/tabs/results/result_bar.py</extracomment>
        <translation>कॉलम: दिखाएँ, छिपाएँ, स्थिर करें (किसी एक के लिए Alt+Down)</translation>
    </message>
    <message>
        <source>Copy rows with headings</source>
        <extracomment>ui/dialogs/shortcuts.py, ui/tabs/results/result_bar.py, ui/widgets/row_menus.py</extracomment>
        <translation>शीर्षकों सहित पंक्तियाँ कॉपी करें</translation>
    </message>
    <message>
        <source>Copy rows with headings (Ctrl+C; ids alone: Ctrl+Shift+C)</source>
        <extracomment>ui/tabs/results/result_bar.py</extracomment>
        <translation>शीर्षकों सहित पंक्तियाँ कॉपी करें (Ctrl+C; केवल ID: Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>To a spreadsheet for upload</source>
        <extracomment>ui/tabs/results/result_bar.py</extracomment>
        <translation>अपलोड की स्प्रेडशीट में</translation>
    </message>
    <message>
        <source>To a spreadsheet for upload: the selected rows if there are several, else all shown</source>
        <extracomment>ui/tabs/results/result_bar.py</extracomment>
        <translation>अपलोड की स्प्रेडशीट में: एक से अधिक चुनी हों तो चुनी हुई पंक्तियाँ, नहीं तो सभी दिखाई गई</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/tabs/results/result_bar.py, ui/tabs/results/result_pane.py</extracomment>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>Export the rows as they are shown (Ctrl+E)</source>
        <extracomment>ui/tabs/results/result_bar.py</extracomment>
        <translation>पंक्तियाँ जैसी दिखती हैं वैसी निर्यात करें (Ctrl+E)</translation>
    </message>
    <message numerus="yes">
        <source>Try {n} lines again</source>
        <extracomment>ui/tabs/results/result_pane.py. For 1: Try {n} line again</extracomment>
        <translation>
            <numerusform>{n} लाइन फिर आज़माएँ</numerusform>
            <numerusform>{n} लाइनें फिर आज़माएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>To a spreadsheet for upload…</source>
        <extracomment>ui/tabs/results/to_template.py</extracomment>
        <translation>अपलोड की स्प्रेडशीट में…</translation>
    </message>
    <message numerus="yes">
        <source>Not in it, because no lead can be created with them: {columns} and {n} more.</source>
        <extracomment>ui/tabs/results/to_template.py. For 1: Not in it, because no lead can be created with them: {columns} and {n} more.</extracomment>
        <translation>
            <numerusform>इसमें नहीं हैं, क्योंकि इनसे लीड नहीं बनाई जा सकती: {columns} और {n} अन्य।</numerusform>
            <numerusform>इसमें नहीं हैं, क्योंकि इनसे लीड नहीं बनाई जा सकती: {columns} और {n} अन्य।</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in {name}. Correct them there, then drop the file on Bulk create: its columns map by themselves.</source>
        <extracomment>ui/tabs/results/to_template.py</extracomment>
        <translation>वे {name} में हैं। उन्हें वहाँ ठीक करें, फिर फ़ाइल “थोक में बनाएँ” टैब पर छोड़ें: उसके कॉलम अपने-आप मैप होते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>{n} leads written for upload</source>
        <extracomment>ui/tabs/results/to_template.py. For 1: {n} lead written for upload</extracomment>
        <translation>
            <numerusform>{n} लीड अपलोड के लिए लिखी गई</numerusform>
            <numerusform>{n} लीड अपलोड के लिए लिखी गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in it, because no lead can be created with them: {columns}.</source>
        <extracomment>ui/tabs/results/to_template.py</extracomment>
        <translation>इसमें नहीं हैं, क्योंकि इनसे लीड नहीं बनाई जा सकती: {columns}।</translation>
    </message>
    <message>
        <source>Spreadsheet for upload</source>
        <extracomment>ui/tabs/results/to_template.py</extracomment>
        <translation>अपलोड की स्प्रेडशीट</translation>
    </message>
    <message>
        <source>Paste ids, links or e-mails, and get a row for each line. It only reads.</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>ID, लिंक या ई-मेल चिपकाएँ, और हर लाइन के लिए एक पंक्ति पाएँ। इससे केवल पढ़ा जाता है।</translation>
    </message>
    <message>
        <source>Find leads by their fields, look into each, and export them. It only reads.</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>लीड उनके फ़ील्ड से खोजें, हर एक को देखें, और निर्यात करें। इससे केवल पढ़ा जाता है।</translation>
    </message>
    <message>
        <source>Turn a spreadsheet into leads. Rows are checked first, and every row is accounted for.</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>स्प्रेडशीट से लीड बनाएँ। पंक्तियाँ पहले जाँची जाती हैं, और हर पंक्ति का हिसाब रहता है।</translation>
    </message>
    <message>
        <source>Choose a CRM to begin. No lead is read or sent before you start a job.</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>शुरू करने के लिए CRM चुनें। कार्य शुरू करने से पहले कोई लीड पढ़ी या भेजी नहीं जाती।</translation>
    </message>
    <message>
        <source>First start</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>पहली शुरुआत</translation>
    </message>
    <message>
        <source>Practise on {crm}</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>{crm} पर अभ्यास करें</translation>
    </message>
    <message>
        <source>Where are your leads?</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>आपकी लीड कहाँ हैं?</translation>
    </message>
    <message>
        <source>Practise with made-up leads</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>काल्पनिक लीड से अभ्यास करें</translation>
    </message>
    <message>
        <source>A practice CRM runs on this computer. It needs no keys, and nothing leaves the computer.</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>अभ्यास CRM इसी कंप्यूटर पर चलता है। इसे कुंजियाँ नहीं चाहिए, और कंप्यूटर से कुछ बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>Connect your CRM</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>अपना CRM जोड़ें</translation>
    </message>
    <message>
        <source>LeadSquared, Octanist or JTC DMS. The connection is tested before you use it.</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>LeadSquared, Octanist या JTC DMS। उपयोग से पहले कनेक्शन टेस्ट किया जाता है।</translation>
    </message>
    <message>
        <source>What you can do then</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>फिर आप क्या कर सकते हैं</translation>
    </message>
    <message>
        <source>{name} ({keys})</source>
        <extracomment>ui/widgets/buttons.py</extracomment>
        <translation>{name} ({keys})</translation>
    </message>
    <message>
        <source>{calls} of {limit} in the newest window</source>
        <extracomment>ui/widgets/calls_chart.py</extracomment>
        <translation>नवीनतम अवधि में {limit} में से {calls}</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>ui/widgets/calls_chart.py</extracomment>
        <translation>अभी</translation>
    </message>
    <message>
        <source>Limit {calls}</source>
        <extracomment>ui/widgets/calls_chart.py</extracomment>
        <translation>सीमा {calls}</translation>
    </message>
    <message>
        <source>States</source>
        <extracomment>ui/widgets/chips.py</extracomment>
        <translation>स्थितियाँ</translation>
    </message>
    <message>
        <source>Choose the connection (Ctrl+K)</source>
        <extracomment>ui/widgets/connection_switcher.py</extracomment>
        <translation>कनेक्शन चुनें (Ctrl+K)</translation>
    </message>
    <message>
        <source>production</source>
        <extracomment>ui/dialogs/connection_menu.py, ui/widgets/connection_switcher.py</extracomment>
        <translation>प्रोडक्शन</translation>
    </message>
    <message>
        <source>sandbox</source>
        <extracomment>ui/dialogs/connection_menu.py, ui/widgets/connection_switcher.py</extracomment>
        <translation>सैंडबॉक्स</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <extracomment>ui/widgets/connection_switcher.py</extracomment>
        <translation>अभी नहीं आज़माया गया</translation>
    </message>
    <message>
        <source>Healthy</source>
        <extracomment>ui/widgets/connection_switcher.py</extracomment>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>Slow</source>
        <extracomment>ui/widgets/connection_switcher.py</extracomment>
        <translation>धीमा</translation>
    </message>
    <message>
        <source>Failing</source>
        <extracomment>ui/widgets/connection_switcher.py</extracomment>
        <translation>विफल हो रहा है</translation>
    </message>
    <message>
        <source>No connection, choose one</source>
        <extracomment>ui/widgets/connection_switcher.py</extracomment>
        <translation>कोई कनेक्शन नहीं, एक चुनें</translation>
    </message>
    <message>
        <source>Connection {name}, {provider}, {environment}, {health}</source>
        <extracomment>ui/widgets/connection_switcher.py</extracomment>
        <translation>कनेक्शन {name}, {provider}, {environment}, {health}</translation>
    </message>
    <message>
        <source>Choose a connection</source>
        <extracomment>ui/widgets/connection_switcher.py</extracomment>
        <translation>कनेक्शन चुनें</translation>
    </message>
    <message>
        <source>This row: {state}</source>
        <extracomment>ui/widgets/data_table.py</extracomment>
        <translation>यह पंक्ति: {state}</translation>
    </message>
    <message>
        <source>Lead</source>
        <extracomment>ui/widgets/drawer.py</extracomment>
        <translation>लीड</translation>
    </message>
    <message>
        <source>How the lead is shown</source>
        <extracomment>ui/widgets/drawer.py</extracomment>
        <translation>लीड कैसे दिखाई जाए</translation>
    </message>
    <message>
        <source>Lead as JSON</source>
        <extracomment>ui/widgets/drawer.py</extracomment>
        <translation>JSON के रूप में लीड</translation>
    </message>
    <message>
        <source>Fields</source>
        <extracomment>ui/tabs/search/fields_line.py</extracomment>
        <translation>फ़ील्ड</translation>
    </message>
    <message>
        <source>Fields of the lead</source>
        <extracomment>ui/widgets/drawer.py</extracomment>
        <translation>लीड के फ़ील्ड</translation>
    </message>
    <message>
        <source>Lead copied as JSON</source>
        <extracomment>ui/widgets/drawer.py</extracomment>
        <translation>लीड JSON के रूप में कॉपी हुई</translation>
    </message>
    <message>
        <source>Row before</source>
        <extracomment>ui/widgets/drawer.py</extracomment>
        <translation>पिछली पंक्ति</translation>
    </message>
    <message>
        <source>Row after</source>
        <extracomment>ui/widgets/drawer.py</extracomment>
        <translation>अगली पंक्ति</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <extracomment>ui/widgets/drawer.py</extracomment>
        <translation>JSON के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <extracomment>ui/widgets/drawer.py</extracomment>
        <translation>मूल JSON</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>ui/widgets/drawer.py</extracomment>
        <translation>खाली</translation>
    </message>
    <message>
        <source>Previous match</source>
        <extracomment>ui/widgets/filter_note.py</extracomment>
        <translation>पिछला मेल</translation>
    </message>
    <message>
        <source>Next match</source>
        <extracomment>ui/widgets/filter_note.py</extracomment>
        <translation>अगला मेल</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <extracomment>ui/widgets/filter_note.py</extracomment>
        <translation>पिछला मेल (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <extracomment>ui/widgets/filter_note.py</extracomment>
        <translation>अगला मेल (F3)</translation>
    </message>
    <message numerus="yes">
        <source>{n} shown</source>
        <extracomment>ui/widgets/filter_note.py. For 1: {n} shown</extracomment>
        <translation>
            <numerusform>{n} दिखाई गई</numerusform>
            <numerusform>{n} दिखाई गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter {column}</source>
        <extracomment>ui/widgets/filter_popup.py</extracomment>
        <translation>{column} फ़िल्टर करें</translation>
    </message>
    <message>
        <source>How it compares</source>
        <extracomment>ui/tabs/search/filter_row.py, ui/widgets/filter_popup.py</extracomment>
        <translation>तुलना कैसे हो</translation>
    </message>
    <message>
        <source>Text in {column}</source>
        <extracomment>ui/widgets/filter_popup.py</extracomment>
        <translation>{column} में टेक्स्ट</translation>
    </message>
    <message>
        <source>Values of {column}</source>
        <extracomment>ui/widgets/filter_popup.py</extracomment>
        <translation>{column} के मान</translation>
    </message>
    <message>
        <source>Looking at the values</source>
        <extracomment>ui/widgets/filter_popup.py</extracomment>
        <translation>मान देखे जा रहे हैं</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>ui/widgets/filter_popup.py, ui/widgets/inputs.py</extracomment>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>ui/widgets/filter_popup.py</extracomment>
        <translation>फ़िल्टर</translation>
    </message>
    <message>
        <source>No row to choose from</source>
        <extracomment>ui/widgets/filter_popup.py</extracomment>
        <translation>चुनने के लिए कोई पंक्ति नहीं</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>ui/widgets/filter_popup.py</extracomment>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>Too many different values to list</source>
        <extracomment>ui/widgets/filter_popup.py</extracomment>
        <translation>सूची के लिए बहुत अधिक अलग-अलग मान</translation>
    </message>
    <message>
        <source>Other rows are hidden. Find without hiding: click here or F3</source>
        <extracomment>ui/widgets/find_field.py</extracomment>
        <translation>बाकी पंक्तियाँ छिपी हैं। बिना छिपाए खोजने के लिए: यहाँ क्लिक करें या F3</translation>
    </message>
    <message>
        <source>No row is hidden. Hide the rows without it: click here</source>
        <extracomment>ui/widgets/find_field.py</extracomment>
        <translation>कोई पंक्ति छिपी नहीं है। जिनमें यह नहीं, उन्हें छिपाने के लिए: यहाँ क्लिक करें</translation>
    </message>
    <message>
        <source>Filter loaded rows</source>
        <extracomment>ui/tabs/search/view.py, ui/widgets/find_field.py</extracomment>
        <translation>लोड की गई पंक्तियाँ फ़िल्टर करें</translation>
    </message>
    <message>
        <source>Find in rows</source>
        <extracomment>ui/widgets/find_field.py</extracomment>
        <translation>पंक्तियों में खोजें</translation>
    </message>
    <message>
        <source>Find in loaded rows</source>
        <extracomment>ui/widgets/find_field.py</extracomment>
        <translation>लोड की गई पंक्तियों में खोजें</translation>
    </message>
    <message>
        <source>Hide other rows</source>
        <extracomment>ui/widgets/find_field.py</extracomment>
        <translation>बाकी पंक्तियाँ छिपाएँ</translation>
    </message>
    <message>
        <source>No jobs running</source>
        <extracomment>ui/widgets/header.py</extracomment>
        <translation>कोई कार्य नहीं चल रहा</translation>
    </message>
    <message>
        <source>Open Jobs (Ctrl+4)</source>
        <extracomment>ui/widgets/header.py</extracomment>
        <translation>कार्य खोलें (Ctrl+4)</translation>
    </message>
    <message numerus="yes">
        <source>{n} running</source>
        <extracomment>ui/widgets/header.py. For 1: {n} running</extracomment>
        <translation>
            <numerusform>{n} चल रहा है</numerusform>
            <numerusform>{n} चल रहे हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paused</source>
        <extracomment>ui/widgets/header.py. For 1: {n} paused</extracomment>
        <translation>
            <numerusform>{n} रुका हुआ</numerusform>
            <numerusform>{n} रुके हुए</numerusform>
        </translation>
    </message>
    <message>
        <source>IDs to fetch, one a line</source>
        <extracomment>ui/widgets/id_box.py</extracomment>
        <translation>लाने के लिए ID, हर लाइन में एक</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <extracomment>ui/widgets/inputs.py</extracomment>
        <translation>आवर्धक लेंस</translation>
    </message>
    <message>
        <source>Close message</source>
        <extracomment>ui/widgets/message_bar.py</extracomment>
        <translation>संदेश बंद करें</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>ui/widgets/progress_strip.py</extracomment>
        <translation>पढ़ रहे हैं</translation>
    </message>
    <message>
        <source>Uploading</source>
        <extracomment>ui/widgets/progress_strip.py</extracomment>
        <translation>अपलोड हो रहा है</translation>
    </message>
    <message>
        <source>Looking up rows whose answer was lost</source>
        <extracomment>ui/widgets/progress_strip.py</extracomment>
        <translation>जिनका उत्तर खो गया, वे पंक्तियाँ खोज रहे हैं</translation>
    </message>
    <message>
        <source>pauses about {time} for the day&apos;s quota</source>
        <extracomment>ui/widgets/progress_strip.py</extracomment>
        <translation>दैनिक कोटे के कारण लगभग {time} पर रुकेगा</translation>
    </message>
    <message>
        <source>next try at {time}, in {left}</source>
        <extracomment>ui/widgets/progress_strip.py</extracomment>
        <translation>अगली कोशिश {time} पर, {left} में</translation>
    </message>
    <message>
        <source>{leads} so far, window {window} of {windows}</source>
        <extracomment>ui/widgets/progress_strip.py</extracomment>
        <translation>अब तक {leads}, {windows} में से अवधि {window}</translation>
    </message>
    <message>
        <source>{leads} so far</source>
        <extracomment>ui/widgets/progress_strip.py</extracomment>
        <translation>अब तक {leads}</translation>
    </message>
    <message>
        <source>Calls in flight are finished (Ctrl+P)</source>
        <extracomment>ui/widgets/progress_strip.py</extracomment>
        <translation>जारी कॉल पूरी की जाती हैं (Ctrl+P)</translation>
    </message>
    <message>
        <source>Calls in flight are finished, then the receipt is made</source>
        <extracomment>ui/widgets/progress_strip.py</extracomment>
        <translation>जारी कॉल पूरी की जाती हैं, फिर रसीद बनती है</translation>
    </message>
    <message>
        <source>Waiting {time}</source>
        <extracomment>ui/widgets/progress_strip.py</extracomment>
        <translation>{time} प्रतीक्षा</translation>
    </message>
    <message>
        <source>trying again now</source>
        <extracomment>ui/widgets/progress_strip.py</extracomment>
        <translation>अभी फिर कोशिश हो रही है</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} lines</source>
        <extracomment>ui/widgets/progress_strip.py. For 1: {done} of {n} lines</extracomment>
        <translation>
            <numerusform>{n} में से {done} लाइन</numerusform>
            <numerusform>{n} में से {done} लाइनें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} leads</source>
        <extracomment>ui/widgets/progress_strip.py. For 1: {done} of {n} leads</extracomment>
        <translation>
            <numerusform>{n} में से {done} लीड</numerusform>
            <numerusform>{n} में से {done} लीड</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} rows answered</source>
        <extracomment>ui/widgets/progress_strip.py. For 1: {done} of {n} rows answered</extracomment>
        <translation>
            <numerusform>{n} में से {done} पंक्ति का उत्तर मिला</numerusform>
            <numerusform>{n} में से {done} पंक्तियों का उत्तर मिला</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{used} of {n} calls in {seconds} s</source>
        <extracomment>ui/widgets/quota_meter.py. For 1: {used} of {n} calls in {seconds} s</extracomment>
        <translation>
            <numerusform>{seconds} सेकंड में {n} में से {used} कॉल</numerusform>
            <numerusform>{seconds} सेकंड में {n} में से {used} कॉल</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls made within the window of the rate limit.</source>
        <extracomment>ui/widgets/quota_meter.py</extracomment>
        <translation>कॉल सीमा की अवधि में हुई कॉल।</translation>
    </message>
    <message>
        <source>{calls}, waiting {time}</source>
        <extracomment>ui/widgets/quota_meter.py</extracomment>
        <translation>{calls}, {time} प्रतीक्षा</translation>
    </message>
    <message numerus="yes">
        <source>{made} of the day&apos;s {n} calls made from this computer since midnight UTC.</source>
        <extracomment>ui/widgets/quota_meter.py. For 1: {made} of the day&apos;s {n} calls made from this computer since midnight UTC.</extracomment>
        <translation>
            <numerusform>UTC की आधी रात से अब तक दिन की {n} कॉल में से {made} इस कंप्यूटर से हुई।</numerusform>
            <numerusform>UTC की आधी रात से अब तक दिन की {n} कॉल में से {made} इस कंप्यूटर से हुईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row is accounted for.</source>
        <extracomment>ui/widgets/receipt_card.py</extracomment>
        <translation>हर पंक्ति का हिसाब मिला।</translation>
    </message>
    <message>
        <source>Lines in</source>
        <extracomment>ui/widgets/receipt_card.py</extracomment>
        <translation>आई हुई लाइनें</translation>
    </message>
    <message>
        <source>Leads read</source>
        <extracomment>ui/widgets/receipt_card.py</extracomment>
        <translation>पढ़ी गई लीड</translation>
    </message>
    <message>
        <source>Rows in</source>
        <extracomment>ui/widgets/receipt_card.py</extracomment>
        <translation>आई हुई पंक्तियाँ</translation>
    </message>
    <message>
        <source>Waiting, never sent</source>
        <extracomment>ui/widgets/receipt_card.py</extracomment>
        <translation>प्रतीक्षा में, कभी नहीं भेजी गईं</translation>
    </message>
    <message numerus="yes">
        <source>The sum does not close: {n} rows too many.</source>
        <extracomment>ui/widgets/receipt_card.py. For 1: The sum does not close: {n} row too many.</extracomment>
        <translation>
            <numerusform>जोड़ नहीं बैठता: {n} पंक्ति अधिक है।</numerusform>
            <numerusform>जोड़ नहीं बैठता: {n} पंक्तियाँ अधिक हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sum does not close: {n} rows not accounted for.</source>
        <extracomment>ui/widgets/receipt_card.py. For 1: The sum does not close: {n} row not accounted for.</extracomment>
        <translation>
            <numerusform>जोड़ नहीं बैठता: {n} पंक्ति का हिसाब नहीं मिला।</numerusform>
            <numerusform>जोड़ नहीं बैठता: {n} पंक्तियों का हिसाब नहीं मिला।</numerusform>
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
        <translation>कुछ भी दो बार नहीं भेजा गया</translation>
    </message>
    <message>
        <source>Request that will be sent</source>
        <extracomment>ui/widgets/request_preview.py</extracomment>
        <translation>जो अनुरोध भेजा जाएगा</translation>
    </message>
    <message>
        <source>Copy request</source>
        <extracomment>ui/widgets/request_preview.py</extracomment>
        <translation>अनुरोध कॉपी करें</translation>
    </message>
    <message>
        <source>Copy as cURL, without keys</source>
        <extracomment>ui/widgets/request_preview.py</extracomment>
        <translation>cURL के रूप में कॉपी करें, बिना कुंजियों के</translation>
    </message>
    <message>
        <source>Request copied</source>
        <extracomment>ui/widgets/request_preview.py</extracomment>
        <translation>अनुरोध कॉपी हुआ</translation>
    </message>
    <message>
        <source>cURL command copied, without keys</source>
        <extracomment>ui/widgets/request_preview.py</extracomment>
        <translation>cURL कमांड कॉपी हुई, बिना कुंजियों के</translation>
    </message>
    <message>
        <source>Column {column}</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>कॉलम {column}</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>यह कॉलम छिपाएँ</translation>
    </message>
    <message>
        <source>Move towards the end</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>अंत की ओर ले जाएँ</translation>
    </message>
    <message>
        <source>As wide as its words</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>शब्दों जितना चौड़ा</translation>
    </message>
    <message>
        <source>Columns as they were at first</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>कॉलम पहले जैसे</translation>
    </message>
    <message>
        <source>Copy rows without headings</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>बिना शीर्षकों के पंक्तियाँ कॉपी करें</translation>
    </message>
    <message>
        <source>Copy {column} of these rows</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>इन पंक्तियों का {column} कॉपी करें</translation>
    </message>
    <message>
        <source>Copy this cell</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>यह सेल कॉपी करें</translation>
    </message>
    <message>
        <source>Copy lead ids</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>लीड ID कॉपी करें</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>बढ़ते क्रम में लगाएँ</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>घटते क्रम में लगाएँ</translation>
    </message>
    <message>
        <source>Filter this column…</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>यह कॉलम फ़िल्टर करें…</translation>
    </message>
    <message>
        <source>Freeze no column</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>कोई कॉलम स्थिर न करें</translation>
    </message>
    <message>
        <source>Only rows with “{value}” here</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>केवल वे पंक्तियाँ जिनमें यहाँ “{value}” है</translation>
    </message>
    <message>
        <source>Then ascending</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>फिर बढ़ते क्रम में</translation>
    </message>
    <message>
        <source>Then descending</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>फिर घटते क्रम में</translation>
    </message>
    <message>
        <source>Do not sort by it</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>इससे सॉर्ट न करें</translation>
    </message>
    <message>
        <source>Clear this filter</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>यह फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>Move towards the start</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>शुरुआत की ओर ले जाएँ</translation>
    </message>
    <message>
        <source>Freeze up to here</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>यहाँ तक स्थिर करें</translation>
    </message>
    <message>
        <source>Click to sort; Shift+click sorts by one more column, Ctrl+click by one less.
Right-click or Alt+Down: filter, hide, move, freeze</source>
        <extracomment>ui/widgets/row_table.py</extracomment>
        <translation>सॉर्ट करने के लिए क्लिक करें; Shift+क्लिक से एक और कॉलम जुड़ता है, Ctrl+क्लिक से एक घटता है।
राइट-क्लिक या Alt+Down: फ़िल्टर करें, छिपाएँ, खिसकाएँ, स्थिर करें</translation>
    </message>
    <message>
        <source>{rows} × {columns} copied</source>
        <extracomment>ui/widgets/row_table.py</extracomment>
        <translation>{rows} × {columns} कॉपी हुए</translation>
    </message>
    <message>
        <source>Nothing copied: these rows have no lead id</source>
        <extracomment>ui/widgets/row_table.py</extracomment>
        <translation>कुछ कॉपी नहीं हुआ: इन पंक्तियों में लीड ID नहीं है</translation>
    </message>
    <message numerus="yes">
        <source>{n} lead ids copied</source>
        <extracomment>ui/widgets/row_table.py. For 1: {n} lead id copied</extracomment>
        <translation>
            <numerusform>{n} लीड ID कॉपी हुई</numerusform>
            <numerusform>{n} लीड ID कॉपी हुईं</numerusform>
        </translation>
    </message>
    <message>
        <source>1 cell copied</source>
        <extracomment>ui/widgets/row_table.py</extracomment>
        <translation>1 सेल कॉपी हुआ</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>ui/widgets/status_bar.py</extracomment>
        <translation>होस्ट</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>ui/widgets/status_bar.py</extracomment>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Last answer</source>
        <extracomment>ui/widgets/status_bar.py</extracomment>
        <translation>पिछला उत्तर</translation>
    </message>
    <message>
        <source>Sandbox on this computer</source>
        <extracomment>ui/widgets/status_bar.py</extracomment>
        <translation>इस कंप्यूटर पर सैंडबॉक्स</translation>
    </message>
    <message>
        <source>Keys: {place}</source>
        <extracomment>ui/widgets/status_bar.py</extracomment>
        <translation>कुंजियाँ: {place}</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <extracomment>ui/widgets/status_bar.py</extracomment>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <source>Sandbox on this computer, {host}</source>
        <extracomment>ui/widgets/status_bar.py</extracomment>
        <translation>इस कंप्यूटर पर सैंडबॉक्स, {host}</translation>
    </message>
    <message>
        <source>Keys: Made up for the sandbox</source>
        <extracomment>ui/widgets/status_bar.py</extracomment>
        <translation>कुंजियाँ: सैंडबॉक्स के लिए बनाई गईं</translation>
    </message>
    <message>
        <source>Asking the keyring</source>
        <extracomment>ui/widgets/status_bar.py</extracomment>
        <translation>कीरिंग से पूछ रहे हैं</translation>
    </message>
    <message>
        <source>Keys: Looking for a keyring</source>
        <extracomment>ui/widgets/status_bar.py</extracomment>
        <translation>कुंजियाँ: कीरिंग खोजी जा रही है</translation>
    </message>
    <message>
        <source>Last answer {took}, {time}</source>
        <extracomment>ui/widgets/status_bar.py</extracomment>
        <translation>पिछला उत्तर {took}, {time}</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>ui/dialogs/column_steps.py, ui/widgets/step_line.py, ui/widgets/step_rail.py</extracomment>
        <translation>चरण</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>ui/widgets/step_rail.py, ui/widgets/window_strip.py</extracomment>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>current</source>
        <extracomment>ui/widgets/step_rail.py</extracomment>
        <translation>वर्तमान</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>ui/widgets/step_rail.py</extracomment>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>Step {number}, {step}, {state}. {words}</source>
        <extracomment>ui/widgets/step_rail.py</extracomment>
        <translation>चरण {number}, {step}, {state}। {words}</translation>
    </message>
    <message>
        <source>Step {number}, {step}, {state}.</source>
        <extracomment>ui/widgets/step_rail.py</extracomment>
        <translation>चरण {number}, {step}, {state}।</translation>
    </message>
    <message>
        <source>Screens</source>
        <extracomment>ui/dialogs/shortcuts.py, ui/widgets/tab_bar.py</extracomment>
        <translation>स्क्रीन</translation>
    </message>
    <message numerus="yes">
        <source>{rank} of {n} matches</source>
        <extracomment>ui/widgets/table_finder.py. For 1: {rank} of {n} match</extracomment>
        <translation>
            <numerusform>{n} मेल में से {rank}</numerusform>
            <numerusform>{n} मेल में से {rank}</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>ui/widgets/table_finder.py</extracomment>
        <translation>खोज रहे हैं…</translation>
    </message>
    <message>
        <source>No match</source>
        <extracomment>ui/widgets/table_finder.py</extracomment>
        <translation>कोई मेल नहीं</translation>
    </message>
    <message>
        <source>{rank} of {total}</source>
        <extracomment>ui/widgets/table_finder.py</extracomment>
        <translation>{total} में से {rank}</translation>
    </message>
    <message>
        <source>Column headings</source>
        <extracomment>ui/widgets/table_header.py</extracomment>
        <translation>कॉलम के शीर्षक</translation>
    </message>
    <message>
        <source>reading</source>
        <extracomment>ui/widgets/window_strip.py</extracomment>
        <translation>पढ़ रहे हैं</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>ui/widgets/window_strip.py</extracomment>
        <translation>पढ़ी गई</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>ui/widgets/window_strip.py</extracomment>
        <translation>विफल</translation>
    </message>
    <message>
        <source>{window}: {state}.</source>
        <extracomment>ui/widgets/window_strip.py</extracomment>
        <translation>{window}: {state}।</translation>
    </message>
    <message numerus="yes">
        <source>{n} read</source>
        <extracomment>ui/widgets/window_strip.py. For 1: {n} read</extracomment>
        <translation>
            <numerusform>{n} पढ़ी गई</numerusform>
            <numerusform>{n} पढ़ी गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reading</source>
        <extracomment>ui/widgets/window_strip.py. For 1: {n} reading</extracomment>
        <translation>
            <numerusform>{n} पढ़ रहे हैं</numerusform>
            <numerusform>{n} पढ़ रहे हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <extracomment>ui/widgets/window_strip.py. For 1: {n} waiting</extracomment>
        <translation>
            <numerusform>{n} प्रतीक्षा में</numerusform>
            <numerusform>{n} प्रतीक्षा में</numerusform>
        </translation>
    </message>
    <message>
        <source>{window}: {state}, {leads}.</source>
        <extracomment>ui/widgets/window_strip.py</extracomment>
        <translation>{window}: {state}, {leads}।</translation>
    </message>
    <message>
        <source>Date windows</source>
        <extracomment>ui/tabs/search/window_bar.py, ui/widgets/window_strip.py</extracomment>
        <translation>तारीखों की अवधियाँ</translation>
    </message>
    <message>
        <source>Join with other columns</source>
        <extracomment>ui/dialogs/column_steps.py</extracomment>
        <translation>दूसरे कॉलम के साथ जोड़ें</translation>
    </message>
    <message>
        <source>Replace text</source>
        <extracomment>ui/dialogs/column_steps.py</extracomment>
        <translation>टेक्स्ट बदलें</translation>
    </message>
    <message>
        <source>Take a part</source>
        <extracomment>ui/dialogs/column_steps.py</extracomment>
        <translation>एक भाग लें</translation>
    </message>
    <message>
        <source>Upper and lower case</source>
        <extracomment>ui/dialogs/column_steps.py</extracomment>
        <translation>बड़े और छोटे अक्षर</translation>
    </message>
    <message>
        <source>Multiply by a factor</source>
        <extracomment>ui/dialogs/column_steps.py</extracomment>
        <translation>गुणक से गुणा करें</translation>
    </message>
    <message>
        <source>Value for empty cells</source>
        <extracomment>ui/dialogs/column_steps.py, ui/dialogs/step_rows.py</extracomment>
        <translation>खाली सेल का मान</translation>
    </message>
    <message>
        <source>Values of {column}, {heading}</source>
        <extracomment>ui/dialogs/column_steps.py</extracomment>
        <translation>{column}, {heading} के मान</translation>
    </message>
    <message>
        <source>How values are read</source>
        <extracomment>ui/dialogs/column_steps.py</extracomment>
        <translation>मान कैसे पढ़े जाते हैं</translation>
    </message>
    <message>
        <source>Add a step</source>
        <extracomment>ui/dialogs/column_steps.py</extracomment>
        <translation>चरण जोड़ें</translation>
    </message>
    <message>
        <source>Read as</source>
        <extracomment>ui/dialogs/column_steps.py</extracomment>
        <translation>पढ़ने का ढंग</translation>
    </message>
    <message>
        <source>Use for column {column}</source>
        <extracomment>ui/dialogs/column_steps.py</extracomment>
        <translation>कॉलम {column} के लिए लगाएँ</translation>
    </message>
    <message>
        <source>for {field}</source>
        <extracomment>ui/dialogs/column_steps.py</extracomment>
        <translation>{field} के लिए</translation>
    </message>
    <message>
        <source>The file stays as it is</source>
        <extracomment>ui/dialogs/column_steps.py</extracomment>
        <translation>फ़ाइल वैसी ही रहती है</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>of rows</comment>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>fetching</source>
        <comment>of rows</comment>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>ला रहे हैं</translation>
    </message>
    <message>
        <source>found</source>
        <comment>of rows</comment>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>मिली</translation>
    </message>
    <message>
        <source>not found</source>
        <comment>of rows</comment>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>नहीं मिली</translation>
    </message>
    <message>
        <source>duplicate</source>
        <comment>of rows</comment>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>डुप्लिकेट</translation>
    </message>
    <message>
        <source>not an id</source>
        <comment>of rows</comment>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>ID नहीं</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>of rows</comment>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>विफल</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>of rows</comment>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>of rows</comment>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>चेतावनी</translation>
    </message>
    <message>
        <source>error</source>
        <comment>of rows</comment>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>त्रुटि</translation>
    </message>
    <message>
        <source>sending</source>
        <comment>of rows</comment>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>भेज रहे हैं</translation>
    </message>
    <message>
        <source>created</source>
        <comment>of rows</comment>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>बनाई गई</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>of rows</comment>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>of rows</comment>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>छोड़ी गई</translation>
    </message>
    <message>
        <source>not sent</source>
        <comment>of rows</comment>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>नहीं भेजी गई</translation>
    </message>
    <message>
        <source>{rows} {state}</source>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>{state}: {rows}</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <extracomment>ui/dialogs/files.py</extracomment>
        <translation>स्प्रेडशीट चुनें</translation>
    </message>
    <message>
        <source>Choose spreadsheets</source>
        <extracomment>ui/dialogs/files.py</extracomment>
        <translation>स्प्रेडशीट चुनें</translation>
    </message>
    <message>
        <source>Import mapping</source>
        <extracomment>ui/dialogs/files.py</extracomment>
        <translation>मैपिंग आयात करें</translation>
    </message>
    <message>
        <source>Export mapping</source>
        <extracomment>ui/dialogs/files.py</extracomment>
        <translation>मैपिंग निर्यात करें</translation>
    </message>
    <message>
        <source>Save support bundle</source>
        <extracomment>ui/dialogs/files.py</extracomment>
        <translation>सहायता बंडल सहेजें</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <extracomment>ui/dialogs/files.py</extracomment>
        <translation>स्प्रेडशीट</translation>
    </message>
    <message>
        <source>Zip archive</source>
        <extracomment>ui/dialogs/files.py</extracomment>
        <translation>Zip आर्काइव</translation>
    </message>
    <message>
        <source>Sent with every row</source>
        <extracomment>ui/dialogs/fixed_value.py</extracomment>
        <translation>हर पंक्ति के साथ भेजा जाता है</translation>
    </message>
    <message>
        <source>The same value in every row</source>
        <extracomment>ui/dialogs/fixed_value.py</extracomment>
        <translation>हर पंक्ति में वही मान</translation>
    </message>
    <message>
        <source>Value of the list</source>
        <extracomment>ui/dialogs/fixed_value.py</extracomment>
        <translation>सूची का मान</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/dialogs/fixed_value.py, ui/tabs/search/saved_button.py</extracomment>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Use in every row</source>
        <extracomment>ui/dialogs/fixed_value.py</extracomment>
        <translation>हर पंक्ति में लगाएँ</translation>
    </message>
    <message>
        <source>For what is not in the file, such as the campaign</source>
        <extracomment>ui/dialogs/fixed_value.py</extracomment>
        <translation>जो फ़ाइल में नहीं है उसके लिए, जैसे अभियान</translation>
    </message>
    <message>
        <source>Choose or type a field</source>
        <extracomment>ui/dialogs/fixed_value.py</extracomment>
        <translation>फ़ील्ड चुनें या लिखें</translation>
    </message>
    <message>
        <source>Sent as {value}</source>
        <extracomment>ui/dialogs/fixed_value.py</extracomment>
        <translation>{value} के रूप में भेजा जाता है</translation>
    </message>
    <message>
        <source>The guide is written in English.</source>
        <extracomment>ui/dialogs/guide.py</extracomment>
        <translation>यह गाइड अंग्रेज़ी में है।</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <extracomment>ui/dialogs/list_values.py</extracomment>
        <translation>जैसा है वैसा रहने दें</translation>
    </message>
    <message numerus="yes">
        <source>{n} values not in the list; the {shown} most frequent are shown</source>
        <extracomment>ui/dialogs/list_values.py. For 1: {n} value not in the list; the {shown} most frequent are shown</extracomment>
        <translation>
            <numerusform>{n} मान सूची में नहीं है; सबसे अधिक आने वाले {shown} दिखाए गए हैं</numerusform>
            <numerusform>{n} मान सूची में नहीं हैं; सबसे अधिक आने वाले {shown} दिखाए गए हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>All values are in the list</source>
        <extracomment>ui/dialogs/list_values.py</extracomment>
        <translation>सभी मान सूची में हैं</translation>
    </message>
    <message numerus="yes">
        <source>{n} values not in the list</source>
        <extracomment>ui/dialogs/list_values.py. For 1: {n} value not in the list</extracomment>
        <translation>
            <numerusform>{n} मान सूची में नहीं है</numerusform>
            <numerusform>{n} मान सूची में नहीं हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>List value for {value}</source>
        <extracomment>ui/dialogs/list_values.py</extracomment>
        <translation>{value} के लिए सूची का मान</translation>
    </message>
    <message>
        <source>Proposed</source>
        <extracomment>ui/dialogs/list_values.py</extracomment>
        <translation>सुझाया गया</translation>
    </message>
    <message>
        <source>“{name}” is there already and will be replaced.</source>
        <extracomment>ui/dialogs/name_dialog.py</extracomment>
        <translation>“{name}” पहले से है और बदल दिया जाएगा।</translation>
    </message>
    <message>
        <source>“{name}” has a meaning of its own here. Give another name.</source>
        <extracomment>ui/dialogs/name_dialog.py</extracomment>
        <translation>“{name}” का यहाँ अपना अर्थ है। दूसरा नाम दें।</translation>
    </message>
    <message>
        <source>yes or no</source>
        <extracomment>ui/dialogs/read_choices.py</extracomment>
        <translation>हाँ या नहीं</translation>
    </message>
    <message>
        <source>In the file</source>
        <extracomment>ui/dialogs/sent_sample.py</extracomment>
        <translation>फ़ाइल में</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>ui/dialogs/sent_sample.py</extracomment>
        <translation>भेजा गया</translation>
    </message>
    <message>
        <source>{value} becomes {sent}.</source>
        <extracomment>ui/dialogs/sent_sample.py</extracomment>
        <translation>{value} बदलकर {sent} हो जाता है।</translation>
    </message>
    <message>
        <source>what is before the first</source>
        <extracomment>ui/dialogs/separator_box.py</extracomment>
        <translation>पहले विभाजक से पूर्व का भाग</translation>
    </message>
    <message>
        <source>what is after the first</source>
        <extracomment>ui/dialogs/separator_box.py</extracomment>
        <translation>पहले विभाजक के बाद का भाग</translation>
    </message>
    <message>
        <source>what is after the last</source>
        <extracomment>ui/dialogs/separator_box.py</extracomment>
        <translation>अंतिम विभाजक के बाद का भाग</translation>
    </message>
    <message>
        <source>Separator</source>
        <extracomment>ui/dialogs/separator_box.py</extracomment>
        <translation>विभाजक</translation>
    </message>
    <message>
        <source>part {number}, divided by</source>
        <extracomment>ui/dialogs/separator_box.py</extracomment>
        <translation>भाग {number}, विभाजक</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>हर जगह</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>Tables</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>तालिकाएँ</translation>
    </message>
    <message>
        <source>The four tabs</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>चारों टैब</translation>
    </message>
    <message>
        <source>This list</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>यह सूची</translation>
    </message>
    <message>
        <source>The filled button of the screen or dialog</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>स्क्रीन या डायलॉग का रंगीन बटन</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>रोकें या फिर शुरू करें</translation>
    </message>
    <message>
        <source>Close a drawer, a dialog or a message; never stops a job</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>ड्रॉअर, डायलॉग या संदेश बंद करें; इससे कोई कार्य नहीं रुकता</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>The box for IDs, or the text of a search</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>ID का बॉक्स, या खोज का टेक्स्ट</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>पंक्तियाँ फ़िल्टर करें</translation>
    </message>
    <message>
        <source>Open a file</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>फ़ाइल खोलें</translation>
    </message>
    <message>
        <source>Save the search, the mapping or the results</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>खोज, मैपिंग या परिणाम सहेजें</translation>
    </message>
    <message>
        <source>Export what you see</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>जो दिखता है उसे निर्यात करें</translation>
    </message>
    <message>
        <source>What is done to the values of a column, in the mapping</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>मैपिंग में, कॉलम के मानों पर क्या किया जाता है</translation>
    </message>
    <message>
        <source>Next and previous problem</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>अगली और पिछली समस्या</translation>
    </message>
    <message>
        <source>Next and previous group of problems</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>समस्याओं का अगला और पिछला समूह</translation>
    </message>
    <message>
        <source>Set a value in the marked rows</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>चुनी हुई पंक्तियों में मान सेट करें</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>आख़िरी चरण पूर्ववत करें</translation>
    </message>
    <message>
        <source>Do it again</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>उसे फिर से करें</translation>
    </message>
    <message>
        <source>Copy the lead ID</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>लीड ID कॉपी करें</translation>
    </message>
    <message>
        <source>Next and previous match of what is found</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>खोजे गए का अगला और पिछला मेल</translation>
    </message>
    <message>
        <source>Delete the jobs that are marked, in Jobs</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>कार्य टैब में, चुने हुए कार्य हटाएँ</translation>
    </message>
    <message>
        <source>Open the drawer; Up and Down then walk the rows</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>ड्रॉअर खोलें; फिर Up और Down पंक्तियों में ले जाते हैं</translation>
    </message>
    <message>
        <source>Sort, filter, hide, move or freeze the column</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>कॉलम को सॉर्ट, फ़िल्टर, छिपाएँ, खिसकाएँ या स्थिर करें</translation>
    </message>
    <message>
        <source>The menu of a row</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>पंक्ति का मेनू</translation>
    </message>
    <message>
        <source>On a heading: sort by one more column</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>शीर्षक पर: एक और कॉलम से सॉर्ट करें</translation>
    </message>
    <message>
        <source>On a heading: sort by one column less</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>शीर्षक पर: एक कॉलम कम से सॉर्ट करें</translation>
    </message>
    <message>
        <source>{column}, {heading}</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>{column}, {heading}</translation>
    </message>
    <message>
        <source>Title Case</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>हर शब्द का पहला अक्षर बड़ा</translation>
    </message>
    <message>
        <source>UPPER CASE</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>बड़े अक्षर</translation>
    </message>
    <message>
        <source>lower case</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>छोटे अक्षर</translation>
    </message>
    <message>
        <source>Columns joined to it: {columns}</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>इसमें जोड़े गए कॉलम: {columns}</translation>
    </message>
    <message>
        <source>1 lakh is 100000, 1 crore 10000000</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>1 लाख 100000 है, 1 करोड़ 10000000</translation>
    </message>
    <message>
        <source>Two letters, for this column alone</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>दो अक्षर, केवल इस कॉलम के लिए</translation>
    </message>
    <message>
        <source>Remove step: {step}</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>चरण हटाएँ: {step}</translation>
    </message>
    <message>
        <source>Write in</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>लिखावट</translation>
    </message>
    <message>
        <source>Case</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>अक्षर</translation>
    </message>
    <message>
        <source>Text to look for</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>खोजा जाने वाला टेक्स्ट</translation>
    </message>
    <message>
        <source>Text in its place</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>उसकी जगह का टेक्स्ट</translation>
    </message>
    <message>
        <source>Take</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>लें</translation>
    </message>
    <message>
        <source>Which part</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>कौन-सा भाग</translation>
    </message>
    <message>
        <source>Join with</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>इनके साथ जोड़ें</translation>
    </message>
    <message>
        <source>Columns to join</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>जोड़े जाने वाले कॉलम</translation>
    </message>
    <message>
        <source>Multiply by</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>इससे गुणा करें</translation>
    </message>
    <message>
        <source>Factor</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>गुणक</translation>
    </message>
    <message>
        <source>Also read as yes</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>इन्हें भी हाँ पढ़ें</translation>
    </message>
    <message>
        <source>Words for yes</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>हाँ के शब्द</translation>
    </message>
    <message>
        <source>Words for no</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>नहीं के शब्द</translation>
    </message>
    <message>
        <source>Country if missing</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>न हो तो देश</translation>
    </message>
    <message>
        <source>Country of phones without a code</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>बिना कोड वाले फ़ोन का देश</translation>
    </message>
    <message>
        <source>If empty</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>खाली हो तो</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>with</source>
        <comment>replace with</comment>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>की जगह</translation>
    </message>
    <message>
        <source>separated by</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>विभाजक</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>कॉलम चुनें</translation>
    </message>
    <message>
        <source>Columns joined to it: none</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>इसमें जोड़े गए कॉलम: कोई नहीं</translation>
    </message>
    <message>
        <source>interested, hot</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>रुचि है, तैयार</translation>
    </message>
    <message>
        <source>later, cold</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>बाद में, रुचि नहीं</translation>
    </message>
    <message>
        <source>as no</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>इन्हें नहीं</translation>
    </message>
    <message>
        <source>value</source>
        <extracomment>ui/dialogs/step_rows.py, ui/recogniser.py</extracomment>
        <translation>मान</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: the bundle is saved as one file, which you may send to those who help you. Look at what is in it first.</source>
        <extracomment>ui/dialogs/support_bundle.py</extracomment>
        <translation>इस कंप्यूटर से कुछ बाहर नहीं जाता: बंडल एक फ़ाइल में सहेजा जाता है, जिसे आप अपनी मदद करने वालों को भेज सकते हैं। पहले देखें कि उसमें क्या है।</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <extracomment>ui/dialogs/support_bundle.py</extracomment>
        <translation>इकट्ठा कर रहे हैं…</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <extracomment>ui/dialogs/support_bundle.py</extracomment>
        <translation>सहायता बंडल</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <extracomment>ui/dialogs/support_bundle.py</extracomment>
        <translation>बंडल की फ़ाइलें</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <extracomment>ui/dialogs/support_bundle.py</extracomment>
        <translation>फ़ाइल का टेक्स्ट</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>ui/dialogs/support_bundle.py</extracomment>
        <translation>सहेजें…</translation>
    </message>
    <message>
        <source>Holds no leads and no keys.</source>
        <extracomment>ui/dialogs/support_bundle.py</extracomment>
        <translation>इसमें न लीड हैं, न कुंजियाँ।</translation>
    </message>
    <message>
        <source>Support bundle saved</source>
        <extracomment>ui/dialogs/support_bundle.py</extracomment>
        <translation>सहायता बंडल सहेजा गया</translation>
    </message>
    <message>
        <source>It is in {file}.</source>
        <extracomment>ui/dialogs/support_bundle.py</extracomment>
        <translation>यह {file} में है।</translation>
    </message>
    <message>
        <source>It holds no leads and no keys; only you can read the file.</source>
        <extracomment>ui/dialogs/support_bundle.py</extracomment>
        <translation>इसमें न लीड हैं, न कुंजियाँ; फ़ाइल केवल आप पढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>bulk id</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation>बल्क ID</translation>
    </message>
    <message>
        <source>date</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>e-mails</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>phones</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>dates</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation>तारीखें</translation>
    </message>
    <message>
        <source>values</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation>मान</translation>
    </message>
    <message>
        <source>rows</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>{before} or {last}</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation>{before} या {last}</translation>
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
        <translation>क्लिक</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>state of a row</comment>
        <extracomment>ui/states.py</extracomment>
        <translation>बनाई गई</translation>
    </message>
    <message>
        <source>under 1%</source>
        <extracomment>ui/tabs/create/plan_words.py</extracomment>
        <translation>1% से कम</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>ui/tabs/create/run_panel.py</extracomment>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Quick ranges</source>
        <extracomment>ui/tabs/search/dates_box.py</extracomment>
        <translation>त्वरित अवधियाँ</translation>
    </message>
    <message>
        <source>Lead id, optional</source>
        <extracomment>ui/tabs/search/dates_box.py</extracomment>
        <translation>लीड ID, वैकल्पिक</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>ui/tabs/search/dates_box.py</extracomment>
        <translation>कब से</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>ui/tabs/search/dates_box.py</extracomment>
        <translation>कब तक</translation>
    </message>
    <message>
        <source>All leads</source>
        <extracomment>ui/tabs/search/dates_box.py</extracomment>
        <translation>सभी लीड</translation>
    </message>
    <message>
        <source>Lead date</source>
        <extracomment>ui/tabs/search/dates_box.py</extracomment>
        <translation>लीड की तारीख</translation>
    </message>
    <message>
        <source>is</source>
        <comment>how a filter compares</comment>
        <extracomment>ui/tabs/search/draft.py</extracomment>
        <translation>बराबर है</translation>
    </message>
    <message>
        <source>is one of</source>
        <comment>how a filter compares</comment>
        <extracomment>ui/tabs/search/draft.py</extracomment>
        <translation>इनमें से एक</translation>
    </message>
    <message>
        <source>contains</source>
        <comment>how a filter compares</comment>
        <extracomment>ui/tabs/search/draft.py</extracomment>
        <translation>में शामिल है</translation>
    </message>
    <message>
        <source>exists</source>
        <comment>how a filter compares</comment>
        <extracomment>ui/tabs/search/draft.py</extracomment>
        <translation>मौजूद है</translation>
    </message>
    <message>
        <source>is empty</source>
        <comment>how a filter compares</comment>
        <extracomment>ui/tabs/search/draft.py</extracomment>
        <translation>खाली है</translation>
    </message>
    <message>
        <source>is on</source>
        <comment>how a filter compares</comment>
        <extracomment>ui/tabs/search/draft.py</extracomment>
        <translation>इस दिन</translation>
    </message>
    <message>
        <source>is from</source>
        <comment>how a filter compares</comment>
        <extracomment>ui/tabs/search/draft.py</extracomment>
        <translation>इस दिन से</translation>
    </message>
    <message>
        <source>is after</source>
        <comment>how a filter compares</comment>
        <extracomment>ui/tabs/search/draft.py</extracomment>
        <translation>इसके बाद</translation>
    </message>
    <message>
        <source>is up to</source>
        <comment>how a filter compares</comment>
        <extracomment>ui/tabs/search/draft.py</extracomment>
        <translation>इस दिन तक</translation>
    </message>
    <message>
        <source>is before</source>
        <comment>how a filter compares</comment>
        <extracomment>ui/tabs/search/draft.py</extracomment>
        <translation>इससे पहले</translation>
    </message>
    <message>
        <source>7 days</source>
        <extracomment>ui/tabs/search/draft.py</extracomment>
        <translation>7 दिन</translation>
    </message>
    <message>
        <source>30 days</source>
        <extracomment>ui/tabs/search/draft.py</extracomment>
        <translation>30 दिन</translation>
    </message>
    <message>
        <source>This quarter</source>
        <extracomment>ui/tabs/search/draft.py</extracomment>
        <translation>यह तिमाही</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <extracomment>ui/tabs/search/draft.py</extracomment>
        <translation>पिछली तिमाही</translation>
    </message>
    <message>
        <source>Fields: named sets</source>
        <extracomment>ui/tabs/search/fields_line.py</extracomment>
        <translation>फ़ील्ड: नाम वाले सेट</translation>
    </message>
    <message>
        <source>Choose fields</source>
        <extracomment>ui/tabs/search/fields_line.py</extracomment>
        <translation>फ़ील्ड चुनें</translation>
    </message>
    <message>
        <source>Filter by</source>
        <extracomment>ui/tabs/search/filter_row.py</extracomment>
        <translation>इससे फ़िल्टर करें</translation>
    </message>
    <message>
        <source>Remove filter</source>
        <extracomment>ui/tabs/search/filter_row.py</extracomment>
        <translation>फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>ui/tabs/search/filters_box.py</extracomment>
        <translation>फ़िल्टर</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>ui/tabs/search/filters_box.py, ui/tabs/search/sort_box.py</extracomment>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Add filter</source>
        <extracomment>ui/tabs/search/filters_box.py</extracomment>
        <translation>फ़िल्टर जोड़ें</translation>
    </message>
    <message>
        <source>all must match</source>
        <extracomment>ui/tabs/search/filters_box.py</extracomment>
        <translation>सभी लागू होने चाहिए</translation>
    </message>
    <message>
        <source>Lead {id}</source>
        <extracomment>ui/tabs/search/lead_panel.py</extracomment>
        <translation>लीड {id}</translation>
    </message>
    <message>
        <source>Row {line}</source>
        <extracomment>ui/tabs/search/lead_panel.py</extracomment>
        <translation>पंक्ति {line}</translation>
    </message>
    <message>
        <source>value 1 of {values}</source>
        <extracomment>ui/tabs/search/request_pane.py</extracomment>
        <translation>{values} में से मान 1</translation>
    </message>
    <message>
        <source>Search name, e-mail or phone</source>
        <extracomment>ui/tabs/search/request_pane.py</extracomment>
        <translation>नाम, ई-मेल या फ़ोन खोजें</translation>
    </message>
    <message>
        <source>what will be sent</source>
        <extracomment>ui/tabs/search/request_pane.py</extracomment>
        <translation>जो भेजा जाएगा</translation>
    </message>
    <message>
        <source>window 1 of {windows}</source>
        <extracomment>ui/tabs/search/request_pane.py</extracomment>
        <translation>{windows} में से अवधि 1</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>ui/tabs/search/request_pane.py</extracomment>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>Search by date</source>
        <extracomment>ui/tabs/search/request_pane.py</extracomment>
        <translation>तारीख से खोज</translation>
    </message>
    <message>
        <source>Saved and recent searches</source>
        <extracomment>ui/tabs/search/saved_button.py</extracomment>
        <translation>सहेजी गई और हाल की खोजें</translation>
    </message>
    <message>
        <source>Save this search</source>
        <extracomment>ui/tabs/search/saved_button.py</extracomment>
        <translation>यह खोज सहेजें</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <extracomment>ui/tabs/search/saved_button.py</extracomment>
        <translation>यह खोज सहेजें…</translation>
    </message>
    <message>
        <source>Save search</source>
        <extracomment>ui/tabs/search/saved_button.py</extracomment>
        <translation>खोज सहेजें</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>searches</comment>
        <extracomment>ui/tabs/search/saved_button.py</extracomment>
        <translation>सहेजी गई</translation>
    </message>
    <message>
        <source>Run before</source>
        <extracomment>ui/tabs/search/saved_button.py</extracomment>
        <translation>पहले चलाई गई</translation>
    </message>
    <message numerus="yes">
        <source>{n} filters left out</source>
        <extracomment>ui/tabs/search/saved_model.py. For 1: {n} filter left out</extracomment>
        <translation>
            <numerusform>{n} फ़िल्टर छोड़ा गया</numerusform>
            <numerusform>{n} फ़िल्टर छोड़े गए</numerusform>
        </translation>
    </message>
    <message>
        <source>This account has no field {fields}. The saved search itself was not changed.</source>
        <extracomment>ui/tabs/search/saved_model.py</extracomment>
        <translation>इस खाते में फ़ील्ड {fields} नहीं है। सहेजी गई खोज स्वयं नहीं बदली।</translation>
    </message>
    <message>
        <source>“{name}” saved</source>
        <extracomment>ui/tabs/search/saved_model.py</extracomment>
        <translation>“{name}” सहेजी गई</translation>
    </message>
    <message>
        <source>“{name}” removed</source>
        <extracomment>ui/tabs/search/saved_model.py</extracomment>
        <translation>“{name}” हटाई गई</translation>
    </message>
    <message numerus="yes">
        <source>{crm} answers for {n} days at most.</source>
        <extracomment>ui/tabs/search/search_words.py. For 1: {crm} answers for {n} day at most.</extracomment>
        <translation>
            <numerusform>{crm} एक बार में अधिकतम {n} दिन की लीड देता है।</numerusform>
            <numerusform>{crm} एक बार में अधिकतम {n} दिनों की लीड देता है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This range is read as {n} windows, oldest first.</source>
        <extracomment>ui/tabs/search/search_words.py. For 1: This range is read as {n} window, oldest first.</extracomment>
        <translation>
            <numerusform>चुना हुआ समय {n} अवधि में पढ़ा जाता है।</numerusform>
            <numerusform>चुना हुआ समय {n} अवधियों में पढ़ा जाता है, सबसे पुरानी पहले।</numerusform>
        </translation>
    </message>
    <message>
        <source>{crm} filters by {asked}. What it finds is filtered by {here} on this computer.</source>
        <extracomment>ui/tabs/search/search_words.py</extracomment>
        <translation>{crm} {asked} से फ़िल्टर करता है। जो मिलता है, वह इस कंप्यूटर पर {here} से फ़िल्टर होता है।</translation>
    </message>
    <message numerus="yes">
        <source>Reading {n} windows</source>
        <extracomment>ui/tabs/search/search_words.py. For 1: Reading {n} window</extracomment>
        <translation>
            <numerusform>{n} अवधि पढ़ रहे हैं</numerusform>
            <numerusform>{n} अवधियाँ पढ़ रहे हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>You can edit the search. Changes apply to the next one.</source>
        <extracomment>ui/tabs/search/search_words.py</extracomment>
        <translation>आप खोज बदल सकते हैं। बदलाव अगली खोज पर लागू होते हैं।</translation>
    </message>
    <message>
        <source>Leads are only read. Nothing is changed in {crm}.</source>
        <extracomment>ui/tabs/search/search_words.py</extracomment>
        <translation>लीड केवल पढ़ी जाती हैं। {crm} में कुछ नहीं बदला जाता।</translation>
    </message>
    <message>
        <source>{crm} cannot filter by {fields}. All leads of the account are read, and filtered on this computer.</source>
        <extracomment>ui/tabs/search/search_words.py</extracomment>
        <translation>{crm} {fields} से फ़िल्टर नहीं कर सकता। खाते की सभी लीड पढ़ी जाती हैं, और इस कंप्यूटर पर फ़िल्टर होती हैं।</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <extracomment>ui/tabs/search/search_words.py</extracomment>
        <translation>{names} और {last}</translation>
    </message>
    <message>
        <source>A window that fails can be read again alone.</source>
        <extracomment>ui/tabs/search/search_words.py</extracomment>
        <translation>विफल अवधि अकेले फिर पढ़ी जा सकती है।</translation>
    </message>
    <message numerus="yes">
        <source>Read {n} windows</source>
        <extracomment>ui/tabs/search/search_words.py. For 1: Read {n} window</extracomment>
        <translation>
            <numerusform>{n} अवधि पढ़ें</numerusform>
            <numerusform>{n} अवधियाँ पढ़ें</numerusform>
        </translation>
    </message>
    <message>
        <source>This range is read in one call.</source>
        <extracomment>ui/tabs/search/search_words.py</extracomment>
        <translation>चुना हुआ समय एक कॉल में पढ़ा जाता है।</translation>
    </message>
    <message>
        <source>Searching</source>
        <extracomment>ui/tabs/search/search_words.py</extracomment>
        <translation>खोज रहे हैं</translation>
    </message>
    <message>
        <source>Sort</source>
        <extracomment>ui/tabs/search/sort_box.py</extracomment>
        <translation>सॉर्ट</translation>
    </message>
    <message>
        <source>Add sort key</source>
        <extracomment>ui/tabs/search/sort_box.py</extracomment>
        <translation>सॉर्ट का फ़ील्ड जोड़ें</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>ui/tabs/search/sort_box.py</extracomment>
        <translation>इससे सॉर्ट करें</translation>
    </message>
    <message>
        <source>Sort key {place}: {field}, ascending</source>
        <extracomment>ui/tabs/search/sort_chip.py</extracomment>
        <translation>सॉर्ट का फ़ील्ड {place}: {field}, बढ़ते क्रम में</translation>
    </message>
    <message>
        <source>Sort key {place}: {field}, descending</source>
        <extracomment>ui/tabs/search/sort_chip.py</extracomment>
        <translation>सॉर्ट का फ़ील्ड {place}: {field}, घटते क्रम में</translation>
    </message>
    <message>
        <source>Do not sort by {field}</source>
        <extracomment>ui/tabs/search/sort_chip.py</extracomment>
        <translation>{field} से सॉर्ट न करें</translation>
    </message>
    <message>
        <source>Turn the order over</source>
        <extracomment>ui/tabs/search/sort_chip.py</extracomment>
        <translation>क्रम उलटें</translation>
    </message>
    <message>
        <source>Value of {field}</source>
        <extracomment>ui/tabs/search/value_editors.py</extracomment>
        <translation>{field} का मान</translation>
    </message>
    <message>
        <source>Values of {field}</source>
        <extracomment>ui/tabs/search/value_editors.py</extracomment>
        <translation>{field} के मान</translation>
    </message>
    <message>
        <source>Values, with commas</source>
        <extracomment>ui/tabs/search/value_editors.py</extracomment>
        <translation>मान, कॉमा से अलग किए हुए</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>ui/tabs/search/value_editors.py</extracomment>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/tabs/search/value_editors.py</extracomment>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>{what}: {chosen}</source>
        <extracomment>ui/tabs/search/value_editors.py</extracomment>
        <translation>{what}: {chosen}</translation>
    </message>
    <message>
        <source>Day of {field}</source>
        <extracomment>ui/tabs/search/value_editors.py</extracomment>
        <translation>{field} का दिन</translation>
    </message>
    <message>
        <source>no value needed</source>
        <extracomment>ui/tabs/search/value_editors.py</extracomment>
        <translation>मान की ज़रूरत नहीं</translation>
    </message>
    <message>
        <source>Leads found</source>
        <extracomment>ui/tabs/search/view.py</extracomment>
        <translation>मिली हुई लीड</translation>
    </message>
    <message>
        <source>Leads appear here</source>
        <extracomment>ui/tabs/search/view.py</extracomment>
        <translation>लीड यहाँ दिखती हैं</translation>
    </message>
    <message>
        <source>Write a search on the left. Leads are read, never changed.</source>
        <extracomment>ui/tabs/search/view.py</extracomment>
        <translation>बाईं ओर खोज लिखें। लीड पढ़ी जाती हैं, कभी बदली नहीं जातीं।</translation>
    </message>
    <message>
        <source>No lead matches</source>
        <extracomment>ui/tabs/search/view.py</extracomment>
        <translation>कोई लीड मेल नहीं खाती</translation>
    </message>
    <message>
        <source>Take a filter away, or choose other days. Nothing was changed.</source>
        <extracomment>ui/tabs/search/view.py</extracomment>
        <translation>कोई फ़िल्टर हटाएँ, या दूसरे दिन चुनें। कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>“{field}” has no value yet.</source>
        <extracomment>ui/tabs/search/view_model.py</extracomment>
        <translation>“{field}” का अभी कोई मान नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>{n}-day windows</source>
        <extracomment>ui/tabs/search/window_bar.py. For 1: {n}-day windows</extracomment>
        <translation>
            <numerusform>{n}-दिन की अवधियाँ</numerusform>
            <numerusform>{n}-दिन की अवधियाँ</numerusform>
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
            <numerusform>{n} अवधि फिर पढ़ें</numerusform>
            <numerusform>{n} अवधियाँ फिर पढ़ें</numerusform>
        </translation>
    </message>
    <message>
        <source>Read it again</source>
        <extracomment>ui/tabs/search/window_bar.py</extracomment>
        <translation>इसे फिर पढ़ें</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>days</comment>
        <extracomment>ui/search_titles.py, ui/told_days.py</extracomment>
        <translation>{first} से {last}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <extracomment>ui/words.py</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Edit of row {line}, {label}</source>
        <extracomment>jobs/fix_rows.py</extracomment>
        <translation>पंक्ति {line}, {label} का बदलाव</translation>
    </message>
    <message>
        <source>{share_words} of the day&apos;s {calls_a_day} calls, {made} made today from this computer.</source>
        <extracomment>jobs/plan_words.py</extracomment>
        <translation>दिन की {calls_a_day} कॉल में से {share_words}; आज इस कंप्यूटर से {made} हुईं।</translation>
    </message>
    <message numerus="yes">
        <source>{made} calls made today from this computer.</source>
        <extracomment>jobs/plan_words.py. For 1: {made} call made today from this computer.</extracomment>
        <translation>
            <numerusform>आज इस कंप्यूटर से {made} कॉल हुई।</numerusform>
            <numerusform>आज इस कंप्यूटर से {made} कॉल हुईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection to {host} could be made.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>{host} से कनेक्शन नहीं हो सका।</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>नेटवर्क जाँचें।</translation>
    </message>
    <message>
        <source>The answer of {host} arrived damaged.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>{host} का उत्तर क्षतिग्रस्त पहुँचा।</translation>
    </message>
    <message>
        <source>The connection to {host} broke before the answer was there.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>उत्तर आने से पहले {host} से कनेक्शन टूट गया।</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>नेटवर्क जाँचें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Ask for fewer columns or leads at once.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>एक बार में कम कॉलम या कम लीड माँगें।</translation>
    </message>
    <message>
        <source>too large</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>बहुत बड़ा</translation>
    </message>
    <message>
        <source>No encrypted connection to {host} could be made.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>{host} से एन्क्रिप्टेड कनेक्शन नहीं हो सका।</translation>
    </message>
    <message>
        <source>Check the connection&apos;s address; if it is right, something on the way may not let TLS through.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>कनेक्शन का पता जाँचें; अगर वह सही है, तो हो सकता है रास्ते में कुछ TLS को न जाने देता हो।</translation>
    </message>
    <message>
        <source>The name {host} was not found: this computer is offline, or the address is wrong.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>नाम {host} नहीं मिला: यह कंप्यूटर ऑफ़लाइन है, या पता गलत है।</translation>
    </message>
    <message>
        <source>Check the network and the connection&apos;s address.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>नेटवर्क और कनेक्शन का पता जाँचें।</translation>
    </message>
    <message>
        <source>{host} refused the connection.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>{host} ने कनेक्शन अस्वीकार किया।</translation>
    </message>
    <message>
        <source>Check the connection&apos;s address; if it is right, try again in a few minutes.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>कनेक्शन का पता जाँचें; अगर वह सही है, तो कुछ मिनट बाद फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>No connection to {host} could be made through the proxy {name}.</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>प्रॉक्सी {name} से होकर {host} से कनेक्शन नहीं हो सका।</translation>
    </message>
    <message>
        <source>The proxy {name} broke off before {host} was reached.</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>{host} तक पहुँचने से पहले प्रॉक्सी {name} ने कनेक्शन तोड़ दिया।</translation>
    </message>
    <message>
        <source>The proxy refused the call</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>प्रॉक्सी ने कॉल अस्वीकार की</translation>
    </message>
    <message>
        <source>The proxy {name} does not let calls through to {host}.</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>प्रॉक्सी {name} कॉल को {host} तक नहीं जाने देता।</translation>
    </message>
    <message>
        <source>The name of the proxy {name} was not found.</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>प्रॉक्सी {name} का नाम नहीं मिला।</translation>
    </message>
    <message>
        <source>Check the network, and the proxy in the connection or in the settings of this computer.</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>नेटवर्क जाँचें, और कनेक्शन में या इस कंप्यूटर की सेटिंग में प्रॉक्सी जाँचें।</translation>
    </message>
    <message>
        <source>does not take the name and password it was given</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>दिया गया नाम और पासवर्ड स्वीकार नहीं करता</translation>
    </message>
    <message>
        <source>wants a name and a password</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>नाम और पासवर्ड माँगता है</translation>
    </message>
    <message>
        <source>The proxy wants a log-in</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>प्रॉक्सी लॉग-इन माँगता है</translation>
    </message>
    <message>
        <source>The proxy {name} {wanted}.</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>प्रॉक्सी {name} {wanted}।</translation>
    </message>
    <message>
        <source>The proxy reached nobody</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>प्रॉक्सी किसी तक नहीं पहुँचा</translation>
    </message>
    <message>
        <source>The proxy {name} could not reach {host}.</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>प्रॉक्सी {name} {host} तक नहीं पहुँच सका।</translation>
    </message>
    <message>
        <source>Ask the network&apos;s administrator to allow {host}, or choose another proxy in the connection.</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>नेटवर्क के व्यवस्थापक से {host} की अनुमति देने को कहें, या कनेक्शन में दूसरा प्रॉक्सी चुनें।</translation>
    </message>
    <message>
        <source>The proxy {name} refused the connection.</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>प्रॉक्सी {name} ने कनेक्शन अस्वीकार किया।</translation>
    </message>
    <message>
        <source>Put them into the proxy settings of this computer, not into the connection; or ask the network&apos;s administrator for a way to {host} without log-in.</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>उन्हें इस कंप्यूटर की प्रॉक्सी सेटिंग में दें, कनेक्शन में नहीं; या नेटवर्क के व्यवस्थापक से {host} तक बिना लॉग-इन का रास्ता माँगें।</translation>
    </message>
    <message>
        <source>Try again in a few minutes; if it stays so, check the connection&apos;s address.</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>कुछ मिनट बाद फिर कोशिश करें; अगर ऐसा ही रहे, तो कनेक्शन का पता जाँचें।</translation>
    </message>
    <message>
        <source>The proxy of this computer cannot be used</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>इस कंप्यूटर का प्रॉक्सी उपयोग नहीं हो सकता</translation>
    </message>
    <message>
        <source>The settings of this computer name a proxy. {message}</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>इस कंप्यूटर की सेटिंग में एक प्रॉक्सी दिया है। {message}</translation>
    </message>
    <message>
        <source>Give the http proxy of your network in the connection, or choose to go past all proxies.</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>कनेक्शन में अपने नेटवर्क का http प्रॉक्सी दें, या सभी प्रॉक्सी छोड़कर जाना चुनें।</translation>
    </message>
    <message>
        <source>{message} This limit is kept from now on.</source>
        <extracomment>net/throttle.py</extracomment>
        <translation>{message} अब से इस सीमा का पालन होगा।</translation>
    </message>
    <message>
        <source>{message} Lead Desktop keeps that limit, so others are using this account too.</source>
        <extracomment>net/throttle.py</extracomment>
        <translation>{message} Lead Desktop उस सीमा का पालन करता है, यानी और लोग भी इस खाते का उपयोग कर रहे हैं।</translation>
    </message>
    <message>
        <source>{message} The CRM said how long to wait.</source>
        <extracomment>net/throttle.py</extracomment>
        <translation>{message} CRM ने बताया कि कितनी देर रुकना है।</translation>
    </message>
    <message>
        <source>Its leads may have been created: their rows are unknown and are not sent again by themselves.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>हो सकता है इसकी लीड बन गई हों: उनकी पंक्तियाँ अज्ञात हैं और अपने-आप फिर नहीं भेजी जातीं।</translation>
    </message>
    <message>
        <source>{crm} did not answer</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>{crm} ने उत्तर नहीं दिया</translation>
    </message>
    <message>
        <source>{host} passed the call on to {target}, which was not followed: keys go to no other host.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>{host} ने कॉल को {target} की ओर भेजा, पर वहाँ कुछ नहीं भेजा गया: कुंजियाँ किसी और होस्ट को नहीं जातीं।</translation>
    </message>
    <message>
        <source>{crm} is out of order</source>
        <extracomment>net/unusable.py, providers/jtc_dms/errors.py, providers/leadsquared/errors.py</extracomment>
        <translation>{crm} अभी काम नहीं कर रहा</translation>
    </message>
    <message>
        <source>{host} gave up waiting for the call to arrive.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>{host} ने कॉल पहुँचने की प्रतीक्षा छोड़ दी।</translation>
    </message>
    <message>
        <source>Try again; the network is slow.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>फिर कोशिश करें; नेटवर्क धीमा है।</translation>
    </message>
    <message>
        <source>No usable answer from {crm}</source>
        <extracomment>net/unusable.py, providers/jtc_dms/errors.py, providers/leadsquared/client.py</extracomment>
        <translation>{crm} से उपयोगी उत्तर नहीं</translation>
    </message>
    <message>
        <source>The call was refused</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>कॉल अस्वीकार हुई</translation>
    </message>
    <message>
        <source>{host} refused the call and gave no reason that can be read.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>{host} ने कॉल अस्वीकार की और पढ़ने योग्य कारण नहीं दिया।</translation>
    </message>
    <message>
        <source>The network wants a log-in</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>नेटवर्क लॉग-इन माँगता है</translation>
    </message>
    <message>
        <source>A proxy or the network between here and {host} wants a log-in first.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>यहाँ और {host} के बीच कोई प्रॉक्सी या नेटवर्क पहले लॉग-इन माँगता है।</translation>
    </message>
    <message>
        <source>another page</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>दूसरे पेज</translation>
    </message>
    <message>
        <source>Log in to the network if it has a log-in page; else check the connection&apos;s address.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>अगर नेटवर्क का लॉग-इन पेज है, तो उसमें लॉग इन करें; नहीं तो कनेक्शन का पता जाँचें।</translation>
    </message>
    <message>
        <source>{host} cannot be reached by its own gateway right now.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>{host} का अपना गेटवे अभी उस तक नहीं पहुँच सकता।</translation>
    </message>
    <message>
        <source>{crm} failed and gave no reason.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>{crm} विफल हुआ और कोई कारण नहीं दिया।</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <extracomment>net/unusable.py, providers/jtc_dms/errors.py</extracomment>
        <translation>कुछ मिनट बाद फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>A web page came instead of an answer of {crm}: most likely a log-in page of the network, or a proxy.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>{crm} के उत्तर की जगह एक वेब पेज आया: संभवतः नेटवर्क या प्रॉक्सी का लॉग-इन पेज।</translation>
    </message>
    <message>
        <source>Open any web site in a browser, log in to the network if asked, then try again.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>ब्राउज़र में कोई भी वेबसाइट खोलें, माँगने पर नेटवर्क में लॉग इन करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>{crm} asked for a pause.</source>
        <extracomment>net/unusable.py, providers/jtc_dms/errors.py, providers/leadsquared/errors.py</extracomment>
        <translation>{crm} ने रुकने को कहा।</translation>
    </message>
    <message>
        <source>Keys were refused</source>
        <extracomment>net/unusable.py, providers/leadsquared/errors.py</extracomment>
        <translation>कुंजियाँ अस्वीकार हुईं</translation>
    </message>
    <message>
        <source>{crm} at {host} does not accept the keys.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>{host} पर {crm} कुंजियाँ स्वीकार नहीं करता।</translation>
    </message>
    <message>
        <source>The address is wrong</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>पता गलत है</translation>
    </message>
    <message>
        <source>{host} has nothing at {path}.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>{host} में {path} पर कुछ नहीं है।</translation>
    </message>
    <message>
        <source>The call is forbidden</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>कॉल की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>{host} forbids this call: a firewall blocks it, or the keys lack a permission.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>{host} इस कॉल को रोकता है: कोई फ़ायरवॉल रोक रहा है, या कुंजियों में कोई अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>Keep the technical code and ask the CRM&apos;s support.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>तकनीकी कोड रखें और CRM के सपोर्ट से पूछें।</translation>
    </message>
    <message>
        <source>Log in to the network, then try again.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>नेटवर्क में लॉग इन करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>{host} sent an empty answer: most likely a proxy on the way cut it off.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>{host} ने खाली उत्तर भेजा: संभवतः रास्ते के किसी प्रॉक्सी ने उसे काट दिया।</translation>
    </message>
    <message>
        <source>The answer of {host} is not what {crm} sends: it was cut off, or it comes from something else.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>{host} का उत्तर वैसा नहीं जैसा {crm} भेजता है: वह कट गया, या कहीं और से आया है।</translation>
    </message>
    <message>
        <source>Try again; if it stays so, check the connection&apos;s address.</source>
        <extracomment>net/unusable.py, providers/jtc_dms/errors.py, providers/leadsquared/client.py</extracomment>
        <translation>फिर कोशिश करें; अगर ऐसा ही रहे, तो कनेक्शन का पता जाँचें।</translation>
    </message>
    <message>
        <source>Check the keys in the connection.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>कनेक्शन में कुंजियाँ जाँचें।</translation>
    </message>
    <message>
        <source>Check the address of the connection: host and path.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>कनेक्शन का पता जाँचें: होस्ट और पाथ।</translation>
    </message>
    <message>
        <source>Ask the account&apos;s administrator for API access.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>खाते के व्यवस्थापक से API की पहुँच माँगें।</translation>
    </message>
    <message>
        <source>The date cannot be read</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>तारीख पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>“{value}” is no date for the filter “{name}”.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>फ़िल्टर “{name}” के लिए “{value}” तारीख नहीं है।</translation>
    </message>
    <message>
        <source>The filter cannot be used</source>
        <extracomment>providers/filter_values.py, providers/leadsquared/search_plan.py</extracomment>
        <translation>फ़िल्टर उपयोग नहीं हो सकता</translation>
    </message>
    <message>
        <source>No such filter</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>ऐसा कोई फ़िल्टर नहीं</translation>
    </message>
    <message>
        <source>{crm} cannot be filtered by “{field}”.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>{crm} को “{field}” से फ़िल्टर नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>{crm} cannot filter “{name}” by “{operator}”.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>{crm} “{name}” को “{operator}” से फ़िल्टर नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Use one of: {join}.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>इनमें से एक का उपयोग करें: {join}।</translation>
    </message>
    <message>
        <source>at least one value</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>कम से कम एक मान</translation>
    </message>
    <message>
        <source>one value</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>एक मान</translation>
    </message>
    <message>
        <source>“{name} {operator}” takes {wanted}.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>“{name} {operator}” को {wanted} चाहिए।</translation>
    </message>
    <message>
        <source>Correct the filter.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>फ़िल्टर ठीक करें।</translation>
    </message>
    <message>
        <source>The filter “{name}” has an empty value.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>फ़िल्टर “{name}” का मान खाली है।</translation>
    </message>
    <message>
        <source>Give a value.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>मान दें।</translation>
    </message>
    <message>
        <source>“{name}” is never “{value}”.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>“{name}” कभी “{value}” नहीं होता।</translation>
    </message>
    <message>
        <source>“{name}” is compared with a number, not with “{value}”.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>“{name}” की तुलना संख्या से होती है, “{value}” से नहीं।</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>संख्या दें।</translation>
    </message>
    <message>
        <source>Write it like 2025-05-06 or 2025-05-06T13:30:00Z.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>इसे 2025-05-06 या 2025-05-06T13:30:00Z जैसा लिखें।</translation>
    </message>
    <message>
        <source>“{name} {operator}” takes no value.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>“{name} {operator}” कोई मान नहीं लेता।</translation>
    </message>
    <message>
        <source>Leave the value out.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>मान हटा दें।</translation>
    </message>
    <message>
        <source>No such sort key</source>
        <extracomment>providers/filter_values.py, providers/leadsquared/search_plan.py</extracomment>
        <translation>सॉर्ट के लिए ऐसा फ़ील्ड नहीं</translation>
    </message>
    <message>
        <source>{crm} cannot sort by “{field}”.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>{crm} “{field}” से सॉर्ट नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Leave sorting out, and sort the table.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>सॉर्ट हटा दें, और तालिका को सॉर्ट करें।</translation>
    </message>
    <message>
        <source>Source number</source>
        <extracomment>providers/jtc_dms/capabilities.py</extracomment>
        <translation>स्रोत संख्या</translation>
    </message>
    <message>
        <source>Sub-source number</source>
        <extracomment>providers/jtc_dms/capabilities.py</extracomment>
        <translation>उप-स्रोत संख्या</translation>
    </message>
    <message>
        <source>Read the leads of the last 7 days</source>
        <extracomment>providers/jtc_dms/client.py</extracomment>
        <translation>पिछले 7 दिनों की लीड पढ़ना</translation>
    </message>
    <message>
        <source>The search cannot be done</source>
        <extracomment>providers/jtc_dms/client.py, providers/jtc_dms/windows.py, providers/leadsquared/search_plan.py</extracomment>
        <translation>खोज नहीं हो सकती</translation>
    </message>
    <message>
        <source>{crm} is searched by dates.</source>
        <extracomment>providers/jtc_dms/client.py, providers/jtc_dms/windows.py</extracomment>
        <translation>{crm} में तारीखों से खोजा जाता है।</translation>
    </message>
    <message>
        <source>The look-up cannot be done</source>
        <extracomment>providers/jtc_dms/client.py, providers/leadsquared/client.py</extracomment>
        <translation>खोज कर देखना संभव नहीं</translation>
    </message>
    <message>
        <source>{crm} looks up one bulk id in one call, and nothing else.</source>
        <extracomment>providers/jtc_dms/client.py</extracomment>
        <translation>{crm} एक कॉल में एक बल्क ID खोजता है, और कुछ नहीं।</translation>
    </message>
    <message>
        <source>Give both days.</source>
        <extracomment>providers/jtc_dms/client.py</extracomment>
        <translation>दोनों दिन दें।</translation>
    </message>
    <message>
        <source>an envelope of leads</source>
        <extracomment>providers/jtc_dms/envelope.py</extracomment>
        <translation>लीड का एन्वेलप</translation>
    </message>
    <message>
        <source>{crm} answered, but not with {expected}.</source>
        <extracomment>providers/jtc_dms/errors.py, providers/leadsquared/client.py, providers/octanist/errors.py</extracomment>
        <translation>{crm} ने उत्तर दिया, पर अपेक्षित नहीं: {expected}।</translation>
    </message>
    <message>
        <source>{crm} refused the call</source>
        <extracomment>providers/jtc_dms/errors.py, providers/leadsquared/errors.py, providers/octanist/errors.py</extracomment>
        <translation>{crm} ने कॉल अस्वीकार की</translation>
    </message>
    <message>
        <source>{crm} says: {message}</source>
        <extracomment>providers/jtc_dms/errors.py, providers/octanist/errors.py</extracomment>
        <translation>{crm} का कहना है: {message}</translation>
    </message>
    <message>
        <source>unexpected JSON</source>
        <extracomment>providers/jtc_dms/errors.py, providers/leadsquared/client.py, providers/octanist/errors.py</extracomment>
        <translation>अनपेक्षित JSON</translation>
    </message>
    <message>
        <source>Token was refused</source>
        <extracomment>providers/jtc_dms/errors.py</extracomment>
        <translation>टोकन अस्वीकार हुआ</translation>
    </message>
    <message>
        <source>{crm} at {host} does not let these calls in{message}</source>
        <extracomment>providers/jtc_dms/errors.py</extracomment>
        <translation>{host} पर {crm} ये कॉल नहीं आने देता{message}</translation>
    </message>
    <message>
        <source>{crm} failed: {message}</source>
        <extracomment>providers/jtc_dms/errors.py, providers/octanist/errors.py</extracomment>
        <translation>{crm} विफल हुआ: {message}</translation>
    </message>
    <message>
        <source>Check dates, ids and filters; sending them unchanged does not help.</source>
        <extracomment>providers/jtc_dms/errors.py</extracomment>
        <translation>तारीखें, ID और फ़िल्टर जाँचें; बिना बदले भेजने से लाभ नहीं होगा।</translation>
    </message>
    <message>
        <source>Check the token and the extra headers of the connection.</source>
        <extracomment>providers/jtc_dms/errors.py</extracomment>
        <translation>कनेक्शन का टोकन और अतिरिक्त हेडर जाँचें।</translation>
    </message>
    <message>
        <source>January</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>जनवरी</translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>फ़रवरी</translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>मार्च</translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>अप्रैल</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>मई</translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>जून</translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>जुलाई</translation>
    </message>
    <message>
        <source>August</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>अगस्त</translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>सितंबर</translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>अक्टूबर</translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>नवंबर</translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>दिसंबर</translation>
    </message>
    <message>
        <source>{crm} has no search for free text.</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>{crm} में टेक्स्ट से खोज नहीं है।</translation>
    </message>
    <message>
        <source>Leave the text out, and filter the table.</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>टेक्स्ट हटा दें, और तालिका को फ़िल्टर करें।</translation>
    </message>
    <message>
        <source>A lead id of the DMS is a whole number.</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>DMS की लीड ID एक पूर्ण संख्या होती है।</translation>
    </message>
    <message>
        <source>Correct the lead id.</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>लीड ID ठीक करें।</translation>
    </message>
    <message>
        <source>Give the first and the last day.</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>पहला और अंतिम दिन दें।</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>अंतिम दिन पहले दिन से पहले है।</translation>
    </message>
    <message>
        <source>Swap the two days.</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>दोनों दिन आपस में बदलें।</translation>
    </message>
    <message>
        <source>These days are outside the calendar.</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>ये दिन कैलेंडर से बाहर हैं।</translation>
    </message>
    <message>
        <source>Correct the days.</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>दिन ठीक करें।</translation>
    </message>
    <message>
        <source>“{field}” is a whole number.</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>“{field}” एक पूर्ण संख्या है।</translation>
    </message>
    <message>
        <source>Give the number, not the name.</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>संख्या दें, नाम नहीं।</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>providers/leadsquared/capabilities.py</extracomment>
        <translation>बनाने की तारीख</translation>
    </message>
    <message>
        <source>a list of fields</source>
        <extracomment>providers/leadsquared/client.py</extracomment>
        <translation>फ़ील्ड की सूची</translation>
    </message>
    <message>
        <source>the user of the keys</source>
        <extracomment>providers/leadsquared/client.py</extracomment>
        <translation>कुंजियों का उपयोगकर्ता</translation>
    </message>
    <message>
        <source>a list of leads</source>
        <extracomment>providers/leadsquared/client.py</extracomment>
        <translation>लीड की सूची</translation>
    </message>
    <message>
        <source>leads with their ids</source>
        <extracomment>providers/leadsquared/client.py</extracomment>
        <translation>लीड अपनी ID के साथ</translation>
    </message>
    <message>
        <source>a page of leads</source>
        <extracomment>providers/leadsquared/client.py, providers/octanist/pages.py</extracomment>
        <translation>लीड का पेज</translation>
    </message>
    <message>
        <source>Leads</source>
        <extracomment>providers/leadsquared/client.py, sheets/template.py</extracomment>
        <translation>लीड</translation>
    </message>
    <message>
        <source>{crm} cannot look up {keys} keys of the sort “{kind}” in one call.</source>
        <extracomment>providers/leadsquared/client.py</extracomment>
        <translation>{crm} एक कॉल में “{kind}” प्रकार की {keys} कुंजियाँ नहीं खोज सकता।</translation>
    </message>
    <message>
        <source>Too many rows</source>
        <extracomment>providers/leadsquared/client.py</extracomment>
        <translation>बहुत अधिक पंक्तियाँ</translation>
    </message>
    <message>
        <source>{drafts} rows in one call.</source>
        <extracomment>providers/leadsquared/client.py</extracomment>
        <translation>एक कॉल में {drafts} पंक्तियाँ।</translation>
    </message>
    <message>
        <source>Keys were accepted</source>
        <extracomment>providers/leadsquared/connection_test.py</extracomment>
        <translation>कुंजियाँ स्वीकार हुईं</translation>
    </message>
    <message>
        <source>Keys may read fields and look leads up</source>
        <extracomment>providers/leadsquared/connection_test.py</extracomment>
        <translation>कुंजियाँ फ़ील्ड पढ़ और लीड खोज सकती हैं</translation>
    </message>
    <message>
        <source>Read one lead</source>
        <extracomment>providers/leadsquared/connection_test.py, providers/octanist/client.py</extracomment>
        <translation>एक लीड पढ़ना</translation>
    </message>
    <message>
        <source>Searched the leads: the account has none yet</source>
        <extracomment>providers/leadsquared/connection_test.py, providers/octanist/client.py</extracomment>
        <translation>लीड खोजीं: खाते में अभी कोई नहीं है</translation>
    </message>
    <message>
        <source>The account lives on another host</source>
        <extracomment>providers/leadsquared/connection_test.py, providers/leadsquared/errors.py</extracomment>
        <translation>खाता दूसरे होस्ट पर है</translation>
    </message>
    <message>
        <source>The keys are right, but {crm} keeps this account at {right}.</source>
        <extracomment>providers/leadsquared/connection_test.py</extracomment>
        <translation>कुंजियाँ सही हैं, पर {crm} यह खाता {right} पर रखता है।</translation>
    </message>
    <message>
        <source>read the lead fields</source>
        <extracomment>providers/leadsquared/connection_test.py</extracomment>
        <translation>लीड के फ़ील्ड पढ़ना</translation>
    </message>
    <message>
        <source>look leads up by id</source>
        <extracomment>providers/leadsquared/connection_test.py</extracomment>
        <translation>ID से लीड खोजना</translation>
    </message>
    <message>
        <source>look leads up by e-mail</source>
        <extracomment>providers/leadsquared/connection_test.py</extracomment>
        <translation>ई-मेल से लीड खोजना</translation>
    </message>
    <message>
        <source>look leads up by phone</source>
        <extracomment>providers/leadsquared/connection_test.py</extracomment>
        <translation>फ़ोन से लीड खोजना</translation>
    </message>
    <message>
        <source>Change the connection&apos;s address to {right}.</source>
        <extracomment>providers/leadsquared/connection_test.py</extracomment>
        <translation>कनेक्शन का पता बदलकर {right} करें।</translation>
    </message>
    <message>
        <source>{crm} did not say what became of this row; look the lead up before sending it again.</source>
        <extracomment>providers/leadsquared/create_answers.py</extracomment>
        <translation>{crm} ने नहीं बताया कि इस पंक्ति का क्या हुआ; फिर भेजने से पहले लीड खोज कर देखें।</translation>
    </message>
    <message>
        <source>{crm} says created but gave no lead id; look the lead up before sending it again.</source>
        <extracomment>providers/leadsquared/create_answers.py</extracomment>
        <translation>{crm} कहता है कि लीड बन गई, पर लीड ID नहीं दी; फिर भेजने से पहले लीड खोज कर देखें।</translation>
    </message>
    <message>
        <source>{crm} answered this row twice and not alike; look the lead up before sending it again.</source>
        <extracomment>providers/leadsquared/create_answers.py</extracomment>
        <translation>{crm} ने इस पंक्ति का दो बार, अलग-अलग उत्तर दिया; फिर भेजने से पहले लीड खोज कर देखें।</translation>
    </message>
    <message>
        <source>{crm} counted the rows of this call in another way; look the lead up before sending it again.</source>
        <extracomment>providers/leadsquared/create_answers.py</extracomment>
        <translation>{crm} ने इस कॉल की पंक्तियाँ दूसरे ढंग से गिनीं; फिर भेजने से पहले लीड खोज कर देखें।</translation>
    </message>
    <message>
        <source>{crm} refused this row and gave no reason.</source>
        <extracomment>providers/leadsquared/create_answers.py</extracomment>
        <translation>{crm} ने यह पंक्ति अस्वीकार की और कोई कारण नहीं दिया।</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>providers/leadsquared/create_answers.py, providers/leadsquared/errors.py</extracomment>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>{crm} answered, but with no list of rows.</source>
        <extracomment>providers/leadsquared/create_answers.py</extracomment>
        <translation>{crm} ने उत्तर दिया, पर पंक्तियों की सूची के बिना।</translation>
    </message>
    <message>
        <source>The leads may have been created: their rows are unknown and are not sent again by themselves.</source>
        <extracomment>providers/leadsquared/create_answers.py</extracomment>
        <translation>हो सकता है लीड बन गई हों: उनकी पंक्तियाँ अज्ञात हैं और अपने-आप फिर नहीं भेजी जातीं।</translation>
    </message>
    <message>
        <source>Look the leads up before sending them again.</source>
        <extracomment>providers/leadsquared/create_answers.py</extracomment>
        <translation>लीड फिर भेजने से पहले उन्हें खोज कर देखें।</translation>
    </message>
    <message>
        <source>The quota is used up</source>
        <extracomment>providers/leadsquared/errors.py</extracomment>
        <translation>कोटा समाप्त हो गया है</translation>
    </message>
    <message>
        <source>{crm} at {host} does not accept the access key and secret key.</source>
        <extracomment>providers/leadsquared/errors.py</extracomment>
        <translation>{host} पर {crm} ऐक्सेस कुंजी और गुप्त कुंजी स्वीकार नहीं करता।</translation>
    </message>
    <message>
        <source>{crm} failed: {sentence}</source>
        <extracomment>providers/leadsquared/errors.py</extracomment>
        <translation>{crm} विफल हुआ: {sentence}</translation>
    </message>
    <message>
        <source>{crm} gave no reason.</source>
        <extracomment>providers/leadsquared/errors.py, providers/octanist/errors.py</extracomment>
        <translation>{crm} ने कोई कारण नहीं दिया।</translation>
    </message>
    <message>
        <source>Correct the data or the columns that are named; sending it unchanged does not help.</source>
        <extracomment>providers/leadsquared/errors.py</extracomment>
        <translation>बताए गए डेटा या कॉलम ठीक करें; बिना बदले भेजने से लाभ नहीं होगा।</translation>
    </message>
    <message>
        <source>{crm} takes no more calls of this account today: {sentence}</source>
        <extracomment>providers/leadsquared/errors.py</extracomment>
        <translation>{crm} आज इस खाते की और कॉल नहीं लेता: {sentence}</translation>
    </message>
    <message>
        <source>{host} does not know these keys; {crm} says that their host is {url}.</source>
        <extracomment>providers/leadsquared/errors.py</extracomment>
        <translation>{host} इन कुंजियों को नहीं जानता; {crm} के अनुसार उनका होस्ट {url} है।</translation>
    </message>
    <message>
        <source>Copy both keys again from LeadSquared: My Account, Settings, API and Webhooks.</source>
        <extracomment>providers/leadsquared/errors.py</extracomment>
        <translation>दोनों कुंजियाँ LeadSquared से फिर कॉपी करें: My Account, Settings, API and Webhooks।</translation>
    </message>
    <message>
        <source>Nothing of this call was read or changed; the job can be resumed.</source>
        <extracomment>providers/leadsquared/errors.py</extracomment>
        <translation>इस कॉल का कुछ नहीं पढ़ा या बदला गया; कार्य फिर शुरू किया जा सकता है।</translation>
    </message>
    <message>
        <source>{crm} renews it each day and does not say by which clock: resume tomorrow, or ask for a larger one.</source>
        <extracomment>providers/leadsquared/errors.py</extracomment>
        <translation>{crm} इसे हर दिन नया करता है और नहीं बताता कि किस घड़ी से: कल फिर शुरू करें, या बड़ा कोटा माँगें।</translation>
    </message>
    <message>
        <source>Change the connection&apos;s address to {url}.</source>
        <extracomment>providers/leadsquared/errors.py</extracomment>
        <translation>कनेक्शन का पता बदलकर {url} करें।</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>providers/leadsquared/metadata.py</extracomment>
        <translation>विकल्प</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>ui/dialogs/fixed_value.py, ui/tabs/create/set_dialog.py</extracomment>
        <translation>मान</translation>
    </message>
    <message>
        <source>{crm} is searched by conditions on fields.</source>
        <extracomment>providers/leadsquared/search_plan.py</extracomment>
        <translation>{crm} में फ़ील्ड की शर्तों से खोजा जाता है।</translation>
    </message>
    <message>
        <source>“{value}” is no number.</source>
        <extracomment>providers/leadsquared/search_plan.py</extracomment>
        <translation>“{value}” संख्या नहीं है।</translation>
    </message>
    <message>
        <source>Add a filter, for example: FirstName contains …</source>
        <extracomment>providers/leadsquared/search_plan.py</extracomment>
        <translation>फ़िल्टर जोड़ें, जैसे: FirstName contains …</translation>
    </message>
    <message>
        <source>{crm} gives leads by {created_on} alone, not by “{field}”.</source>
        <extracomment>providers/leadsquared/search_plan.py</extracomment>
        <translation>{crm} लीड केवल {created_on} के क्रम में देता है, “{field}” के नहीं।</translation>
    </message>
    <message>
        <source>Sort the table when the leads are there.</source>
        <extracomment>providers/leadsquared/search_plan.py</extracomment>
        <translation>लीड आ जाने पर तालिका को सॉर्ट करें।</translation>
    </message>
    <message>
        <source>API key was accepted</source>
        <extracomment>providers/octanist/client.py</extracomment>
        <translation>API कुंजी स्वीकार हुई</translation>
    </message>
    <message>
        <source>Key was refused</source>
        <extracomment>providers/octanist/errors.py</extracomment>
        <translation>कुंजी अस्वीकार हुई</translation>
    </message>
    <message>
        <source>{crm} at {host} does not accept the API key.</source>
        <extracomment>providers/octanist/errors.py</extracomment>
        <translation>{host} पर {crm} API कुंजी स्वीकार नहीं करता।</translation>
    </message>
    <message>
        <source>Correct the filters; sending them unchanged does not help.</source>
        <extracomment>providers/octanist/errors.py</extracomment>
        <translation>फ़िल्टर ठीक करें; बिना बदले भेजने से लाभ नहीं होगा।</translation>
    </message>
    <message>
        <source>Copy the API key again from Octanist&apos;s settings.</source>
        <extracomment>providers/octanist/errors.py</extracomment>
        <translation>API कुंजी Octanist की सेटिंग से फिर कॉपी करें।</translation>
    </message>
    <message>
        <source>{crm} has no search by window of dates.</source>
        <extracomment>providers/octanist/query.py</extracomment>
        <translation>{crm} में तारीखों की अवधि से खोज नहीं है।</translation>
    </message>
    <message>
        <source>No such field</source>
        <extracomment>providers/octanist/query.py</extracomment>
        <translation>ऐसा कोई फ़ील्ड नहीं</translation>
    </message>
    <message>
        <source>A lead of {crm} has no field “{unknown}”.</source>
        <extracomment>providers/octanist/query.py</extracomment>
        <translation>{crm} की लीड में फ़ील्ड “{unknown}” नहीं है।</translation>
    </message>
    <message>
        <source>Filter by createdAt, updatedAt or qualifiedAt instead.</source>
        <extracomment>providers/octanist/query.py</extracomment>
        <translation>इसके बजाय createdAt, updatedAt या qualifiedAt से फ़िल्टर करें।</translation>
    </message>
    <message>
        <source>Reached {host} over TLS, certificate by {authority}</source>
        <extracomment>providers/probes.py</extracomment>
        <translation>TLS से {host} तक पहुँचे, प्रमाणपत्र {authority} का</translation>
    </message>
    <message>
        <source>Reached {host}</source>
        <extracomment>providers/probes.py</extracomment>
        <translation>{host} तक पहुँचे</translation>
    </message>
    <message>
        <source> They may {joined}.</source>
        <extracomment>providers/probes.py</extracomment>
        <translation> इनकी अनुमति है: {joined}।</translation>
    </message>
    <message>
        <source>The keys lack a right</source>
        <extracomment>providers/probes.py</extracomment>
        <translation>कुंजियों में एक अधिकार नहीं है</translation>
    </message>
    <message>
        <source>{crm} knows these keys and does not let them {joined}{why}{may}</source>
        <extracomment>providers/probes.py</extracomment>
        <translation>{crm} इन कुंजियों को जानता है, पर इसकी अनुमति नहीं देता: {joined}{why}{may}</translation>
    </message>
    <message>
        <source>Ask the account&apos;s administrator for that right, or use the keys of another user.</source>
        <extracomment>providers/probes.py</extracomment>
        <translation>खाते के व्यवस्थापक से वह अधिकार माँगें, या किसी दूसरे उपयोगकर्ता की कुंजियाँ उपयोग करें।</translation>
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
        <translation>एक हेडर का मान नहीं है</translation>
    </message>
    <message>
        <source>The connection “{name}” has no value for its header {name2}.</source>
        <extracomment>providers/registry.py</extracomment>
        <translation>कनेक्शन “{name}” में उसके हेडर {name2} का मान नहीं है।</translation>
    </message>
    <message>
        <source>Type the value in the connection.</source>
        <extracomment>providers/registry.py</extracomment>
        <translation>कनेक्शन में मान लिखें।</translation>
    </message>
    <message>
        <source>A key is missing</source>
        <extracomment>providers/registry.py</extracomment>
        <translation>एक कुंजी नहीं है</translation>
    </message>
    <message>
        <source>The connection “{name}” has no {replace}.</source>
        <extracomment>providers/registry.py</extracomment>
        <translation>कनेक्शन “{name}” में यह नहीं है: {replace}।</translation>
    </message>
    <message>
        <source>Add the key to the connection.</source>
        <extracomment>providers/registry.py</extracomment>
        <translation>कनेक्शन में कुंजी जोड़ें।</translation>
    </message>
    <message>
        <source>The time zone is not known</source>
        <extracomment>providers/time_zones.py</extracomment>
        <translation>समय क्षेत्र ज्ञात नहीं है</translation>
    </message>
    <message>
        <source>This computer does not know the time zone “{name}”.</source>
        <extracomment>providers/time_zones.py</extracomment>
        <translation>यह कंप्यूटर समय क्षेत्र “{name}” को नहीं जानता।</translation>
    </message>
    <message>
        <source>Choose another one in the connection, such as Asia/Kolkata.</source>
        <extracomment>providers/time_zones.py</extracomment>
        <translation>कनेक्शन में दूसरा चुनें, जैसे Asia/Kolkata।</translation>
    </message>
    <message>
        <source>No such delimiter</source>
        <extracomment>sheets/delimited.py</extracomment>
        <translation>ऐसा कोई विभाजक नहीं</translation>
    </message>
    <message>
        <source>“{strip}” cannot part cells: a delimiter is one character, and neither a quotation mark nor a line break.</source>
        <extracomment>sheets/delimited.py</extracomment>
        <translation>“{strip}” सेल अलग नहीं कर सकता: विभाजक एक वर्ण होता है, उद्धरण चिह्न या लाइन ब्रेक नहीं।</translation>
    </message>
    <message>
        <source>No such encoding</source>
        <extracomment>sheets/delimited.py</extracomment>
        <translation>ऐसी कोई एन्कोडिंग नहीं</translation>
    </message>
    <message>
        <source>“{name}” is no encoding of texts.</source>
        <extracomment>sheets/delimited.py</extracomment>
        <translation>“{name}” टेक्स्ट की कोई एन्कोडिंग नहीं है।</translation>
    </message>
    <message>
        <source>Choose a comma, a semicolon, a tab or the like.</source>
        <extracomment>sheets/delimited.py</extracomment>
        <translation>कॉमा, सेमीकोलन, टैब या ऐसा कुछ चुनें।</translation>
    </message>
    <message>
        <source>Choose one of the list, such as utf-8 or cp1252.</source>
        <extracomment>sheets/delimited.py</extracomment>
        <translation>सूची से एक चुनें, जैसे utf-8 या cp1252।</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>ui/dialogs/deleted_jobs.py, ui/tabs/create/column_dialog.py, ui/tabs/create/left_table.py</extracomment>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>The table has more rows than an Excel sheet holds.</source>
        <extracomment>sheets/export.py</extracomment>
        <translation>तालिका में Excel शीट की क्षमता से अधिक पंक्तियाँ हैं।</translation>
    </message>
    <message>
        <source>Too much for Excel</source>
        <extracomment>sheets/export.py</extracomment>
        <translation>Excel के लिए बहुत अधिक</translation>
    </message>
    <message>
        <source>Format is not known</source>
        <extracomment>sheets/export.py</extracomment>
        <translation>फ़ॉर्मैट ज्ञात नहीं है</translation>
    </message>
    <message>
        <source>“{name}” ends in none of .xlsx, .csv and .jsonl.</source>
        <extracomment>sheets/export.py</extracomment>
        <translation>“{name}” .xlsx, .csv या .jsonl में से किसी पर समाप्त नहीं होता।</translation>
    </message>
    <message>
        <source>yyyy-mm-dd hh:mm:ss</source>
        <extracomment>sheets/export.py, sheets/template.py</extracomment>
        <translation>yyyy-mm-dd hh:mm:ss</translation>
    </message>
    <message>
        <source>A text is longer than an Excel cell holds.</source>
        <extracomment>sheets/export.py</extracomment>
        <translation>एक टेक्स्ट Excel सेल की क्षमता से लंबा है।</translation>
    </message>
    <message>
        <source>No row is lost, and a file that was there is unchanged.</source>
        <extracomment>sheets/export.py</extracomment>
        <translation>कोई पंक्ति खोई नहीं है, और पहले से मौजूद फ़ाइल नहीं बदली।</translation>
    </message>
    <message>
        <source>Export as .csv or .jsonl, which have no such limit.</source>
        <extracomment>sheets/export.py</extracomment>
        <translation>.csv या .jsonl के रूप में निर्यात करें, जिनमें ऐसी सीमा नहीं है।</translation>
    </message>
    <message>
        <source>Give the file one of these endings.</source>
        <extracomment>sheets/export.py</extracomment>
        <translation>फ़ाइल को इनमें से एक एक्सटेंशन दें।</translation>
    </message>
    <message>
        <source>File cannot be written</source>
        <extracomment>sheets/export.py</extracomment>
        <translation>फ़ाइल लिखी नहीं जा सकती</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {strerror}.</source>
        <extracomment>sheets/export.py</extracomment>
        <translation>“{name}” लिखी नहीं जा सकी: {strerror}।</translation>
    </message>
    <message>
        <source>Close it in other programs, or choose another folder.</source>
        <extracomment>sheets/export.py</extracomment>
        <translation>इसे दूसरे प्रोग्रामों में बंद करें, या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation>PDF दस्तावेज़</translation>
    </message>
    <message>
        <source>a picture</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>a packed file: unpack it first</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation>पैक की गई फ़ाइल: पहले इसे अनपैक करें</translation>
    </message>
    <message>
        <source>a program</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation>प्रोग्राम</translation>
    </message>
    <message>
        <source>a database</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation>डेटाबेस</translation>
    </message>
    <message>
        <source>a text document</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation>टेक्स्ट दस्तावेज़</translation>
    </message>
    <message>
        <source>a Word document</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation>Word दस्तावेज़</translation>
    </message>
    <message>
        <source>a presentation</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation>प्रेज़ेंटेशन</translation>
    </message>
    <message>
        <source>an Apple Numbers document: export it as .xlsx there</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation>Apple Numbers दस्तावेज़: वहाँ इसे .xlsx के रूप में निर्यात करें</translation>
    </message>
    <message>
        <source>Workbook</source>
        <extracomment>sheets/file_kind.py, sheets/xls_scan.py</extracomment>
        <translation>वर्कबुक</translation>
    </message>
    <message>
        <source>Book</source>
        <extracomment>sheets/file_kind.py, sheets/xls_scan.py</extracomment>
        <translation>Book</translation>
    </message>
    <message>
        <source>a web page (HTML)</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation>वेब पेज (HTML)</translation>
    </message>
    <message>
        <source>an XML document</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation>XML दस्तावेज़</translation>
    </message>
    <message>
        <source>a JSON document</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation>JSON दस्तावेज़</translation>
    </message>
    <message>
        <source>a binary file</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation>बाइनरी फ़ाइल</translation>
    </message>
    <message>
        <source>Error value from the spreadsheet</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>स्प्रेडशीट का त्रुटि मान</translation>
    </message>
    <message>
        <source>The formula in this cell failed in the spreadsheet. Type the right value, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>इस सेल का फ़ॉर्मूला स्प्रेडशीट में विफल हुआ। सही मान लिखें, या सेल खाली करें।</translation>
    </message>
    <message>
        <source>Formula instead of a value</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>मान की जगह फ़ॉर्मूला</translation>
    </message>
    <message>
        <source>The cell holds a formula and no result. Open the file in Excel, save it, and drop it again, or type the value.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>सेल में फ़ॉर्मूला है, परिणाम नहीं। फ़ाइल को Excel में खोलें, सहेजें और फिर यहाँ छोड़ें, या मान लिखें।</translation>
    </message>
    <message>
        <source>Digits were lost in the file</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>फ़ाइल में अंक खो गए</translation>
    </message>
    <message>
        <source>The spreadsheet has rounded this number, and its last digits are gone. Type all digits, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>स्प्रेडशीट ने इस संख्या को गोल कर दिया है, और इसके अंतिम अंक खो गए हैं। सभी अंक लिखें, या सेल खाली करें।</translation>
    </message>
    <message>
        <source>A character could not be read</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>एक वर्ण पढ़ा नहीं जा सका</translation>
    </message>
    <message>
        <source>The encoding of the file does not fit here. Choose another encoding in step 1, or type the right character.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>फ़ाइल की एन्कोडिंग यहाँ ठीक नहीं बैठती। चरण 1 में दूसरी एन्कोडिंग चुनें, या सही वर्ण लिखें।</translation>
    </message>
    <message>
        <source>HTML in the text</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>टेक्स्ट में HTML</translation>
    </message>
    <message>
        <source>The text holds HTML tags, which CRMs refuse. Keep the plain words only.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>टेक्स्ट में HTML टैग हैं, जिन्हें CRM अस्वीकार करते हैं। केवल सादे शब्द रखें।</translation>
    </message>
    <message>
        <source>Invisible characters</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>अदृश्य वर्ण</translation>
    </message>
    <message>
        <source>There are characters here that cannot be seen. They are left out when the row is sent.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>यहाँ ऐसे वर्ण हैं जो दिखते नहीं। पंक्ति भेजते समय वे छोड़ दिए जाते हैं।</translation>
    </message>
    <message>
        <source>There are characters here that cannot be seen, and this column is sent as it is.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>यहाँ ऐसे वर्ण हैं जो दिखते नहीं, और यह कॉलम जैसा है वैसा ही भेजा जाता है।</translation>
    </message>
    <message>
        <source>Spaces around the text</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>टेक्स्ट के आसपास स्पेस</translation>
    </message>
    <message>
        <source>There are spaces around the text, or two in a row. They are left out when the row is sent.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>टेक्स्ट के आसपास स्पेस हैं, या लगातार दो। पंक्ति भेजते समय वे छोड़ दिए जाते हैं।</translation>
    </message>
    <message>
        <source>There are spaces around the text, or two in a row, and this column is sent as it is.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>टेक्स्ट के आसपास स्पेस हैं, या लगातार दो, और यह कॉलम जैसा है वैसा ही भेजा जाता है।</translation>
    </message>
    <message>
        <source>Date does not exist</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>ऐसी तारीख नहीं होती</translation>
    </message>
    <message>
        <source>The calendar has no such day. Type the right date, or change the date order of the column.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>कैलेंडर में ऐसा कोई दिन नहीं है। सही तारीख लिखें, या कॉलम का तारीख-क्रम बदलें।</translation>
    </message>
    <message>
        <source>Not a date</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>तारीख नहीं</translation>
    </message>
    <message>
        <source>This cannot be read as a date. Type it as 2025-04-25, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>इसे तारीख के रूप में नहीं पढ़ा जा सकता। इसे 2025-04-25 जैसा लिखें, या सेल खाली करें।</translation>
    </message>
    <message>
        <source>Not a number</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>संख्या नहीं</translation>
    </message>
    <message>
        <source>This cannot be read as a number. Type digits only, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>इसे संख्या के रूप में नहीं पढ़ा जा सकता। केवल अंक लिखें, या सेल खाली करें।</translation>
    </message>
    <message>
        <source>Neither yes nor no</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>न हाँ, न नहीं</translation>
    </message>
    <message>
        <source>This cannot be read as yes or no. Type yes or no, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>इसे हाँ या नहीं के रूप में नहीं पढ़ा जा सकता। yes या no लिखें, या सेल खाली करें।</translation>
    </message>
    <message>
        <source>Web address looks incomplete</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>वेब पता अधूरा लगता है</translation>
    </message>
    <message>
        <source>This does not look like a web address. It is sent as it is.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>यह वेब पते जैसा नहीं लगता। जैसा है वैसा ही भेजा जाता है।</translation>
    </message>
    <message>
        <source>No name, e-mail or phone</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>नाम, ई-मेल या फ़ोन नहीं</translation>
    </message>
    <message>
        <source>A lead needs a first name, last name, e-mail or phone. Fill in one of them.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>लीड को पहला नाम, अंतिम नाम, ई-मेल या फ़ोन चाहिए। इनमें से एक भरें।</translation>
    </message>
    <message>
        <source>E-mail domain is for tests only</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>ई-मेल डोमेन केवल टेस्ट के लिए है</translation>
    </message>
    <message>
        <source>No mail can arrive at this domain. The row is sent as it is.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>इस डोमेन पर कोई मेल नहीं पहुँच सकता। पंक्ति जैसी है वैसी ही भेजी जाती है।</translation>
    </message>
    <message>
        <source>E-mail is not complete</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>ई-मेल पूरा नहीं है</translation>
    </message>
    <message>
        <source>This address has no @. Type the right one, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>इस पते में @ नहीं है। सही पता लिखें, या सेल खाली करें।</translation>
    </message>
    <message>
        <source>A part before or after the @ is missing. Type the right one, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>@ से पहले या बाद का भाग नहीं है। सही पता लिखें, या सेल खाली करें।</translation>
    </message>
    <message>
        <source>Several e-mails in one cell</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>एक सेल में कई ई-मेल</translation>
    </message>
    <message>
        <source>A lead has one address here. Keep the best one.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>यहाँ लीड का एक ही पता होता है। सबसे अच्छा रखें।</translation>
    </message>
    <message>
        <source>E-mail cannot exist</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>ऐसा ई-मेल नहीं हो सकता</translation>
    </message>
    <message>
        <source>No mail address is written like this. Type the right one, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>कोई मेल पता ऐसे नहीं लिखा जाता। सही पता लिखें, या सेल खाली करें।</translation>
    </message>
    <message>
        <source>Phone number range is not in use</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>फ़ोन नंबर की यह श्रेणी उपयोग में नहीं है</translation>
    </message>
    <message>
        <source>The length fits, but no such numbers are given out. Check the digits; the row is sent as it is.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>लंबाई ठीक है, पर ऐसे नंबर दिए नहीं जाते। अंक जाँचें; पंक्ति जैसी है वैसी ही भेजी जाती है।</translation>
    </message>
    <message>
        <source>Phone is too short</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>फ़ोन बहुत छोटा है</translation>
    </message>
    <message>
        <source>Digits are missing for this country. Type all of them, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>इस देश के लिए अंक कम हैं। सभी अंक लिखें, या सेल खाली करें।</translation>
    </message>
    <message>
        <source>Phone is too long</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>फ़ोन बहुत लंबा है</translation>
    </message>
    <message>
        <source>There are too many digits for this country. Type the right number, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>इस देश के लिए अंक अधिक हैं। सही नंबर लिखें, या सेल खाली करें।</translation>
    </message>
    <message>
        <source>Several phones in one cell</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>एक सेल में कई फ़ोन</translation>
    </message>
    <message>
        <source>A lead has one phone here. Keep the best one.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>यहाँ लीड का एक ही फ़ोन होता है। सबसे अच्छा रखें।</translation>
    </message>
    <message>
        <source>Not a phone</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>फ़ोन नहीं</translation>
    </message>
    <message>
        <source>This cannot be read as a phone. Type the number, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>इसे फ़ोन के रूप में नहीं पढ़ा जा सकता। नंबर लिखें, या सेल खाली करें।</translation>
    </message>
    <message>
        <source>Country code does not exist</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>ऐसा देश कोड नहीं होता</translation>
    </message>
    <message>
        <source>No country has this code. Type the right one behind the +, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>किसी देश का यह कोड नहीं है। + के बाद सही कोड लिखें, या सेल खाली करें।</translation>
    </message>
    <message>
        <source>{label} is missing</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>{label} नहीं है</translation>
    </message>
    <message>
        <source>The CRM refuses a lead without {label}. Fill it in.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>CRM बिना {label} की लीड अस्वीकार करता है। इसे भरें।</translation>
    </message>
    <message>
        <source>{label} is too long</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>{label} बहुत लंबा है</translation>
    </message>
    <message>
        <source>The text has {length} characters, and {label} takes {max_length}. Shorten it.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>टेक्स्ट में {length} वर्ण हैं, और {label} में {max_length} आते हैं। इसे छोटा करें।</translation>
    </message>
    <message>
        <source>Did you mean “{nearest}”?</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>क्या आपका मतलब “{nearest}” था?</translation>
    </message>
    <message>
        <source>Choose one of its values, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>इसका कोई मान चुनें, या सेल खाली करें।</translation>
    </message>
    <message>
        <source>{label} has no such value</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>{label} में ऐसा मान नहीं है</translation>
    </message>
    <message>
        <source>{label} is a list without this value. {hint}</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>{label} एक सूची है, जिसमें यह मान नहीं है। {hint}</translation>
    </message>
    <message>
        <source>Mail domain looks mistyped, {wrong}</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>मेल डोमेन गलत लिखा लगता है, {wrong}</translation>
    </message>
    <message>
        <source>Did you mean {right}? The row is sent as it is.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>क्या आपका मतलब {right} था? पंक्ति जैसी है वैसी ही भेजी जाती है।</translation>
    </message>
    <message>
        <source>Number can be read in two ways</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>संख्या दो तरह से पढ़ी जा सकती है</translation>
    </message>
    <message>
        <source>It is sent as {read_as}. Type it without the mark if that is wrong.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>यह {read_as} के रूप में भेजी जाती है। अगर यह गलत है, तो इसे चिह्न के बिना लिखें।</translation>
    </message>
    <message>
        <source>Same {name} twice in the file</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>फ़ाइल में वही {name} दो बार</translation>
    </message>
    <message>
        <source>Row {first_line} has the same {name}. The CRM will take one of them; leave out the other.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>पंक्ति {first_line} में वही {name} है। CRM उनमें से एक लेगा; दूसरी छोड़ दें।</translation>
    </message>
    <message>
        <source>Already in the CRM</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>CRM में पहले से है</translation>
    </message>
    <message>
        <source>This {noun} is in the CRM: {lead}. Sent, the row should come back as a duplicate; leave it out, or change the {noun}.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>यह {noun} CRM में है: {lead}। भेजने पर पंक्ति डुप्लिकेट बनकर लौटनी चाहिए; इसे छोड़ दें, या {noun} बदलें।</translation>
    </message>
    <message>
        <source>Clear {count} {noun}</source>
        <extracomment>sheets/fixes.py</extracomment>
        <translation>{count} {noun} खाली करें</translation>
    </message>
    <message>
        <source>Keep the first of each</source>
        <extracomment>sheets/fixes.py</extracomment>
        <translation>हर एक का पहला रखें</translation>
    </message>
    <message numerus="yes">
        <source>Leave out {count} rows</source>
        <extracomment>sheets/fixes.py. For 1: Leave out {count} row</extracomment>
        <translation>
            <numerusform>{count} पंक्ति छोड़ें</numerusform>
            <numerusform>{count} पंक्तियाँ छोड़ें</numerusform>
        </translation>
    </message>
    <message>
        <source>Trim {count} {noun}</source>
        <extracomment>sheets/fixes.py</extracomment>
        <translation>स्पेस हटाएँ: {count} {noun}</translation>
    </message>
    <message>
        <source>Change {count} to {right}</source>
        <extracomment>sheets/fixes.py</extracomment>
        <translation>{count} को {right} में बदलें</translation>
    </message>
    <message>
        <source>it is larger than {file_bytes} MB</source>
        <extracomment>sheets/guard.py, sheets/ole_container.py</extracomment>
        <translation>यह {file_bytes} MB से बड़ी है</translation>
    </message>
    <message>
        <source>it has too many or repeated parts</source>
        <extracomment>sheets/guard.py</extracomment>
        <translation>इसमें बहुत अधिक या दोहराए गए भाग हैं</translation>
    </message>
    <message>
        <source>a part of it points outside the file</source>
        <extracomment>sheets/guard.py</extracomment>
        <translation>इसका एक भाग फ़ाइल के बाहर ले जाता है</translation>
    </message>
    <message>
        <source>it would grow to {total} MB</source>
        <extracomment>sheets/guard.py</extracomment>
        <translation>यह {total} MB तक बढ़ जाएगी</translation>
    </message>
    <message>
        <source>a part of it is packed {ratio} to 1</source>
        <extracomment>sheets/guard.py</extracomment>
        <translation>इसका एक भाग {ratio} से 1 के अनुपात में पैक है</translation>
    </message>
    <message>
        <source>Column {column_letter}</source>
        <extracomment>sheets/header.py</extracomment>
        <translation>कॉलम {column_letter}</translation>
    </message>
    <message>
        <source>first name</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>पहला नाम</translation>
    </message>
    <message>
        <source>last name</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>अंतिम नाम</translation>
    </message>
    <message>
        <source>job title</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>पद नाम</translation>
    </message>
    <message>
        <source>Some dates have the day first and some the month. Which is right?</source>
        <extracomment>sheets/likely_values.py</extracomment>
        <translation>कुछ तारीखों में दिन पहले है और कुछ में महीना। कौन-सा सही है?</translation>
    </message>
    <message>
        <source>Day or month first? {join}</source>
        <extracomment>sheets/likely_values.py</extracomment>
        <translation>पहले दिन या महीना? {join}</translation>
    </message>
    <message>
        <source>Part of merged cells</source>
        <extracomment>sheets/merged.py</extracomment>
        <translation>मर्ज किए गए सेल का भाग</translation>
    </message>
    <message>
        <source>This cell is merged with {first}, and only {first} holds the value. It is sent blank: type the value here if it is meant for this row too.</source>
        <extracomment>sheets/merged.py</extracomment>
        <translation>यह सेल {first} के साथ मर्ज है, और मान केवल {first} में है। यह खाली भेजा जाता है: अगर मान इस पंक्ति के लिए भी है, तो उसे यहाँ लिखें।</translation>
    </message>
    <message>
        <source>it has more than {cells} cells</source>
        <extracomment>sheets/ods_scan.py</extracomment>
        <translation>इसमें {cells} से अधिक सेल हैं</translation>
    </message>
    <message>
        <source>it declares entities or an unusual encoding</source>
        <extracomment>sheets/ods_scan.py, sheets/xlsx_scan.py</extracomment>
        <translation>इसमें एंटिटी घोषित हैं या असामान्य एन्कोडिंग है</translation>
    </message>
    <message>
        <source>No headings there</source>
        <extracomment>sheets/open_file.py</extracomment>
        <translation>वहाँ शीर्षक नहीं हैं</translation>
    </message>
    <message>
        <source>Row {heading_row} of “{name}” is empty.</source>
        <extracomment>sheets/open_file.py</extracomment>
        <translation>“{name}” की पंक्ति {heading_row} खाली है।</translation>
    </message>
    <message>
        <source>it has {width} columns</source>
        <extracomment>sheets/open_file.py</extracomment>
        <translation>इसमें {width} कॉलम हैं</translation>
    </message>
    <message>
        <source>Choose the row that holds the headings.</source>
        <extracomment>sheets/open_file.py</extracomment>
        <translation>वह पंक्ति चुनें जिसमें शीर्षक हैं।</translation>
    </message>
    <message>
        <source>“{name}” is no .xlsx or .xlsm workbook.</source>
        <extracomment>sheets/own_workbook.py</extracomment>
        <translation>“{name}” .xlsx या .xlsm वर्कबुक नहीं है।</translation>
    </message>
    <message>
        <source>The copy needs the same ending</source>
        <extracomment>sheets/own_workbook.py</extracomment>
        <translation>कॉपी का एक्सटेंशन वही होना चाहिए</translation>
    </message>
    <message>
        <source>A copy of “{name}” cannot be “{name2}”: Excel would not open it.</source>
        <extracomment>sheets/own_workbook.py</extracomment>
        <translation>“{name}” की कॉपी “{name2}” नहीं हो सकती: Excel उसे नहीं खोलेगा।</translation>
    </message>
    <message>
        <source>Your workbook is never written over</source>
        <extracomment>sheets/own_workbook.py</extracomment>
        <translation>आपकी वर्कबुक पर कभी नहीं लिखा जाता</translation>
    </message>
    <message>
        <source>“{name}” is the workbook the rows came from.</source>
        <extracomment>sheets/own_workbook.py</extracomment>
        <translation>“{name}” वही वर्कबुक है जिससे पंक्तियाँ आईं।</translation>
    </message>
    <message>
        <source>No row is lost, and your file is as it was.</source>
        <extracomment>sheets/own_workbook.py</extracomment>
        <translation>कोई पंक्ति खोई नहीं है, और आपकी फ़ाइल वैसी ही है।</translation>
    </message>
    <message>
        <source>Choose a name that ends in {suffix}.</source>
        <extracomment>sheets/own_workbook.py</extracomment>
        <translation>{suffix} पर समाप्त होने वाला नाम चुनें।</translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <extracomment>sheets/own_workbook.py</extracomment>
        <translation>कॉपी के लिए दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>it is filled to the last column of Excel</source>
        <extracomment>sheets/own_workbook.py</extracomment>
        <translation>यह Excel के अंतिम कॉलम तक भरी है</translation>
    </message>
    <message>
        <source>A chart or picture of the sheet lies over the new columns {letters}. Drag it aside in the copy.</source>
        <extracomment>sheets/own_workbook.py</extracomment>
        <translation>शीट का कोई चार्ट या चित्र नए कॉलम {letters} के ऊपर है। कॉपी में उसे खींचकर हटाएँ।</translation>
    </message>
    <message>
        <source>The workbook is digitally signed. The signature does not hold for the copy, as for any change.</source>
        <extracomment>sheets/own_workbook.py</extracomment>
        <translation>वर्कबुक पर डिजिटल हस्ताक्षर है। हस्ताक्षर कॉपी के लिए मान्य नहीं है, जैसे किसी भी बदलाव के बाद।</translation>
    </message>
    <message>
        <source>a row with number {line} is not where it was</source>
        <extracomment>sheets/own_workbook.py</extracomment>
        <translation>संख्या {line} की पंक्ति अपनी पुरानी जगह पर नहीं है</translation>
    </message>
    <message>
        <source>Nothing was read and the file was left as it is.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>कुछ नहीं पढ़ा गया और फ़ाइल वैसी ही छोड़ी गई।</translation>
    </message>
    <message>
        <source>Open it in Excel and save it as .xlsx or .csv, then drop it again.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>इसे Excel में खोलें और .xlsx या .csv के रूप में सहेजें, फिर यहाँ छोड़ें।</translation>
    </message>
    <message>
        <source>File cannot be opened</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>फ़ाइल खोली नहीं जा सकती</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: {strerror}.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>“{name}” खोली नहीं जा सकती: {strerror}।</translation>
    </message>
    <message>
        <source>Not a file that can be read</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>यह पढ़ी जा सकने वाली फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>“{name}” is {what}, not a file.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>“{name}” फ़ाइल नहीं, {what} है।</translation>
    </message>
    <message>
        <source>File is empty</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>फ़ाइल खाली है</translation>
    </message>
    <message>
        <source>“{name}” has no rows.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>“{name}” में कोई पंक्ति नहीं है।</translation>
    </message>
    <message>
        <source>Not a spreadsheet</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>यह स्प्रेडशीट नहीं है</translation>
    </message>
    <message>
        <source>“{name}” is no spreadsheet. It is {what}.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>“{name}” स्प्रेडशीट नहीं है। यह है: {what}।</translation>
    </message>
    <message>
        <source>File is damaged</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>फ़ाइल क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>“{name}” is incomplete or damaged.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>“{name}” अधूरी या क्षतिग्रस्त है।</translation>
    </message>
    <message>
        <source>File is protected by a password</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>फ़ाइल पासवर्ड से सुरक्षित है</translation>
    </message>
    <message>
        <source>“{name}” is encrypted, and this app does not ask for file passwords.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>“{name}” एन्क्रिप्टेड है, और यह ऐप फ़ाइल के पासवर्ड नहीं पूछता।</translation>
    </message>
    <message>
        <source>File is too large to be read safely</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>फ़ाइल सुरक्षित रूप से पढ़ने के लिए बहुत बड़ी है</translation>
    </message>
    <message>
        <source>“{name}” was not opened: {why}.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>“{name}” नहीं खोली गई: {why}।</translation>
    </message>
    <message>
        <source>File is not safe to open</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>फ़ाइल खोलना सुरक्षित नहीं है</translation>
    </message>
    <message>
        <source>A quotation mark is never closed</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>एक उद्धरण चिह्न कभी बंद नहीं होता</translation>
    </message>
    <message>
        <source>“{name}” cannot be split into cells near row {row}: a text there has more than 100,000 characters.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>“{name}” को पंक्ति {row} के पास सेल में नहीं बाँटा जा सकता: वहाँ के एक टेक्स्ट में 100,000 से अधिक वर्ण हैं।</translation>
    </message>
    <message>
        <source>File is not there</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>फ़ाइल वहाँ नहीं है</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>“{name}” अब वहाँ नहीं है।</translation>
    </message>
    <message>
        <source>Close it in other programs, check that you may read it, then drop it again.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>इसे दूसरे प्रोग्रामों में बंद करें, जाँचें कि आपको इसे पढ़ने की अनुमति है, फिर यहाँ छोड़ें।</translation>
    </message>
    <message>
        <source>It was not opened.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>इसे नहीं खोला गया।</translation>
    </message>
    <message>
        <source>Choose a spreadsheet file.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>स्प्रेडशीट फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Check that it was saved, then drop it again.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>जाँचें कि वह सहेजी गई थी, फिर यहाँ छोड़ें।</translation>
    </message>
    <message>
        <source>Download or copy it again. If Excel can open it, save it there as .xlsx.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>इसे फिर डाउनलोड या कॉपी करें। अगर Excel इसे खोल सके, तो वहाँ .xlsx के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>Open it, save it without a password (in Excel: File, Info, Protect Workbook), and drop that file.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>इसे खोलें, बिना पासवर्ड के सहेजें (Excel में: File, Info, Protect Workbook), और वह फ़ाइल यहाँ छोड़ें।</translation>
    </message>
    <message>
        <source>Delete empty rows and columns behind the table, or save the table alone as .csv.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>तालिका के बाद की खाली पंक्तियाँ और कॉलम हटाएँ, या केवल तालिका को .csv के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>Look for a single quotation mark near that row, or choose another delimiter.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>उस पंक्ति के पास अकेला उद्धरण चिह्न देखें, या दूसरा विभाजक चुनें।</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>फ़ाइल फिर चुनें।</translation>
    </message>
    <message>
        <source>a folder</source>
        <extracomment>sheets/regular_file.py</extracomment>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>a pipe</source>
        <extracomment>sheets/regular_file.py</extracomment>
        <translation>पाइप</translation>
    </message>
    <message>
        <source>a socket</source>
        <extracomment>sheets/regular_file.py</extracomment>
        <translation>सॉकेट</translation>
    </message>
    <message>
        <source>a device</source>
        <extracomment>sheets/regular_file.py</extracomment>
        <translation>डिवाइस</translation>
    </message>
    <message>
        <source>not a file name</source>
        <extracomment>sheets/regular_file.py</extracomment>
        <translation>फ़ाइल नाम नहीं</translation>
    </message>
    <message>
        <source>it has cells as far as row {rows} and column {columns}</source>
        <extracomment>sheets/sheet_scan.py</extracomment>
        <translation>इसमें पंक्ति {rows} और कॉलम {columns} तक सेल हैं</translation>
    </message>
    <message>
        <source>The sheet is built in an unusual way: {why}.</source>
        <extracomment>sheets/sheet_text.py</extracomment>
        <translation>शीट असामान्य ढंग से बनी है: {why}।</translation>
    </message>
    <message>
        <source>Save plain results instead, or save the workbook anew in Excel before the next upload.</source>
        <extracomment>sheets/sheet_text.py</extracomment>
        <translation>इसके बजाय सादे परिणाम सहेजें, या अगले अपलोड से पहले वर्कबुक को Excel में नए सिरे से सहेजें।</translation>
    </message>
    <message>
        <source>it has no rows</source>
        <extracomment>sheets/sheet_text.py</extracomment>
        <translation>इसमें कोई पंक्ति नहीं है</translation>
    </message>
    <message>
        <source>its cells have no addresses</source>
        <extracomment>sheets/sheet_text.py</extracomment>
        <translation>इसके सेल के पते नहीं हैं</translation>
    </message>
    <message>
        <source>its rows have no numbers</source>
        <extracomment>sheets/sheet_text.py</extracomment>
        <translation>इसकी पंक्तियों की संख्याएँ नहीं हैं</translation>
    </message>
    <message>
        <source>its rows do not end</source>
        <extracomment>sheets/sheet_text.py</extracomment>
        <translation>इसकी पंक्तियाँ समाप्त नहीं होतीं</translation>
    </message>
    <message>
        <source>a cell stands where the results would go</source>
        <extracomment>sheets/sheet_text.py</extracomment>
        <translation>जहाँ परिणाम जाने हैं, वहाँ एक सेल है</translation>
    </message>
    <message>
        <source>Is this really {label}? The first values do not look like it.</source>
        <extracomment>sheets/suggest.py</extracomment>
        <translation>क्या यह सच में {label} है? पहले मान वैसे नहीं लगते।</translation>
    </message>
    <message>
        <source>a name</source>
        <extracomment>sheets/suggest.py</extracomment>
        <translation>नाम</translation>
    </message>
    <message>
        <source>The heading says “{unit}”. Multiply the values by {int}?</source>
        <extracomment>sheets/suggest.py</extracomment>
        <translation>शीर्षक में “{unit}” लिखा है। मानों को {int} से गुणा करें?</translation>
    </message>
    <message>
        <source>Other than last time, these can only be {treatment}. Is that right?</source>
        <extracomment>sheets/suggest.py</extracomment>
        <translation>पिछली बार से अलग, ये केवल {treatment} हो सकते हैं। क्या यह सही है?</translation>
    </message>
    <message>
        <source>Is this {label}?</source>
        <extracomment>sheets/suggest.py</extracomment>
        <translation>क्या यह {label} है?</translation>
    </message>
    <message>
        <source>One lead a row, from row 3 on. Dark headings have to be filled, a list shows under its cells. This row is not read as a lead.</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>हर पंक्ति में एक लीड, पंक्ति 3 से। गहरे शीर्षक भरना ज़रूरी है, सूची अपने सेल के नीचे दिखती है। यह पंक्ति लीड के रूप में नहीं पढ़ी जाती।</translation>
    </message>
    <message>
        <source>Lists</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>सूचियाँ</translation>
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
        <translation>पूरा नाम</translation>
    </message>
    <message>
        <source>API calls</source>
        <extracomment>providers/leadsquared/errors.py</extracomment>
        <translation>API कॉल</translation>
    </message>
    <message>
        <source>Nothing to fill in</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>भरने के लिए कुछ नहीं</translation>
    </message>
    <message>
        <source>The account has no field that a lead can be created with.</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>खाते में ऐसा कोई फ़ील्ड नहीं जिससे लीड बनाई जा सके।</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>सूची में नहीं</translation>
    </message>
    <message>
        <source>The CRM takes only values of the list.</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>CRM केवल सूची के मान लेता है।</translation>
    </message>
    <message>
        <source>Has to be filled.</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>भरना ज़रूरी है।</translation>
    </message>
    <message>
        <source>No two leads can share it.</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>कोई दो लीड इसे साझा नहीं कर सकतीं।</translation>
    </message>
    <message>
        <source>Best with country code, such as +91 98220 41873.</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>देश कोड के साथ सबसे अच्छा, जैसे +91 98220 41873।</translation>
    </message>
    <message>
        <source>A date.</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>तारीख।</translation>
    </message>
    <message>
        <source>A number.</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>संख्या।</translation>
    </message>
    <message>
        <source>Choose from the list.</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>सूची से चुनें।</translation>
    </message>
    <message>
        <source>Try the connection, and look which fields its keys may see.</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>कनेक्शन आज़माएँ, और देखें कि उसकी कुंजियाँ कौन-से फ़ील्ड देख सकती हैं।</translation>
    </message>
    <message>
        <source>Choose at least one other column.</source>
        <extracomment>sheets/value_steps.py</extracomment>
        <translation>कम से कम एक और कॉलम चुनें।</translation>
    </message>
    <message>
        <source>Type the text to look for.</source>
        <extracomment>sheets/value_steps.py</extracomment>
        <translation>खोजने का टेक्स्ट लिखें।</translation>
    </message>
    <message>
        <source>Choose what stands between the parts.</source>
        <extracomment>sheets/value_steps.py</extracomment>
        <translation>चुनें कि भागों के बीच क्या है।</translation>
    </message>
    <message>
        <source>Type the number to multiply by.</source>
        <extracomment>sheets/value_steps.py</extracomment>
        <translation>जिस संख्या से गुणा करना है, वह लिखें।</translation>
    </message>
    <message>
        <source>Type at least one word for yes or for no.</source>
        <extracomment>sheets/value_steps.py</extracomment>
        <translation>हाँ या नहीं के लिए कम से कम एक शब्द लिखें।</translation>
    </message>
    <message>
        <source>Choose a value of the list for at least one value.</source>
        <extracomment>sheets/value_steps.py</extracomment>
        <translation>कम से कम एक मान के लिए सूची का मान चुनें।</translation>
    </message>
    <message>
        <source>Type the two letters of a country, such as IN.</source>
        <extracomment>sheets/value_steps.py</extracomment>
        <translation>देश के दो अक्षर लिखें, जैसे IN।</translation>
    </message>
    <message>
        <source>Type the value for empty cells.</source>
        <extracomment>sheets/value_steps.py</extracomment>
        <translation>खाली सेल के लिए मान लिखें।</translation>
    </message>
    <message>
        <source>No such sheet</source>
        <extracomment>sheets/workbook_rows.py</extracomment>
        <translation>ऐसी कोई शीट नहीं</translation>
    </message>
    <message>
        <source>“{name}” has no sheet “{sheet}”. Its sheets are {join}.</source>
        <extracomment>sheets/workbook_rows.py</extracomment>
        <translation>“{name}” में शीट “{sheet}” नहीं है। इसकी शीट हैं: {join}।</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <extracomment>sheets/workbook_rows.py</extracomment>
        <translation>इनमें से एक चुनें।</translation>
    </message>
    <message>
        <source>it has a cell with an enormous text</source>
        <extracomment>sheets/xlsx_scan.py</extracomment>
        <translation>इसके एक सेल में बहुत बड़ा टेक्स्ट है</translation>
    </message>
    <message>
        <source>The connection has no name</source>
        <extracomment>store/connections.py</extracomment>
        <translation>कनेक्शन का नाम नहीं है</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <extracomment>store/connections.py</extracomment>
        <translation>इसे नाम दें।</translation>
    </message>
    <message>
        <source>The name is taken</source>
        <extracomment>store/connections.py, store/mappings.py</extracomment>
        <translation>नाम पहले से है</translation>
    </message>
    <message>
        <source>There is already a connection “{name}”.</source>
        <extracomment>store/connections.py</extracomment>
        <translation>“{name}” नाम का कनेक्शन पहले से है।</translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <extracomment>store/connections.py, store/mappings.py</extracomment>
        <translation>इनमें से एक चुनें: {names}।</translation>
    </message>
    <message>
        <source>Add a connection first.</source>
        <extracomment>store/connections.py</extracomment>
        <translation>पहले कनेक्शन जोड़ें।</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>store/connections.py, store/mappings.py</extracomment>
        <translation>दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>The keys are missing</source>
        <extracomment>store/credentials.py</extracomment>
        <translation>कुंजियाँ नहीं हैं</translation>
    </message>
    <message>
        <source>There is no {names} for “{name}”.</source>
        <extracomment>store/credentials.py</extracomment>
        <translation>“{name}” के लिए यह नहीं है: {names}।</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <extracomment>store/credentials.py</extracomment>
        <translation>कीरिंग लॉक है</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <extracomment>store/credentials.py</extracomment>
        <translation>कीरिंग लॉक है।</translation>
    </message>
    <message>
        <source>The keyring cannot be used</source>
        <extracomment>store/credentials.py</extracomment>
        <translation>कीरिंग उपयोग नहीं हो सकती</translation>
    </message>
    <message>
        <source>The keyring reported an error.</source>
        <extracomment>store/credentials.py</extracomment>
        <translation>कीरिंग ने त्रुटि बताई।</translation>
    </message>
    <message>
        <source>Type the keys in the connection.</source>
        <extracomment>store/credentials.py</extracomment>
        <translation>कनेक्शन में कुंजियाँ लिखें।</translation>
    </message>
    <message>
        <source>Unlock the keyring, then try again.</source>
        <extracomment>store/credentials.py</extracomment>
        <translation>कीरिंग अनलॉक करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The sandbox makes new keys at each start.</source>
        <extracomment>store/credentials.py</extracomment>
        <translation>सैंडबॉक्स हर शुरुआत पर नई कुंजियाँ बनाता है।</translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <extracomment>store/credentials.py</extracomment>
        <translation>कीरिंग उत्तर नहीं देती</translation>
    </message>
    <message>
        <source>The keyring gave no answer in {time_limit_s} s; it may be asking for its password.</source>
        <extracomment>store/credentials.py</extracomment>
        <translation>कीरिंग ने {time_limit_s} सेकंड में उत्तर नहीं दिया; हो सकता है वह अपना पासवर्ड माँग रही हो।</translation>
    </message>
    <message>
        <source>What was saved before is still there.</source>
        <extracomment>store/database.py</extracomment>
        <translation>पहले सहेजा गया सब अब भी है।</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <extracomment>store/database.py</extracomment>
        <translation>डिस्क भर गई है</translation>
    </message>
    <message>
        <source>There is no room left to save.</source>
        <extracomment>store/database.py</extracomment>
        <translation>सहेजने की जगह नहीं बची।</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <extracomment>store/database.py</extracomment>
        <translation>कुछ जगह खाली करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The profile cannot be written</source>
        <extracomment>store/database.py</extracomment>
        <translation>प्रोफ़ाइल लिखी नहीं जा सकती</translation>
    </message>
    <message>
        <source>The profile folder is read-only.</source>
        <extracomment>store/database.py</extracomment>
        <translation>प्रोफ़ाइल फ़ोल्डर केवल पढ़ने के लिए है।</translation>
    </message>
    <message>
        <source>A file of the profile cannot be opened</source>
        <extracomment>store/database.py</extracomment>
        <translation>प्रोफ़ाइल की एक फ़ाइल खोली नहीं जा सकती</translation>
    </message>
    <message>
        <source>The file is missing or may not be opened.</source>
        <extracomment>store/database.py</extracomment>
        <translation>फ़ाइल नहीं है, या उसे खोलने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>Check that the profile folder exists and belongs to you.</source>
        <extracomment>store/database.py</extracomment>
        <translation>जाँचें कि प्रोफ़ाइल फ़ोल्डर मौजूद है और आपका है।</translation>
    </message>
    <message>
        <source>A file of the profile is damaged</source>
        <extracomment>store/database.py</extracomment>
        <translation>प्रोफ़ाइल की एक फ़ाइल क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>The database cannot be read any more.</source>
        <extracomment>store/database.py</extracomment>
        <translation>डेटाबेस अब पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Put back a copy of the file, or move it away to start anew.</source>
        <extracomment>store/database.py</extracomment>
        <translation>फ़ाइल की कॉपी वापस रखें, या नए सिरे से शुरू करने के लिए उसे हटाकर कहीं और रखें।</translation>
    </message>
    <message>
        <source>The profile is in use</source>
        <extracomment>store/database.py</extracomment>
        <translation>प्रोफ़ाइल उपयोग में है</translation>
    </message>
    <message>
        <source>Another program kept the database locked for too long.</source>
        <extracomment>store/database.py</extracomment>
        <translation>किसी दूसरे प्रोग्राम ने डेटाबेस को बहुत देर तक लॉक रखा।</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <extracomment>store/database.py</extracomment>
        <translation>दूसरा प्रोग्राम बंद करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The disk reported an error</source>
        <extracomment>store/database.py</extracomment>
        <translation>डिस्क ने त्रुटि बताई</translation>
    </message>
    <message>
        <source>The profile could not be read or written.</source>
        <extracomment>store/database.py</extracomment>
        <translation>प्रोफ़ाइल पढ़ी या लिखी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <extracomment>store/database.py</extracomment>
        <translation>डिस्क जाँचें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>It is not made as Lead Desktop makes it.</source>
        <extracomment>store/database.py</extracomment>
        <translation>यह वैसी नहीं बनी है जैसी Lead Desktop बनाता है।</translation>
    </message>
    <message>
        <source>It holds values that Lead Desktop does not write.</source>
        <extracomment>store/database.py</extracomment>
        <translation>इसमें ऐसे मान हैं जो Lead Desktop नहीं लिखता।</translation>
    </message>
    <message>
        <source>This profile is from a newer version</source>
        <extracomment>store/database.py</extracomment>
        <translation>यह प्रोफ़ाइल नए संस्करण की है</translation>
    </message>
    <message>
        <source>{name} was written by a newer version of Lead Desktop.</source>
        <extracomment>store/database.py</extracomment>
        <translation>{name} को Lead Desktop के नए संस्करण ने लिखा था।</translation>
    </message>
    <message>
        <source>Nothing in it was changed.</source>
        <extracomment>store/database.py</extracomment>
        <translation>इसमें कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>version {version}, known {migrations}</source>
        <extracomment>store/database.py</extracomment>
        <translation>संस्करण {version}, ज्ञात {migrations}</translation>
    </message>
    <message>
        <source>The app ended while the job ran. Nothing is lost; resume it when you like.</source>
        <extracomment>store/job_index.py</extracomment>
        <translation>कार्य चलते समय ऐप बंद हो गया। कुछ खोया नहीं है; जब चाहें, फिर शुरू करें।</translation>
    </message>
    <message>
        <source>No such job</source>
        <extracomment>store/job_index.py</extracomment>
        <translation>ऐसा कोई कार्य नहीं</translation>
    </message>
    <message>
        <source>There is no job “{job_id}”.</source>
        <extracomment>store/job_index.py</extracomment>
        <translation>कार्य “{job_id}” नहीं है।</translation>
    </message>
    <message>
        <source>Look for it in the list of jobs.</source>
        <extracomment>store/job_index.py</extracomment>
        <translation>इसे कार्यों की सूची में देखें।</translation>
    </message>
    <message>
        <source>No answer came for this row. The lead may exist. Look it up before sending it again.</source>
        <extracomment>store/journal.py</extracomment>
        <translation>इस पंक्ति का उत्तर नहीं आया। लीड मौजूद हो सकती है। फिर भेजने से पहले इसे खोज कर देखें।</translation>
    </message>
    <message>
        <source>The CRM&apos;s answer does not mention this row. The lead may exist.</source>
        <extracomment>store/journal.py</extracomment>
        <translation>CRM के उत्तर में इस पंक्ति का उल्लेख नहीं है। लीड मौजूद हो सकती है।</translation>
    </message>
    <message>
        <source>state IN (&apos;ready&apos;, &apos;warning&apos;)</source>
        <extracomment>store/journal.py</extracomment>
        <translation>state IN (&apos;ready&apos;, &apos;warning&apos;)</translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>store/journal.py</extracomment>
        <translation>नहीं भेजी गई</translation>
    </message>
    <message>
        <source>value of header {removeprefix}</source>
        <extracomment>store/key_entries.py</extracomment>
        <translation>हेडर {removeprefix} का मान</translation>
    </message>
    <message>
        <source>The key is too long</source>
        <extracomment>store/key_entries.py</extracomment>
        <translation>कुंजी बहुत लंबी है</translation>
    </message>
    <message>
        <source>The {entry_words} has more than {longest_key} characters.</source>
        <extracomment>store/key_entries.py</extracomment>
        <translation>इसमें {longest_key} से अधिक वर्ण हैं: {entry_words}।</translation>
    </message>
    <message>
        <source>this session only</source>
        <extracomment>store/keyrings.py</extracomment>
        <translation>केवल यह सत्र</translation>
    </message>
    <message>
        <source>the system keyring (Secret Service)</source>
        <extracomment>store/keyrings.py</extracomment>
        <translation>सिस्टम कीरिंग (Secret Service)</translation>
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
        <translation>इस कंप्यूटर में ऐसी कीरिंग नहीं है जिसे उसका उपयोगकर्ता अनलॉक करता हो।</translation>
    </message>
    <message>
        <source>This computer has no keyring.</source>
        <extracomment>store/keyrings.py</extracomment>
        <translation>इस कंप्यूटर में कीरिंग नहीं है।</translation>
    </message>
    <message>
        <source>The keyring chosen here ({name}) may keep keys in clear text.</source>
        <extracomment>store/keyrings.py</extracomment>
        <translation>यहाँ चुनी गई कीरिंग ({name}) कुंजियाँ सादे टेक्स्ट में रख सकती है।</translation>
    </message>
    <message>
        <source>The job is already running</source>
        <extracomment>store/locks.py</extracomment>
        <translation>कार्य पहले से चल रहा है</translation>
    </message>
    <message>
        <source>Another window or command runs this job.</source>
        <extracomment>store/locks.py</extracomment>
        <translation>कोई दूसरी विंडो या कमांड यह कार्य चला रही है।</translation>
    </message>
    <message>
        <source>It was not started a second time.</source>
        <extracomment>store/locks.py</extracomment>
        <translation>इसे दूसरी बार शुरू नहीं किया गया।</translation>
    </message>
    <message>
        <source>Wait until it ends, or stop it there.</source>
        <extracomment>store/locks.py</extracomment>
        <translation>उसके समाप्त होने तक प्रतीक्षा करें, या उसे वहाँ बंद करें।</translation>
    </message>
    <message>
        <source>lead-desktop mapping</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation>lead-desktop mapping</translation>
    </message>
    <message>
        <source>Choose a file made by Export mapping.</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation>“मैपिंग निर्यात करें” से बनी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>could not be read: it is no file</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation>पढ़ी नहीं जा सकी: यह फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>is not a mapping saved by Lead Desktop</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation>Lead Desktop की सहेजी हुई मैपिंग नहीं है</translation>
    </message>
    <message>
        <source>was saved by a newer version of Lead Desktop</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation>Lead Desktop के नए संस्करण ने सहेजी थी</translation>
    </message>
    <message>
        <source> for {theirs}</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation> ({theirs} के लिए)</translation>
    </message>
    <message>
        <source> for another CRM</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation> (दूसरे CRM के लिए)</translation>
    </message>
    <message>
        <source>is a mapping{other}, not for {provider_names}</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation>मैपिंग है{other}, {provider_names} के लिए नहीं</translation>
    </message>
    <message>
        <source>The mapping could not be written</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation>मैपिंग लिखी नहीं जा सकी</translation>
    </message>
    <message>
        <source>“{name}” could not be written.</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation>“{name}” लिखी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>could not be read</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation>पढ़ी नहीं जा सकी</translation>
    </message>
    <message>
        <source>is not a mapping, or is broken</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation>मैपिंग नहीं है, या टूटी हुई है</translation>
    </message>
    <message>
        <source>Update Lead Desktop.</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation>Lead Desktop अपडेट करें।</translation>
    </message>
    <message>
        <source>is a mapping with parts that cannot be read</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation>ऐसी मैपिंग है जिसके कुछ भाग पढ़े नहीं जा सकते</translation>
    </message>
    <message>
        <source>The saved mapping is untouched.</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation>सहेजी हुई मैपिंग वैसी ही है।</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation>दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>{words} was joined to it and is not in this file.</source>
        <extracomment>store/mapping_json.py</extracomment>
        <translation>{words} इसमें जोड़ा गया था और इस फ़ाइल में नहीं है।</translation>
    </message>
    <message>
        <source>There is a mapping “{new}” already.</source>
        <extracomment>store/mappings.py</extracomment>
        <translation>“{new}” नाम की मैपिंग पहले से है।</translation>
    </message>
    <message>
        <source>No such mapping</source>
        <extracomment>store/mappings.py</extracomment>
        <translation>ऐसी कोई मैपिंग नहीं</translation>
    </message>
    <message>
        <source>No mapping was saved as “{name}”.</source>
        <extracomment>store/mappings.py</extracomment>
        <translation>“{name}” नाम से कोई मैपिंग नहीं सहेजी गई।</translation>
    </message>
    <message>
        <source>The mapping is newer than the app</source>
        <extracomment>store/mappings.py</extracomment>
        <translation>मैपिंग ऐप से नई है</translation>
    </message>
    <message>
        <source>“{name}” was saved by a newer version of Lead Desktop.</source>
        <extracomment>store/mappings.py</extracomment>
        <translation>“{name}” को Lead Desktop के नए संस्करण ने सहेजा था।</translation>
    </message>
    <message>
        <source>Map the columns and save the mapping.</source>
        <extracomment>store/mappings.py</extracomment>
        <translation>कॉलम मैप करें और मैपिंग सहेजें।</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <extracomment>store/mappings.py</extracomment>
        <translation>इसे वैसा ही छोड़ा गया।</translation>
    </message>
    <message>
        <source>Update Lead Desktop, or map the columns here.</source>
        <extracomment>store/mappings.py</extracomment>
        <translation>Lead Desktop अपडेट करें, या कॉलम यहाँ मैप करें।</translation>
    </message>
    <message>
        <source>Others can change the profile folder</source>
        <extracomment>store/profile.py</extracomment>
        <translation>दूसरे लोग प्रोफ़ाइल फ़ोल्डर बदल सकते हैं</translation>
    </message>
    <message>
        <source>Another user owns “{root}”, or everybody may write into it.</source>
        <extracomment>store/profile.py</extracomment>
        <translation>“{root}” किसी दूसरे उपयोगकर्ता का है, या उसमें कोई भी लिख सकता है।</translation>
    </message>
    <message>
        <source>A folder of the profile leads elsewhere</source>
        <extracomment>store/profile.py</extracomment>
        <translation>प्रोफ़ाइल का एक फ़ोल्डर कहीं और ले जाता है</translation>
    </message>
    <message>
        <source>“{name}” in the profile is a link to another folder ({folder}).</source>
        <extracomment>store/profile.py</extracomment>
        <translation>प्रोफ़ाइल में “{name}” दूसरे फ़ोल्डर का लिंक है ({folder})।</translation>
    </message>
    <message>
        <source>Days for which lead data of jobs is kept (0: always)</source>
        <extracomment>store/retention.py</extracomment>
        <translation>कार्यों का लीड डेटा कितने दिन रखा जाता है (0: हमेशा)</translation>
    </message>
    <message>
        <source>When it was first said that old jobs are deleted</source>
        <extracomment>store/retention.py</extracomment>
        <translation>पुराने कार्य हटाए जाने की सूचना पहली बार कब दी गई</translation>
    </message>
    <message>
        <source>Newest time at which the app ran</source>
        <extracomment>store/retention.py</extracomment>
        <translation>ऐप चलने का सबसे नया समय</translation>
    </message>
    <message>
        <source>Too many columns</source>
        <extracomment>store/row_writer.py</extracomment>
        <translation>बहुत अधिक कॉलम</translation>
    </message>
    <message>
        <source>There are {columns} columns; a table holds {most_columns}.</source>
        <extracomment>store/row_writer.py</extracomment>
        <translation>{columns} कॉलम हैं; तालिका में {most_columns} आते हैं।</translation>
    </message>
    <message>
        <source>Remove columns that are not needed.</source>
        <extracomment>store/row_writer.py</extracomment>
        <translation>अनावश्यक कॉलम हटाएँ।</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <extracomment>ui/dialogs/appearance.py</extracomment>
        <translation>ऐनिमेशन कम करें</translation>
    </message>
</context>
</TS>
