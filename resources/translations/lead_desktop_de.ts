<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>LeadDesktop</name>
    <message numerus="yes">
        <source>{n} jobs</source>
        <extracomment>ui/closing.py, ui/dialogs/remove_connection.py, ui/dialogs/settings_words.py. For 1: {n} job</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} headers</source>
        <extracomment>ui/dialogs/connection_more.py. For 1: {n} header</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} calls</source>
        <extracomment>ui/dialogs/connection_more.py, ui/dialogs/safe_again.py, ui/tabs/create/crm_check_words.py. For 1: {n} call</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} values</source>
        <extracomment>ui/dialogs/list_values.py, ui/tabs/create/crm_check_words.py, ui/tabs/create/treatment_words.py. For 1: {n} value</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <extracomment>ui/dialogs/list_values.py, ui/dialogs/safe_again.py. For 1: {n} row</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} leads</source>
        <extracomment>ui/dialogs/safe_again.py, ui/dialogs/safe_mode.py, ui/tabs/create/crm_check_words.py. For 1: {n} lead</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <extracomment>ui/dialogs/settings_words.py, ui/retention.py. For 1: {n} day</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} drafts</source>
        <extracomment>ui/dialogs/settings_words.py, ui/retention.py. For 1: {n} draft</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} connections</source>
        <extracomment>ui/dialogs/settings_words.py. For 1: {n} connection</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} filters</source>
        <extracomment>ui/models/filter_words.py, ui/tabs/search/saved_model.py. For 1: {n} filter</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>e-mail</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} more columns</source>
        <extracomment>ui/tabs/create/first_rows.py. For 1: {n} more column</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns</source>
        <extracomment>ui/tabs/create/mapping_rows.py, ui/tabs/create/rail_words.py, ui/tabs/create/template.py. For 1: {n} column</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} blank rows</source>
        <extracomment>ui/tabs/create/mapping_rows.py. For 1: {n} blank row</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} errors</source>
        <extracomment>ui/tabs/create/rail_words.py. For 1: {n} error</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} warnings</source>
        <extracomment>ui/tabs/create/rail_words.py. For 1: {n} warning</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} failed rows</source>
        <extracomment>ui/tabs/create/receipt.py, ui/tabs/jobs/job_panel.py. For 1: {n} failed row</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells</source>
        <extracomment>ui/tabs/create/replace_dialog.py, ui/tabs/create/set_dialog.py. For 1: {n} cell</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fields</source>
        <extracomment>ui/tabs/create/template.py. For 1: {n} field</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <extracomment>ui/tabs/fetch/back_button.py, ui/tabs/fetch/counts_line.py. For 1: {n} line</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} duplicates</source>
        <extracomment>ui/tabs/fetch/counts_line.py. For 1: {n} duplicate</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unknown rows</source>
        <extracomment>ui/tabs/jobs/job_lines.py, ui/tabs/jobs/job_panel.py. For 1: {n} unknown row</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} results</source>
        <extracomment>ui/tabs/results/own_copy.py. For 1: {n} result</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} windows</source>
        <extracomment>ui/tabs/search/search_words.py, ui/tabs/search/window_bar.py. For 1: {n} window</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pauses</source>
        <extracomment>ui/widgets/receipt_card.py. For 1: {n} pause</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lead ids</source>
        <extracomment>ui/widgets/row_table.py. For 1: {n} lead id</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} matches</source>
        <extracomment>ui/widgets/table_finder.py. For 1: {n} match</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>ui/words.py, sheets/template.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>ui/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <extracomment>ui/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <extracomment>ui/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>ui/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <extracomment>ui/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>ui/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done about {time}</source>
        <extracomment>ui/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking again at {time}, in {seconds}</source>
        <extracomment>ui/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today {time}</source>
        <extracomment>ui/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <extracomment>ui/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <extracomment>ui/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <extracomment>ui/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <extracomment>ui/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <extracomment>ui/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done about {time}, in {seconds}</source>
        <extracomment>ui/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking now</source>
        <extracomment>ui/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <extracomment>ui/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a rate limit</source>
        <extracomment>core/connection_options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value} s” is not a rate limit.</source>
        <extracomment>core/connection_options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a country</source>
        <extracomment>core/connection_options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{strip}” is not a country.</source>
        <extracomment>core/connection_options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a whole number of calls from 1 to {most_calls}.</source>
        <extracomment>core/connection_options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the seconds, more than 0 and at most {longest_window_s}.</source>
        <extracomment>core/connection_options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{how} Leave both empty for the usual limit of the CRM.</source>
        <extracomment>core/connection_options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list, or give its two letters, such as IN.</source>
        <extracomment>core/connection_options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a time zone</source>
        <extracomment>core/connection_options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{wanted}” is not a time zone.</source>
        <extracomment>core/connection_options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list, such as Asia/Kolkata.</source>
        <extracomment>core/connection_options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octanist</source>
        <extracomment>core/connections.py, providers/octanist/query.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given</source>
        <extracomment>core/connections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is not a URL</source>
        <extracomment>core/connections.py, net/exchange.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a web address.</source>
        <extracomment>core/connections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a number of calls</source>
        <extracomment>core/connections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{strip}” is not a number of calls a day.</source>
        <extracomment>core/connections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address holds more than a base</source>
        <extracomment>core/connections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{host}” comes with user, query or fragment.</source>
        <extracomment>core/connections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain http is refused</source>
        <extracomment>core/connections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys for {host} would travel unencrypted.</source>
        <extracomment>core/connections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one like https://host/path.</source>
        <extracomment>core/connections.py, net/exchange.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a whole number from 1, such as 10,000, or leave it empty.</source>
        <extracomment>core/connections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give host and path only.</source>
        <extracomment>core/connections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <extracomment>core/connections.py, core/errors.py, jobs/check_helpers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use https:// in the address.</source>
        <extracomment>core/connections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRM asked for a pause.</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{connection_name}” is read only: nothing can be created over it.</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the limit</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another connection, or change the safe mode of this one.</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row is lost.</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read or changed.</source>
        <extracomment>core/errors.py, store/profile.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>core/errors.py, jobs/check_sheet.py, jobs/correct_upload.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First Name</source>
        <extracomment>core/fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last Name</source>
        <extracomment>core/fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>core/fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>core/fields.py, jobs/evidence.py, jobs/existing_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone Number</source>
        <extracomment>core/fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <extracomment>core/fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile Number</source>
        <extracomment>core/fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>core/fields.py, providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job Title</source>
        <extracomment>core/fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>core/fields.py, providers/octanist/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>core/fields.py, providers/jtc_dms/lead_fields.py, providers/leadsquared/columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead Source</source>
        <extracomment>core/fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>core/fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the name of a header</source>
        <extracomment>core/header_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{found}” cannot be the name of a header.</source>
        <extracomment>core/header_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header of the app</source>
        <extracomment>core/header_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead Desktop sets the header {found} itself.</source>
        <extracomment>core/header_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens, such as X-Dealer-Id.</source>
        <extracomment>core/header_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out, or choose another header.</source>
        <extracomment>core/header_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header is there twice</source>
        <extracomment>core/header_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header {name} is given twice.</source>
        <extracomment>core/header_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each header once.</source>
        <extracomment>core/header_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy is not an address</source>
        <extracomment>core/proxies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given for the proxy is not host and port.</source>
        <extracomment>core/proxies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy holds a name and a password</source>
        <extracomment>core/proxies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection is kept in a file, where a password could be read.</source>
        <extracomment>core/proxies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of proxy is not known</source>
        <extracomment>core/proxies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead Desktop speaks to http and https proxies, not to “{scheme}”.</source>
        <extracomment>core/proxies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy holds more than host and port</source>
        <extracomment>core/proxies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{host}” comes with a path: that may be a script that chooses proxies, which is not read here.</source>
        <extracomment>core/proxies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <extracomment>core/proxies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one like {example}, or leave it empty for the proxy of this computer.</source>
        <extracomment>core/proxies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give host and port alone; a proxy that wants a log-in goes into the settings of this computer.</source>
        <extracomment>core/proxies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the http proxy of your network, such as {example}.</source>
        <extracomment>core/proxies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the script in a browser and give the proxy it names, as host and port.</source>
        <extracomment>core/proxies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>core/relative_days.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>core/relative_days.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days ago</source>
        <extracomment>core/relative_days.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days ago</source>
        <extracomment>core/relative_days.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 days ago</source>
        <extracomment>core/relative_days.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month start</source>
        <extracomment>core/relative_days.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month start</source>
        <extracomment>core/relative_days.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarter start</source>
        <extracomment>core/relative_days.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter start</source>
        <extracomment>core/relative_days.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year start</source>
        <extracomment>core/relative_days.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year start</source>
        <extracomment>core/relative_days.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>core/results.py, jobs/export_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead id</source>
        <extracomment>core/results.py, jobs/export_rows.py, providers/octanist/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>core/results.py, jobs/export_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>core/results.py, jobs/export_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent (UTC)</source>
        <extracomment>core/results.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account host</source>
        <extracomment>jobs/account_guard.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account id</source>
        <extracomment>jobs/account_guard.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of another account</source>
        <extracomment>jobs/account_guard.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This upload began in another account than the one the keys of “{name}” belong to.</source>
        <extracomment>jobs/account_guard.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give keys of the account it began in, then resume. For the other account, upload the file anew.</source>
        <extracomment>jobs/account_guard.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows could not be checked</source>
        <extracomment>jobs/check_helpers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking them ended unexpectedly: there may be too little memory.</source>
        <extracomment>jobs/check_helpers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, then check again.</source>
        <extracomment>jobs/check_helpers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upload was started</source>
        <extracomment>jobs/check_sheet.py, jobs/find_existing.py, jobs/recheck.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its rows cannot be checked anew.</source>
        <extracomment>jobs/check_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is matched</source>
        <extracomment>jobs/check_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the columns goes to a field.</source>
        <extracomment>jobs/check_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match at least one column.</source>
        <extracomment>jobs/check_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such child: {module}</source>
        <extracomment>jobs/children.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upload stopped itself</source>
        <extracomment>jobs/circuit_breaker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{limit} calls in a row got no usable answer: {message}</source>
        <extracomment>jobs/circuit_breaker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{limit} calls in a row were refused for the same reason: {message}</source>
        <extracomment>jobs/circuit_breaker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that were sent are kept as unknown and are not sent again.</source>
        <extracomment>jobs/circuit_breaker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out what is wrong with the connection, then go on.</source>
        <extracomment>jobs/circuit_breaker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the cause, try one row, then go on.</source>
        <extracomment>jobs/circuit_breaker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected in a workbook, not sent yet</source>
        <extracomment>jobs/correct_upload.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value was given, not sent yet</source>
        <extracomment>jobs/correct_upload.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections from a workbook</source>
        <extracomment>jobs/correct_upload.py, jobs/fix_in_excel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections from a workbook were being kept when the app ended.</source>
        <extracomment>jobs/correct_upload.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{ready} rows were corrected and are not sent yet.</source>
        <extracomment>jobs/correct_upload.py. For 1: {ready} row was corrected and is not sent yet.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not an upload</source>
        <extracomment>jobs/correct_upload.py, jobs/reopen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” was not sent yet.</source>
        <extracomment>jobs/correct_upload.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rows cannot be matched</source>
        <extracomment>jobs/corrections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has no column “{key}”.</source>
        <extracomment>jobs/corrections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the workbook that was saved from this sheet, and keep that column.</source>
        <extracomment>jobs/corrections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day&apos;s calls are used up</source>
        <extracomment>jobs/day_guard.py, providers/leadsquared/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {calls_a_day} calls a day of “{name}” were made from this computer since midnight UTC.</source>
        <extracomment>jobs/day_guard.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more was sent; the rows left wait.</source>
        <extracomment>jobs/day_guard.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume when the quota is new, or now to go on until the CRM refuses.</source>
        <extracomment>jobs/day_guard.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet was not checked</source>
        <extracomment>jobs/drafting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known which column is which field.</source>
        <extracomment>jobs/drafting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match the columns and check the sheet.</source>
        <extracomment>jobs/drafting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{titles}” is running or paused in a window or command.</source>
        <extracomment>jobs/erase.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job is at work</source>
        <extracomment>jobs/erase.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{first} {others} more are too.</source>
        <extracomment>jobs/erase.py. For 1: {first} {others} more is too.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <extracomment>jobs/erase.py, jobs/sandbox_process.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it, then delete.</source>
        <extracomment>jobs/erase.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by {noun} after the answer of call {call} was lost.</source>
        <extracomment>jobs/evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lead with this {noun} was there before call {call} was made.</source>
        <extracomment>jobs/evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of call {call} was lost. Looked up by {nouns} {seconds} s later: there is no such lead.</source>
        <extracomment>jobs/evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a lead with this {noun}, but the CRM does not say which or since when: call {call} may have made it.</source>
        <extracomment>jobs/evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{leads} leads have the e-mail or phone of this row; call {call} may have made one of them.</source>
        <extracomment>jobs/evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lead with this {noun} was made after the answer of call {call} was lost; it may be somebody else&apos;s.</source>
        <extracomment>jobs/evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lead with this {noun} was made at the time of call {call}, but differs in {join}; it may be somebody else&apos;s.</source>
        <extracomment>jobs/evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of call {call} was lost, and the row has no e-mail or phone that is unique in the account: it cannot be looked up.</source>
        <extracomment>jobs/evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lead without a name</source>
        <extracomment>jobs/existing_problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, and {leads} more</source>
        <extracomment>jobs/existing_problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead {lead_id}</source>
        <extracomment>jobs/existing_problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner {owner}</source>
        <extracomment>jobs/existing_problems.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>jobs/export_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead id</source>
        <extracomment>jobs/export_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent at</source>
        <extracomment>jobs/export_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent at</source>
        <extracomment>jobs/export_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fetch {filled} lines</source>
        <extracomment>jobs/fetch_leads.py. For 1: Fetch {filled} line</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fetched once, on line {first_line}.</source>
        <extracomment>jobs/fetch_leads.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent. A line needs {any_of}.</source>
        <extracomment>jobs/fetch_leads.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an id</source>
        <extracomment>jobs/fetch_leads.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lead URL</source>
        <extracomment>jobs/fetch_leads.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an e-mail</source>
        <extracomment>jobs/fetch_leads.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a phone</source>
        <extracomment>jobs/fetch_leads.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of a bulk</source>
        <extracomment>jobs/fetch_leads.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted</source>
        <extracomment>jobs/fetch_run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lead has this {noun} in {name}.</source>
        <extracomment>jobs/fetch_run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fetch by ids</source>
        <extracomment>jobs/fetch_run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider_names} has no call that fetches leads by ids.</source>
        <extracomment>jobs/fetch_run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a search.</source>
        <extracomment>jobs/fetch_run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lead among these rows</source>
        <extracomment>jobs/fill_template.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them was found in the CRM, so there is nothing to fill a template with.</source>
        <extracomment>jobs/fill_template.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <extracomment>jobs/fill_template.py, jobs/fix_in_excel.py, jobs/own_workbook.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose rows that were found.</source>
        <extracomment>jobs/fill_template.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many look-ups</source>
        <extracomment>jobs/find_existing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{look_ups} values would be looked up; an account has at most {most_look_ups} calls a day.</source>
        <extracomment>jobs/find_existing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was asked.</source>
        <extracomment>jobs/find_existing.py, providers/filter_values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the file, or leave it to the CRM: it refuses leads that it has.</source>
        <extracomment>jobs/find_existing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its rows are being sent.</source>
        <extracomment>jobs/find_existing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows are in a workbook</source>
        <extracomment>jobs/fix_in_excel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row in the file</source>
        <extracomment>jobs/fix_in_excel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <extracomment>jobs/fix_in_excel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another kind of file</source>
        <extracomment>jobs/fix_in_excel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only .xlsx and .csv can be corrected and brought back.</source>
        <extracomment>jobs/fix_in_excel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name that ends in .xlsx.</source>
        <extracomment>jobs/fix_in_excel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{partition}; this one was left out.</source>
        <extracomment>jobs/fix_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Leave out {rows} rows</source>
        <extracomment>jobs/fix_rows.py. For 1: Leave out {rows} row</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Left out by hand.</source>
        <extracomment>jobs/fix_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection and its keys are still there.</source>
        <extracomment>jobs/kept_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead page/{connection_id}</source>
        <extracomment>jobs/lead_pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen mapping</source>
        <extracomment>jobs/map_columns.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name cannot be used</source>
        <extracomment>jobs/named_mappings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mapping needs a name of 1 to {longest_name} characters.</source>
        <extracomment>jobs/named_mappings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type another name.</source>
        <extracomment>jobs/named_mappings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping cannot be used</source>
        <extracomment>jobs/named_mappings.py, store/mapping_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done to the values of “{heading}” is not complete. {problem}</source>
        <extracomment>jobs/named_mappings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the mapping again where it was made.</source>
        <extracomment>jobs/named_mappings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was changed since its rows were read</source>
        <extracomment>jobs/own_workbook.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was read before copies could be made of it</source>
        <extracomment>jobs/own_workbook.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results cannot be put into a copy</source>
        <extracomment>jobs/own_workbook.py, sheets/own_workbook.py, sheets/sheet_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” {what}, so its rows may stand elsewhere.</source>
        <extracomment>jobs/own_workbook.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workbook to copy</source>
        <extracomment>jobs/own_workbook.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” was not read from a workbook.</source>
        <extracomment>jobs/own_workbook.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row is lost, and your workbook is as it was.</source>
        <extracomment>jobs/own_workbook.py, sheets/sheet_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save plain results instead: they hold your columns too.</source>
        <extracomment>jobs/own_workbook.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save plain results instead.</source>
        <extracomment>jobs/own_workbook.py, sheets/own_workbook.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made today from this computer</source>
        <extracomment>jobs/plan_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share_words} of the day&apos;s {calls_a_day} calls, {calls_today} {made}.</source>
        <extracomment>jobs/plan_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day&apos;s quota has {calls} left by what was made from this computer; this upload takes {calls2}.</source>
        <extracomment>jobs/plan_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} It sends about {rows} today, pauses by itself about {pauses_about}, and goes on when you resume it with a new quota.</source>
        <extracomment>jobs/plan_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{number} calls</source>
        <extracomment>jobs/plan_words.py. For 1: {number} call</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} rows</source>
        <extracomment>jobs/plan_words.py. For 1: {number} row</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This computer made {calls_today} calls today, and the day&apos;s quota is {calls_a_day}; this upload takes {calls}. Started now, it goes on until the CRM refuses, and pauses by itself. Resume it when the quota is new.</source>
        <extracomment>jobs/plan_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} It pauses by itself about {pauses_about}; resume it with a new quota.</source>
        <extracomment>jobs/plan_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 1%</source>
        <extracomment>jobs/plan_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A built-in connection</source>
        <extracomment>jobs/questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is part of the app and stays as it is.</source>
        <extracomment>jobs/questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet columns</source>
        <extracomment>jobs/read_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its rows cannot be changed any more.</source>
        <extracomment>jobs/recheck.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be looked up: {message}</source>
        <extracomment>jobs/reconcile.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” sends no rows.</source>
        <extracomment>jobs/reopen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <extracomment>jobs/reopen.py, sheets/delimited.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upload was never started</source>
        <extracomment>jobs/reopen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is a draft.</source>
        <extracomment>jobs/reopen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to retry</source>
        <extracomment>jobs/reopen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of “{title}” has failed.</source>
        <extracomment>jobs/reopen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to look up</source>
        <extracomment>jobs/reopen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer to a row of “{title}” was lost.</source>
        <extracomment>jobs/reopen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it, then upload it.</source>
        <extracomment>jobs/reopen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{rows} rows</source>
        <extracomment>jobs/replace_cells.py. For 1: {rows} row</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Set {label} in {words}</source>
        <extracomment>jobs/replace_cells.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear {label} in {words}</source>
        <extracomment>jobs/replace_cells.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{found} cells</source>
        <extracomment>jobs/replace_cells.py. For 1: {found} cell</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Replace in {cells} of {label}</source>
        <extracomment>jobs/replace_cells.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row key, keep as it is</source>
        <extracomment>jobs/row_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done is kept; the job can be resumed.</source>
        <extracomment>jobs/runner.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault in Lead Desktop</source>
        <extracomment>jobs/runner.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job ended on a fault of the app itself.</source>
        <extracomment>jobs/runner.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job runs already</source>
        <extracomment>jobs/runner.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job is running.</source>
        <extracomment>jobs/runner.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was started twice.</source>
        <extracomment>jobs/runner.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected rows wait for a yes</source>
        <extracomment>jobs/safe_mode.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun without a question</source>
        <extracomment>jobs/safe_mode.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed rows</source>
        <extracomment>jobs/safe_mode.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe mode is on</source>
        <extracomment>jobs/safe_mode.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said yes to sending the {what} of “{title}” to “{name}”.</source>
        <extracomment>jobs/safe_mode.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trial is over</source>
        <extracomment>jobs/safe_mode.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A yes was given to {trial} rows, not to the other {rows}.</source>
        <extracomment>jobs/safe_mode.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected rows</source>
        <extracomment>jobs/safe_mode.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say yes to them, then they are sent.</source>
        <extracomment>jobs/safe_mode.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox does not start</source>
        <extracomment>jobs/sandbox_process.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in practice CRM did not start: {reason}.</source>
        <extracomment>jobs/sandbox_process.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>jobs/sandbox_process.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox LeadSquared</source>
        <extracomment>jobs/sandbox_process.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox Octanist</source>
        <extracomment>jobs/sandbox_process.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox JTC DMS</source>
        <extracomment>jobs/sandbox_process.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its owner has not said where it listens</source>
        <extracomment>jobs/sandbox_process.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no output</source>
        <extracomment>jobs/sandbox_process.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it said nothing of use</source>
        <extracomment>jobs/sandbox_process.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice CRMs are in use</source>
        <extracomment>jobs/sandbox_process.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or command runs the practice CRMs of this profile.</source>
        <extracomment>jobs/sandbox_process.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <extracomment>jobs/sandbox_process.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name</source>
        <extracomment>jobs/saved_searches.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A search is saved under a name.</source>
        <extracomment>jobs/saved_searches.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it one.</source>
        <extracomment>jobs/saved_searches.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read: {labels}. {most_common}</source>
        <extracomment>jobs/search_leads.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search </source>
        <extracomment>jobs/search_leads.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all leads</source>
        <extracomment>jobs/search_leads.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part {number}</source>
        <extracomment>jobs/search_leads.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No search</source>
        <extracomment>jobs/search_run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider_names} has no call that searches leads.</source>
        <extracomment>jobs/search_run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch leads by their ids.</source>
        <extracomment>jobs/search_run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large</source>
        <extracomment>jobs/sheet_child.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading it takes more than {memory_limit_bytes} GB of memory.</source>
        <extracomment>jobs/sheet_child.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the file, or save it as CSV.</source>
        <extracomment>jobs/sheet_child.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <extracomment>jobs/sheet_process.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading it ended unexpectedly: the file may be damaged, or too large for this computer.</source>
        <extracomment>jobs/sheet_process.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as a new file, and try that one.</source>
        <extracomment>jobs/sheet_process.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child {code}</source>
        <extracomment>jobs/sheet_process.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the child that parses ended with code {wait}</source>
        <extracomment>jobs/sheet_reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged cells</source>
        <extracomment>jobs/sheet_task.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file fingerprint</source>
        <extracomment>jobs/sheet_task.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classifier</source>
        <extracomment>jobs/shipped_packages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support bundle of Lead Desktop

versions.txt     the app, Python, the operating system, packages
settings.txt     what was set; folders and accounts are not named
connections.txt  a line for each account: which CRM, host, limits; no names, no keys
jobs.txt         a line for each job: what sort, how it ended, counts; no titles, files or rows
logs/            what the app did, and reports of crashes; quoted values are left out
</source>
        <extracomment>jobs/support_bundle.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead Desktop</source>
        <extracomment>jobs/support_bundle.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python</source>
        <extracomment>jobs/support_bundle.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>jobs/support_bundle.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job files</source>
        <extracomment>jobs/support_bundle.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of job files</source>
        <extracomment>jobs/support_bundle.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sizes} bytes</source>
        <extracomment>jobs/support_bundle.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are kept in</source>
        <extracomment>jobs/support_bundle.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{calls} in {window_s} s</source>
        <extracomment>jobs/support_bundle.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the CRM says</source>
        <extracomment>jobs/support_bundle.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built in</source>
        <extracomment>jobs/support_bundle.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own</source>
        <extracomment>jobs/support_bundle.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the system says</source>
        <extracomment>jobs/support_bundle.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Packages
</source>
        <extracomment>jobs/support_bundle.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection {number}</source>
        <extracomment>jobs/support_bundle.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[left out]</source>
        <extracomment>jobs/support_logs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traceback (most recent call last):</source>
        <extracomment>jobs/support_logs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Exception Group Traceback (most recent call last):</source>
        <extracomment>jobs/support_logs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During handling of the above exception, another exception occurred:</source>
        <extracomment>jobs/support_logs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The above exception was the direct cause of the following exception:</source>
        <extracomment>jobs/support_logs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  File &quot;{short}&quot;, line {number}, in {function}</source>
        <extracomment>jobs/support_logs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up {looking_up} {noun} whose answer was lost.</source>
        <extracomment>jobs/tally.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template is a workbook</source>
        <extracomment>jobs/template.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” does not end in .xlsx.</source>
        <extracomment>jobs/template.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file that ending.</source>
        <extracomment>jobs/template.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows of the trial</source>
        <extracomment>jobs/trial.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row was</source>
        <extracomment>jobs/upload_leads.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows were</source>
        <extracomment>jobs/upload_leads.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bulk create</source>
        <extracomment>jobs/upload_leads.py, jobs/upload_run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot create leads in bulk.</source>
        <extracomment>jobs/upload_leads.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another connection</source>
        <extracomment>jobs/upload_leads.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet was checked for “{connection_name}”, not for “{name}”.</source>
        <extracomment>jobs/upload_leads.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The look-up is over. {unsent} {were} not sent.</source>
        <extracomment>jobs/upload_leads.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another connection.</source>
        <extracomment>jobs/upload_leads.py, jobs/upload_run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it for the connection it is sent to.</source>
        <extracomment>jobs/upload_leads.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRM did not say what became of this row.</source>
        <extracomment>jobs/upload_run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider_names} has no call that creates leads in bulk.</source>
        <extracomment>jobs/upload_run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>jobs/upload_run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats row {unknown_row}, whose outcome is unknown. Sent now, it could make the same lead twice.</source>
        <extracomment>jobs/upload_work.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such connection</source>
        <extracomment>jobs/workspace.py, store/connections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection “{name}”.</source>
        <extracomment>jobs/workspace.py, store/connections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was removed</source>
        <extracomment>jobs/workspace.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: {join}.</source>
        <extracomment>jobs/workspace.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection “{connection_name}” was removed, with its keys.</source>
        <extracomment>jobs/workspace.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <extracomment>jobs/workspace.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. The rows of its jobs stay.</source>
        <extracomment>jobs/workspace.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is left as a file, and begin with it over another connection.</source>
        <extracomment>jobs/workspace.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not trusted</source>
        <extracomment>net/certificates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted here: {plain}.</source>
        <extracomment>net/certificates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check date and time of this computer; in a company network ask for its root certificate.</source>
        <extracomment>net/certificates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host cannot prove who it is</source>
        <extracomment>net/certificates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} holds from {day} only.</source>
        <extracomment>net/certificates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the clock of this computer, which says {today}.</source>
        <extracomment>net/certificates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host}, issued by {issuer}, expired on {day}.</source>
        <extracomment>net/certificates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the clock of this computer is right ({today}), tell the support of the CRM; else correct it.</source>
        <extracomment>net/certificates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host: {target}</source>
        <extracomment>net/certificates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{own}” of {organisation}</source>
        <extracomment>net/certificates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no host</source>
        <extracomment>net/certificates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {most_names} more</source>
        <extracomment>net/certificates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy-Authorization: Basic {decode}</source>
        <extracomment>net/certificates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy made no connection</source>
        <extracomment>net/certificates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate that came for {host} is for {listed}, not for {host}.</source>
        <extracomment>net/certificates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection&apos;s address; if it is right, log in to the network if it has a log-in page.</source>
        <extracomment>net/certificates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} vouches for itself ({issuer}): anyone could have made it. Either the server was not set up to its end, or your company&apos;s proxy re-signs traffic.</source>
        <extracomment>net/certificates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your IT department to install the certificate on this computer, or use another network.</source>
        <extracomment>net/certificates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate that came for {host} was issued by {issuer}, which this computer does not trust: most likely your company&apos;s proxy re-signs traffic.</source>
        <extracomment>net/certificates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your IT department to install the root certificate of {issuer} on this computer.</source>
        <extracomment>net/certificates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{host}” is not the name of a host.</source>
        <extracomment>net/exchange.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gzip, deflate</source>
        <extracomment>net/exchange.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, or of the proxy {name} before it,</source>
        <extracomment>net/exchange.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packed as it was not asked for</source>
        <extracomment>net/exchange.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key cannot be sent</source>
        <extracomment>net/exchange.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key for {name} holds a space at an end, a line break or a letter that keys never have.</source>
        <extracomment>net/exchange.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the key again, without anything around it.</source>
        <extracomment>net/exchange.py, store/key_entries.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%(asctime)s %(levelname)s %(name)s: %(message)s</source>
        <extracomment>net/log_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sent more than {limit_bytes} MB in one answer; the rest was not read.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection</source>
        <extracomment>net/lost_calls.py, net/proxies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to {host} could be made.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {host} arrived damaged.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} broke before the answer was there.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for fewer columns or leads at once.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encrypted connection to {host} could be made.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection&apos;s address; if it is right, something on the way may not let TLS through.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name {host} was not found: this computer is offline, or the address is wrong.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and the connection&apos;s address.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} refused the connection.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection&apos;s address; if it is right, try again in a few minutes.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl --request {method} {quote}</source>
        <extracomment>net/messages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--header &quot;{name}: {value}&quot;</source>
        <extracomment>net/messages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--header &quot;Content-Type: application/json&quot;</source>
        <extracomment>net/messages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--data {quote}</source>
        <extracomment>net/messages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to {host} could be made through the proxy {name}.</source>
        <extracomment>net/proxies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy {name} broke off before {host} was reached.</source>
        <extracomment>net/proxies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy refused the call</source>
        <extracomment>net/proxies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy {name} does not let calls through to {host}.</source>
        <extracomment>net/proxies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the proxy {name} was not found.</source>
        <extracomment>net/proxies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, and the proxy in the connection or in the settings of this computer.</source>
        <extracomment>net/proxies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not take the name and password it was given</source>
        <extracomment>net/proxies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wants a name and a password</source>
        <extracomment>net/proxies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy wants a log-in</source>
        <extracomment>net/proxies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy {name} {wanted}.</source>
        <extracomment>net/proxies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy reached nobody</source>
        <extracomment>net/proxies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy {name} could not reach {host}.</source>
        <extracomment>net/proxies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the network&apos;s administrator to allow {host}, or choose another proxy in the connection.</source>
        <extracomment>net/proxies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy {name} refused the connection.</source>
        <extracomment>net/proxies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them into the proxy settings of this computer, not into the connection; or ask the network&apos;s administrator for a way to {host} without log-in.</source>
        <extracomment>net/proxies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes; if it stays so, check the connection&apos;s address.</source>
        <extracomment>net/proxies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy of this computer cannot be used</source>
        <extracomment>net/proxies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of this computer name a proxy. {message}</source>
        <extracomment>net/proxies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the http proxy of your network in the connection, or choose to go past all proxies.</source>
        <extracomment>net/proxies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{message} This limit is kept from now on.</source>
        <extracomment>net/throttle.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{message} Lead Desktop keeps that limit, so others are using this account too.</source>
        <extracomment>net/throttle.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{message} The CRM said how long to wait.</source>
        <extracomment>net/throttle.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its leads may have been created: their rows are unknown and are not sent again by themselves.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{crm} did not answer</source>
        <extracomment>net/unusable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} passed the call on to {target}, which was not followed: keys go to no other host.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{crm} is out of order</source>
        <extracomment>net/unusable.py, providers/jtc_dms/errors.py, providers/leadsquared/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} gave up waiting for the call to arrive.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; the network is slow.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No usable answer from {crm}</source>
        <extracomment>net/unusable.py, providers/jtc_dms/errors.py, providers/leadsquared/client.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was refused</source>
        <extracomment>net/unusable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} refused the call and gave no reason that can be read.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network wants a log-in</source>
        <extracomment>net/unusable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy or the network between here and {host} wants a log-in first.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another page</source>
        <extracomment>net/unusable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in to the network if it has a log-in page; else check the connection&apos;s address.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} cannot be reached by its own gateway right now.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{crm} failed and gave no reason.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <extracomment>net/unusable.py, providers/jtc_dms/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came instead of an answer of {crm}: most likely a log-in page of the network, or a proxy.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open any web site in a browser, log in to the network if asked, then try again.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{crm} asked for a pause.</source>
        <extracomment>net/unusable.py, providers/jtc_dms/errors.py, providers/leadsquared/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys were refused</source>
        <extracomment>net/unusable.py, providers/leadsquared/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{crm} at {host} does not accept the keys.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is wrong</source>
        <extracomment>net/unusable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has nothing at {path}.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is forbidden</source>
        <extracomment>net/unusable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} forbids this call: a firewall blocks it, or the keys lack a permission.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the technical code and ask the CRM&apos;s support.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in to the network, then try again.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sent an empty answer: most likely a proxy on the way cut it off.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {host} is not what {crm} sends: it was cut off, or it comes from something else.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays so, check the connection&apos;s address.</source>
        <extracomment>net/unusable.py, providers/jtc_dms/errors.py, providers/leadsquared/client.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the keys in the connection.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address of the connection: host and path.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the account&apos;s administrator for API access.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date cannot be read</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no date for the filter “{name}”.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter cannot be used</source>
        <extracomment>providers/filter_values.py, providers/leadsquared/search_plan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such filter</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{crm} cannot be filtered by “{field}”.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{crm} cannot filter “{name}” by “{operator}”.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of: {join}.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one value</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one value</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name} {operator}” takes {wanted}.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the filter.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter “{name}” has an empty value.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a value.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is never “{value}”.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is compared with a number, not with “{value}”.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 2025-05-06 or 2025-05-06T13:30:00Z.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name} {operator}” takes no value.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the value out.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such sort key</source>
        <extracomment>providers/filter_values.py, providers/leadsquared/search_plan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{crm} cannot sort by “{field}”.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave sorting out, and sort the table.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source number</source>
        <extracomment>providers/jtc_dms/capabilities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-source number</source>
        <extracomment>providers/jtc_dms/capabilities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the leads of the last 7 days</source>
        <extracomment>providers/jtc_dms/client.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search cannot be done</source>
        <extracomment>providers/jtc_dms/client.py, providers/jtc_dms/windows.py, providers/leadsquared/search_plan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{crm} is searched by dates.</source>
        <extracomment>providers/jtc_dms/client.py, providers/jtc_dms/windows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The look-up cannot be done</source>
        <extracomment>providers/jtc_dms/client.py, providers/leadsquared/client.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{crm} looks up one bulk id in one call, and nothing else.</source>
        <extracomment>providers/jtc_dms/client.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give both days.</source>
        <extracomment>providers/jtc_dms/client.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an envelope of leads</source>
        <extracomment>providers/jtc_dms/envelope.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{crm} answered, but not with {expected}.</source>
        <extracomment>providers/jtc_dms/errors.py, providers/leadsquared/client.py, providers/octanist/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{crm} refused the call</source>
        <extracomment>providers/jtc_dms/errors.py, providers/leadsquared/errors.py, providers/octanist/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{crm} says: {message}</source>
        <extracomment>providers/jtc_dms/errors.py, providers/octanist/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unexpected JSON</source>
        <extracomment>providers/jtc_dms/errors.py, providers/leadsquared/client.py, providers/octanist/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token was refused</source>
        <extracomment>providers/jtc_dms/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{crm} at {host} does not let these calls in{message}</source>
        <extracomment>providers/jtc_dms/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{crm} failed: {message}</source>
        <extracomment>providers/jtc_dms/errors.py, providers/octanist/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check dates, ids and filters; sending them unchanged does not help.</source>
        <extracomment>providers/jtc_dms/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the token and the extra headers of the connection.</source>
        <extracomment>providers/jtc_dms/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External id</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead id in the DMS</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In error</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead type</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationality</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle name</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact name</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company name</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupation</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address 1</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address 2</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone code</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly income</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred language</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred contact</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business area</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead date</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-source</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead name</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>providers/jtc_dms/lead_fields.py, providers/octanist/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle type</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicles</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase plan</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test drive</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newsletter accepted</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing accepted</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy policy accepted</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk id</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk created</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk created by</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk state</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk errors</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk leads</source>
        <extracomment>providers/jtc_dms/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{crm} has no search for free text.</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the text out, and filter the table.</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lead id of the DMS is a whole number.</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the lead id.</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the first and the last day.</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the two days.</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These days are outside the calendar.</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the days.</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” is a whole number.</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the number, not the name.</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>providers/leadsquared/capabilities.py, providers/octanist/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of fields</source>
        <extracomment>providers/leadsquared/client.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user of the keys</source>
        <extracomment>providers/leadsquared/client.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of leads</source>
        <extracomment>providers/leadsquared/client.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads with their ids</source>
        <extracomment>providers/leadsquared/client.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page of leads</source>
        <extracomment>providers/leadsquared/client.py, providers/octanist/pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads</source>
        <extracomment>providers/leadsquared/client.py, sheets/template.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{crm} cannot look up {keys} keys of the sort “{kind}” in one call.</source>
        <extracomment>providers/leadsquared/client.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many rows</source>
        <extracomment>providers/leadsquared/client.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drafts} rows in one call.</source>
        <extracomment>providers/leadsquared/client.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys were accepted</source>
        <extracomment>providers/leadsquared/connection_test.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys may read fields and look leads up</source>
        <extracomment>providers/leadsquared/connection_test.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read one lead</source>
        <extracomment>providers/leadsquared/connection_test.py, providers/octanist/client.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched the leads: the account has none yet</source>
        <extracomment>providers/leadsquared/connection_test.py, providers/octanist/client.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account lives on another host</source>
        <extracomment>providers/leadsquared/connection_test.py, providers/leadsquared/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are right, but {crm} keeps this account at {right}.</source>
        <extracomment>providers/leadsquared/connection_test.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the lead fields</source>
        <extracomment>providers/leadsquared/connection_test.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look leads up by id</source>
        <extracomment>providers/leadsquared/connection_test.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look leads up by e-mail</source>
        <extracomment>providers/leadsquared/connection_test.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look leads up by phone</source>
        <extracomment>providers/leadsquared/connection_test.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the connection&apos;s address to {right}.</source>
        <extracomment>providers/leadsquared/connection_test.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{crm} did not say what became of this row; look the lead up before sending it again.</source>
        <extracomment>providers/leadsquared/create_answers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{crm} says created but gave no lead id; look the lead up before sending it again.</source>
        <extracomment>providers/leadsquared/create_answers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{crm} answered this row twice and not alike; look the lead up before sending it again.</source>
        <extracomment>providers/leadsquared/create_answers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{crm} counted the rows of this call in another way; look the lead up before sending it again.</source>
        <extracomment>providers/leadsquared/create_answers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{crm} refused this row and gave no reason.</source>
        <extracomment>providers/leadsquared/create_answers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>providers/leadsquared/create_answers.py, providers/leadsquared/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{crm} answered, but with no list of rows.</source>
        <extracomment>providers/leadsquared/create_answers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leads may have been created: their rows are unknown and are not sent again by themselves.</source>
        <extracomment>providers/leadsquared/create_answers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the leads up before sending them again.</source>
        <extracomment>providers/leadsquared/create_answers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API calls {limit}</source>
        <extracomment>providers/leadsquared/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quota is used up</source>
        <extracomment>providers/leadsquared/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{crm} at {host} does not accept the access key and secret key.</source>
        <extracomment>providers/leadsquared/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{crm} failed: {sentence}</source>
        <extracomment>providers/leadsquared/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{crm} gave no reason.</source>
        <extracomment>providers/leadsquared/errors.py, providers/octanist/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the data or the columns that are named; sending it unchanged does not help.</source>
        <extracomment>providers/leadsquared/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{crm} takes no more calls of this account today: {sentence}</source>
        <extracomment>providers/leadsquared/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not know these keys; {crm} says that their host is {url}.</source>
        <extracomment>providers/leadsquared/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy both keys again from LeadSquared: My Account, Settings, API and Webhooks.</source>
        <extracomment>providers/leadsquared/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this call was read or changed; the job can be resumed.</source>
        <extracomment>providers/leadsquared/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{crm} renews it each day and does not say by which clock: resume tomorrow, or ask for a larger one.</source>
        <extracomment>providers/leadsquared/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the connection&apos;s address to {url}.</source>
        <extracomment>providers/leadsquared/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>providers/leadsquared/metadata.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>providers/leadsquared/metadata.py, providers/octanist/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{crm} is searched by conditions on fields.</source>
        <extracomment>providers/leadsquared/search_plan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no number.</source>
        <extracomment>providers/leadsquared/search_plan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a filter, for example: FirstName contains …</source>
        <extracomment>providers/leadsquared/search_plan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{crm} gives leads by {created_on} alone, not by “{field}”.</source>
        <extracomment>providers/leadsquared/search_plan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the table when the leads are there.</source>
        <extracomment>providers/leadsquared/search_plan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key was accepted</source>
        <extracomment>providers/octanist/client.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key was refused</source>
        <extracomment>providers/octanist/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{crm} at {host} does not accept the API key.</source>
        <extracomment>providers/octanist/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the filters; sending them unchanged does not help.</source>
        <extracomment>providers/octanist/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the API key again from Octanist&apos;s settings.</source>
        <extracomment>providers/octanist/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google click id</source>
        <extracomment>providers/octanist/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display &amp; Video click id</source>
        <extracomment>providers/octanist/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google web-to-app id</source>
        <extracomment>providers/octanist/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google app-to-web id</source>
        <extracomment>providers/octanist/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GA4 client id</source>
        <extracomment>providers/octanist/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GA4 session id</source>
        <extracomment>providers/octanist/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook click id</source>
        <extracomment>providers/octanist/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook browser id</source>
        <extracomment>providers/octanist/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft click id</source>
        <extracomment>providers/octanist/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok click id</source>
        <extracomment>providers/octanist/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X click id</source>
        <extracomment>providers/octanist/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reddit click id</source>
        <extracomment>providers/octanist/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapchat click id</source>
        <extracomment>providers/octanist/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinterest click id</source>
        <extracomment>providers/octanist/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn click id</source>
        <extracomment>providers/octanist/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>providers/octanist/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualified</source>
        <extracomment>providers/octanist/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTM source</source>
        <extracomment>providers/octanist/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTM medium</source>
        <extracomment>providers/octanist/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTM campaign</source>
        <extracomment>providers/octanist/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>providers/octanist/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>providers/octanist/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom fields</source>
        <extracomment>providers/octanist/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss reason</source>
        <extracomment>providers/octanist/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion</source>
        <extracomment>providers/octanist/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>providers/octanist/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTM term</source>
        <extracomment>providers/octanist/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTM content</source>
        <extracomment>providers/octanist/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent: ad storage</source>
        <extracomment>providers/octanist/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent: ad user data</source>
        <extracomment>providers/octanist/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent: analytics storage</source>
        <extracomment>providers/octanist/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent: ad personalisation</source>
        <extracomment>providers/octanist/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Ads campaign id</source>
        <extracomment>providers/octanist/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Ads campaign</source>
        <extracomment>providers/octanist/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Ads ad group id</source>
        <extracomment>providers/octanist/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Ads ad group</source>
        <extracomment>providers/octanist/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Ads ad id</source>
        <extracomment>providers/octanist/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label id</source>
        <extracomment>providers/octanist/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion event id</source>
        <extracomment>providers/octanist/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>providers/octanist/lead_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{crm} has no search by window of dates.</source>
        <extracomment>providers/octanist/query.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such field</source>
        <extracomment>providers/octanist/query.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lead of {crm} has no field “{unknown}”.</source>
        <extracomment>providers/octanist/query.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by createdAt, updatedAt or qualifiedAt instead.</source>
        <extracomment>providers/octanist/query.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached {host} over TLS, certificate by {authority}</source>
        <extracomment>providers/probes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached {host}</source>
        <extracomment>providers/probes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> They may {joined}.</source>
        <extracomment>providers/probes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys lack a right</source>
        <extracomment>providers/probes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{crm} knows these keys and does not let them {joined}{why}{may}</source>
        <extracomment>providers/probes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the account&apos;s administrator for that right, or use the keys of another user.</source>
        <extracomment>providers/probes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization</source>
        <extracomment>providers/registry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bearer </source>
        <extracomment>providers/registry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header has no value</source>
        <extracomment>providers/registry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection “{name}” has no value for its header {name2}.</source>
        <extracomment>providers/registry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the value in the connection.</source>
        <extracomment>providers/registry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is missing</source>
        <extracomment>providers/registry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection “{name}” has no {replace}.</source>
        <extracomment>providers/registry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the key to the connection.</source>
        <extracomment>providers/registry.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone is not known</source>
        <extracomment>providers/time_zones.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not know the time zone “{name}”.</source>
        <extracomment>providers/time_zones.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one in the connection, such as Asia/Kolkata.</source>
        <extracomment>providers/time_zones.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such delimiter</source>
        <extracomment>sheets/delimited.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{strip}” cannot part cells: a delimiter is one character, and neither a quotation mark nor a line break.</source>
        <extracomment>sheets/delimited.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such encoding</source>
        <extracomment>sheets/delimited.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no encoding of texts.</source>
        <extracomment>sheets/delimited.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a comma, a semicolon, a tab or the like.</source>
        <extracomment>sheets/delimited.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the list, such as utf-8 or cp1252.</source>
        <extracomment>sheets/delimited.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gmial.com gmai.com gmil.com gmal.com gamil.com gmaill.com gmail.con gmail.co gmail.cm gmail.om gmail.cmo gmail.comm gnail.com gmsil.com gmaul.com gimail.com gmailcom.com gmali.com ggmail.com gmail.coml gmail.in gmail.cim gmail.vom gmeil.com gmile.com</source>
        <extracomment>sheets/emails.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yaho.com yahooo.com yhoo.com yahoo.con yahoo.cm yahoo.cmo yahoo.comm yaboo.com yhaoo.com yahho.com</source>
        <extracomment>sheets/emails.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yahoo.co.on yaho.co.in yahooo.co.in</source>
        <extracomment>sheets/emails.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hotmial.com hotmal.com hotmai.com hotmil.com hotmail.con hotmail.cm hotmail.co hotmaill.com hormail.com hotnail.com homail.com hotmailcom.com hitmail.com</source>
        <extracomment>sheets/emails.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outlok.com outloo.com outlook.con outlook.cm outlook.co otlook.com outllok.com outlool.com</source>
        <extracomment>sheets/emails.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iclod.com icloud.con icoud.com iclould.com icloud.cm</source>
        <extracomment>sheets/emails.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redifmail.com rediffmail.con redffmail.com rediffmial.com reddifmail.com</source>
        <extracomment>sheets/emails.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live.con live.cm</source>
        <extracomment>sheets/emails.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wbe.de web.ed</source>
        <extracomment>sheets/emails.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gmx.ed gxm.de gnx.de</source>
        <extracomment>sheets/emails.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t-onlin.de tonline.de t-online.ed</source>
        <extracomment>sheets/emails.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>sheets/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has more rows than an Excel sheet holds.</source>
        <extracomment>sheets/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much for Excel</source>
        <extracomment>sheets/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format is not known</source>
        <extracomment>sheets/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” ends in none of .xlsx, .csv and .jsonl.</source>
        <extracomment>sheets/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yyyy-mm-dd hh:mm:ss</source>
        <extracomment>sheets/export.py, sheets/template.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is longer than an Excel cell holds.</source>
        <extracomment>sheets/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row is lost, and a file that was there is unchanged.</source>
        <extracomment>sheets/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as .csv or .jsonl, which have no such limit.</source>
        <extracomment>sheets/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file one of these endings.</source>
        <extracomment>sheets/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File cannot be written</source>
        <extracomment>sheets/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be written: {strerror}.</source>
        <extracomment>sheets/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it in other programs, or choose another folder.</source>
        <extracomment>sheets/export.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF document</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a packed file: unpack it first</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a database</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text document</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Word document</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a presentation</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Apple Numbers document: export it as .xlsx there</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook</source>
        <extracomment>sheets/file_kind.py, sheets/xls_scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <extracomment>sheets/file_kind.py, sheets/xls_scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page (HTML)</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an XML document</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JSON document</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a binary file</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error value from the spreadsheet</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula in this cell failed in the spreadsheet. Type the right value, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula instead of a value</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell holds a formula and no result. Open the file in Excel, save it, and drop it again, or type the value.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits were lost in the file</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spreadsheet has rounded this number, and its last digits are gone. Type all digits, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character could not be read</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding of the file does not fit here. Choose another encoding in step 1, or type the right character.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML in the text</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds HTML tags, which CRMs refuse. Keep the plain words only.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invisible characters</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are characters here that cannot be seen. They are left out when the row is sent.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are characters here that cannot be seen, and this column is sent as it is.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaces around the text</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are spaces around the text, or two in a row. They are left out when the row is sent.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are spaces around the text, or two in a row, and this column is sent as it is.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date does not exist</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar has no such day. Type the right date, or change the date order of the column.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a date</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be read as a date. Type it as 2025-04-25, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a number</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be read as a number. Type digits only, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither yes nor no</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be read as yes or no. Type yes or no, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address looks incomplete</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like a web address. It is sent as it is.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name, e-mail or phone</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lead needs a first name, last name, e-mail or phone. Fill in one of them.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail domain is for tests only</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail can arrive at this domain. The row is sent as it is.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail is not complete</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address has no @. Type the right one, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part before or after the @ is missing. Type the right one, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several e-mails in one cell</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lead has one address here. Keep the best one.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail cannot exist</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail address is written like this. Type the right one, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number range is not in use</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length fits, but no such numbers are given out. Check the digits; the row is sent as it is.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone is too short</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits are missing for this country. Type all of them, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone is too long</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many digits for this country. Type the right number, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several phones in one cell</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lead has one phone here. Keep the best one.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a phone</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be read as a phone. Type the number, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country code does not exist</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country has this code. Type the right one behind the +, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is missing</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRM refuses a lead without {label}. Fill it in.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is too long</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has {length} characters, and {label} takes {max_length}. Shorten it.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “{nearest}”?</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of its values, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} has no such value</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is a list without this value. {hint}</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail domain looks mistyped, {wrong}</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {right}? The row is sent as it is.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number can be read in two ways</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent as {read_as}. Type it without the mark if that is wrong.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same {name} twice in the file</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {first_line} has the same {name}. The CRM will take one of them; leave out the other.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in the CRM</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This {noun} is in the CRM: {lead}. Sent, the row should come back as a duplicate; leave it out, or change the {noun}.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear {count} {noun}</source>
        <extracomment>sheets/fixes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the first of each</source>
        <extracomment>sheets/fixes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Leave out {count} rows</source>
        <extracomment>sheets/fixes.py. For 1: Leave out {count} row</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Trim {count} {noun}</source>
        <extracomment>sheets/fixes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {count} to {right}</source>
        <extracomment>sheets/fixes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than {file_bytes} MB</source>
        <extracomment>sheets/guard.py, sheets/ole_container.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has too many or repeated parts</source>
        <extracomment>sheets/guard.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of it points outside the file</source>
        <extracomment>sheets/guard.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would grow to {total} MB</source>
        <extracomment>sheets/guard.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of it is packed {ratio} to 1</source>
        <extracomment>sheets/guard.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {column_letter}</source>
        <extracomment>sheets/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead id (not sent)</source>
        <extracomment>sheets/heading_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full name</source>
        <extracomment>sheets/heading_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name contactName leadName</source>
        <extracomment>sheets/heading_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full name|name|contact name|lead name|customer name|client name|person|contact person|contact|your name|complete name|prospect name|name of lead|attendee|visitor|participant|student name|vollstandiger name|ansprechpartner|kontakt|nom complet|nom et prenom|nombre completo|nombre y apellidos|nome completo|nome e cognome|volledige naam|naam|ad soyad|पूरा नाम|नाम|الاسم|الاسم الكامل|姓名</source>
        <extracomment>sheets/heading_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first name</source>
        <extracomment>sheets/heading_words.py, sheets/template.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FirstName firstName</source>
        <extracomment>sheets/heading_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first name|fname|given|given name|given names|forename|first|christian name|vorname|prenom|nombre|primer nombre|primeiro nome|voornaam|ad|पहला नाम|الاسم الأول|名</source>
        <extracomment>sheets/heading_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle name</source>
        <extracomment>sheets/heading_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle name|second name|middle|zweiter vorname</source>
        <extracomment>sheets/heading_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last name</source>
        <extracomment>sheets/heading_words.py, sheets/template.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LastName lastName</source>
        <extracomment>sheets/heading_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last name|lname|surname|family name|last|second name family|nachname|familienname|nom|nom de famille|apellido|apellidos|sobrenome|apelido|cognome|achternaam|soyad|soyadi|उपनाम|अंतिम नाम|اسم العائلة|اللقب|姓</source>
        <extracomment>sheets/heading_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EmailAddress email</source>
        <extracomment>sheets/heading_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e mail|email|mail|email id|e mail id|mail id|email address|e mail address|emailaddress|work email|business email|contact email|primary email|e mail adresse|mailadresse|email adresse|courriel|adresse e mail|adresse mail|adresse electronique|correo|correo electronico|email contacto|endereco de e mail|indirizzo email|posta elettronica|e mailadres|e posta|ई मेल|ईमेल|البريد الإلكتروني|الإيميل|メール|邮箱|电子邮件</source>
        <extracomment>sheets/heading_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone phoneNumber phone Mobile</source>
        <extracomment>sheets/heading_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone|phone no|phone number|phone num|ph|ph no|telephone|telephone no|telephone number|tel|tel no|contact no|contact number|contact num|contact phone|mobile|mobile no|mobile number|mobile phone|mob|mob no|cell|cell no|cell number|cell phone|cellphone|whatsapp|whatsapp no|whatsapp number|number phone|primary phone|telefon|telefonnummer|rufnummer|handy|handynummer|mobil|mobilnummer|mobiltelefon|telephone portable|portable|numero de telephone|mobile telephone|telefono|numero de telefono|movil|celular|telemovel|telefone|numero di telefono|cellulare|telefoonnummer|mobiel|cep telefonu|फोन|फ़ोन|फोन नंबर|मोबाइल|मोबाइल नंबर|الهاتف|رقم الهاتف|الجوال|رقم الجوال|الموبايل|電話|电话|手机</source>
        <extracomment>sheets/heading_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile mobile</source>
        <extracomment>sheets/heading_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile|mobile no|mobile number|mobile phone|mob|mob no|cell|cell phone|handy|handynummer|mobil|mobilnummer|portable|movil|celular|telemovel|cellulare|मोबाइल|الجوال</source>
        <extracomment>sheets/heading_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company companyName company</source>
        <extracomment>sheets/heading_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>company|company name|organisation|organization|organisation name|organization name|firm|firm name|business|business name|employer|account name|institution|firma|firmenname|unternehmen|societe|entreprise|raison sociale|empresa|compania|azienda|societa|ditta|bedrijf|bedrijfsnaam|sirket|कंपनी|कम्पनी|الشركة|اسم الشركة|会社|公司</source>
        <extracomment>sheets/heading_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job title</source>
        <extracomment>sheets/heading_words.py, sheets/template.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job title|title job|designation|position|role|job role|job|profession|occupation|funktion|berufsbezeichnung|beruf|poste|fonction|cargo|puesto|funcao|ruolo|functie|unvan|पद|المسمى الوظيفي|الوظيفة</source>
        <extracomment>sheets/heading_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>city|town|city name|town city|city town|place|location city|stadt|ort|wohnort|ville|commune|ciudad|localidad|poblacion|cidade|citta|comune|stad|plaats|woonplaats|sehir|il|शहर|المدينة|市|城市</source>
        <extracomment>sheets/heading_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state|province|region|county|state province|bundesland|kanton|departement|provincia|estado|regiao|regione|provincie|राज्य|المنطقة|المحافظة</source>
        <extracomment>sheets/heading_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country|nation|country name|land|staat|pays|pais|paese|ulke|देश|الدولة|البلد|国家|国</source>
        <extracomment>sheets/heading_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postal code</source>
        <extracomment>sheets/heading_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zip|zip code|zipcode|postal code|postcode|post code|pin|pin code|pincode|plz|postleitzahl|code postal|codigo postal|cep|cap|codice postale|postcode nl|posta kodu|पिन कोड|الرمز البريدي|邮编</source>
        <extracomment>sheets/heading_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>street|address|street address|address line 1|address 1|address1|strasse|anschrift|adresse|rue|direccion|calle|endereco|morada|indirizzo|via|straat|adres|पता|العنوان|地址</source>
        <extracomment>sheets/heading_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>street 2</source>
        <extracomment>sheets/heading_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>street 2|street2|address line 2|address 2|address2|adresszusatz|complement d adresse</source>
        <extracomment>sheets/heading_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website website</source>
        <extracomment>sheets/heading_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>website|web site|web|url|homepage|web page|webseite|internetseite|site web|site internet|sitio web|pagina web|site|sito web|sito|वेबसाइट|الموقع الإلكتروني</source>
        <extracomment>sheets/heading_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source source</source>
        <extracomment>sheets/heading_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source|lead source|source of lead|channel|origin|lead origin|quelle|herkunft|origine|origen|fuente|origem|fonte|bron|kaynak|स्रोत|المصدر</source>
        <extracomment>sheets/heading_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source medium</source>
        <extracomment>sheets/heading_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source medium|medium|source detail|sub source</source>
        <extracomment>sheets/heading_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>campaign|source campaign|utm campaign|kampagne|campagne|campana</source>
        <extracomment>sheets/heading_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OwnerId OwnerIdEmailAddress</source>
        <extracomment>sheets/heading_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner|lead owner|sales person|salesperson|sales rep|sales owner|account owner|assigned to|agent|account manager|betreuer|verkaufer|vertriebler|commercial|vendedor|responsable|responsavel|venditore|verkoper|المسؤول|المندوب</source>
        <extracomment>sheets/heading_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ProspectStage status</source>
        <extracomment>sheets/heading_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage|lead stage|status|lead status|phase|etape|estado del lead|الحالة</source>
        <extracomment>sheets/heading_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes|note|remarks|remark|comment|comments|message|description|anmerkung|anmerkungen|bemerkung|bemerkungen|notiz|notizen|kommentar|commentaire|commentaires|remarque|remarques|comentario|comentarios|observaciones|notas|observacoes|osservazioni|note it|opmerking|opmerkingen|notlar|टिप्पणी|ملاحظات|备注</source>
        <extracomment>sheets/heading_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first contact</source>
        <extracomment>sheets/heading_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first contact|first contacted|met on|date met|first met|first met on|contacted on|contact date|erstkontakt|premier contact|primer contacto</source>
        <extracomment>sheets/heading_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of birth</source>
        <extracomment>sheets/heading_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of birth|dob|birth date|birthdate|birthday|geburtsdatum|geburtstag|date de naissance|fecha de nacimiento|data de nascimento|data di nascita|geboortedatum|dogum tarihi|जन्म तिथि|जन्मतिथि|تاريخ الميلاد</source>
        <extracomment>sheets/heading_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opt in|opted in|newsletter|subscribe|subscribed|consent|marketing consent|accepts marketing|einwilligung|consentement|suscripcion|iscrizione</source>
        <extracomment>sheets/heading_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some dates have the day first and some the month. Which is right?</source>
        <extracomment>sheets/likely_values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day or month first? {join}</source>
        <extracomment>sheets/likely_values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of merged cells</source>
        <extracomment>sheets/merged.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cell is merged with {first}, and only {first} holds the value. It is sent blank: type the value here if it is meant for this row too.</source>
        <extracomment>sheets/merged.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than {cells} cells</source>
        <extracomment>sheets/ods_scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it declares entities or an unusual encoding</source>
        <extracomment>sheets/ods_scan.py, sheets/xlsx_scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No headings there</source>
        <extracomment>sheets/open_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {heading_row} of “{name}” is empty.</source>
        <extracomment>sheets/open_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {width} columns</source>
        <extracomment>sheets/open_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the row that holds the headings.</source>
        <extracomment>sheets/open_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no .xlsx or .xlsm workbook.</source>
        <extracomment>sheets/own_workbook.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy needs the same ending</source>
        <extracomment>sheets/own_workbook.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of “{name}” cannot be “{name2}”: Excel would not open it.</source>
        <extracomment>sheets/own_workbook.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your workbook is never written over</source>
        <extracomment>sheets/own_workbook.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is the workbook the rows came from.</source>
        <extracomment>sheets/own_workbook.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row is lost, and your file is as it was.</source>
        <extracomment>sheets/own_workbook.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name that ends in {suffix}.</source>
        <extracomment>sheets/own_workbook.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <extracomment>sheets/own_workbook.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is filled to the last column of Excel</source>
        <extracomment>sheets/own_workbook.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chart or picture of the sheet lies over the new columns {letters}. Drag it aside in the copy.</source>
        <extracomment>sheets/own_workbook.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is digitally signed. The signature does not hold for the copy, as for any change.</source>
        <extracomment>sheets/own_workbook.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row with number {line} is not where it was</source>
        <extracomment>sheets/own_workbook.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read and the file was left as it is.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in Excel and save it as .xlsx or .csv, then drop it again.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File cannot be opened</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: {strerror}.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a file that can be read</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is {what}, not a file.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File is empty</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no rows.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a spreadsheet</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no spreadsheet. It is {what}.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File is damaged</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is incomplete or damaged.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File is protected by a password</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is encrypted, and this app does not ask for file passwords.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File is too large to be read safely</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not opened: {why}.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File is not safe to open</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is never closed</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be split into cells near row {row}: a text there has more than 100,000 characters.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File is not there</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it in other programs, check that you may read it, then drop it again.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not opened.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a spreadsheet file.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it was saved, then drop it again.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download or copy it again. If Excel can open it, save it there as .xlsx.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, save it without a password (in Excel: File, Info, Protect Workbook), and drop that file.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete empty rows and columns behind the table, or save the table alone as .csv.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a single quotation mark near that row, or choose another delimiter.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder</source>
        <extracomment>sheets/regular_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pipe</source>
        <extracomment>sheets/regular_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a socket</source>
        <extracomment>sheets/regular_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a device</source>
        <extracomment>sheets/regular_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a file name</source>
        <extracomment>sheets/regular_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has cells as far as row {rows} and column {columns}</source>
        <extracomment>sheets/sheet_scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is built in an unusual way: {why}.</source>
        <extracomment>sheets/sheet_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save plain results instead, or save the workbook anew in Excel before the next upload.</source>
        <extracomment>sheets/sheet_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no rows</source>
        <extracomment>sheets/sheet_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its cells have no addresses</source>
        <extracomment>sheets/sheet_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its rows have no numbers</source>
        <extracomment>sheets/sheet_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its rows do not end</source>
        <extracomment>sheets/sheet_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cell stands where the results would go</source>
        <extracomment>sheets/sheet_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this really {label}? The first values do not look like it.</source>
        <extracomment>sheets/suggest.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name</source>
        <extracomment>sheets/suggest.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading says “{unit}”. Multiply the values by {int}?</source>
        <extracomment>sheets/suggest.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other than last time, these can only be {treatment}. Is that right?</source>
        <extracomment>sheets/suggest.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this {label}?</source>
        <extracomment>sheets/suggest.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One lead a row, from row 3 on. Dark headings have to be filled, a list shows under its cells. This row is not read as a lead.</source>
        <extracomment>sheets/template.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <extracomment>sheets/template.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yyyy-mm-dd hh:mm</source>
        <extracomment>sheets/template.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>sheets/template.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <extracomment>sheets/template.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to fill in</source>
        <extracomment>sheets/template.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no field that a lead can be created with.</source>
        <extracomment>sheets/template.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the list</source>
        <extracomment>sheets/template.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRM takes only values of the list.</source>
        <extracomment>sheets/template.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has to be filled.</source>
        <extracomment>sheets/template.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two leads can share it.</source>
        <extracomment>sheets/template.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best with country code, such as +91 98220 41873.</source>
        <extracomment>sheets/template.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date.</source>
        <extracomment>sheets/template.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number.</source>
        <extracomment>sheets/template.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from the list.</source>
        <extracomment>sheets/template.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the connection, and look which fields its keys may see.</source>
        <extracomment>sheets/template.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one other column.</source>
        <extracomment>sheets/value_steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the text to look for.</source>
        <extracomment>sheets/value_steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what stands between the parts.</source>
        <extracomment>sheets/value_steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number to multiply by.</source>
        <extracomment>sheets/value_steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type at least one word for yes or for no.</source>
        <extracomment>sheets/value_steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a value of the list for at least one value.</source>
        <extracomment>sheets/value_steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the two letters of a country, such as IN.</source>
        <extracomment>sheets/value_steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the value for empty cells.</source>
        <extracomment>sheets/value_steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such sheet</source>
        <extracomment>sheets/workbook_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no sheet “{sheet}”. Its sheets are {join}.</source>
        <extracomment>sheets/workbook_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <extracomment>sheets/workbook_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>sheets/xlsx_parts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>sheets/xlsx_parts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a cell with an enormous text</source>
        <extracomment>sheets/xlsx_scan.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection has no name</source>
        <extracomment>store/connections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <extracomment>store/connections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is taken</source>
        <extracomment>store/connections.py, store/mappings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a connection “{name}”.</source>
        <extracomment>store/connections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <extracomment>store/connections.py, store/mappings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a connection first.</source>
        <extracomment>store/connections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>store/connections.py, store/mappings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are missing</source>
        <extracomment>store/credentials.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {names} for “{name}”.</source>
        <extracomment>store/credentials.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <extracomment>store/credentials.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <extracomment>store/credentials.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring cannot be used</source>
        <extracomment>store/credentials.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring reported an error.</source>
        <extracomment>store/credentials.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the keys in the connection.</source>
        <extracomment>store/credentials.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keyring, then try again.</source>
        <extracomment>store/credentials.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox makes new keys at each start.</source>
        <extracomment>store/credentials.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <extracomment>store/credentials.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring gave no answer in {time_limit_s} s; it may be asking for its password.</source>
        <extracomment>store/credentials.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before is still there.</source>
        <extracomment>store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <extracomment>store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left to save.</source>
        <extracomment>store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <extracomment>store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile cannot be written</source>
        <extracomment>store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile folder is read-only.</source>
        <extracomment>store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the profile cannot be opened</source>
        <extracomment>store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is missing or may not be opened.</source>
        <extracomment>store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the profile folder exists and belongs to you.</source>
        <extracomment>store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the profile is damaged</source>
        <extracomment>store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be read any more.</source>
        <extracomment>store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back a copy of the file, or move it away to start anew.</source>
        <extracomment>store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is in use</source>
        <extracomment>store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program kept the database locked for too long.</source>
        <extracomment>store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <extracomment>store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported an error</source>
        <extracomment>store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile could not be read or written.</source>
        <extracomment>store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <extracomment>store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not made as Lead Desktop makes it.</source>
        <extracomment>store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds values that Lead Desktop does not write.</source>
        <extracomment>store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile is from a newer version</source>
        <extracomment>store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was written by a newer version of Lead Desktop.</source>
        <extracomment>store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it was changed.</source>
        <extracomment>store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {version}, known {migrations}</source>
        <extracomment>store/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app ended while the job ran. Nothing is lost; resume it when you like.</source>
        <extracomment>store/job_index.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such job</source>
        <extracomment>store/job_index.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no job “{job_id}”.</source>
        <extracomment>store/job_index.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for it in the list of jobs.</source>
        <extracomment>store/job_index.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came for this row. The lead may exist. Look it up before sending it again.</source>
        <extracomment>store/journal.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRM&apos;s answer does not mention this row. The lead may exist.</source>
        <extracomment>store/journal.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state IN (&apos;ready&apos;, &apos;warning&apos;)</source>
        <extracomment>store/journal.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>store/journal.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value of header {removeprefix}</source>
        <extracomment>store/key_entries.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is too long</source>
        <extracomment>store/key_entries.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {entry_words} has more than {longest_key} characters.</source>
        <extracomment>store/key_entries.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this session only</source>
        <extracomment>store/keyrings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system keyring (Secret Service)</source>
        <extracomment>store/keyrings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows Credential Manager</source>
        <extracomment>store/keyrings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macOS Keychain</source>
        <extracomment>store/keyrings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local machine</source>
        <extracomment>store/keyrings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring that is unlocked by its user.</source>
        <extracomment>store/keyrings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring.</source>
        <extracomment>store/keyrings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring chosen here ({name}) may keep keys in clear text.</source>
        <extracomment>store/keyrings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job is already running</source>
        <extracomment>store/locks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or command runs this job.</source>
        <extracomment>store/locks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not started a second time.</source>
        <extracomment>store/locks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it ends, or stop it there.</source>
        <extracomment>store/locks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead-desktop mapping</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file made by Export mapping.</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be read: it is no file</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a mapping saved by Lead Desktop</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was saved by a newer version of Lead Desktop</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> for {theirs}</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> for another CRM</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a mapping{other}, not for {provider_names}</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping could not be written</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be written.</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be read</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a mapping, or is broken</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Lead Desktop.</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a mapping with parts that cannot be read</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved mapping is untouched.</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} was joined to it and is not in this file.</source>
        <extracomment>store/mapping_json.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a mapping “{new}” already.</source>
        <extracomment>store/mappings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such mapping</source>
        <extracomment>store/mappings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mapping was saved as “{name}”.</source>
        <extracomment>store/mappings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping is newer than the app</source>
        <extracomment>store/mappings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was saved by a newer version of Lead Desktop.</source>
        <extracomment>store/mappings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map the columns and save the mapping.</source>
        <extracomment>store/mappings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <extracomment>store/mappings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Lead Desktop, or map the columns here.</source>
        <extracomment>store/mappings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others can change the profile folder</source>
        <extracomment>store/profile.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another user owns “{root}”, or everybody may write into it.</source>
        <extracomment>store/profile.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of the profile leads elsewhere</source>
        <extracomment>store/profile.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” in the profile is a link to another folder ({folder}).</source>
        <extracomment>store/profile.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days for which lead data of jobs is kept (0: always)</source>
        <extracomment>store/retention.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was first said that old jobs are deleted</source>
        <extracomment>store/retention.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest time at which the app ran</source>
        <extracomment>store/retention.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state IN ({listed})</source>
        <extracomment>store/row_sql.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id BETWEEN {between} AND {between2}</source>
        <extracomment>store/row_sql.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many columns</source>
        <extracomment>store/row_writer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {columns} columns; a table holds {most_columns}.</source>
        <extracomment>store/row_writer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove columns that are not needed.</source>
        <extracomment>store/row_writer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt</source>
        <extracomment>store/rowstore.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell</source>
        <extracomment>store/rowstore.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells</source>
        <extracomment>store/rowstore.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: system, light or dark</source>
        <extracomment>store/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of text and controls in percent</source>
        <extracomment>store/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window (empty: the system&apos;s)</source>
        <extracomment>store/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection chosen last (id)</source>
        <extracomment>store/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder a file was opened from last</source>
        <extracomment>store/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder results were exported to last</source>
        <extracomment>store/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place and size of the window (base64)</source>
        <extracomment>store/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds after which rows whose answer was lost are looked up</source>
        <extracomment>store/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me when a job ends</source>
        <extracomment>store/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <extracomment>store/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the table {name}</source>
        <extracomment>store/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
