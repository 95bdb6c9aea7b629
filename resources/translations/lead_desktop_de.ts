<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>LeadDesktop</name>
    <message numerus="yes">
        <source>{n} jobs</source>
        <extracomment>ui/dialogs/settings_words.py, ui/retention.py. For 1: {n} job</extracomment>
        <translation>
            <numerusform>{n} Auftrag</numerusform>
            <numerusform>{n} Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <extracomment>ui/dialogs/appearance.py</extracomment>
        <translation>Wie das System ({language})</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>ui/dialogs/appearance.py</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/dialogs/appearance.py</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/dialogs/appearance.py</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>ui/dialogs/appearance.py</extracomment>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>ui/dialogs/appearance.py</extracomment>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Size of text and controls</source>
        <extracomment>ui/dialogs/appearance.py</extracomment>
        <translation>Größe von Text und Bedienelementen</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <extracomment>ui/dialogs/appearance.py</extracomment>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/dialogs/appearance.py</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Takes effect when the app is started next.</source>
        <extracomment>ui/dialogs/appearance.py</extracomment>
        <translation>Gilt ab dem nächsten Start der App.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>ui/dialogs/appearance.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Takes effect when the app is started next. Headings in saved files stay English.</source>
        <extracomment>ui/dialogs/appearance.py</extracomment>
        <translation>Gilt ab dem nächsten Start der App. Überschriften in gespeicherten Dateien bleiben englisch.</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>ui/dialogs/appearance.py</extracomment>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>The system asks for less motion.</source>
        <extracomment>ui/dialogs/appearance.py</extracomment>
        <translation>Das System wünscht weniger Bewegung.</translation>
    </message>
    <message numerus="yes">
        <source>{n} headers</source>
        <extracomment>ui/dialogs/connection_more.py. For 1: {n} header</extracomment>
        <translation>
            <numerusform>{n} Header</numerusform>
            <numerusform>{n} Header</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} calls</source>
        <extracomment>ui/dialogs/safe_again.py, ui/tabs/create/crm_check_words.py, ui/tabs/create/plan_words.py. For 1: {n} call</extracomment>
        <translation>
            <numerusform>{n} Aufruf</numerusform>
            <numerusform>{n} Aufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <extracomment>ui/dialogs/list_values.py, ui/dialogs/safe_again.py, ui/tabs/create/confirm.py. For 1: {n} row</extracomment>
        <translation>
            <numerusform>{n} Zeile</numerusform>
            <numerusform>{n} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} leads</source>
        <extracomment>ui/dialogs/safe_again.py, ui/tabs/create/plan_words.py, ui/widgets/progress_strip.py. For 1: {n} lead</extracomment>
        <translation>
            <numerusform>{n} Lead</numerusform>
            <numerusform>{n} Leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <extracomment>ui/dialogs/settings_words.py, ui/retention.py. For 1: {n} day</extracomment>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} drafts</source>
        <extracomment>ui/dialogs/settings_words.py, ui/retention.py. For 1: {n} draft</extracomment>
        <translation>
            <numerusform>{n} Entwurf</numerusform>
            <numerusform>{n} Entwürfe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} filters</source>
        <extracomment>ui/models/filter_words.py. For 1: {n} filter</extracomment>
        <translation>
            <numerusform>{n} Filter</numerusform>
            <numerusform>{n} Filter</numerusform>
        </translation>
    </message>
    <message>
        <source>e-mail</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>phone</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>id</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>lead</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation>Lead</translation>
    </message>
    <message>
        <source>row</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>ui/dialogs/sent_sample.py, ui/dialogs/step_rows.py</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{before} and {last}</source>
        <extracomment>ui/dialogs/step_rows.py, ui/recogniser.py, ui/tabs/create/listing.py</extracomment>
        <translation>{before} und {last}</translation>
    </message>
    <message>
        <source>File column</source>
        <extracomment>ui/tabs/create/map_columns_look.py</extracomment>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>First values</source>
        <extracomment>ui/tabs/create/map_columns_look.py</extracomment>
        <translation>Erste Werte</translation>
    </message>
    <message>
        <source>Lead field</source>
        <extracomment>ui/dialogs/fixed_value.py, ui/tabs/create/map_columns_look.py</extracomment>
        <translation>Lead-Feld</translation>
    </message>
    <message>
        <source>Match</source>
        <comment>how a column was matched</comment>
        <extracomment>ui/tabs/create/map_columns_look.py</extracomment>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Value treatment</source>
        <extracomment>ui/tabs/create/map_columns_look.py</extracomment>
        <translation>Umgang mit Werten</translation>
    </message>
    <message>
        <source>Lead field of {column}</source>
        <extracomment>ui/tabs/create/map_table.py</extracomment>
        <translation>Lead-Feld von {column}</translation>
    </message>
    <message>
        <source>Columns and lead fields</source>
        <extracomment>ui/tabs/create/map_table.py</extracomment>
        <translation>Spalten und Lead-Felder</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>First + last name</source>
        <extracomment>ui/dialogs/column_steps.py, ui/tabs/create/mapping_rows.py</extracomment>
        <translation>Vor- + Nachname</translation>
    </message>
    <message>
        <source>Same name</source>
        <comment>how a column was matched</comment>
        <extracomment>ui/tabs/create/match_words.py</extracomment>
        <translation>Gleicher Name</translation>
    </message>
    <message>
        <source>Likely</source>
        <comment>how a column was matched</comment>
        <extracomment>ui/tabs/create/match_words.py</extracomment>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Unsure</source>
        <comment>how a column was matched</comment>
        <extracomment>ui/tabs/create/match_words.py</extracomment>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>how a column was matched</comment>
        <extracomment>ui/tabs/create/match_words.py</extracomment>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Your choice</source>
        <comment>how a column was matched</comment>
        <extracomment>ui/tabs/create/match_words.py</extracomment>
        <translation>Ihre Wahl</translation>
    </message>
    <message numerus="yes">
        <source>{n} columns</source>
        <extracomment>ui/tabs/create/mapping_rows.py, ui/widgets/row_table.py. For 1: {n} column</extracomment>
        <translation>
            <numerusform>{n} Spalte</numerusform>
            <numerusform>{n} Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} errors</source>
        <extracomment>ui/tabs/create/rail_words.py. For 1: {n} error</extracomment>
        <translation>
            <numerusform>{n} Fehler</numerusform>
            <numerusform>{n} Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} warnings</source>
        <extracomment>ui/tabs/create/rail_words.py. For 1: {n} warning</extracomment>
        <translation>
            <numerusform>{n} Warnung</numerusform>
            <numerusform>{n} Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fields</source>
        <extracomment>ui/tabs/create/template.py. For 1: {n} field</extracomment>
        <translation>
            <numerusform>{n} Feld</numerusform>
            <numerusform>{n} Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <extracomment>ui/tabs/fetch/counts_line.py, ui/tabs/jobs/job_titles.py. For 1: {n} line</extracomment>
        <translation>
            <numerusform>{n} Zeile</numerusform>
            <numerusform>{n} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} duplicates</source>
        <extracomment>ui/tabs/fetch/counts_line.py, ui/tabs/results/done_words.py. For 1: {n} duplicate</extracomment>
        <translation>
            <numerusform>{n} Duplikat</numerusform>
            <numerusform>{n} Duplikate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} windows</source>
        <extracomment>ui/tabs/search/window_bar.py. For 1: {n} window</extracomment>
        <translation>
            <numerusform>{n} Zeitraum</numerusform>
            <numerusform>{n} Zeiträume</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pauses</source>
        <extracomment>ui/widgets/receipt_card.py. For 1: {n} pause</extracomment>
        <translation>
            <numerusform>{n} Pause</numerusform>
            <numerusform>{n} Pausen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} matches</source>
        <extracomment>ui/widgets/table_finder.py. For 1: {n} match</extracomment>
        <translation>
            <numerusform>{n} Treffer</numerusform>
            <numerusform>{n} Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>ui/dialogs/fixed_value.py, ui/tabs/create/map_question.py, ui/tabs/search/value_editors.py</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>ui/dialogs/fixed_value.py, ui/tabs/search/value_editors.py, ui/words.py</extracomment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <extracomment>ui/tabs/search/day_editor.py, ui/told_days.py, ui/words.py</extracomment>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <extracomment>ui/told_days.py, ui/words.py</extracomment>
        <translation>{day}. {month}</translation>
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
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>done about {time}</source>
        <extracomment>ui/words.py</extracomment>
        <translation>fertig gegen {time}</translation>
    </message>
    <message>
        <source>looking again at {time}, in {seconds}</source>
        <extracomment>ui/words.py</extracomment>
        <translation>sieht um {time} wieder nach, in {seconds}</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Heute {time}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Gestern {time}</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <extracomment>ui/words.py</extracomment>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <extracomment>ui/words.py</extracomment>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <extracomment>ui/words.py</extracomment>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <extracomment>ui/words.py</extracomment>
        <translation>{milliseconds} ms</translation>
    </message>
    <message>
        <source>done about {time}, in {seconds}</source>
        <extracomment>ui/words.py</extracomment>
        <translation>fertig gegen {time}, in {seconds}</translation>
    </message>
    <message>
        <source>looking now</source>
        <extracomment>ui/words.py</extracomment>
        <translation>sieht jetzt nach</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <extracomment>ui/words.py</extracomment>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Not a rate limit</source>
        <extracomment>core/connection_options.py</extracomment>
        <translation>Kein Ratenlimit</translation>
    </message>
    <message>
        <source>“{value} s” is not a rate limit.</source>
        <extracomment>core/connection_options.py</extracomment>
        <translation>„{value} s“ ist kein Ratenlimit.</translation>
    </message>
    <message>
        <source>Not a country</source>
        <extracomment>core/connection_options.py</extracomment>
        <translation>Kein Land</translation>
    </message>
    <message>
        <source>“{strip}” is not a country.</source>
        <extracomment>core/connection_options.py</extracomment>
        <translation>„{strip}“ ist kein Land.</translation>
    </message>
    <message>
        <source>Give a whole number of calls from 1 to {most_calls}.</source>
        <extracomment>core/connection_options.py</extracomment>
        <translation>Geben Sie eine ganze Zahl von Aufrufen von 1 bis {most_calls} an.</translation>
    </message>
    <message>
        <source>Give the seconds, more than 0 and at most {longest_window_s}.</source>
        <extracomment>core/connection_options.py</extracomment>
        <translation>Geben Sie die Sekunden an, mehr als 0 und höchstens {longest_window_s}.</translation>
    </message>
    <message>
        <source>{how} Leave both empty for the usual limit of the CRM.</source>
        <extracomment>core/connection_options.py</extracomment>
        <translation>{how} Lassen Sie beides leer für das übliche Limit des CRM.</translation>
    </message>
    <message>
        <source>Choose one from the list, or give its two letters, such as IN.</source>
        <extracomment>core/connection_options.py</extracomment>
        <translation>Wählen Sie eines aus der Liste oder geben Sie seine zwei Buchstaben an, etwa IN.</translation>
    </message>
    <message>
        <source>Not a time zone</source>
        <extracomment>core/connection_options.py</extracomment>
        <translation>Keine Zeitzone</translation>
    </message>
    <message>
        <source>“{wanted}” is not a time zone.</source>
        <extracomment>core/connection_options.py</extracomment>
        <translation>„{wanted}“ ist keine Zeitzone.</translation>
    </message>
    <message>
        <source>Choose one from the list, such as Asia/Kolkata.</source>
        <extracomment>core/connection_options.py</extracomment>
        <translation>Wählen Sie eine aus der Liste, etwa Asia/Kolkata.</translation>
    </message>
    <message>
        <source>Octanist</source>
        <extracomment>core/connections.py, providers/octanist/query.py</extracomment>
        <translation>Octanist</translation>
    </message>
    <message>
        <source>What was given</source>
        <extracomment>core/connections.py</extracomment>
        <translation>Was angegeben wurde</translation>
    </message>
    <message>
        <source>The address is not a URL</source>
        <extracomment>core/connections.py, net/exchange.py</extracomment>
        <translation>Die Adresse ist keine URL</translation>
    </message>
    <message>
        <source>{value} is not a web address.</source>
        <extracomment>core/connections.py</extracomment>
        <translation>{value} ist keine Webadresse.</translation>
    </message>
    <message>
        <source>Not a number of calls</source>
        <extracomment>core/connections.py</extracomment>
        <translation>Keine Zahl von Aufrufen</translation>
    </message>
    <message>
        <source>“{strip}” is not a number of calls a day.</source>
        <extracomment>core/connections.py</extracomment>
        <translation>„{strip}“ ist keine Zahl von Aufrufen pro Tag.</translation>
    </message>
    <message>
        <source>The address holds more than a base</source>
        <extracomment>core/connections.py</extracomment>
        <translation>Die Adresse enthält mehr als die Basis</translation>
    </message>
    <message>
        <source>“{host}” comes with user, query or fragment.</source>
        <extracomment>core/connections.py</extracomment>
        <translation>„{host}“ kommt mit Benutzer, Abfrage oder Fragment.</translation>
    </message>
    <message>
        <source>Plain http is refused</source>
        <extracomment>core/connections.py</extracomment>
        <translation>Einfaches http wird abgelehnt</translation>
    </message>
    <message>
        <source>Keys for {host} would travel unencrypted.</source>
        <extracomment>core/connections.py</extracomment>
        <translation>Schlüssel für {host} würden unverschlüsselt übertragen.</translation>
    </message>
    <message>
        <source>Give one like https://host/path.</source>
        <extracomment>core/connections.py, net/exchange.py</extracomment>
        <translation>Geben Sie eine wie https://host/path an.</translation>
    </message>
    <message>
        <source>Give a whole number from 1, such as 10,000, or leave it empty.</source>
        <extracomment>core/connections.py</extracomment>
        <translation>Geben Sie eine ganze Zahl ab 1 an, etwa 10000 oder lassen Sie es leer.</translation>
    </message>
    <message>
        <source>Give host and path only.</source>
        <extracomment>core/connections.py</extracomment>
        <translation>Geben Sie nur Host und Pfad an.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <extracomment>ui/tabs/create/correction_words.py, ui/tabs/create/find_in_crm.py</extracomment>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Use https:// in the address.</source>
        <extracomment>core/connections.py</extracomment>
        <translation>Verwenden Sie https:// in der Adresse.</translation>
    </message>
    <message>
        <source>The CRM asked for a pause.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Das CRM bat um eine Pause.</translation>
    </message>
    <message>
        <source>Read only</source>
        <extracomment>ui/safe_words.py, core/errors.py</extracomment>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>“{connection_name}” is read only: nothing can be created over it.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>„{connection_name}“ ist nur zum Lesen: Darüber kann nichts angelegt werden.</translation>
    </message>
    <message>
        <source>Waiting for the limit</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Wartet auf das Limit</translation>
    </message>
    <message>
        <source>Choose another connection, or change the safe mode of this one.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Wählen Sie eine andere Verbindung oder ändern Sie den sicheren Modus dieser Verbindung.</translation>
    </message>
    <message>
        <source>No row is lost.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Keine Zeile geht verloren.</translation>
    </message>
    <message>
        <source>Nothing was read or changed.</source>
        <extracomment>core/errors.py, store/profile.py</extracomment>
        <translation>Nichts wurde gelesen oder geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>ui/tabs/fetch/fetch_questions.py, core/errors.py</extracomment>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>jobs/evidence.py, jobs/existing_keys.py</extracomment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>providers/leadsquared/columns.py</extracomment>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>providers/leadsquared/columns.py</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Not the name of a header</source>
        <extracomment>core/header_names.py</extracomment>
        <translation>Kein Name eines Headers</translation>
    </message>
    <message>
        <source>“{found}” cannot be the name of a header.</source>
        <extracomment>core/header_names.py</extracomment>
        <translation>„{found}“ kann kein Name eines Headers sein.</translation>
    </message>
    <message>
        <source>A header of the app</source>
        <extracomment>core/header_names.py</extracomment>
        <translation>Ein Header der App</translation>
    </message>
    <message>
        <source>Lead Desktop sets the header {found} itself.</source>
        <extracomment>core/header_names.py</extracomment>
        <translation>Lead Desktop setzt den Header {found} selbst.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens, such as X-Dealer-Id.</source>
        <extracomment>core/header_names.py</extracomment>
        <translation>Verwenden Sie Buchstaben, Ziffern und Bindestriche, etwa X-Dealer-Id.</translation>
    </message>
    <message>
        <source>Leave it out, or choose another header.</source>
        <extracomment>core/header_names.py</extracomment>
        <translation>Lassen Sie ihn weg oder wählen Sie einen anderen Header.</translation>
    </message>
    <message>
        <source>A header is there twice</source>
        <extracomment>core/header_names.py</extracomment>
        <translation>Ein Header ist doppelt</translation>
    </message>
    <message>
        <source>The header {name} is given twice.</source>
        <extracomment>core/header_names.py</extracomment>
        <translation>Der Header {name} ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>Give each header once.</source>
        <extracomment>core/header_names.py</extracomment>
        <translation>Geben Sie jeden Header einmal an.</translation>
    </message>
    <message>
        <source>The proxy is not an address</source>
        <extracomment>core/proxies.py</extracomment>
        <translation>Der Proxy ist keine Adresse</translation>
    </message>
    <message>
        <source>What was given for the proxy is not host and port.</source>
        <extracomment>core/proxies.py</extracomment>
        <translation>Was für den Proxy angegeben wurde, ist nicht Host und Port.</translation>
    </message>
    <message>
        <source>The proxy holds a name and a password</source>
        <extracomment>core/proxies.py</extracomment>
        <translation>Der Proxy enthält Namen und Passwort</translation>
    </message>
    <message>
        <source>A connection is kept in a file, where a password could be read.</source>
        <extracomment>core/proxies.py</extracomment>
        <translation>Eine Verbindung liegt in einer Datei, in der ein Passwort gelesen werden könnte.</translation>
    </message>
    <message>
        <source>The kind of proxy is not known</source>
        <extracomment>core/proxies.py</extracomment>
        <translation>Die Art des Proxys ist nicht bekannt</translation>
    </message>
    <message>
        <source>Lead Desktop speaks to http and https proxies, not to “{scheme}”.</source>
        <extracomment>core/proxies.py</extracomment>
        <translation>Lead Desktop spricht mit http- und https-Proxys, nicht mit „{scheme}“.</translation>
    </message>
    <message>
        <source>The proxy holds more than host and port</source>
        <extracomment>core/proxies.py</extracomment>
        <translation>Der Proxy enthält mehr als Host und Port</translation>
    </message>
    <message>
        <source>“{host}” comes with a path: that may be a script that chooses proxies, which is not read here.</source>
        <extracomment>core/proxies.py</extracomment>
        <translation>„{host}“ kommt mit einem Pfad: Das kann ein Skript sein, das Proxys auswählt; es wird hier nicht gelesen.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <extracomment>core/proxies.py</extracomment>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Give one like {example}, or leave it empty for the proxy of this computer.</source>
        <extracomment>core/proxies.py</extracomment>
        <translation>Geben Sie einen wie {example} an oder lassen Sie es leer für den Proxy dieses Computers.</translation>
    </message>
    <message>
        <source>Give host and port alone; a proxy that wants a log-in goes into the settings of this computer.</source>
        <extracomment>core/proxies.py</extracomment>
        <translation>Geben Sie nur Host und Port an; ein Proxy mit Anmeldung gehört in die Einstellungen dieses Computers.</translation>
    </message>
    <message>
        <source>Ask for the http proxy of your network, such as {example}.</source>
        <extracomment>core/proxies.py</extracomment>
        <translation>Fragen Sie nach dem http-Proxy Ihres Netzes, etwa {example}.</translation>
    </message>
    <message>
        <source>Open the script in a browser and give the proxy it names, as host and port.</source>
        <extracomment>core/proxies.py</extracomment>
        <translation>Öffnen Sie das Skript im Browser und geben Sie den Proxy an, den es nennt, als Host und Port.</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>core/relative_days.py</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>core/relative_days.py</extracomment>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>7 days ago</source>
        <extracomment>core/relative_days.py</extracomment>
        <translation>Vor 7 Tagen</translation>
    </message>
    <message>
        <source>30 days ago</source>
        <extracomment>core/relative_days.py</extracomment>
        <translation>Vor 30 Tagen</translation>
    </message>
    <message>
        <source>90 days ago</source>
        <extracomment>core/relative_days.py</extracomment>
        <translation>Vor 90 Tagen</translation>
    </message>
    <message>
        <source>month start</source>
        <extracomment>core/relative_days.py</extracomment>
        <translation>Monatsanfang</translation>
    </message>
    <message>
        <source>Month start</source>
        <extracomment>core/relative_days.py</extracomment>
        <translation>Monatsanfang</translation>
    </message>
    <message>
        <source>quarter start</source>
        <extracomment>core/relative_days.py</extracomment>
        <translation>Quartalsanfang</translation>
    </message>
    <message>
        <source>Quarter start</source>
        <extracomment>core/relative_days.py</extracomment>
        <translation>Quartalsanfang</translation>
    </message>
    <message>
        <source>year start</source>
        <extracomment>core/relative_days.py</extracomment>
        <translation>Jahresanfang</translation>
    </message>
    <message>
        <source>Year start</source>
        <extracomment>core/relative_days.py</extracomment>
        <translation>Jahresanfang</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>ui/models/table_columns.py, ui/tabs/create/left_table.py, ui/tabs/jobs/job_columns.py</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Lead id</source>
        <extracomment>ui/models/table_columns.py, ui/tabs/search/dates_box.py, jobs/export_rows.py</extracomment>
        <translation>Lead-ID</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>ui/models/table_columns.py, jobs/export_rows.py</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>ui/models/table_columns.py, jobs/export_rows.py</extracomment>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>{mapped} of {columns} mapped</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>{mapped} von {columns} zugeordnet</translation>
    </message>
    <message numerus="yes">
        <source>{n} columns stay in the file and are not sent</source>
        <extracomment>ui/tabs/create/mapping_rows.py. For 1: {n} column stays in the file and is not sent</extracomment>
        <translation>
            <numerusform>{n} Spalte bleibt in der Datei und wird nicht gesendet</numerusform>
            <numerusform>{n} Spalten bleiben in der Datei und werden nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are sent within another column</source>
        <extracomment>ui/tabs/create/mapping_rows.py. For 1: {n} is sent within another column</extracomment>
        <translation>
            <numerusform>{n} wird innerhalb einer anderen Spalte gesendet</numerusform>
            <numerusform>{n} werden innerhalb einer anderen Spalte gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>custom field set, {mapped} of {n} children mapped</source>
        <extracomment>ui/tabs/create/mapping_rows.py. For 1: custom field set, {mapped} of {n} children mapped</extracomment>
        <translation>
            <numerusform>eigene Feldgruppe, {mapped} von {n} Unterfeld zugeordnet</numerusform>
            <numerusform>eigene Feldgruppe, {mapped} von {n} Unterfeldern zugeordnet</numerusform>
        </translation>
    </message>
    <message>
        <source>not from the file</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>nicht aus der Datei</translation>
    </message>
    <message>
        <source>Required, stays empty</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>Pflicht, bleibt leer</translation>
    </message>
    <message>
        <source>Stays empty</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>Bleibt leer</translation>
    </message>
    <message>
        <source>Nothing in this file</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>Nichts in dieser Datei</translation>
    </message>
    <message>
        <source>In every row</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>In jeder Zeile</translation>
    </message>
    <message>
        <source>Fixed value</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>Fester Wert</translation>
    </message>
    <message>
        <source>Required and not mapped: {fields}.</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>Pflicht und nicht zugeordnet: {fields}.</translation>
    </message>
    <message>
        <source>Required fields are covered.</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>Pflichtfelder sind abgedeckt.</translation>
    </message>
    <message numerus="yes">
        <source>{n} matches are unsure, look at {columns}.</source>
        <extracomment>ui/tabs/create/mapping_rows.py. For 1: {n} match is unsure, look at {columns}.</extracomment>
        <translation>
            <numerusform>{n} Treffer ist unsicher, sehen Sie {columns} an.</numerusform>
            <numerusform>{n} Treffer sind unsicher, sehen Sie {columns} an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} blank rows left out.</source>
        <extracomment>ui/tabs/create/mapping_rows.py. For 1: {n} blank row left out.</extracomment>
        <translation>
            <numerusform>{n} leere Zeile ausgelassen.</numerusform>
            <numerusform>{n} leere Zeilen ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>empty in all rows</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>in allen Zeilen leer</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>(keine Überschrift)</translation>
    </message>
    <message>
        <source>Joined into {columns}</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>Verbunden in {columns}</translation>
    </message>
    <message>
        <source>The same in every row</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>In jeder Zeile gleich</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>ui/tabs/create/check_words.py, ui/tabs/create/mapping_rows.py</extracomment>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>“{column}” is read as {order}.</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>„{column}“ wird gelesen als {order}.</translation>
    </message>
    <message>
        <source>“{column}” is multiplied by {factor}.</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>„{column}“ wird mit {factor} multipliziert.</translation>
    </message>
    <message>
        <source>“{column}” goes to {field}, which is unsure.</source>
        <extracomment>ui/tabs/create/mapping_rows.py</extracomment>
        <translation>„{column}“ geht in {field}, das ist unsicher.</translation>
    </message>
    <message>
        <source>space</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>comma</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>dash</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>Bindestrich</translation>
    </message>
    <message>
        <source>slash</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>Schrägstrich</translation>
    </message>
    <message>
        <source>bar</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>line break</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>Zeilenumbruch</translation>
    </message>
    <message>
        <source>As it is</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>Trim</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>Leerraum kürzen</translation>
    </message>
    <message>
        <source>Trim, lower case</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>Leerraum kürzen, klein</translation>
    </message>
    <message>
        <source>Split at the last space</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>Am letzten Leerzeichen teilen</translation>
    </message>
    <message>
        <source>Read as yes or no</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>Als Ja oder Nein lesen</translation>
    </message>
    <message>
        <source>Match list values</source>
        <extracomment>ui/dialogs/column_steps.py, ui/dialogs/list_values.py, ui/tabs/create/treatment_words.py</extracomment>
        <translation>Listenwerte zuordnen</translation>
    </message>
    <message>
        <source>Lower case</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>Kleinbuchstaben</translation>
    </message>
    <message>
        <source>Upper case</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>Title case</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>Wortanfänge groß</translation>
    </message>
    <message>
        <source>Part before the first {separator}</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>Teil vor dem ersten Zeichen: {separator}</translation>
    </message>
    <message>
        <source>Part after the first {separator}</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>Teil nach dem ersten Zeichen: {separator}</translation>
    </message>
    <message>
        <source>Part after the last {separator}</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>Teil nach dem letzten Zeichen: {separator}</translation>
    </message>
    <message>
        <source>Part {number} by {separator}</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>Teil {number}, getrennt durch: {separator}</translation>
    </message>
    <message>
        <source>Country code of {country} if missing</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>Wenn Vorwahl fehlt: {country}</translation>
    </message>
    <message>
        <source>Read as {order}</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>Lesen als {order}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <extracomment>ui/tabs/create/source_bar.py, ui/tabs/create/treatment_words.py</extracomment>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>Keep the country code</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>Landesvorwahl behalten</translation>
    </message>
    <message numerus="yes">
        <source>{n} unknown</source>
        <extracomment>ui/tabs/create/recent_line.py, ui/tabs/create/treatment_words.py. For 1: {n} unknown</extracomment>
        <translation>
            <numerusform>{n} unbekannt</numerusform>
            <numerusform>{n} unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Join with {columns}</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>Verbinden mit {columns}</translation>
    </message>
    <message>
        <source>Multiply by {factor}</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>Mit {factor} multiplizieren</translation>
    </message>
    <message>
        <source>Own words for yes and no</source>
        <extracomment>ui/dialogs/column_steps.py, ui/tabs/create/treatment_words.py</extracomment>
        <translation>Eigene Wörter für Ja und Nein</translation>
    </message>
    <message numerus="yes">
        <source>{n} values matched</source>
        <extracomment>ui/tabs/create/treatment_words.py. For 1: {n} value matched</extracomment>
        <translation>
            <numerusform>{n} Wert zugeordnet</numerusform>
            <numerusform>{n} Werte zugeordnet</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” if empty</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>„{text}“, wenn leer</translation>
    </message>
    <message>
        <source>Replace “{text}”</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>„{text}“ ersetzen</translation>
    </message>
    <message>
        <source>Remove “{text}”</source>
        <extracomment>ui/tabs/create/treatment_words.py</extracomment>
        <translation>„{text}“ entfernen</translation>
    </message>
    <message>
        <source>account host</source>
        <extracomment>jobs/account_guard.py</extracomment>
        <translation>Host des Kontos</translation>
    </message>
    <message>
        <source>account id</source>
        <extracomment>jobs/account_guard.py</extracomment>
        <translation>ID des Kontos</translation>
    </message>
    <message>
        <source>Keys of another account</source>
        <extracomment>jobs/account_guard.py</extracomment>
        <translation>Schlüssel eines anderen Kontos</translation>
    </message>
    <message>
        <source>This upload began in another account than the one the keys of “{name}” belong to.</source>
        <extracomment>jobs/account_guard.py</extracomment>
        <translation>Dieser Upload begann in einem anderen Konto als dem, zu dem die Schlüssel von „{name}“ gehören.</translation>
    </message>
    <message>
        <source>Give keys of the account it began in, then resume. For the other account, upload the file anew.</source>
        <extracomment>jobs/account_guard.py</extracomment>
        <translation>Geben Sie Schlüssel des Kontos an, in dem er begann, und setzen Sie fort. Für das andere Konto laden Sie die Datei neu hoch.</translation>
    </message>
    <message>
        <source>The rows could not be checked</source>
        <extracomment>jobs/check_helpers.py</extracomment>
        <translation>Die Zeilen konnten nicht geprüft werden</translation>
    </message>
    <message>
        <source>Checking them ended unexpectedly: there may be too little memory.</source>
        <extracomment>jobs/check_helpers.py</extracomment>
        <translation>Die Prüfung endete unerwartet: Es ist vielleicht zu wenig Speicher da.</translation>
    </message>
    <message>
        <source>Close other programs, then check again.</source>
        <extracomment>jobs/check_helpers.py</extracomment>
        <translation>Schließen Sie andere Programme und prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The upload was started</source>
        <extracomment>jobs/check_sheet.py, jobs/find_existing.py, jobs/recheck.py</extracomment>
        <translation>Der Upload wurde begonnen</translation>
    </message>
    <message>
        <source>Its rows cannot be checked anew.</source>
        <extracomment>jobs/check_sheet.py</extracomment>
        <translation>Seine Zeilen können nicht neu geprüft werden.</translation>
    </message>
    <message>
        <source>No column is matched</source>
        <extracomment>jobs/check_sheet.py</extracomment>
        <translation>Keine Spalte ist zugeordnet</translation>
    </message>
    <message>
        <source>None of the columns goes to a field.</source>
        <extracomment>jobs/check_sheet.py</extracomment>
        <translation>Keine der Spalten geht in ein Feld.</translation>
    </message>
    <message>
        <source>Match at least one column.</source>
        <extracomment>jobs/check_sheet.py</extracomment>
        <translation>Ordnen Sie mindestens eine Spalte zu.</translation>
    </message>
    <message>
        <source>no such child: {module}</source>
        <extracomment>jobs/children.py</extracomment>
        <translation>kein solcher Prozess: {module}</translation>
    </message>
    <message>
        <source>The upload stopped itself</source>
        <extracomment>ui/tabs/create/receipt.py, ui/tabs/jobs/job_lines.py, jobs/circuit_breaker.py</extracomment>
        <translation>Der Upload hat sich selbst beendet</translation>
    </message>
    <message>
        <source>{limit} calls in a row got no usable answer: {message}</source>
        <extracomment>jobs/circuit_breaker.py</extracomment>
        <translation>{limit} Aufrufe nacheinander bekamen keine brauchbare Antwort: {message}</translation>
    </message>
    <message>
        <source>{limit} calls in a row were refused for the same reason: {message}</source>
        <extracomment>jobs/circuit_breaker.py</extracomment>
        <translation>{limit} Aufrufe nacheinander wurden aus demselben Grund abgelehnt: {message}</translation>
    </message>
    <message>
        <source>Rows that were sent are kept as unknown and are not sent again.</source>
        <extracomment>jobs/circuit_breaker.py</extracomment>
        <translation>Gesendete Zeilen gelten als ungewiss und werden nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Find out what is wrong with the connection, then go on.</source>
        <extracomment>jobs/circuit_breaker.py</extracomment>
        <translation>Finden Sie heraus, was mit der Verbindung nicht stimmt, und machen Sie dann weiter.</translation>
    </message>
    <message>
        <source>Correct the cause, try one row, then go on.</source>
        <extracomment>jobs/circuit_breaker.py</extracomment>
        <translation>Beheben Sie die Ursache, versuchen Sie eine Zeile und machen Sie dann weiter.</translation>
    </message>
    <message>
        <source>Corrected in a workbook, not sent yet</source>
        <extracomment>jobs/correct_upload.py</extracomment>
        <translation>In einer Arbeitsmappe korrigiert, noch nicht gesendet</translation>
    </message>
    <message>
        <source>A value was given, not sent yet</source>
        <extracomment>jobs/correct_upload.py</extracomment>
        <translation>Ein Wert wurde angegeben, noch nicht gesendet</translation>
    </message>
    <message>
        <source>Corrections from a workbook</source>
        <extracomment>jobs/correct_upload.py, jobs/fix_in_excel.py</extracomment>
        <translation>Korrekturen aus einer Arbeitsmappe</translation>
    </message>
    <message>
        <source>Corrections from a workbook were being kept when the app ended.</source>
        <extracomment>jobs/correct_upload.py</extracomment>
        <translation>Korrekturen aus einer Arbeitsmappe wurden gerade übernommen, als die App endete.</translation>
    </message>
    <message numerus="yes">
        <source>{ready} rows were corrected and are not sent yet.</source>
        <extracomment>jobs/correct_upload.py. For 1: {ready} row was corrected and is not sent yet.</extracomment>
        <translation>
            <numerusform>{ready} Zeile wurde korrigiert und ist noch nicht gesendet.</numerusform>
            <numerusform>{ready} Zeilen wurden korrigiert und sind noch nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not an upload</source>
        <extracomment>jobs/correct_upload.py, jobs/reopen.py</extracomment>
        <translation>Kein Upload</translation>
    </message>
    <message>
        <source>“{title}” was not sent yet.</source>
        <extracomment>jobs/correct_upload.py</extracomment>
        <translation>„{title}“ wurde noch nicht gesendet.</translation>
    </message>
    <message>
        <source>These rows cannot be matched</source>
        <extracomment>jobs/corrections.py</extracomment>
        <translation>Diese Zeilen können nicht zugeordnet werden</translation>
    </message>
    <message>
        <source>The workbook has no column “{key}”.</source>
        <extracomment>jobs/corrections.py</extracomment>
        <translation>Die Arbeitsmappe hat keine Spalte „{key}“.</translation>
    </message>
    <message>
        <source>Take the workbook that was saved from this sheet, and keep that column.</source>
        <extracomment>jobs/corrections.py</extracomment>
        <translation>Nehmen Sie die Arbeitsmappe, die aus diesem Blatt gespeichert wurde, und behalten Sie diese Spalte.</translation>
    </message>
    <message>
        <source>The day&apos;s calls are used up</source>
        <extracomment>jobs/day_guard.py, providers/leadsquared/errors.py</extracomment>
        <translation>Die Aufrufe des Tages sind verbraucht</translation>
    </message>
    <message>
        <source>The {calls_a_day} calls a day of “{name}” were made from this computer since midnight UTC.</source>
        <extracomment>jobs/day_guard.py</extracomment>
        <translation>Die {calls_a_day} Aufrufe pro Tag von „{name}“ wurden seit Mitternacht UTC von diesem Computer gemacht.</translation>
    </message>
    <message>
        <source>Nothing more was sent; the rows left wait.</source>
        <extracomment>jobs/day_guard.py</extracomment>
        <translation>Mehr wurde nicht gesendet; die übrigen Zeilen warten.</translation>
    </message>
    <message>
        <source>Resume when the quota is new, or now to go on until the CRM refuses.</source>
        <extracomment>jobs/day_guard.py</extracomment>
        <translation>Setzen Sie fort, wenn das Kontingent neu ist, oder sofort; dann geht es weiter, bis das CRM ablehnt.</translation>
    </message>
    <message>
        <source>The sheet was not checked</source>
        <extracomment>jobs/drafting.py</extracomment>
        <translation>Das Blatt wurde nicht geprüft</translation>
    </message>
    <message>
        <source>It is not known which column is which field.</source>
        <extracomment>jobs/drafting.py</extracomment>
        <translation>Es ist nicht bekannt, welche Spalte welches Feld ist.</translation>
    </message>
    <message>
        <source>Match the columns and check the sheet.</source>
        <extracomment>jobs/drafting.py</extracomment>
        <translation>Ordnen Sie die Spalten zu und prüfen Sie das Blatt.</translation>
    </message>
    <message>
        <source>“{titles}” is running or paused in a window or command.</source>
        <extracomment>jobs/erase.py</extracomment>
        <translation>„{titles}“ läuft oder ist angehalten, in einem Fenster oder Befehl.</translation>
    </message>
    <message>
        <source>A job is at work</source>
        <extracomment>jobs/erase.py</extracomment>
        <translation>Ein Auftrag arbeitet</translation>
    </message>
    <message numerus="yes">
        <source>{first} {others} more are too.</source>
        <extracomment>jobs/erase.py. For 1: {first} {others} more is too.</extracomment>
        <translation>
            <numerusform>{first} Ein weiterer ebenso.</numerusform>
            <numerusform>{first} {others} weitere ebenso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <extracomment>jobs/erase.py, jobs/sandbox_process.py</extracomment>
        <translation>Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>Stop it, then delete.</source>
        <extracomment>jobs/erase.py</extracomment>
        <translation>Beenden Sie ihn und löschen Sie dann.</translation>
    </message>
    <message>
        <source>Found by {noun} after the answer of call {call} was lost.</source>
        <extracomment>jobs/evidence.py</extracomment>
        <translation>Per {noun} gefunden, nachdem die Antwort auf Aufruf {call} verloren ging.</translation>
    </message>
    <message>
        <source>A lead with this {noun} was there before call {call} was made.</source>
        <extracomment>jobs/evidence.py</extracomment>
        <translation>Ein Lead mit dieser Angabe ({noun}) war schon vor Aufruf {call} da.</translation>
    </message>
    <message>
        <source>The answer of call {call} was lost. Looked up by {nouns} {seconds} s later: there is no such lead.</source>
        <extracomment>jobs/evidence.py</extracomment>
        <translation>Die Antwort auf Aufruf {call} ging verloren. {seconds} s später per {nouns} nachgeschlagen: Es gibt keinen solchen Lead.</translation>
    </message>
    <message>
        <source>There is a lead with this {noun}, but the CRM does not say which or since when: call {call} may have made it.</source>
        <extracomment>jobs/evidence.py</extracomment>
        <translation>Es gibt einen Lead mit dieser Angabe ({noun}), aber das CRM sagt nicht, welchen und seit wann: Aufruf {call} kann ihn angelegt haben.</translation>
    </message>
    <message>
        <source>{leads} leads have the e-mail or phone of this row; call {call} may have made one of them.</source>
        <extracomment>jobs/evidence.py</extracomment>
        <translation>{leads} Leads haben E-Mail oder Telefon dieser Zeile; Aufruf {call} kann einen davon angelegt haben.</translation>
    </message>
    <message>
        <source>A lead with this {noun} was made after the answer of call {call} was lost; it may be somebody else&apos;s.</source>
        <extracomment>jobs/evidence.py</extracomment>
        <translation>Ein Lead mit dieser Angabe ({noun}) wurde angelegt, nachdem die Antwort auf Aufruf {call} verloren ging; er kann von jemand anderem sein.</translation>
    </message>
    <message>
        <source>A lead with this {noun} was made at the time of call {call}, but differs in {join}; it may be somebody else&apos;s.</source>
        <extracomment>jobs/evidence.py</extracomment>
        <translation>Ein Lead mit dieser Angabe ({noun}) wurde zur Zeit von Aufruf {call} angelegt, weicht aber ab ({join}); er kann von jemand anderem sein.</translation>
    </message>
    <message>
        <source>The answer of call {call} was lost, and the row has no e-mail or phone that is unique in the account: it cannot be looked up.</source>
        <extracomment>jobs/evidence.py</extracomment>
        <translation>Die Antwort auf Aufruf {call} ging verloren, und die Zeile hat weder E-Mail noch Telefon, die im Konto eindeutig sind: Sie kann nicht nachgeschlagen werden.</translation>
    </message>
    <message>
        <source>a lead without a name</source>
        <extracomment>jobs/existing_problems.py</extracomment>
        <translation>ein Lead ohne Namen</translation>
    </message>
    <message>
        <source>{words}, and {leads} more</source>
        <extracomment>jobs/existing_problems.py</extracomment>
        <translation>{words} und {leads} weitere</translation>
    </message>
    <message>
        <source>lead {lead_id}</source>
        <extracomment>jobs/existing_problems.py</extracomment>
        <translation>Lead {lead_id}</translation>
    </message>
    <message>
        <source>owner {owner}</source>
        <extracomment>jobs/existing_problems.py</extracomment>
        <translation>Besitzer {owner}</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>ui/models/table_columns.py, jobs/export_rows.py</extracomment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>lead id</source>
        <extracomment>jobs/export_rows.py</extracomment>
        <translation>Lead-ID</translation>
    </message>
    <message>
        <source>sent at</source>
        <extracomment>jobs/export_rows.py</extracomment>
        <translation>gesendet um</translation>
    </message>
    <message>
        <source>Sent at</source>
        <extracomment>jobs/export_rows.py</extracomment>
        <translation>Gesendet um</translation>
    </message>
    <message numerus="yes">
        <source>Fetch {filled} lines</source>
        <extracomment>jobs/fetch_leads.py. For 1: Fetch {filled} line</extracomment>
        <translation>
            <numerusform>{filled} Zeile abrufen</numerusform>
            <numerusform>{filled} Zeilen abrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetched once, on line {first_line}.</source>
        <extracomment>jobs/fetch_leads.py</extracomment>
        <translation>Einmal abgerufen, in Zeile {first_line}.</translation>
    </message>
    <message>
        <source>Not sent. A line needs {any_of}.</source>
        <extracomment>jobs/fetch_leads.py</extracomment>
        <translation>Nicht gesendet. Eine Zeile braucht {any_of}.</translation>
    </message>
    <message>
        <source>an id</source>
        <extracomment>jobs/fetch_leads.py</extracomment>
        <translation>eine ID</translation>
    </message>
    <message>
        <source>a lead URL</source>
        <extracomment>jobs/fetch_leads.py</extracomment>
        <translation>eine Lead-URL</translation>
    </message>
    <message>
        <source>an e-mail</source>
        <extracomment>jobs/fetch_leads.py</extracomment>
        <translation>eine E-Mail</translation>
    </message>
    <message>
        <source>a phone</source>
        <extracomment>jobs/fetch_leads.py</extracomment>
        <translation>eine Telefonnummer</translation>
    </message>
    <message>
        <source>the number of a bulk</source>
        <extracomment>jobs/fetch_leads.py</extracomment>
        <translation>die Nummer eines Bulks</translation>
    </message>
    <message>
        <source>Pasted</source>
        <extracomment>ui/models/table_columns.py, jobs/fetch_run.py</extracomment>
        <translation>Eingefügt</translation>
    </message>
    <message>
        <source>No lead has this {noun} in {name}.</source>
        <extracomment>jobs/fetch_run.py</extracomment>
        <translation>Kein Lead in {name} hat diese Angabe ({noun}).</translation>
    </message>
    <message>
        <source>No fetch by ids</source>
        <extracomment>jobs/fetch_run.py</extracomment>
        <translation>Kein Abruf per ID</translation>
    </message>
    <message>
        <source>{provider_names} has no call that fetches leads by ids.</source>
        <extracomment>jobs/fetch_run.py</extracomment>
        <translation>{provider_names} hat keinen Aufruf, der Leads per ID abruft.</translation>
    </message>
    <message>
        <source>Use a search.</source>
        <extracomment>jobs/fetch_run.py</extracomment>
        <translation>Verwenden Sie eine Suche.</translation>
    </message>
    <message>
        <source>No lead among these rows</source>
        <extracomment>jobs/fill_template.py</extracomment>
        <translation>Kein Lead in diesen Zeilen</translation>
    </message>
    <message>
        <source>None of them was found in the CRM, so there is nothing to fill a template with.</source>
        <extracomment>jobs/fill_template.py</extracomment>
        <translation>Keiner davon wurde im CRM gefunden; es gibt nichts, womit eine Vorlage gefüllt werden kann.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <extracomment>jobs/fill_template.py, jobs/fix_in_excel.py, jobs/own_workbook.py</extracomment>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Choose rows that were found.</source>
        <extracomment>jobs/fill_template.py</extracomment>
        <translation>Wählen Sie Zeilen, die gefunden wurden.</translation>
    </message>
    <message>
        <source>Too many look-ups</source>
        <extracomment>jobs/find_existing.py</extracomment>
        <translation>Zu viel nachzuschlagen</translation>
    </message>
    <message>
        <source>{look_ups} values would be looked up; an account has at most {most_look_ups} calls a day.</source>
        <extracomment>jobs/find_existing.py</extracomment>
        <translation>{look_ups} Werte würden nachgeschlagen; ein Konto hat höchstens {most_look_ups} Aufrufe pro Tag.</translation>
    </message>
    <message>
        <source>Nothing was asked.</source>
        <extracomment>jobs/find_existing.py, providers/filter_values.py</extracomment>
        <translation>Nichts wurde gefragt.</translation>
    </message>
    <message>
        <source>Split the file, or leave it to the CRM: it refuses leads that it has.</source>
        <extracomment>jobs/find_existing.py</extracomment>
        <translation>Teilen Sie die Datei oder überlassen Sie es dem CRM: Es lehnt Leads ab, die es hat.</translation>
    </message>
    <message>
        <source>Its rows are being sent.</source>
        <extracomment>jobs/find_existing.py</extracomment>
        <translation>Seine Zeilen werden gerade gesendet.</translation>
    </message>
    <message>
        <source>rows are in a workbook</source>
        <extracomment>jobs/fix_in_excel.py</extracomment>
        <translation>Zeilen sind in einer Arbeitsmappe</translation>
    </message>
    <message>
        <source>Row in the file</source>
        <extracomment>jobs/fix_in_excel.py</extracomment>
        <translation>Zeile in der Datei</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <extracomment>jobs/fix_in_excel.py</extracomment>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>Another kind of file</source>
        <extracomment>jobs/fix_in_excel.py</extracomment>
        <translation>Eine andere Art Datei</translation>
    </message>
    <message>
        <source>Only .xlsx and .csv can be corrected and brought back.</source>
        <extracomment>jobs/fix_in_excel.py</extracomment>
        <translation>Nur .xlsx und .csv können korrigiert und zurückgebracht werden.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .xlsx.</source>
        <extracomment>jobs/fix_in_excel.py</extracomment>
        <translation>Wählen Sie einen Namen, der auf .xlsx endet.</translation>
    </message>
    <message>
        <source>{partition}; this one was left out.</source>
        <extracomment>jobs/fix_rows.py</extracomment>
        <translation>{partition}; diese wurde ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>Leave out {rows} rows</source>
        <extracomment>jobs/fix_rows.py. For 1: Leave out {rows} row</extracomment>
        <translation>
            <numerusform>{rows} Zeile auslassen</numerusform>
            <numerusform>{rows} Zeilen auslassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out by hand.</source>
        <extracomment>jobs/fix_rows.py</extracomment>
        <translation>Von Hand ausgelassen.</translation>
    </message>
    <message>
        <source>The connection and its keys are still there.</source>
        <extracomment>jobs/kept_keys.py</extracomment>
        <translation>Die Verbindung und ihre Schlüssel sind noch da.</translation>
    </message>
    <message>
        <source>lead page/{connection_id}</source>
        <extracomment>jobs/lead_pages.py</extracomment>
        <translation>lead page/{connection_id}</translation>
    </message>
    <message>
        <source>chosen mapping</source>
        <extracomment>jobs/map_columns.py</extracomment>
        <translation>chosen mapping</translation>
    </message>
    <message>
        <source>The name cannot be used</source>
        <extracomment>jobs/named_mappings.py</extracomment>
        <translation>Der Name kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>A mapping needs a name of 1 to {longest_name} characters.</source>
        <extracomment>jobs/named_mappings.py</extracomment>
        <translation>Eine Zuordnung braucht einen Namen mit 1 bis {longest_name} Zeichen.</translation>
    </message>
    <message>
        <source>Type another name.</source>
        <extracomment>jobs/named_mappings.py</extracomment>
        <translation>Geben Sie einen anderen Namen ein.</translation>
    </message>
    <message>
        <source>The mapping cannot be used</source>
        <extracomment>jobs/named_mappings.py, store/mapping_file.py</extracomment>
        <translation>Die Zuordnung kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>What is done to the values of “{heading}” is not complete. {problem}</source>
        <extracomment>jobs/named_mappings.py</extracomment>
        <translation>Was mit den Werten von „{heading}“ geschieht, ist nicht vollständig. {problem}</translation>
    </message>
    <message>
        <source>Export the mapping again where it was made.</source>
        <extracomment>jobs/named_mappings.py</extracomment>
        <translation>Exportieren Sie die Zuordnung noch einmal, wo sie gemacht wurde.</translation>
    </message>
    <message>
        <source>was changed since its rows were read</source>
        <extracomment>jobs/own_workbook.py</extracomment>
        <translation>wurde geändert, seit die Zeilen gelesen wurden,</translation>
    </message>
    <message>
        <source>was read before copies could be made of it</source>
        <extracomment>jobs/own_workbook.py</extracomment>
        <translation>wurde gelesen, bevor Kopien davon möglich waren,</translation>
    </message>
    <message>
        <source>Results cannot be put into a copy</source>
        <extracomment>jobs/own_workbook.py, sheets/own_workbook.py, sheets/sheet_text.py</extracomment>
        <translation>Ergebnisse können nicht in eine Kopie</translation>
    </message>
    <message>
        <source>“{name}” {what}, so its rows may stand elsewhere.</source>
        <extracomment>jobs/own_workbook.py</extracomment>
        <translation>„{name}“ {what} und kann die Zeilen anderswo haben.</translation>
    </message>
    <message>
        <source>No workbook to copy</source>
        <extracomment>jobs/own_workbook.py</extracomment>
        <translation>Keine Arbeitsmappe zum Kopieren</translation>
    </message>
    <message>
        <source>“{title}” was not read from a workbook.</source>
        <extracomment>jobs/own_workbook.py</extracomment>
        <translation>„{title}“ wurde nicht aus einer Arbeitsmappe gelesen.</translation>
    </message>
    <message>
        <source>No row is lost, and your workbook is as it was.</source>
        <extracomment>jobs/own_workbook.py, sheets/sheet_text.py</extracomment>
        <translation>Keine Zeile geht verloren, und Ihre Arbeitsmappe ist, wie sie war.</translation>
    </message>
    <message>
        <source>Save plain results instead: they hold your columns too.</source>
        <extracomment>jobs/own_workbook.py</extracomment>
        <translation>Speichern Sie stattdessen einfache Ergebnisse: Sie enthalten Ihre Spalten auch.</translation>
    </message>
    <message>
        <source>Save plain results instead.</source>
        <extracomment>jobs/own_workbook.py, sheets/own_workbook.py</extracomment>
        <translation>Speichern Sie stattdessen einfache Ergebnisse.</translation>
    </message>
    <message>
        <source>The day&apos;s quota has {calls} left by what was made from this computer; this upload takes {calls2}.</source>
        <extracomment>jobs/plan_words.py</extracomment>
        <translation>Das Tageskontingent hat nach dem, was von diesem Computer gemacht wurde, noch {calls}; dieser Upload braucht {calls2}.</translation>
    </message>
    <message>
        <source>{why} It sends about {rows} today, pauses by itself about {pauses_about}, and goes on when you resume it with a new quota.</source>
        <extracomment>jobs/plan_words.py</extracomment>
        <translation>{why} Er sendet heute etwa {rows}, hält gegen {pauses_about} von selbst an und macht weiter, wenn Sie ihn mit neuem Kontingent fortsetzen.</translation>
    </message>
    <message numerus="yes">
        <source>{number} calls</source>
        <extracomment>jobs/plan_words.py. For 1: {number} call</extracomment>
        <translation>
            <numerusform>{number} Aufruf</numerusform>
            <numerusform>{number} Aufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} rows</source>
        <extracomment>jobs/plan_words.py. For 1: {number} row</extracomment>
        <translation>
            <numerusform>{number} Zeile</numerusform>
            <numerusform>{number} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer made {calls_today} calls today, and the day&apos;s quota is {calls_a_day}; this upload takes {calls}. Started now, it goes on until the CRM refuses, and pauses by itself. Resume it when the quota is new.</source>
        <extracomment>jobs/plan_words.py</extracomment>
        <translation>Dieser Computer hat heute {calls_today} Aufrufe gemacht, und das Tageskontingent ist {calls_a_day}; dieser Upload braucht {calls}. Jetzt begonnen, läuft er weiter, bis das CRM ablehnt, und hält von selbst an. Setzen Sie ihn fort, wenn das Kontingent neu ist.</translation>
    </message>
    <message>
        <source>{why} It pauses by itself about {pauses_about}; resume it with a new quota.</source>
        <extracomment>jobs/plan_words.py</extracomment>
        <translation>{why} Er hält gegen {pauses_about} von selbst an; setzen Sie ihn mit neuem Kontingent fort.</translation>
    </message>
    <message>
        <source>Under 1%</source>
        <extracomment>jobs/plan_words.py</extracomment>
        <translation>Unter 1 %</translation>
    </message>
    <message>
        <source>A built-in connection</source>
        <extracomment>jobs/questions.py</extracomment>
        <translation>Eine eingebaute Verbindung</translation>
    </message>
    <message>
        <source>“{name}” is part of the app and stays as it is.</source>
        <extracomment>jobs/questions.py</extracomment>
        <translation>„{name}“ gehört zur App und bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>sheet columns</source>
        <extracomment>jobs/read_sheet.py</extracomment>
        <translation>sheet columns</translation>
    </message>
    <message>
        <source>Its rows cannot be changed any more.</source>
        <extracomment>jobs/recheck.py</extracomment>
        <translation>Seine Zeilen können nicht mehr geändert werden.</translation>
    </message>
    <message>
        <source>It could not be looked up: {message}</source>
        <extracomment>jobs/reconcile.py</extracomment>
        <translation>Nachschlagen war nicht möglich: {message}</translation>
    </message>
    <message>
        <source>“{title}” sends no rows.</source>
        <extracomment>jobs/reopen.py</extracomment>
        <translation>„{title}“ sendet keine Zeilen.</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <extracomment>jobs/reopen.py, sheets/delimited.py</extracomment>
        <translation>Nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>The upload was never started</source>
        <extracomment>jobs/reopen.py</extracomment>
        <translation>Der Upload wurde nie begonnen</translation>
    </message>
    <message>
        <source>“{title}” is a draft.</source>
        <extracomment>jobs/reopen.py</extracomment>
        <translation>„{title}“ ist ein Entwurf.</translation>
    </message>
    <message>
        <source>Nothing to retry</source>
        <extracomment>jobs/reopen.py</extracomment>
        <translation>Nichts erneut zu versuchen</translation>
    </message>
    <message>
        <source>Nothing of “{title}” has failed.</source>
        <extracomment>jobs/reopen.py</extracomment>
        <translation>In „{title}“ ist nichts fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Nothing to look up</source>
        <extracomment>jobs/reopen.py</extracomment>
        <translation>Nichts nachzuschlagen</translation>
    </message>
    <message>
        <source>No answer to a row of “{title}” was lost.</source>
        <extracomment>jobs/reopen.py</extracomment>
        <translation>In „{title}“ ging keine Antwort auf eine Zeile verloren.</translation>
    </message>
    <message>
        <source>Check it, then upload it.</source>
        <extracomment>jobs/reopen.py</extracomment>
        <translation>Prüfen Sie es und laden Sie es dann hoch.</translation>
    </message>
    <message numerus="yes">
        <source>{rows} rows</source>
        <extracomment>jobs/replace_cells.py. For 1: {rows} row</extracomment>
        <translation>
            <numerusform>{rows} Zeile</numerusform>
            <numerusform>{rows} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Set {label} in {words}</source>
        <extracomment>jobs/replace_cells.py</extracomment>
        <translation>{label} in {words} setzen</translation>
    </message>
    <message>
        <source>Clear {label} in {words}</source>
        <extracomment>jobs/replace_cells.py</extracomment>
        <translation>{label} in {words} leeren</translation>
    </message>
    <message numerus="yes">
        <source>{found} cells</source>
        <extracomment>jobs/replace_cells.py. For 1: {found} cell</extracomment>
        <translation>
            <numerusform>{found} Zelle</numerusform>
            <numerusform>{found} Zellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace in {cells} of {label}</source>
        <extracomment>jobs/replace_cells.py</extracomment>
        <translation>In {cells} von {label} ersetzen</translation>
    </message>
    <message>
        <source>Row key, keep as it is</source>
        <extracomment>jobs/row_keys.py</extracomment>
        <translation>Zeilenschlüssel, nicht ändern</translation>
    </message>
    <message>
        <source>What is done is kept; the job can be resumed.</source>
        <extracomment>jobs/runner.py</extracomment>
        <translation>Was getan ist, bleibt; der Auftrag kann fortgesetzt werden.</translation>
    </message>
    <message>
        <source>A fault in Lead Desktop</source>
        <extracomment>jobs/runner.py</extracomment>
        <translation>Ein Fehler in Lead Desktop</translation>
    </message>
    <message>
        <source>The job ended on a fault of the app itself.</source>
        <extracomment>jobs/runner.py</extracomment>
        <translation>Der Auftrag endete an einem Fehler der App selbst.</translation>
    </message>
    <message>
        <source>The job runs already</source>
        <extracomment>jobs/runner.py</extracomment>
        <translation>Der Auftrag läuft schon</translation>
    </message>
    <message>
        <source>This job is running.</source>
        <extracomment>jobs/runner.py</extracomment>
        <translation>Dieser Auftrag läuft.</translation>
    </message>
    <message>
        <source>Nothing was started twice.</source>
        <extracomment>jobs/runner.py</extracomment>
        <translation>Nichts wurde doppelt begonnen.</translation>
    </message>
    <message>
        <source>corrected rows wait for a yes</source>
        <extracomment>jobs/safe_mode.py</extracomment>
        <translation>korrigierte Zeilen warten auf ein Ja</translation>
    </message>
    <message>
        <source>begun without a question</source>
        <extracomment>jobs/safe_mode.py</extracomment>
        <translation>begun without a question</translation>
    </message>
    <message>
        <source>failed rows</source>
        <extracomment>jobs/safe_mode.py</extracomment>
        <translation>die fehlgeschlagenen Zeilen</translation>
    </message>
    <message>
        <source>Safe mode is on</source>
        <extracomment>ui/dialogs/safe_mode.py, jobs/safe_mode.py</extracomment>
        <translation>Der sichere Modus ist an</translation>
    </message>
    <message>
        <source>Nobody has said yes to sending the {what} of “{title}” to “{name}”.</source>
        <extracomment>jobs/safe_mode.py</extracomment>
        <translation>Niemand hat zugestimmt, {what} von „{title}“ an „{name}“ zu senden.</translation>
    </message>
    <message>
        <source>The trial is over</source>
        <extracomment>jobs/safe_mode.py</extracomment>
        <translation>Der Probelauf ist vorbei</translation>
    </message>
    <message>
        <source>A yes was given to {trial} rows, not to the other {rows}.</source>
        <extracomment>jobs/safe_mode.py</extracomment>
        <translation>Für {trial} Zeilen gibt es ein Ja, für die übrigen {rows} nicht.</translation>
    </message>
    <message>
        <source>corrected rows</source>
        <extracomment>jobs/safe_mode.py</extracomment>
        <translation>die korrigierten Zeilen</translation>
    </message>
    <message>
        <source>Say yes to them, then they are sent.</source>
        <extracomment>jobs/safe_mode.py</extracomment>
        <translation>Stimmen Sie zu, dann werden sie gesendet.</translation>
    </message>
    <message>
        <source>The sandbox does not start</source>
        <extracomment>jobs/sandbox_process.py</extracomment>
        <translation>Die Sandbox startet nicht</translation>
    </message>
    <message>
        <source>The built-in practice CRM did not start: {reason}.</source>
        <extracomment>jobs/sandbox_process.py</extracomment>
        <translation>Das eingebaute Übungs-CRM ist nicht gestartet: {reason}.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>jobs/sandbox_process.py</extracomment>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>its owner has not said where it listens</source>
        <extracomment>jobs/sandbox_process.py</extracomment>
        <translation>ihr Prozess hat nicht gesagt, wo er erreichbar ist</translation>
    </message>
    <message>
        <source>it has no output</source>
        <extracomment>jobs/sandbox_process.py</extracomment>
        <translation>sie hat keine Ausgabe</translation>
    </message>
    <message>
        <source>it said nothing of use</source>
        <extracomment>jobs/sandbox_process.py</extracomment>
        <translation>sie sagte nichts Brauchbares</translation>
    </message>
    <message>
        <source>The practice CRMs are in use</source>
        <extracomment>jobs/sandbox_process.py</extracomment>
        <translation>Die Übungs-CRMs werden benutzt</translation>
    </message>
    <message>
        <source>Another window or command runs the practice CRMs of this profile.</source>
        <extracomment>jobs/sandbox_process.py</extracomment>
        <translation>Ein anderes Fenster oder ein Befehl führt die Übungs-CRMs dieses Profils aus.</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <extracomment>jobs/sandbox_process.py</extracomment>
        <translation>Schließen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No name</source>
        <extracomment>jobs/saved_searches.py</extracomment>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>A search is saved under a name.</source>
        <extracomment>jobs/saved_searches.py</extracomment>
        <translation>Eine Suche wird unter einem Namen gespeichert.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <extracomment>jobs/saved_searches.py</extracomment>
        <translation>Geben Sie ihr einen.</translation>
    </message>
    <message>
        <source>Not read: {labels}. {most_common}</source>
        <extracomment>jobs/search_leads.py</extracomment>
        <translation>Nicht gelesen: {labels}. {most_common}</translation>
    </message>
    <message>
        <source>Search </source>
        <extracomment>jobs/search_leads.py</extracomment>
        <translation>Suche </translation>
    </message>
    <message>
        <source>all leads</source>
        <extracomment>ui/search_titles.py, jobs/search_leads.py</extracomment>
        <translation>alle Leads</translation>
    </message>
    <message>
        <source>part {number}</source>
        <extracomment>jobs/search_leads.py</extracomment>
        <translation>Teil {number}</translation>
    </message>
    <message>
        <source>No search</source>
        <extracomment>jobs/search_run.py</extracomment>
        <translation>Keine Suche</translation>
    </message>
    <message>
        <source>{provider_names} has no call that searches leads.</source>
        <extracomment>jobs/search_run.py</extracomment>
        <translation>{provider_names} hat keinen Aufruf, der Leads sucht.</translation>
    </message>
    <message>
        <source>Fetch leads by their ids.</source>
        <extracomment>jobs/search_run.py</extracomment>
        <translation>Rufen Sie Leads per ID ab.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <extracomment>ui/tabs/fetch/fetch_questions.py, jobs/sheet_child.py</extracomment>
        <translation>Die Datei ist zu groß</translation>
    </message>
    <message>
        <source>Reading it takes more than {memory_limit_bytes} GB of memory.</source>
        <extracomment>jobs/sheet_child.py</extracomment>
        <translation>Sie zu lesen braucht mehr als {memory_limit_bytes} GB Speicher.</translation>
    </message>
    <message>
        <source>Split the file, or save it as CSV.</source>
        <extracomment>jobs/sheet_child.py</extracomment>
        <translation>Teilen Sie die Datei oder speichern Sie sie als CSV.</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <extracomment>jobs/sheet_process.py</extracomment>
        <translation>Die Datei konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Reading it ended unexpectedly: the file may be damaged, or too large for this computer.</source>
        <extracomment>jobs/sheet_process.py</extracomment>
        <translation>Das Lesen endete unerwartet: Die Datei ist vielleicht beschädigt oder zu groß für diesen Computer.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as a new file, and try that one.</source>
        <extracomment>jobs/sheet_process.py</extracomment>
        <translation>Öffnen Sie sie in einem Tabellenprogramm, speichern Sie sie als neue Datei und versuchen Sie diese.</translation>
    </message>
    <message>
        <source>child {code}</source>
        <extracomment>jobs/sheet_process.py</extracomment>
        <translation>Prozess {code}</translation>
    </message>
    <message>
        <source>the child that parses ended with code {wait}</source>
        <extracomment>jobs/sheet_reading.py</extracomment>
        <translation>der lesende Prozess endete mit Code {wait}</translation>
    </message>
    <message>
        <source>merged cells</source>
        <extracomment>jobs/sheet_task.py</extracomment>
        <translation>merged cells</translation>
    </message>
    <message>
        <source>file fingerprint</source>
        <extracomment>jobs/sheet_task.py</extracomment>
        <translation>file fingerprint</translation>
    </message>
    <message>
        <source>Looking up {looking_up} {noun} whose answer was lost.</source>
        <extracomment>jobs/tally.py</extracomment>
        <translation>{looking_up} {noun}, deren Antwort verloren ging, werden nachgeschlagen.</translation>
    </message>
    <message>
        <source>A template is a workbook</source>
        <extracomment>jobs/template.py</extracomment>
        <translation>Eine Vorlage ist eine Arbeitsmappe</translation>
    </message>
    <message>
        <source>“{name}” does not end in .xlsx.</source>
        <extracomment>jobs/template.py</extracomment>
        <translation>„{name}“ endet nicht auf .xlsx.</translation>
    </message>
    <message>
        <source>Give the file that ending.</source>
        <extracomment>jobs/template.py</extracomment>
        <translation>Geben Sie der Datei diese Endung.</translation>
    </message>
    <message>
        <source>rows of the trial</source>
        <extracomment>jobs/trial.py</extracomment>
        <translation>Zeilen des Probelaufs</translation>
    </message>
    <message>
        <source>row was</source>
        <extracomment>jobs/upload_leads.py</extracomment>
        <translation>Zeile wurde</translation>
    </message>
    <message>
        <source>rows were</source>
        <extracomment>jobs/upload_leads.py</extracomment>
        <translation>Zeilen wurden</translation>
    </message>
    <message>
        <source>No bulk create</source>
        <extracomment>ui/tabs/create/refusals.py, jobs/upload_leads.py, jobs/upload_run.py</extracomment>
        <translation>Keine Massenanlage</translation>
    </message>
    <message>
        <source>“{name}” cannot create leads in bulk.</source>
        <extracomment>ui/tabs/create/refusals.py, jobs/upload_leads.py</extracomment>
        <translation>„{name}“ kann keine Leads in Mengen anlegen.</translation>
    </message>
    <message>
        <source>Another connection</source>
        <extracomment>jobs/upload_leads.py</extracomment>
        <translation>Eine andere Verbindung</translation>
    </message>
    <message>
        <source>This sheet was checked for “{connection_name}”, not for “{name}”.</source>
        <extracomment>jobs/upload_leads.py</extracomment>
        <translation>Dieses Blatt wurde für „{connection_name}“ geprüft, nicht für „{name}“.</translation>
    </message>
    <message>
        <source>The look-up is over. {unsent} {were} not sent.</source>
        <extracomment>jobs/upload_leads.py</extracomment>
        <translation>Das Nachschlagen ist vorbei. {unsent} {were} nicht gesendet.</translation>
    </message>
    <message>
        <source>Choose another connection.</source>
        <extracomment>jobs/upload_leads.py, jobs/upload_run.py</extracomment>
        <translation>Wählen Sie eine andere Verbindung.</translation>
    </message>
    <message>
        <source>Check it for the connection it is sent to.</source>
        <extracomment>jobs/upload_leads.py</extracomment>
        <translation>Prüfen Sie es für die Verbindung, an die es gesendet wird.</translation>
    </message>
    <message>
        <source>The CRM did not say what became of this row.</source>
        <extracomment>jobs/upload_run.py</extracomment>
        <translation>Das CRM hat nicht gesagt, was aus dieser Zeile wurde.</translation>
    </message>
    <message>
        <source>{provider_names} has no call that creates leads in bulk.</source>
        <extracomment>jobs/upload_run.py</extracomment>
        <translation>{provider_names} hat keinen Aufruf, der Leads in Mengen anlegt.</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>jobs/upload_run.py</extracomment>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Repeats row {unknown_row}, whose outcome is unknown. Sent now, it could make the same lead twice.</source>
        <extracomment>jobs/upload_work.py</extracomment>
        <translation>Wiederholt Zeile {unknown_row}, deren Ausgang ungewiss ist. Jetzt gesendet, könnte sie denselben Lead doppelt anlegen.</translation>
    </message>
    <message>
        <source>No such connection</source>
        <extracomment>jobs/workspace.py, store/connections.py</extracomment>
        <translation>Keine solche Verbindung</translation>
    </message>
    <message>
        <source>There is no connection “{name}”.</source>
        <extracomment>jobs/workspace.py, store/connections.py</extracomment>
        <translation>Es gibt keine Verbindung „{name}“.</translation>
    </message>
    <message>
        <source>The connection was removed</source>
        <extracomment>jobs/workspace.py</extracomment>
        <translation>Die Verbindung wurde entfernt</translation>
    </message>
    <message>
        <source>Choose one of: {join}.</source>
        <extracomment>jobs/workspace.py</extracomment>
        <translation>Wählen Sie eines davon: {join}.</translation>
    </message>
    <message>
        <source>The connection “{connection_name}” was removed, with its keys.</source>
        <extracomment>jobs/workspace.py</extracomment>
        <translation>Die Verbindung „{connection_name}“ wurde entfernt, mit ihren Schlüsseln.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <extracomment>jobs/workspace.py</extracomment>
        <translation>Es ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Nothing was sent. The rows of its jobs stay.</source>
        <extracomment>jobs/workspace.py</extracomment>
        <translation>Nichts wurde gesendet. Die Zeilen ihrer Aufträge bleiben.</translation>
    </message>
    <message>
        <source>Save what is left as a file, and begin with it over another connection.</source>
        <extracomment>jobs/workspace.py</extracomment>
        <translation>Speichern Sie, was übrig ist, als Datei und beginnen Sie damit über eine andere Verbindung.</translation>
    </message>
    <message>
        <source>not trusted</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted here: {plain}.</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>Dem Zertifikat von {host} wird hier nicht vertraut: {plain}.</translation>
    </message>
    <message>
        <source>Check date and time of this computer; in a company network ask for its root certificate.</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers; in einem Firmennetz fragen Sie nach dem Stammzertifikat.</translation>
    </message>
    <message>
        <source>The host cannot prove who it is</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>Der Host kann nicht beweisen, wer er ist</translation>
    </message>
    <message>
        <source>The certificate of {host} holds from {day} only.</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>Das Zertifikat von {host} gilt erst ab {day}.</translation>
    </message>
    <message>
        <source>Correct the clock of this computer, which says {today}.</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>Stellen Sie die Uhr dieses Computers richtig; sie zeigt {today}.</translation>
    </message>
    <message>
        <source>The certificate of {host}, issued by {issuer}, expired on {day}.</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>Das Zertifikat von {host}, ausgestellt von {issuer}, lief am {day} ab.</translation>
    </message>
    <message>
        <source>If the clock of this computer is right ({today}), tell the support of the CRM; else correct it.</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>Wenn die Uhr dieses Computers richtig geht ({today}), sagen Sie es dem Support des CRM; sonst stellen Sie sie.</translation>
    </message>
    <message>
        <source>Host: {target}</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>Host: {target}</translation>
    </message>
    <message>
        <source>“{own}” of {organisation}</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>„{own}“ von {organisation}</translation>
    </message>
    <message>
        <source>no host</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>kein Host</translation>
    </message>
    <message>
        <source> and {most_names} more</source>
        <extracomment>net/certificates.py</extracomment>
        <translation> und {most_names} weitere</translation>
    </message>
    <message>
        <source>Proxy-Authorization: Basic {decode}</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>Proxy-Authorization: Basic {decode}</translation>
    </message>
    <message>
        <source>the proxy made no connection</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>der Proxy stellte keine Verbindung her</translation>
    </message>
    <message>
        <source>The certificate that came for {host} is for {listed}, not for {host}.</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>Das Zertifikat, das für {host} kam, ist für {listed}, nicht für {host}.</translation>
    </message>
    <message>
        <source>Check the connection&apos;s address; if it is right, log in to the network if it has a log-in page.</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>Prüfen Sie die Adresse der Verbindung; stimmt sie, melden Sie sich im Netz an, falls es eine Anmeldeseite hat.</translation>
    </message>
    <message>
        <source>The certificate of {host} vouches for itself ({issuer}): anyone could have made it. Either the server was not set up to its end, or your company&apos;s proxy re-signs traffic.</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>Das Zertifikat von {host} bürgt für sich selbst ({issuer}): Jeder kann es gemacht haben. Entweder ist der Server nicht fertig eingerichtet, oder der Proxy Ihrer Firma signiert den Verkehr neu.</translation>
    </message>
    <message>
        <source>Ask your IT department to install the certificate on this computer, or use another network.</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>Bitten Sie Ihre IT-Abteilung, das Zertifikat auf diesem Computer zu installieren, oder nehmen Sie ein anderes Netz.</translation>
    </message>
    <message>
        <source>The certificate that came for {host} was issued by {issuer}, which this computer does not trust: most likely your company&apos;s proxy re-signs traffic.</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>Das Zertifikat, das für {host} kam, wurde von {issuer} ausgestellt; dem vertraut dieser Computer nicht: Wahrscheinlich signiert der Proxy Ihrer Firma den Verkehr neu.</translation>
    </message>
    <message>
        <source>Ask your IT department to install the root certificate of {issuer} on this computer.</source>
        <extracomment>net/certificates.py</extracomment>
        <translation>Bitten Sie Ihre IT-Abteilung, das Stammzertifikat von {issuer} auf diesem Computer zu installieren.</translation>
    </message>
    <message>
        <source>“{host}” is not the name of a host.</source>
        <extracomment>net/exchange.py</extracomment>
        <translation>„{host}“ ist kein Name eines Hosts.</translation>
    </message>
    <message>
        <source>gzip, deflate</source>
        <extracomment>net/exchange.py</extracomment>
        <translation>gzip, deflate</translation>
    </message>
    <message>
        <source>{who}, or of the proxy {name} before it,</source>
        <extracomment>net/exchange.py</extracomment>
        <translation>{who} oder des Proxys {name} davor</translation>
    </message>
    <message>
        <source>packed as it was not asked for</source>
        <extracomment>net/exchange.py</extracomment>
        <translation>gepackt, wie es nicht verlangt war</translation>
    </message>
    <message>
        <source>A key cannot be sent</source>
        <extracomment>net/exchange.py</extracomment>
        <translation>Ein Schlüssel kann nicht gesendet werden</translation>
    </message>
    <message>
        <source>The key for {name} holds a space at an end, a line break or a letter that keys never have.</source>
        <extracomment>net/exchange.py</extracomment>
        <translation>Der Schlüssel für {name} enthält am Ende ein Leerzeichen, einen Zeilenumbruch oder ein Zeichen, das Schlüssel nie haben.</translation>
    </message>
    <message>
        <source>Copy the key again, without anything around it.</source>
        <extracomment>net/exchange.py, store/key_entries.py</extracomment>
        <translation>Kopieren Sie den Schlüssel noch einmal, ohne etwas darum herum.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>{host} hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>No answer came</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>Keine Antwort kam</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>Die Antwort ist zu groß</translation>
    </message>
    <message>
        <source>{host} sent more than {limit_bytes} MB in one answer; the rest was not read.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>{host} hat mehr als {limit_bytes} MB in einer Antwort gesendet; der Rest wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>No connection</source>
        <extracomment>ui/tabs/create/refusals.py, ui/widgets/progress_strip.py, net/lost_calls.py</extracomment>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Something in the app broke</source>
        <extracomment>ui/api_thread.py, ui/crash.py</extracomment>
        <translation>Etwas in der App ist kaputt</translation>
    </message>
    <message>
        <source>The app met a case it does not know.</source>
        <extracomment>ui/api_thread.py, ui/crash.py</extracomment>
        <translation>Die App traf auf einen Fall, den sie nicht kennt.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>ui/api_thread.py</extracomment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>It was cancelled before it was done.</source>
        <extracomment>ui/api_thread.py</extracomment>
        <translation>Es wurde abgebrochen, bevor es fertig war.</translation>
    </message>
    <message>
        <source>Every answered row is saved.</source>
        <extracomment>ui/api_thread.py, ui/crash.py</extracomment>
        <translation>Jede beantwortete Zeile ist gespeichert.</translation>
    </message>
    <message>
        <source>Try it again; the details are in the crash log.</source>
        <extracomment>ui/api_thread.py</extracomment>
        <translation>Versuchen Sie es noch einmal; Einzelheiten stehen im Absturzprotokoll.</translation>
    </message>
    <message numerus="yes">
        <source>Every answered row is saved. “Pause and quit” finishes the calls in flight; resume them from Jobs next time. In the background they go on without a window, and the app ends after the last one.</source>
        <extracomment>ui/closing.py. For 1: Every answered row is saved. “Pause and quit” finishes the calls in flight; resume it from Jobs next time. In the background it goes on without a window, and the app ends after it.</extracomment>
        <translation>
            <numerusform>Jede beantwortete Zeile ist gespeichert. „Anhalten und beenden“ schließt laufende Aufrufe ab; setzen Sie ihn das nächste Mal unter Aufträge fort. Im Hintergrund läuft er ohne Fenster weiter, und die App endet nach ihm.</numerusform>
            <numerusform>Jede beantwortete Zeile ist gespeichert. „Anhalten und beenden“ schließt laufende Aufrufe ab; setzen Sie sie das nächste Mal unter Aufträge fort. Im Hintergrund laufen sie ohne Fenster weiter, und die App endet nach dem letzten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs are running</source>
        <extracomment>ui/closing.py. For 1: {n} job is running</extracomment>
        <translation>
            <numerusform>{n} Auftrag läuft</numerusform>
            <numerusform>{n} Aufträge laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>ui/closing.py</extracomment>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Keep running in the background</source>
        <extracomment>ui/closing.py</extracomment>
        <translation>Im Hintergrund weiterlaufen</translation>
    </message>
    <message>
        <source>Pause and quit</source>
        <extracomment>ui/closing.py</extracomment>
        <translation>Anhalten und beenden</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <extracomment>ui/crash.py, ui/dialogs/help_menu.py</extracomment>
        <translation>Support-Paket…</translation>
    </message>
    <message>
        <source>The details, without keys, are in {path}.</source>
        <extracomment>ui/crash.py</extracomment>
        <translation>Die Einzelheiten, ohne Schlüssel, stehen in {path}.</translation>
    </message>
    <message>
        <source>The details could not be written.</source>
        <extracomment>ui/crash.py</extracomment>
        <translation>Die Einzelheiten konnten nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Lead Desktop is free software under the MIT licence. It uses Qt under the LGPL 3, as separate files that you may replace, and the packages below under their own licences.</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Lead Desktop ist freie Software unter der MIT-Lizenz. Es verwendet Qt unter der LGPL 3, als einzelne Dateien, die Sie ersetzen dürfen, und die Pakete unten unter ihren eigenen Lizenzen.</translation>
    </message>
    <message>
        <source>About Lead Desktop</source>
        <extracomment>ui/dialogs/about.py, ui/dialogs/help_menu.py</extracomment>
        <translation>Über Lead Desktop</translation>
    </message>
    <message>
        <source>Lead Desktop {version}</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Lead Desktop {version}</translation>
    </message>
    <message>
        <source>Packages and their licences</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Pakete und ihre Lizenzen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/about.py, ui/dialogs/deleted_jobs.py, ui/dialogs/settings.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{zone} and {country}, from the account</source>
        <extracomment>ui/dialogs/account_words.py</extracomment>
        <translation>{zone} und {country}, vom Konto</translation>
    </message>
    <message>
        <source>{value}, from the account</source>
        <extracomment>ui/dialogs/account_words.py</extracomment>
        <translation>{value}, vom Konto</translation>
    </message>
    <message>
        <source>Account {account}</source>
        <extracomment>ui/dialogs/account_words.py</extracomment>
        <translation>Konto {account}</translation>
    </message>
    <message>
        <source>The account thinks in {zone}, this connection in {own}</source>
        <extracomment>ui/dialogs/account_words.py</extracomment>
        <translation>Das Konto denkt in {zone}, diese Verbindung in {own}</translation>
    </message>
    <message>
        <source>Leads have object types</source>
        <extracomment>ui/dialogs/account_words.py</extracomment>
        <translation>Leads haben Objekttypen</translation>
    </message>
    <message>
        <source>Leads have no object types</source>
        <extracomment>ui/dialogs/account_words.py</extracomment>
        <translation>Leads haben keine Objekttypen</translation>
    </message>
    <message>
        <source>Optional. How many calls a day the CRM allows.</source>
        <extracomment>ui/dialogs/calls_a_day.py</extracomment>
        <translation>Optional. Wie viele Aufrufe das CRM pro Tag erlaubt.</translation>
    </message>
    <message>
        <source>Optional. Pro: 10,000 + 1,000 a user. Super: 100,000.</source>
        <extracomment>ui/dialogs/calls_a_day.py</extracomment>
        <translation>Optional. Pro: 10.000 + 1.000 je Benutzer. Super: 100.000.</translation>
    </message>
    <message>
        <source>Calls a day</source>
        <extracomment>ui/dialogs/calls_a_day.py, ui/dialogs/connection_more.py</extracomment>
        <translation>Aufrufe pro Tag</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>ui/dialogs/calls_a_day.py</extracomment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>New connection</source>
        <extracomment>ui/dialogs/connection.py</extracomment>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Connection {name}</source>
        <extracomment>ui/dialogs/connection.py</extracomment>
        <translation>Verbindung {name}</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <extracomment>ui/dialogs/connection.py, ui/dialogs/remove_connection.py</extracomment>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/dialogs/column_steps.py, ui/dialogs/connection.py, ui/dialogs/fixed_value.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save connection</source>
        <extracomment>ui/dialogs/connection.py</extracomment>
        <translation>Verbindung speichern</translation>
    </message>
    <message>
        <source>Test connection</source>
        <extracomment>ui/dialogs/connection.py</extracomment>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Test again</source>
        <extracomment>ui/dialogs/connection.py</extracomment>
        <translation>Noch einmal testen</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <extracomment>ui/dialogs/connection.py</extracomment>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>Not tested successfully yet</source>
        <extracomment>ui/dialogs/connection.py</extracomment>
        <translation>Noch nicht erfolgreich getestet</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <extracomment>ui/dialogs/connection.py</extracomment>
        <translation>Noch nicht getestet</translation>
    </message>
    <message>
        <source>Tested, all is well</source>
        <extracomment>ui/dialogs/connection.py</extracomment>
        <translation>Getestet, alles in Ordnung</translation>
    </message>
    <message>
        <source>Testing</source>
        <extracomment>ui/dialogs/connection.py</extracomment>
        <translation>Test läuft</translation>
    </message>
    <message>
        <source>Save without keys</source>
        <extracomment>ui/dialogs/connection.py</extracomment>
        <translation>Ohne Schlüssel speichern</translation>
    </message>
    <message>
        <source>Paste it, or save without keys.</source>
        <extracomment>ui/dialogs/connection.py</extracomment>
        <translation>Fügen Sie ihn ein oder speichern Sie ohne Schlüssel.</translation>
    </message>
    <message>
        <source>Access key</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>Access Key</translation>
    </message>
    <message>
        <source>Secret key</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>Secret Key</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>ui/dialogs/connection_draft.py, ui/dialogs/provider_cards.py</extracomment>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Token (optional)</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>Token (optional)</translation>
    </message>
    <message>
        <source>{key} has more than {most} characters. Copy it again, without anything around it.</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>{key} hat mehr als {most} Zeichen. Kopieren Sie ihn noch einmal, ohne etwas darum herum.</translation>
    </message>
    <message>
        <source>Singapore</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>United States, us11</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>USA, us11</translation>
    </message>
    <message>
        <source>India, in21</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>Indien, in21</translation>
    </message>
    <message>
        <source>India, in22</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>Indien, in22</translation>
    </message>
    <message>
        <source>Ireland, ir31</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>Irland, ir31</translation>
    </message>
    <message>
        <source>Canada, ca12</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>Kanada, ca12</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>{name} Kopie</translation>
    </message>
    <message>
        <source>{name} copy {number}</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>{name} Kopie {number}</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>Geben Sie der Verbindung einen Namen.</translation>
    </message>
    <message>
        <source>There is already a connection “{name}”. Choose another name.</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>Es gibt schon eine Verbindung „{name}“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The value of the header {header}</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>Der Wert des Headers {header}</translation>
    </message>
    <message>
        <source>{key} is missing.</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>{key} fehlt.</translation>
    </message>
    <message>
        <source>The value of the header {header} is missing.</source>
        <extracomment>ui/dialogs/connection_draft.py</extracomment>
        <translation>Der Wert des Headers {header} fehlt.</translation>
    </message>
    <message>
        <source>Show access key</source>
        <extracomment>ui/dialogs/connection_form.py</extracomment>
        <translation>Access Key zeigen</translation>
    </message>
    <message>
        <source>Show secret key</source>
        <extracomment>ui/dialogs/connection_form.py</extracomment>
        <translation>Secret Key zeigen</translation>
    </message>
    <message>
        <source>Show api key</source>
        <extracomment>ui/dialogs/connection_form.py</extracomment>
        <translation>API-Schlüssel zeigen</translation>
    </message>
    <message>
        <source>Show token (optional)</source>
        <extracomment>ui/dialogs/connection_form.py</extracomment>
        <translation>Token (optional) zeigen</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/dialogs/connection_form.py, ui/dialogs/name_dialog.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>ui/dialogs/connection_form.py</extracomment>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>ui/dialogs/connection_form.py</extracomment>
        <translation>Region</translation>
    </message>
    <message>
        <source>Another address</source>
        <extracomment>ui/dialogs/connection_form.py</extracomment>
        <translation>Andere Adresse</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>ui/dialogs/connection_form.py</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>ui/dialogs/connection_form.py, ui/tabs/create/receipt_words.py, ui/tabs/jobs/job_lines.py</extracomment>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>ui/dialogs/connection_form.py, ui/tabs/create/receipt_words.py, ui/tabs/jobs/job_lines.py</extracomment>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>The kept keys belong to {host} and are not sent elsewhere. Paste the keys again.</source>
        <extracomment>ui/dialogs/connection_form.py</extracomment>
        <translation>Die hinterlegten Schlüssel gehören zu {host} und werden nicht anderswohin gesendet. Fügen Sie die Schlüssel noch einmal ein.</translation>
    </message>
    <message>
        <source>Colour and badge</source>
        <extracomment>ui/dialogs/connection_form.py</extracomment>
        <translation>Farbe und Kürzel</translation>
    </message>
    <message>
        <source>Kept. Type to replace it</source>
        <extracomment>ui/dialogs/connection_form.py, ui/dialogs/header_rows.py</extracomment>
        <translation>Hinterlegt. Zum Ersetzen tippen</translation>
    </message>
    <message>
        <source>{name}, {crm}, {environment}</source>
        <extracomment>ui/dialogs/connection_menu.py</extracomment>
        <translation>{name}, {crm}, {environment}</translation>
    </message>
    <message>
        <source>{name}, {crm}, {environment}, in use</source>
        <extracomment>ui/dialogs/connection_menu.py</extracomment>
        <translation>{name}, {crm}, {environment}, in Gebrauch</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>ui/dialogs/connection_menu.py, ui/dialogs/shortcuts.py</extracomment>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Find a connection</source>
        <extracomment>ui/dialogs/connection_menu.py</extracomment>
        <translation>Verbindung suchen</translation>
    </message>
    <message>
        <source>New connection…</source>
        <extracomment>ui/dialogs/connection_menu.py, ui/welcome.py</extracomment>
        <translation>Neue Verbindung…</translation>
    </message>
    <message>
        <source>No connection has “{text}” in its name</source>
        <extracomment>ui/dialogs/connection_menu.py</extracomment>
        <translation>Keine Verbindung hat „{text}“ im Namen</translation>
    </message>
    <message>
        <source>Duplicate {name}</source>
        <extracomment>ui/dialogs/connection_menu.py</extracomment>
        <translation>{name} duplizieren</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <extracomment>ui/dialogs/connection_menu.py</extracomment>
        <translation>{name} bearbeiten</translation>
    </message>
    <message>
        <source>{action} ({keys})</source>
        <extracomment>ui/dialogs/connection_menu.py</extracomment>
        <translation>{action} ({keys})</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <extracomment>ui/dialogs/connection_more.py</extracomment>
        <translation>Ratenlimit</translation>
    </message>
    <message>
        <source>Country of phones</source>
        <extracomment>ui/dialogs/column_steps.py, ui/dialogs/connection_more.py, ui/dialogs/place_lists.py</extracomment>
        <translation>Land der Nummern</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>ui/dialogs/connection_more.py, ui/dialogs/place_lists.py, ui/widgets/status_bar.py</extracomment>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>ui/dialogs/connection_more.py, ui/dialogs/optional_fields.py</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Headers</source>
        <extracomment>ui/dialogs/connection_more.py</extracomment>
        <translation>Header</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>ui/dialogs/connection_more.py, ui/tabs/jobs/job_panel.py, ui/widgets/chips.py</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More, closed. Set: {parts}</source>
        <extracomment>ui/dialogs/connection_more.py</extracomment>
        <translation>Mehr, geschlossen. Gesetzt: {parts}</translation>
    </message>
    <message>
        <source>More, closed. Nothing is set</source>
        <extracomment>ui/dialogs/connection_more.py</extracomment>
        <translation>Mehr, geschlossen. Nichts ist gesetzt</translation>
    </message>
    <message>
        <source>{calls} calls in {seconds} s</source>
        <extracomment>ui/dialogs/connection_more.py</extracomment>
        <translation>{calls} Aufrufe in {seconds} s</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls a day</source>
        <extracomment>ui/dialogs/connection_more.py. For 1: {n} call a day</extracomment>
        <translation>
            <numerusform>{n} Aufruf pro Tag</numerusform>
            <numerusform>{n} Aufrufe pro Tag</numerusform>
        </translation>
    </message>
    <message>
        <source>From the account, with the next test</source>
        <extracomment>ui/dialogs/connection_more.py</extracomment>
        <translation>Vom Konto, beim nächsten Test</translation>
    </message>
    <message>
        <source>Time of this computer</source>
        <extracomment>ui/dialogs/connection_more.py, ui/widgets/status_bar.py</extracomment>
        <translation>Zeit dieses Computers</translation>
    </message>
    <message>
        <source>Rate limit, calls a day, country, time zone, proxy</source>
        <extracomment>ui/dialogs/connection_more.py</extracomment>
        <translation>Ratenlimit, Aufrufe pro Tag, Land, Zeitzone, Proxy</translation>
    </message>
    <message>
        <source>More, open</source>
        <extracomment>ui/dialogs/connection_more.py</extracomment>
        <translation>Mehr, offen</translation>
    </message>
    <message>
        <source>no proxy</source>
        <extracomment>ui/dialogs/connection_more.py</extracomment>
        <translation>kein Proxy</translation>
    </message>
    <message>
        <source>proxy {address}</source>
        <extracomment>ui/dialogs/connection_more.py</extracomment>
        <translation>Proxy {address}</translation>
    </message>
    <message>
        <source>The proxy has no address</source>
        <extracomment>ui/dialogs/connection_parts.py</extracomment>
        <translation>Der Proxy hat keine Adresse</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <extracomment>ui/dialogs/connection_parts.py</extracomment>
        <translation>Die Adresse fehlt.</translation>
    </message>
    <message>
        <source>Give one like {address}.</source>
        <extracomment>ui/dialogs/connection_parts.py</extracomment>
        <translation>Geben Sie eine wie {address} an.</translation>
    </message>
    <message>
        <source>The numbers of a job are kept for a year after it was deleted; no title, no row and no value of it is.</source>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>Die Zahlen eines Auftrags bleiben nach dem Löschen ein Jahr; kein Titel, keine Zeile und kein Wert davon.</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>Alter</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Deleted jobs</source>
        <extracomment>ui/dialogs/deleted_jobs.py, ui/dialogs/settings.py</extracomment>
        <translation>Gelöschte Aufträge</translation>
    </message>
    <message>
        <source>Job</source>
        <extracomment>ui/dialogs/deleted_jobs.py, ui/tabs/jobs/job_columns.py</extracomment>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>ui/dialogs/deleted_jobs.py, ui/tabs/jobs/job_columns.py</extracomment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>ui/dialogs/deleted_jobs.py, ui/tabs/jobs/job_columns.py</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>No job was deleted yet.</source>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>Noch wurde kein Auftrag gelöscht.</translation>
    </message>
    <message>
        <source>Delete all lead data from this computer?</source>
        <extracomment>ui/dialogs/erase_question.py</extracomment>
        <translation>Alle Lead-Daten von diesem Computer löschen?</translation>
    </message>
    <message>
        <source>Files are removed from this folder; copies in backups of this computer are not reached.</source>
        <extracomment>ui/dialogs/erase_question.py</extracomment>
        <translation>Dateien werden aus diesem Ordner entfernt; Kopien in Sicherungen dieses Computers werden nicht erreicht.</translation>
    </message>
    <message>
        <source>Delete everything from this computer?</source>
        <extracomment>ui/dialogs/erase_question.py</extracomment>
        <translation>Alles von diesem Computer löschen?</translation>
    </message>
    <message>
        <source>Also delete mappings, learned headings and saved searches</source>
        <extracomment>ui/dialogs/erase_question.py</extracomment>
        <translation>Auch Zuordnungen, Gelerntes über Überschriften und gespeicherte Suchen löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>ui/dialogs/erase_question.py, ui/dialogs/remove_connection.py, ui/tabs/jobs/delete_question.py</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <extracomment>ui/dialogs/erase_question.py</extracomment>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Delete all lead data</source>
        <extracomment>ui/dialogs/erase_question.py</extracomment>
        <translation>Alle Lead-Daten löschen</translation>
    </message>
    <message>
        <source>Goes for good</source>
        <extracomment>ui/dialogs/erase_question.py</extracomment>
        <translation>Endgültig gelöscht</translation>
    </message>
    <message>
        <source>Stays</source>
        <extracomment>ui/dialogs/erase_question.py</extracomment>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Everything was deleted</source>
        <extracomment>ui/dialogs/erasing.py</extracomment>
        <translation>Alles wurde gelöscht</translation>
    </message>
    <message>
        <source>All lead data was deleted</source>
        <extracomment>ui/dialogs/erasing.py</extracomment>
        <translation>Alle Lead-Daten wurden gelöscht</translation>
    </message>
    <message>
        <source>{what} went from this computer.</source>
        <extracomment>ui/dialogs/erasing.py</extracomment>
        <translation>{what} sind von diesem Computer entfernt.</translation>
    </message>
    <message>
        <source>Leads in the CRM and saved workbooks stay.</source>
        <extracomment>ui/dialogs/erasing.py</extracomment>
        <translation>Leads im CRM und gespeicherte Arbeitsmappen bleiben.</translation>
    </message>
    <message>
        <source># User guide

The file of the guide is missing from this copy of the app. Install the app again, or read the guide where you got the app from.</source>
        <extracomment>ui/dialogs/guide.py</extracomment>
        <translation># Handbuch

Die Datei des Handbuchs fehlt in dieser Kopie der App. Installieren Sie die App neu oder lesen Sie das Handbuch dort, woher Sie die App haben.</translation>
    </message>
    <message>
        <source>User guide</source>
        <extracomment>ui/dialogs/guide.py</extracomment>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <extracomment>ui/dialogs/guide.py</extracomment>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Chapters</source>
        <extracomment>ui/dialogs/guide.py</extracomment>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Not in the guide</source>
        <extracomment>ui/dialogs/guide.py</extracomment>
        <translation>Nicht im Handbuch</translation>
    </message>
    <message>
        <source>{place} of {matches}</source>
        <extracomment>ui/dialogs/guide.py</extracomment>
        <translation>{place} von {matches}</translation>
    </message>
    <message>
        <source>For a gateway in front of the CRM. Values are kept with the keys.</source>
        <extracomment>ui/dialogs/header_rows.py</extracomment>
        <translation>Für ein Gateway vor dem CRM. Werte werden mit den Schlüsseln aufbewahrt.</translation>
    </message>
    <message>
        <source>Name of a header</source>
        <extracomment>ui/dialogs/header_rows.py</extracomment>
        <translation>Name eines Headers</translation>
    </message>
    <message>
        <source>Value of the header</source>
        <extracomment>ui/dialogs/header_rows.py</extracomment>
        <translation>Wert des Headers</translation>
    </message>
    <message>
        <source>Remove this header</source>
        <extracomment>ui/dialogs/header_rows.py</extracomment>
        <translation>Diesen Header entfernen</translation>
    </message>
    <message>
        <source>Add a header</source>
        <extracomment>ui/dialogs/header_rows.py</extracomment>
        <translation>Header hinzufügen</translation>
    </message>
    <message>
        <source>Show value</source>
        <extracomment>ui/dialogs/header_rows.py</extracomment>
        <translation>Wert zeigen</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>ui/dialogs/help_menu.py, ui/widgets/header.py</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>ui/dialogs/help_menu.py, ui/dialogs/shortcuts.py</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>As this computer says</source>
        <extracomment>ui/dialogs/optional_fields.py</extracomment>
        <translation>Wie auf diesem Computer</translation>
    </message>
    <message>
        <source>None</source>
        <comment>of a proxy</comment>
        <extracomment>ui/dialogs/optional_fields.py</extracomment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This address</source>
        <extracomment>ui/dialogs/optional_fields.py</extracomment>
        <translation>Diese Adresse</translation>
    </message>
    <message>
        <source>Calls of the own rate limit</source>
        <extracomment>ui/dialogs/optional_fields.py</extracomment>
        <translation>Aufrufe des eigenen Ratenlimits</translation>
    </message>
    <message>
        <source>Seconds of the own rate limit</source>
        <extracomment>ui/dialogs/optional_fields.py</extracomment>
        <translation>Sekunden des eigenen Ratenlimits</translation>
    </message>
    <message>
        <source>Empty: {calls} calls in {seconds} s. The CRM&apos;s own limit always holds.</source>
        <extracomment>ui/dialogs/optional_fields.py</extracomment>
        <translation>Leer: {calls} Aufrufe in {seconds} s. Das Limit des CRM gilt immer.</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <extracomment>ui/dialogs/optional_fields.py</extracomment>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>calls in</source>
        <extracomment>ui/dialogs/optional_fields.py</extracomment>
        <translation>Aufrufe in</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <extracomment>ui/dialogs/optional_fields.py</extracomment>
        <translation>s</translation>
    </message>
    <message>
        <source>Not set. Phones need their country code</source>
        <extracomment>ui/dialogs/place_lists.py</extracomment>
        <translation>Nicht gesetzt. Telefonnummern brauchen ihre Landesvorwahl</translation>
    </message>
    <message>
        <source>Access key and secret</source>
        <extracomment>ui/dialogs/provider_cards.py</extracomment>
        <translation>Access Key und Secret Key</translation>
    </message>
    <message>
        <source>Token, if there is one</source>
        <extracomment>ui/dialogs/provider_cards.py</extracomment>
        <translation>Token, falls es eines gibt</translation>
    </message>
    <message>
        <source>Teal</source>
        <extracomment>ui/dialogs/provider_cards.py</extracomment>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Plum</source>
        <extracomment>ui/dialogs/provider_cards.py</extracomment>
        <translation>Pflaume</translation>
    </message>
    <message>
        <source>Clay</source>
        <extracomment>ui/dialogs/provider_cards.py</extracomment>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Sky</source>
        <extracomment>ui/dialogs/provider_cards.py</extracomment>
        <translation>Himmel</translation>
    </message>
    <message>
        <source>Violet</source>
        <extracomment>ui/dialogs/provider_cards.py</extracomment>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Olive</source>
        <extracomment>ui/dialogs/provider_cards.py</extracomment>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Slate</source>
        <extracomment>ui/dialogs/provider_cards.py</extracomment>
        <translation>Schiefer</translation>
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
        <translation>Farbe</translation>
    </message>
    <message>
        <source>The connection and its keys are removed from this computer.</source>
        <extracomment>ui/dialogs/remove_connection.py</extracomment>
        <translation>Die Verbindung und ihre Schlüssel werden von diesem Computer entfernt.</translation>
    </message>
    <message>
        <source>Leads in the CRM stay.</source>
        <extracomment>ui/dialogs/remove_connection.py</extracomment>
        <translation>Leads im CRM bleiben.</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <extracomment>ui/dialogs/remove_connection.py</extracomment>
        <translation>„{name}“ entfernen?</translation>
    </message>
    <message>
        <source>Its jobs stay in Jobs.</source>
        <extracomment>ui/dialogs/remove_connection.py</extracomment>
        <translation>Ihre Aufträge bleiben unter Aufträge.</translation>
    </message>
    <message numerus="yes">
        <source>Its {n} jobs stay in Jobs, with all rows.</source>
        <extracomment>ui/dialogs/remove_connection.py. For 1: Its {n} job stays in Jobs, with all rows.</extracomment>
        <translation>
            <numerusform>Ihr {n} Auftrag bleibt unter Aufträge, mit allen Zeilen.</numerusform>
            <numerusform>Ihre {n} Aufträge bleiben unter Aufträge, mit allen Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not finished, and cannot go on without the connection.</source>
        <extracomment>ui/dialogs/remove_connection.py</extracomment>
        <translation>Er ist nicht fertig und kann ohne die Verbindung nicht weiterlaufen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of them are not finished, and cannot go on without the connection.</source>
        <extracomment>ui/dialogs/remove_connection.py. For 1: {n} of them is not finished, and cannot go on without the connection.</extracomment>
        <translation>
            <numerusform>{n} davon ist nicht fertig und kann ohne die Verbindung nicht weiterlaufen.</numerusform>
            <numerusform>{n} davon sind nicht fertig und können ohne die Verbindung nicht weiterlaufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>If it exists</source>
        <extracomment>ui/dialogs/safe_again.py</extracomment>
        <translation>Falls vorhanden</translation>
    </message>
    <message>
        <source>leave it, count as duplicate</source>
        <extracomment>ui/dialogs/safe_again.py</extracomment>
        <translation>lassen, zählt als Duplikat</translation>
    </message>
    <message>
        <source>{leads} in {calls}</source>
        <extracomment>ui/dialogs/safe_again.py</extracomment>
        <translation>{leads}, {calls}</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>ui/dialogs/safe_again.py, ui/tabs/create/confirm.py, ui/tabs/create/receipt.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>{file}, {rows}</source>
        <extracomment>ui/dialogs/safe_again.py, ui/tabs/create/confirm.py, ui/tabs/create/trial.py</extracomment>
        <translation>{file}, {rows}</translation>
    </message>
    <message>
        <source>Will create</source>
        <extracomment>ui/dialogs/safe_again.py, ui/tabs/create/plan_words.py, ui/tabs/create/trial.py</extracomment>
        <translation>Legt an</translation>
    </message>
    <message>
        <source>Sent before</source>
        <extracomment>ui/dialogs/safe_again.py</extracomment>
        <translation>Früher gesendet</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows, and failed</source>
        <extracomment>ui/dialogs/safe_again.py. For 1: {n} row, and failed</extracomment>
        <translation>
            <numerusform>{n} Zeile, fehlgeschlagen</numerusform>
            <numerusform>{n} Zeilen, fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows, as a trial</source>
        <extracomment>ui/dialogs/safe_again.py. For 1: {n} row, as a trial</extracomment>
        <translation>
            <numerusform>{n} Zeile, als Probelauf</numerusform>
            <numerusform>{n} Zeilen, als Probelauf</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>ui/dialogs/safe_again.py</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>rows were corrected since the last yes</source>
        <extracomment>ui/dialogs/safe_again.py</extracomment>
        <translation>Zeilen wurden seit dem letzten Ja korrigiert</translation>
    </message>
    <message>
        <source>Not asked</source>
        <extracomment>ui/dialogs/safe_again.py</extracomment>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>the connection asked for no yes when the upload began</source>
        <extracomment>ui/dialogs/safe_again.py</extracomment>
        <translation>die Verbindung verlangte kein Ja, als der Upload begann</translation>
    </message>
    <message>
        <source>Safe mode</source>
        <extracomment>ui/dialogs/safe_card.py, ui/widgets/status_bar.py</extracomment>
        <translation>Sicherer Modus</translation>
    </message>
    <message numerus="yes">
        <source>Create {n} leads in this sandbox?</source>
        <extracomment>ui/dialogs/safe_mode.py. For 1: Create {n} lead in this sandbox?</extracomment>
        <translation>
            <numerusform>{n} Lead in dieser Sandbox anlegen?</numerusform>
            <numerusform>{n} Leads in dieser Sandbox anlegen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Type {rows} to go on</source>
        <extracomment>ui/dialogs/safe_mode.py</extracomment>
        <translation>{rows} eintippen, um fortzufahren</translation>
    </message>
    <message>
        <source>{connection} on {crm}. Created leads cannot be taken back here.</source>
        <extracomment>ui/dialogs/safe_mode.py</extracomment>
        <translation>{connection} auf {crm}. Angelegte Leads können hier nicht zurückgenommen werden.</translation>
    </message>
    <message numerus="yes">
        <source>Create {n} leads in production?</source>
        <extracomment>ui/dialogs/safe_mode.py. For 1: Create {n} lead in production?</extracomment>
        <translation>
            <numerusform>{n} Lead in Produktion anlegen?</numerusform>
            <numerusform>{n} Leads in Produktion anlegen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload {n} rows</source>
        <extracomment>ui/dialogs/safe_mode.py, ui/tabs/create/check_step.py. For 1: Upload {n} row</extracomment>
        <translation>
            <numerusform>{n} Zeile hochladen</numerusform>
            <numerusform>{n} Zeilen hochladen</numerusform>
        </translation>
    </message>
    <message>
        <source>All lead data, and connections, their keys in the keyring, settings and logs.</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Alle Lead-Daten, dazu Verbindungen, ihre Schlüssel im Schlüsselbund, Einstellungen und Protokolle.</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/dialogs/settings.py, ui/dialogs/shortcuts.py, ui/widgets/header.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Delete all lead data…</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Alle Lead-Daten löschen…</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Alles löschen…</translation>
    </message>
    <message>
        <source>Keep lead data for</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Lead-Daten behalten für</translation>
    </message>
    <message>
        <source>Folder of everything the app keeps</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Ordner mit allem, was die App aufbewahrt</translation>
    </message>
    <message>
        <source>Lead data on this computer</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Lead-Daten auf diesem Computer</translation>
    </message>
    <message>
        <source>Keep it for</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Behalten für</translation>
    </message>
    <message>
        <source>Kept in</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>Only your account of this computer can read the folder. Keys are never in it.</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Nur Ihr Konto auf diesem Computer kann den Ordner lesen. Schlüssel sind nie darin.</translation>
    </message>
    <message>
        <source>All jobs and drafts with their rows. Connections, keys and settings stay.</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Alle Aufträge und Entwürfe mit ihren Zeilen. Verbindungen, Schlüssel und Einstellungen bleiben.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Neu anfangen</translation>
    </message>
    <message>
        <source>Rows and receipts go {time} after a job ended, drafts {time} after they were last touched. Jobs with unknown or unsent rows, paused and interrupted ones stay.</source>
        <extracomment>ui/dialogs/settings_words.py</extracomment>
        <translation>Zeilen und Belege werden {time} nach dem Ende eines Auftrags gelöscht, Entwürfe {time} nach der letzten Änderung. Aufträge mit ungewissen oder nicht gesendeten Zeilen, angehaltene und unterbrochene bleiben.</translation>
    </message>
    <message>
        <source>Leads in the CRM, your spreadsheets and saved workbooks</source>
        <extracomment>ui/dialogs/settings_words.py</extracomment>
        <translation>Leads im CRM, Ihre Tabellen und gespeicherte Arbeitsmappen</translation>
    </message>
    <message>
        <source>Connections, their keys, and settings</source>
        <extracomment>ui/dialogs/settings_words.py</extracomment>
        <translation>Verbindungen, ihre Schlüssel und Einstellungen</translation>
    </message>
    <message>
        <source>The numbers of each job for a year, without names or values</source>
        <extracomment>ui/dialogs/settings_words.py</extracomment>
        <translation>Die Zahlen jedes Auftrags ein Jahr lang, ohne Namen und Werte</translation>
    </message>
    <message numerus="yes">
        <source>{n} connections and their keys in the keyring</source>
        <extracomment>ui/dialogs/settings_words.py. For 1: {n} connection and its keys in the keyring</extracomment>
        <translation>
            <numerusform>{n} Verbindung und ihre Schlüssel im Schlüsselbund</numerusform>
            <numerusform>{n} Verbindungen und ihre Schlüssel im Schlüsselbund</numerusform>
        </translation>
    </message>
    <message>
        <source>How many calls each account made today, without its name, so that limits are kept</source>
        <extracomment>ui/dialogs/settings_words.py</extracomment>
        <translation>Wie viele Aufrufe jedes Konto heute machte, ohne seinen Namen, damit Limits gehalten werden</translation>
    </message>
    <message>
        <source>{jobs} and {drafts}</source>
        <extracomment>ui/dialogs/settings_words.py</extracomment>
        <translation>{jobs} und {drafts}</translation>
    </message>
    <message>
        <source>Until I delete it</source>
        <extracomment>ui/dialogs/settings_words.py</extracomment>
        <translation>Bis ich sie lösche</translation>
    </message>
    <message>
        <source>1 year</source>
        <extracomment>ui/dialogs/settings_words.py</extracomment>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>Nothing is deleted by itself.</source>
        <extracomment>ui/dialogs/settings_words.py</extracomment>
        <translation>Nichts wird von selbst gelöscht.</translation>
    </message>
    <message>
        <source>No lead data is kept now.</source>
        <extracomment>ui/dialogs/settings_words.py</extracomment>
        <translation>Zurzeit werden keine Lead-Daten aufbewahrt.</translation>
    </message>
    <message>
        <source>{what} is kept now.</source>
        <extracomment>ui/dialogs/settings_words.py</extracomment>
        <translation>{what} wird zurzeit aufbewahrt.</translation>
    </message>
    <message>
        <source>{what} are kept now.</source>
        <extracomment>ui/dialogs/settings_words.py</extracomment>
        <translation>{what} werden zurzeit aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of them are older and go from {date} on.</source>
        <extracomment>ui/dialogs/settings_words.py. For 1: {n} of them is older and goes from {date} on.</extracomment>
        <translation>
            <numerusform>{n} davon ist älter und wird ab {date} gelöscht.</numerusform>
            <numerusform>{n} davon sind älter und werden ab {date} gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The leads of the built-in practice CRMs, and temporary files</source>
        <extracomment>ui/dialogs/settings_words.py</extracomment>
        <translation>Die Leads der eingebauten Übungs-CRMs und temporäre Dateien</translation>
    </message>
    <message>
        <source>Settings, mappings, saved searches, the numbers of deleted jobs, logs and crash reports</source>
        <extracomment>ui/dialogs/settings_words.py</extracomment>
        <translation>Einstellungen, Zuordnungen, gespeicherte Suchen, die Zahlen gelöschter Aufträge, Protokolle und Absturzberichte</translation>
    </message>
    <message>
        <source>{what} with all rows, results and receipts</source>
        <extracomment>ui/dialogs/settings_words.py</extracomment>
        <translation>{what} mit allen Zeilen, Ergebnissen und Belegen</translation>
    </message>
    <message numerus="yes">
        <source>{n} of the jobs are not over, and cannot be resumed any more</source>
        <extracomment>ui/dialogs/settings_words.py. For 1: {n} of the jobs is not over, and cannot be resumed any more</extracomment>
        <translation>
            <numerusform>{n} der Aufträge ist nicht zu Ende und kann nicht mehr fortgesetzt werden</numerusform>
            <numerusform>{n} der Aufträge sind nicht zu Ende und können nicht mehr fortgesetzt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>{step}: not tried</source>
        <extracomment>ui/dialogs/test_steps.py</extracomment>
        <translation>{step}: nicht versucht</translation>
    </message>
    <message>
        <source>Use {host} instead</source>
        <extracomment>ui/dialogs/test_steps.py</extracomment>
        <translation>Stattdessen {host} verwenden</translation>
    </message>
    <message>
        <source>Trying the next step</source>
        <extracomment>ui/dialogs/test_steps.py</extracomment>
        <translation>Versucht den nächsten Schritt</translation>
    </message>
    <message>
        <source>not tried</source>
        <extracomment>ui/dialogs/test_steps.py</extracomment>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>Test steps</source>
        <extracomment>ui/dialogs/test_steps.py</extracomment>
        <translation>Schritte des Tests</translation>
    </message>
    <message numerus="yes">
        <source>{names} are no spreadsheets.</source>
        <extracomment>ui/dropped_files.py. For 1: {names} is not a spreadsheet.</extracomment>
        <translation>
            <numerusform>{names} ist keine Tabelle.</numerusform>
            <numerusform>{names} sind keine Tabellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <extracomment>ui/dropped_files.py</extracomment>
        <translation>{names} und {more} weitere</translation>
    </message>
    <message>
        <source>Drop one of: {endings}.</source>
        <extracomment>ui/dropped_files.py</extracomment>
        <translation>Legen Sie eine davon ab: {endings}.</translation>
    </message>
    <message numerus="yes">
        <source>{names} are links. Drop the file that it leads to.</source>
        <extracomment>ui/dropped_files.py. For 1: {names} is a link. Drop the file that it leads to.</extracomment>
        <translation>
            <numerusform>{names} ist ein Link. Legen Sie die Datei ab, auf die er zeigt.</numerusform>
            <numerusform>{names} sind Links. Legen Sie die Datei ab, auf die er zeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} lie on another computer. Copy it to this one first.</source>
        <extracomment>ui/dropped_files.py. For 1: {names} lies on another computer. Copy it to this one first.</extracomment>
        <translation>
            <numerusform>{names} liegt auf einem anderen Computer. Kopieren Sie es erst auf diesen.</numerusform>
            <numerusform>{names} liegen auf einem anderen Computer. Kopieren Sie es erst auf diesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} are addresses of the web. Download the file, and drop that.</source>
        <extracomment>ui/dropped_files.py. For 1: {names} is an address of the web. Download the file, and drop that.</extracomment>
        <translation>
            <numerusform>{names} ist eine Webadresse. Laden Sie die Datei herunter und legen Sie diese ab.</numerusform>
            <numerusform>{names} sind Webadressen. Laden Sie die Datei herunter und legen Sie diese ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are opened.</source>
        <extracomment>ui/dropped_files.py</extracomment>
        <translation>Die anderen werden geöffnet.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>ui/key_keeper.py, ui/tabs/create/view_model.py, ui/tabs/create/without_fields.py</extracomment>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Waiting for the keyring. It may be asking for its password.</source>
        <extracomment>ui/key_keeper.py</extracomment>
        <translation>Wartet auf den Schlüsselbund. Vielleicht fragt er nach seinem Passwort.</translation>
    </message>
    <message>
        <source>This session only. {reason} You paste the keys again next time.</source>
        <extracomment>ui/key_keeper.py</extracomment>
        <translation>Nur für diese Sitzung. {reason} Beim nächsten Mal fügen Sie die Schlüssel wieder ein.</translation>
    </message>
    <message>
        <source>They are in {place} now.</source>
        <extracomment>ui/key_keeper.py</extracomment>
        <translation>Sie liegen jetzt hier: {place}.</translation>
    </message>
    <message>
        <source>Looking for this computer&apos;s keyring.</source>
        <extracomment>ui/key_keeper.py</extracomment>
        <translation>Sucht den Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>Stored in {place}. Never written to a file or a log.</source>
        <extracomment>ui/key_keeper.py</extracomment>
        <translation>Hinterlegt in: {place}. Nie in einer Datei oder einem Protokoll.</translation>
    </message>
    <message>
        <source>Keys are kept for this session only</source>
        <extracomment>ui/key_keeper.py</extracomment>
        <translation>Schlüssel gelten nur für diese Sitzung</translation>
    </message>
    <message>
        <source>No key was written to a file.</source>
        <extracomment>ui/key_keeper.py</extracomment>
        <translation>Kein Schlüssel wurde in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Make the keyring ready and try again, or paste the keys again next time.</source>
        <extracomment>ui/key_keeper.py</extracomment>
        <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es noch einmal oder fügen Sie die Schlüssel beim nächsten Mal wieder ein.</translation>
    </message>
    <message>
        <source>Keys are kept</source>
        <extracomment>ui/key_keeper.py</extracomment>
        <translation>Schlüssel sind hinterlegt</translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>ui/dialogs/sent_sample.py, ui/models/filter_words.py</extracomment>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>contains</source>
        <extracomment>ui/models/filter_words.py</extracomment>
        <translation>enthält</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>ui/models/filter_words.py</extracomment>
        <translation>ist</translation>
    </message>
    <message>
        <source>is one of</source>
        <extracomment>ui/models/filter_words.py</extracomment>
        <translation>ist eines von</translation>
    </message>
    <message>
        <source>is empty</source>
        <extracomment>ui/models/filter_words.py</extracomment>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is not empty</source>
        <extracomment>ui/models/filter_words.py</extracomment>
        <translation>ist nicht leer</translation>
    </message>
    <message>
        <source>{column} contains {values}</source>
        <extracomment>ui/models/filter_words.py</extracomment>
        <translation>{column} enthält {values}</translation>
    </message>
    <message>
        <source>{column} is {values}</source>
        <extracomment>ui/models/filter_words.py</extracomment>
        <translation>{column} ist {values}</translation>
    </message>
    <message>
        <source>{column} is one of {values}</source>
        <extracomment>ui/models/filter_words.py</extracomment>
        <translation>{column} ist eines von {values}</translation>
    </message>
    <message>
        <source>{column} is empty</source>
        <extracomment>ui/models/filter_words.py</extracomment>
        <translation>{column} ist leer</translation>
    </message>
    <message>
        <source>{column} is not empty</source>
        <extracomment>ui/models/filter_words.py</extracomment>
        <translation>{column} ist nicht leer</translation>
    </message>
    <message>
        <source>A column that is not shown</source>
        <extracomment>ui/models/filter_words.py</extracomment>
        <translation>Eine Spalte, die nicht gezeigt wird</translation>
    </message>
    <message numerus="yes">
        <source>{values} and {n} more</source>
        <extracomment>ui/models/filter_words.py. For 1: {values} and {n} more</extracomment>
        <translation>
            <numerusform>{values} und {n} weiterer</numerusform>
            <numerusform>{values} und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{filters} · Clear</source>
        <extracomment>ui/models/filter_words.py</extracomment>
        <translation>{filters} · Entfernen</translation>
    </message>
    <message>
        <source>The sheet says “{value}”.</source>
        <extracomment>ui/models/row_table_model.py</extracomment>
        <translation>Das Blatt sagt „{value}“.</translation>
    </message>
    <message>
        <source>Duplicate of line {line}</source>
        <extracomment>ui/models/table_columns.py</extracomment>
        <translation>Wie Zeile {line}</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>ui/models/table_columns.py</extracomment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>At</source>
        <comment>a clock time</comment>
        <extracomment>ui/models/table_columns.py</extracomment>
        <translation>Um</translation>
    </message>
    <message>
        <source>Change this in Settings</source>
        <extracomment>ui/retention.py</extracomment>
        <translation>In Einstellungen ändern</translation>
    </message>
    <message>
        <source>{jobs} and {drafts} older than {days} were deleted</source>
        <extracomment>ui/retention.py</extracomment>
        <translation>{jobs} und {drafts}, älter als {days}, wurden gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs older than {days} were deleted</source>
        <extracomment>ui/retention.py. For 1: {n} job older than {days} was deleted</extracomment>
        <translation>
            <numerusform>{n} Auftrag, älter als {days}, wurde gelöscht</numerusform>
            <numerusform>{n} Aufträge, älter als {days}, wurden gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} drafts older than {days} were deleted</source>
        <extracomment>ui/retention.py. For 1: {n} draft older than {days} was deleted</extracomment>
        <translation>
            <numerusform>{n} Entwurf, älter als {days}, wurde gelöscht</numerusform>
            <numerusform>{n} Entwürfe, älter als {days}, wurden gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s clock says {day}</source>
        <extracomment>ui/retention.py</extracomment>
        <translation>Die Uhr dieses Computers sagt {day}</translation>
    </message>
    <message>
        <source>That is {days} after Lead Desktop was last open.</source>
        <extracomment>ui/retention.py</extracomment>
        <translation>Lead Desktop war zuletzt {days} vor diesem Tag offen.</translation>
    </message>
    <message>
        <source>Their rows are gone from this computer; leads in the CRM and saved workbooks stay.</source>
        <extracomment>ui/retention.py</extracomment>
        <translation>Ihre Zeilen sind von diesem Computer entfernt; Leads im CRM und gespeicherte Arbeitsmappen bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs older than {days} are deleted from {day} on</source>
        <extracomment>ui/retention.py. For 1: {n} job older than {days} is deleted from {day} on</extracomment>
        <translation>
            <numerusform>{n} Auftrag, älter als {days}, wird ab {day} gelöscht</numerusform>
            <numerusform>{n} Aufträge, älter als {days}, werden ab {day} gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Lead data is kept for {days}. Leads in the CRM and saved workbooks stay.</source>
        <extracomment>ui/retention.py</extracomment>
        <translation>Lead-Daten werden {days} aufbewahrt. Leads im CRM und gespeicherte Arbeitsmappen bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs older than {days} were not deleted.</source>
        <extracomment>ui/retention.py. For 1: {n} job older than {days} was not deleted.</extracomment>
        <translation>
            <numerusform>{n} Auftrag, älter als {days}, wurde nicht gelöscht.</numerusform>
            <numerusform>{n} Aufträge, älter als {days}, wurden nicht gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>If the clock is wrong, put it right and start again.</source>
        <extracomment>ui/retention.py</extracomment>
        <translation>Wenn die Uhr falsch geht, stellen Sie sie und starten Sie neu.</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} jobs</source>
        <extracomment>ui/retention.py. For 1: Delete {n} job</extracomment>
        <translation>
            <numerusform>{n} Auftrag löschen</numerusform>
            <numerusform>{n} Aufträge löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>ui/safe_words.py</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Ask</source>
        <extracomment>ui/safe_words.py</extracomment>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Type the row count</source>
        <extracomment>ui/safe_words.py</extracomment>
        <translation>Zeilenzahl eintippen</translation>
    </message>
    <message>
        <source>An upload starts as soon as its button is pressed.</source>
        <extracomment>ui/safe_words.py</extracomment>
        <translation>Ein Upload beginnt, sobald Sie auf seine Schaltfläche klicken.</translation>
    </message>
    <message>
        <source>You are asked once before an upload starts.</source>
        <extracomment>ui/safe_words.py</extracomment>
        <translation>Vor jedem Upload werden Sie einmal gefragt.</translation>
    </message>
    <message>
        <source>You type the number of rows before an upload starts.</source>
        <extracomment>ui/safe_words.py</extracomment>
        <translation>Vor jedem Upload tippen Sie die Zahl der Zeilen ein.</translation>
    </message>
    <message>
        <source>Leads can be fetched and searched. Nothing can be created.</source>
        <extracomment>ui/safe_words.py</extracomment>
        <translation>Leads können abgerufen und gesucht werden. Nichts kann angelegt werden.</translation>
    </message>
    <message>
        <source>Safe mode: asks before any upload</source>
        <extracomment>ui/safe_words.py</extracomment>
        <translation>Sicherer Modus: fragt vor jedem Upload</translation>
    </message>
    <message>
        <source>Read only: nothing can be created</source>
        <extracomment>ui/safe_words.py</extracomment>
        <translation>Nur lesen: Nichts kann angelegt werden</translation>
    </message>
    <message>
        <source>Safe mode is off</source>
        <extracomment>ui/safe_words.py</extracomment>
        <translation>Der sichere Modus ist aus</translation>
    </message>
    <message>
        <source>Leads made in production by mistake cannot be taken back here.</source>
        <extracomment>ui/safe_words.py</extracomment>
        <translation>Irrtümlich in Produktion angelegte Leads können hier nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>On for production.</source>
        <extracomment>ui/safe_words.py</extracomment>
        <translation>In Produktion eingeschaltet.</translation>
    </message>
    <message>
        <source>Fetch by IDs</source>
        <extracomment>ui/screens.py, ui/tabs/jobs/job_lines.py, ui/welcome.py</extracomment>
        <translation>Per ID abrufen</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>ui/screens.py, ui/tabs/jobs/job_lines.py, ui/tabs/search/request_pane.py</extracomment>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Bulk create</source>
        <extracomment>ui/screens.py, ui/tabs/jobs/job_lines.py, ui/welcome.py</extracomment>
        <translation>Massenanlage</translation>
    </message>
    <message>
        <source>Jobs</source>
        <extracomment>ui/screens.py, ui/tabs/jobs/view.py</extracomment>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>ui/states.py, ui/widgets/progress_strip.py</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Fetching</source>
        <extracomment>ui/states.py, ui/widgets/progress_strip.py</extracomment>
        <translation>Wird abgerufen</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>ui/states.py</extracomment>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>ui/states.py</extracomment>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>ui/states.py</extracomment>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>Not an ID</source>
        <extracomment>ui/states.py</extracomment>
        <translation>Keine ID</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>ui/states.py</extracomment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>ui/states.py, ui/tabs/create/check_words.py</extracomment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>ui/states.py</extracomment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>ui/states.py</extracomment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>ui/states.py</extracomment>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>ui/states.py</extracomment>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>ui/states.py</extracomment>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>ui/states.py</extracomment>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>ui/states.py</extracomment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>ui/states.py, ui/tabs/results/done_words.py</extracomment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>ui/states.py, ui/tabs/create/receipt.py, ui/tabs/create/run_words.py</extracomment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <extracomment>ui/states.py, ui/tabs/create/receipt.py, ui/tabs/results/done_words.py</extracomment>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>ui/states.py, ui/tabs/create/receipt.py, ui/tabs/results/done_words.py</extracomment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>ui/states.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message numerus="yes">
        <source>Try first {n} rows</source>
        <extracomment>ui/tabs/create/check_step.py. For 1: Try first {n} row</extracomment>
        <translation>
            <numerusform>Erst {n} Zeile testen</numerusform>
            <numerusform>Erst {n} Zeilen testen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send {n} rows and stop, to look at them in the CRM first</source>
        <extracomment>ui/tabs/create/check_step.py. For 1: Send {n} row and stop, to look at it in the CRM first</extracomment>
        <translation>
            <numerusform>{n} Zeile senden und anhalten, um sie erst im CRM anzusehen</numerusform>
            <numerusform>{n} Zeilen senden und anhalten, um sie erst im CRM anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Check results</source>
        <extracomment>ui/tabs/create/check_step.py</extracomment>
        <translation>Ergebnisse der Prüfung</translation>
    </message>
    <message>
        <source>Next problem</source>
        <extracomment>ui/tabs/create/check_step.py</extracomment>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <source>Next problem (F8), previous problem (Shift+F8)</source>
        <extracomment>ui/tabs/create/check_step.py</extracomment>
        <translation>Nächstes Problem (F8), voriges Problem (Umschalt+F8)</translation>
    </message>
    <message>
        <source>Checked rows</source>
        <extracomment>ui/tabs/create/check_step.py</extracomment>
        <translation>Geprüfte Zeilen</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <extracomment>ui/tabs/create/check_step.py, ui/tabs/create/upload_step.py, ui/tabs/fetch/view.py</extracomment>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>Change rows</source>
        <extracomment>ui/tabs/create/check_step.py</extracomment>
        <translation>Zeilen ändern</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui/tabs/create/check_step.py, ui/tabs/create/map_step.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Upload</source>
        <extracomment>ui/tabs/create/check_step.py</extracomment>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>Change its safe mode</source>
        <extracomment>ui/tabs/create/check_step.py</extracomment>
        <translation>Ihren sicheren Modus ändern</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows with errors are skipped.</source>
        <extracomment>ui/tabs/create/check_words.py. For 1: {n} row with errors is skipped.</extracomment>
        <translation>
            <numerusform>{n} Zeile mit Fehlern wird übersprungen.</numerusform>
            <numerusform>{n} Zeilen mit Fehlern werden übersprungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>ui/tabs/create/check_words.py, ui/tabs/create/issues_panel.py</extracomment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <extracomment>ui/tabs/create/check_words.py, ui/tabs/create/issues_panel.py</extracomment>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>{skipped}, {left_out}.</source>
        <extracomment>ui/tabs/create/check_words.py</extracomment>
        <translation>{skipped}, {left_out}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows were left out.</source>
        <extracomment>ui/tabs/create/check_words.py. For 1: {n} row was left out.</extracomment>
        <translation>
            <numerusform>{n} Zeile wurde ausgelassen.</numerusform>
            <numerusform>{n} Zeilen wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/tabs/create/check_words.py, ui/tabs/jobs/job_lines.py, ui/widgets/chips.py</extracomment>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows with errors are skipped</source>
        <extracomment>ui/tabs/create/check_words.py. For 1: {n} row with errors is skipped</extracomment>
        <translation>
            <numerusform>{n} Zeile mit Fehlern wird übersprungen</numerusform>
            <numerusform>{n} Zeilen mit Fehlern werden übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows were left out</source>
        <extracomment>ui/tabs/create/check_words.py. For 1: {n} row was left out</extracomment>
        <translation>
            <numerusform>{n} Zeile wurde ausgelassen</numerusform>
            <numerusform>{n} Zeilen wurden ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>blank</source>
        <extracomment>ui/tabs/create/column_dialog.py</extracomment>
        <translation>leer</translation>
    </message>
    <message>
        <source>Column</source>
        <extracomment>ui/tabs/create/column_dialog.py</extracomment>
        <translation>Spalte</translation>
    </message>
    <message numerus="yes">
        <source>All {n} rows</source>
        <extracomment>ui/tabs/create/column_dialog.py. For 1: All {n} row</extracomment>
        <translation>
            <numerusform>Die {n} Zeile</numerusform>
            <numerusform>Alle {n} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows marked</source>
        <extracomment>ui/tabs/create/column_dialog.py. For 1: {n} row marked</extracomment>
        <translation>
            <numerusform>{n} markierte Zeile</numerusform>
            <numerusform>{n} markierte Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows shown</source>
        <extracomment>ui/tabs/create/column_dialog.py. For 1: {n} row shown</extracomment>
        <translation>
            <numerusform>{n} gezeigte Zeile</numerusform>
            <numerusform>{n} gezeigte Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows with this problem</source>
        <extracomment>ui/tabs/create/column_dialog.py. For 1: {n} row with this problem</extracomment>
        <translation>
            <numerusform>{n} Zeile mit diesem Problem</numerusform>
            <numerusform>{n} Zeilen mit diesem Problem</numerusform>
        </translation>
    </message>
    <message>
        <source>One step, undone with Ctrl+Z</source>
        <extracomment>ui/tabs/create/column_dialog.py</extracomment>
        <translation>Ein Schritt, rückgängig mit Strg+Z</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows were created since, or may have been, and stay as sent.</source>
        <extracomment>ui/tabs/create/correction_words.py. For 1: {n} row was created since, or may have been, and stays as sent.</extracomment>
        <translation>
            <numerusform>{n} Zeile wurde seither angelegt oder vielleicht angelegt und bleibt wie gesendet.</numerusform>
            <numerusform>{n} Zeilen wurden seither angelegt oder vielleicht angelegt und bleiben wie gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrections for {title}</source>
        <extracomment>ui/tabs/create/correction_words.py</extracomment>
        <translation>Korrekturen für {title}</translation>
    </message>
    <message>
        <source>A value for {field}</source>
        <extracomment>ui/tabs/create/correction_words.py</extracomment>
        <translation>Ein Wert für {field}</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows of the workbook could not be matched and changed nothing.</source>
        <extracomment>ui/tabs/create/correction_words.py. For 1: {n} row of the workbook could not be matched and changed nothing.</extracomment>
        <translation>
            <numerusform>{n} Zeile der Arbeitsmappe war nicht zuzuordnen und änderte nichts.</numerusform>
            <numerusform>{n} Zeilen der Arbeitsmappe waren nicht zuzuordnen und änderten nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send the {n} left when you are ready.</source>
        <extracomment>ui/tabs/create/correction_words.py. For 1: Send the {n} left when you are ready.</extracomment>
        <translation>
            <numerusform>Senden Sie die übrige, wenn Sie so weit sind.</numerusform>
            <numerusform>Senden Sie die übrigen {n}, wenn Sie so weit sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows saved</source>
        <extracomment>ui/tabs/create/correction_words.py, ui/tabs/create/result_model.py, ui/tabs/jobs/view_model.py. For 1: {n} row saved</extracomment>
        <translation>
            <numerusform>{n} Zeile gespeichert</numerusform>
            <numerusform>{n} Zeilen gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct them, then drop the workbook here.</source>
        <extracomment>ui/tabs/create/correction_words.py</extracomment>
        <translation>Korrigieren Sie sie und legen Sie die Arbeitsmappe dann hier ab.</translation>
    </message>
    <message>
        <source>Choose the connection {name} to go on with it.</source>
        <extracomment>ui/tabs/create/correction_words.py</extracomment>
        <translation>Wählen Sie die Verbindung {name}, um damit weiterzumachen.</translation>
    </message>
    <message>
        <source>The workbook says what the upload says: no row changed.</source>
        <extracomment>ui/tabs/create/correction_words.py</extracomment>
        <translation>Die Arbeitsmappe sagt dasselbe wie der Upload: Keine Zeile hat sich geändert.</translation>
    </message>
    <message>
        <source>No row was left to take it.</source>
        <extracomment>ui/tabs/create/correction_words.py</extracomment>
        <translation>Keine Zeile war übrig, die ihn nehmen könnte.</translation>
    </message>
    <message>
        <source>Opened as a sheet of its own</source>
        <extracomment>ui/tabs/create/correction_words.py</extracomment>
        <translation>Als eigenes Blatt geöffnet</translation>
    </message>
    <message>
        <source>These are corrections, but the upload they were taken from is not in this history any more.</source>
        <extracomment>ui/tabs/create/correction_words.py</extracomment>
        <translation>Das sind Korrekturen, aber der Upload, aus dem sie stammen, ist nicht mehr in diesem Verlauf.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows can be sent now.</source>
        <extracomment>ui/tabs/create/correction_words.py. For 1: {n} row can be sent now.</extracomment>
        <translation>
            <numerusform>{n} Zeile kann jetzt gesendet werden.</numerusform>
            <numerusform>{n} Zeilen können jetzt gesendet werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows still have an error.</source>
        <extracomment>ui/tabs/create/correction_words.py. For 1: {n} row still has an error.</extracomment>
        <translation>
            <numerusform>{n} Zeile hat noch einen Fehler.</numerusform>
            <numerusform>{n} Zeilen haben noch einen Fehler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows changed.</source>
        <extracomment>ui/tabs/create/correction_words.py. For 1: {n} row changed.</extracomment>
        <translation>
            <numerusform>{n} Zeile geändert.</numerusform>
            <numerusform>{n} Zeilen geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows already in the CRM</source>
        <extracomment>ui/tabs/create/crm_check.py</extracomment>
        <translation>Zeilen, die schon im CRM sind</translation>
    </message>
    <message>
        <source>Find rows already in the CRM</source>
        <extracomment>ui/tabs/create/crm_check.py</extracomment>
        <translation>Zeilen finden, die schon im CRM sind</translation>
    </message>
    <message>
        <source>First says how many calls it takes, then looks the rows up</source>
        <extracomment>ui/tabs/create/crm_check.py</extracomment>
        <translation>Sagt erst, wie viele Aufrufe es braucht, und schlägt dann nach</translation>
    </message>
    <message>
        <source>What to look up by</source>
        <extracomment>ui/tabs/create/crm_check.py</extracomment>
        <translation>Wonach nachschlagen</translation>
    </message>
    <message>
        <source>Look up</source>
        <extracomment>ui/tabs/create/crm_check.py, ui/tabs/jobs/job_panel.py</extracomment>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/tabs/create/crm_check.py</extracomment>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/tabs/create/crm_check.py, ui/tabs/jobs/job_panel.py, ui/widgets/progress_strip.py</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Look up again</source>
        <extracomment>ui/tabs/create/crm_check.py</extracomment>
        <translation>Noch einmal nachschlagen</translation>
    </message>
    <message>
        <source>Which rows are already in the CRM?</source>
        <extracomment>ui/tabs/create/crm_check.py</extracomment>
        <translation>Welche Zeilen sind schon im CRM?</translation>
    </message>
    <message>
        <source>Stopping</source>
        <extracomment>ui/tabs/create/crm_check.py, ui/tabs/create/run_words.py, ui/widgets/progress_strip.py</extracomment>
        <translation>Wird beendet</translation>
    </message>
    <message>
        <source>Looked up in the CRM</source>
        <extracomment>ui/tabs/create/crm_check.py</extracomment>
        <translation>Im CRM nachgeschlagen</translation>
    </message>
    <message>
        <source>The look-up was stopped</source>
        <extracomment>ui/tabs/create/crm_check.py</extracomment>
        <translation>Das Nachschlagen wurde beendet</translation>
    </message>
    <message>
        <source>{found}. {time}</source>
        <extracomment>ui/tabs/create/crm_check.py</extracomment>
        <translation>{found}. {time}</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>Per E-Mail</translation>
    </message>
    <message>
        <source>By phone</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>Per Telefon</translation>
    </message>
    <message>
        <source>{rows}: up to {calls}, about {duration} at {rate}.</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>{rows}: bis zu {calls}, etwa {duration} ({rate}).</translation>
    </message>
    <message numerus="yes">
        <source>Look up {n} values</source>
        <extracomment>ui/tabs/create/crm_check_words.py. For 1: Look up {n} value</extracomment>
        <translation>
            <numerusform>{n} Wert nachschlagen</numerusform>
            <numerusform>{n} Werte nachschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} of {whole} looked up</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>{part} von {whole} nachgeschlagen</translation>
    </message>
    <message>
        <source>Done about {time} at the latest</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>Fertig spätestens gegen {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows found until then are marked.</source>
        <extracomment>ui/tabs/create/crm_check_words.py. For 1: {n} row found until then is marked.</extracomment>
        <translation>
            <numerusform>{n} bis dahin gefundene Zeile ist markiert.</numerusform>
            <numerusform>{n} bis dahin gefundene Zeilen sind markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Neither e-mail nor phone is unique in this account and in the sheet: nothing can be looked up.</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>Weder E-Mail noch Telefon ist in diesem Konto und im Blatt eindeutig: Nichts kann nachgeschlagen werden.</translation>
    </message>
    <message>
        <source>Nothing is changed in the CRM.</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>Im CRM ändert sich nichts.</translation>
    </message>
    <message>
        <source>{rows}: up to {calls}, a few seconds at {rate}.</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>{rows}: bis zu {calls}, einige Sekunden ({rate}).</translation>
    </message>
    <message numerus="yes">
        <source>Look up {n} e-mails</source>
        <extracomment>ui/tabs/create/crm_check_words.py. For 1: Look up {n} e-mail</extracomment>
        <translation>
            <numerusform>{n} E-Mail nachschlagen</numerusform>
            <numerusform>{n} E-Mails nachschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look up {n} phones</source>
        <extracomment>ui/tabs/create/crm_check_words.py. For 1: Look up {n} phone</extracomment>
        <translation>
            <numerusform>{n} Telefonnummer nachschlagen</numerusform>
            <numerusform>{n} Telefonnummern nachschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the rows</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>Liest die Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>{n} leads of the CRM read</source>
        <extracomment>ui/tabs/create/crm_check_words.py. For 1: {n} lead of the CRM read</extracomment>
        <translation>
            <numerusform>{n} Lead des CRM gelesen</numerusform>
            <numerusform>{n} Leads des CRM gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows found</source>
        <extracomment>ui/tabs/create/crm_check_words.py. For 1: {n} row found</extracomment>
        <translation>
            <numerusform>{n} Zeile gefunden</numerusform>
            <numerusform>{n} Zeilen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>None found yet</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>Noch keine gefunden</translation>
    </message>
    <message>
        <source>Going on at {time}.</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>Weiter um {time}.</translation>
    </message>
    <message>
        <source>Done about {time}, in {seconds} at the latest</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>Fertig spätestens gegen {time}, in {seconds}</translation>
    </message>
    <message>
        <source>It ended after {part} of {whole}.</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>Es endete nach {part} von {whole}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls.</source>
        <extracomment>ui/tabs/create/crm_check_words.py. For 1: {n} call.</extracomment>
        <translation>
            <numerusform>{n} Aufruf.</numerusform>
            <numerusform>{n} Aufrufe.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row was found until then.</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>Bis dahin wurde keine Zeile gefunden.</translation>
    </message>
    <message>
        <source>By e-mail and phone</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>Per E-Mail und Telefon</translation>
    </message>
    <message>
        <source>Fewer in a small account, whose leads are listed first.</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>Weniger in einem kleinen Konto, dessen Leads zuerst aufgelistet werden.</translation>
    </message>
    <message>
        <source>Stopped after {part} of {whole}.</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>Beendet nach {part} von {whole}.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>ui/tabs/create/crm_check_words.py</extracomment>
        <translation>Beendet.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are in the CRM already.</source>
        <extracomment>ui/tabs/create/crm_check_words.py. For 1: {n} row is in the CRM already.</extracomment>
        <translation>
            <numerusform>{n} Zeile ist schon im CRM.</numerusform>
            <numerusform>{n} Zeilen sind schon im CRM.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of {n} looked up is in the CRM.</source>
        <extracomment>ui/tabs/create/crm_check_words.py. For 1: None of {n} looked up is in the CRM.</extracomment>
        <translation>
            <numerusform>{n} nachgeschlagen, nicht im CRM.</numerusform>
            <numerusform>Keine von {n} nachgeschlagenen ist im CRM.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} values could not be looked up.</source>
        <extracomment>ui/tabs/create/crm_check_words.py. For 1: {n} value could not be looked up.</extracomment>
        <translation>
            <numerusform>{n} Wert war nicht nachzuschlagen.</numerusform>
            <numerusform>{n} Werte waren nicht nachzuschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Windows-1252, Western European</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>Windows-1252, westeuropäisch</translation>
    </message>
    <message>
        <source>Windows-1250, Central European</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>Windows-1250, mitteleuropäisch</translation>
    </message>
    <message>
        <source>Windows-1251, Cyrillic</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>Windows-1251, kyrillisch</translation>
    </message>
    <message>
        <source>Windows-1253, Greek</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>Windows-1253, griechisch</translation>
    </message>
    <message>
        <source>Windows-1254, Turkish</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>Windows-1254, türkisch</translation>
    </message>
    <message>
        <source>Windows-1255, Hebrew</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>Windows-1255, hebräisch</translation>
    </message>
    <message>
        <source>Windows-1256, Arabic</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>Windows-1256, arabisch</translation>
    </message>
    <message>
        <source>Windows-1257, Baltic</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>Windows-1257, baltisch</translation>
    </message>
    <message>
        <source>Windows-1258, Vietnamese</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>Windows-1258, vietnamesisch</translation>
    </message>
    <message>
        <source>Windows-874, Thai</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>Windows-874, thailändisch</translation>
    </message>
    <message>
        <source>Shift JIS, Japanese</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>Shift JIS, japanisch</translation>
    </message>
    <message>
        <source>GB 18030, Chinese</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>GB 18030, chinesisch</translation>
    </message>
    <message>
        <source>Big5, Chinese</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>Big5, chinesisch</translation>
    </message>
    <message>
        <source>Windows-949, Korean</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>Windows-949, koreanisch</translation>
    </message>
    <message>
        <source>KOI8-R, Cyrillic</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>KOI8-R, kyrillisch</translation>
    </message>
    <message>
        <source>Macintosh, Western European</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>Macintosh, westeuropäisch</translation>
    </message>
    <message>
        <source>DOS 850, Western European</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>DOS 850, westeuropäisch</translation>
    </message>
    <message>
        <source>Comma</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Colon</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>Doppelpunkt</translation>
    </message>
    <message>
        <source>Caret</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>Zirkumflex</translation>
    </message>
    <message>
        <source>Tilde</source>
        <extracomment>ui/tabs/create/encoding_words.py</extracomment>
        <translation>Tilde</translation>
    </message>
    <message>
        <source>Opening {file}</source>
        <extracomment>ui/tabs/create/file_step.py</extracomment>
        <translation>Öffnet {file}</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <extracomment>ui/tabs/create/file_step.py</extracomment>
        <translation>Liest {file}</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <extracomment>ui/tabs/create/file_step.py</extracomment>
        <translation>Prüft {file}</translation>
    </message>
    <message>
        <source>Create leads from a file</source>
        <extracomment>ui/tabs/create/file_step.py</extracomment>
        <translation>Leads aus einer Datei anlegen</translation>
    </message>
    <message>
        <source>Drop a spreadsheet here</source>
        <extracomment>ui/tabs/create/file_step.py</extracomment>
        <translation>Tabelle hier ablegen</translation>
    </message>
    <message>
        <source>Excel or CSV, one file or several, up to a million rows. Nothing is sent before step 4.</source>
        <extracomment>ui/tabs/create/file_step.py</extracomment>
        <translation>Excel oder CSV, eine Datei oder mehrere, bis zu einer Million Zeilen. Vor Schritt 4 wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Choose file</source>
        <extracomment>ui/tabs/create/file_step.py</extracomment>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Paste from clipboard</source>
        <extracomment>ui/tabs/create/file_step.py</extracomment>
        <translation>Aus Zwischenablage einfügen</translation>
    </message>
    <message>
        <source>Template…</source>
        <extracomment>ui/tabs/create/file_step.py</extracomment>
        <translation>Vorlage…</translation>
    </message>
    <message>
        <source>A workbook to fill in, with the fields of the account and their lists</source>
        <extracomment>ui/tabs/create/file_step.py</extracomment>
        <translation>Eine Arbeitsmappe zum Ausfüllen, mit den Feldern des Kontos und ihren Listen</translation>
    </message>
    <message>
        <source>Recent files</source>
        <extracomment>ui/tabs/create/file_step.py</extracomment>
        <translation>Letzte Dateien</translation>
    </message>
    <message>
        <source>Asking for the lead fields</source>
        <extracomment>ui/tabs/create/file_step.py</extracomment>
        <translation>Fragt nach den Lead-Feldern</translation>
    </message>
    <message>
        <source>Looking at the first rows</source>
        <extracomment>ui/tabs/create/file_step.py, ui/tabs/create/map_step.py</extracomment>
        <translation>Sieht die ersten Zeilen an</translation>
    </message>
    <message>
        <source>{done} of {rows}</source>
        <extracomment>ui/tabs/create/file_step.py</extracomment>
        <translation>{done} von {rows}</translation>
    </message>
    <message>
        <source>Another connection is in use</source>
        <extracomment>ui/tabs/create/find_in_crm.py</extracomment>
        <translation>Eine andere Verbindung ist in Gebrauch</translation>
    </message>
    <message>
        <source>These rows were sent to “{name}”.</source>
        <extracomment>ui/tabs/create/find_in_crm.py</extracomment>
        <translation>Diese Zeilen wurden an „{name}“ gesendet.</translation>
    </message>
    <message>
        <source>Choose that connection at the top left, and try again.</source>
        <extracomment>ui/tabs/create/find_in_crm.py</extracomment>
        <translation>Wählen Sie oben diese Verbindung und versuchen Sie es noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>First rows, headings in row {row}, {n} more columns to the right</source>
        <extracomment>ui/tabs/create/first_rows.py. For 1: First rows, headings in row {row}, {n} more column to the right</extracomment>
        <translation>
            <numerusform>Erste Zeilen, Überschriften in Zeile {row}, {n} weitere Spalte daneben</numerusform>
            <numerusform>Erste Zeilen, Überschriften in Zeile {row}, {n} weitere Spalten daneben</numerusform>
        </translation>
    </message>
    <message>
        <source>First rows, headings in row {row}</source>
        <extracomment>ui/tabs/create/first_rows.py</extracomment>
        <translation>Erste Zeilen, Überschriften in Zeile {row}</translation>
    </message>
    <message numerus="yes">
        <source>{step}: {n} rows changed.</source>
        <extracomment>ui/tabs/create/fix_model.py. For 1: {step}: {n} row changed.</extracomment>
        <translation>
            <numerusform>{step}: {n} Zeile geändert.</numerusform>
            <numerusform>{step}: {n} Zeilen geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {step}.</source>
        <extracomment>ui/tabs/create/fix_model.py</extracomment>
        <translation>Rückgängig: {step}.</translation>
    </message>
    <message>
        <source>Done again: {step}.</source>
        <extracomment>ui/tabs/create/fix_model.py</extracomment>
        <translation>Wiederholt: {step}.</translation>
    </message>
    <message>
        <source>{step}.</source>
        <extracomment>ui/tabs/create/fix_model.py</extracomment>
        <translation>{step}.</translation>
    </message>
    <message>
        <source>Corrections from the workbook</source>
        <extracomment>ui/tabs/create/fix_model.py</extracomment>
        <translation>Korrekturen aus der Arbeitsmappe</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <extracomment>ui/dialogs/shortcuts.py, ui/tabs/create/fixing.py</extracomment>
        <translation>Zelle bearbeiten</translation>
    </message>
    <message>
        <source>Replace in a column</source>
        <extracomment>ui/dialogs/shortcuts.py, ui/tabs/create/fixing.py, ui/tabs/create/replace_dialog.py</extracomment>
        <translation>In einer Spalte ersetzen</translation>
    </message>
    <message>
        <source>Set a value in a column</source>
        <extracomment>ui/tabs/create/fixing.py, ui/tabs/create/set_dialog.py</extracomment>
        <translation>Wert in einer Spalte setzen</translation>
    </message>
    <message numerus="yes">
        <source>Leave out {n} rows</source>
        <extracomment>ui/tabs/create/fixing.py. For 1: Leave out {n} row</extracomment>
        <translation>
            <numerusform>{n} Zeile auslassen</numerusform>
            <numerusform>{n} Zeilen auslassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all rows</source>
        <extracomment>ui/tabs/create/issue_line.py</extracomment>
        <translation>Alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>Show rows: {problem}</source>
        <extracomment>ui/tabs/create/issue_line.py</extracomment>
        <translation>Zeilen zeigen: {problem}</translation>
    </message>
    <message>
        <source>Only the rows of this kind; F8 keeps to them. Next kind: Ctrl+F8</source>
        <extracomment>ui/tabs/create/issue_line.py</extracomment>
        <translation>Nur die Zeilen dieser Art; F8 bleibt bei ihnen. Nächste Art: Strg+F8</translation>
    </message>
    <message numerus="yes">
        <source>{n} of them in rows with errors, not sent</source>
        <extracomment>ui/tabs/create/issue_line.py. For 1: {n} of them in rows with errors, not sent</extracomment>
        <translation>
            <numerusform>{n} davon in Zeilen mit Fehlern, nicht gesendet</numerusform>
            <numerusform>{n} davon in Zeilen mit Fehlern, nicht gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Show rows</source>
        <extracomment>ui/tabs/create/issue_line.py, ui/tabs/create/left_table.py</extracomment>
        <translation>Zeilen zeigen</translation>
    </message>
    <message>
        <source>{action}: {problem}</source>
        <extracomment>ui/tabs/create/issue_line.py</extracomment>
        <translation>{action}: {problem}</translation>
    </message>
    <message>
        <source>Set value</source>
        <extracomment>ui/tabs/create/issue_line.py</extracomment>
        <translation>Wert setzen</translation>
    </message>
    <message>
        <source>Set value: {problem}</source>
        <extracomment>ui/tabs/create/issue_line.py</extracomment>
        <translation>Wert setzen: {problem}</translation>
    </message>
    <message>
        <source>will not be sent</source>
        <extracomment>ui/tabs/create/issues_panel.py</extracomment>
        <translation>werden nicht gesendet</translation>
    </message>
    <message>
        <source>will be sent</source>
        <extracomment>ui/tabs/create/issues_panel.py</extracomment>
        <translation>werden gesendet</translation>
    </message>
    <message>
        <source>Issues</source>
        <extracomment>ui/tabs/create/issues_panel.py</extracomment>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Undo last fix</source>
        <extracomment>ui/tabs/create/issues_panel.py</extracomment>
        <translation>Letzte Korrektur zurücknehmen</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/tabs/create/issues_panel.py</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Rows are being checked again</source>
        <extracomment>ui/tabs/create/issues_panel.py</extracomment>
        <translation>Zeilen werden noch einmal geprüft</translation>
    </message>
    <message>
        <source>Kinds of issues</source>
        <extracomment>ui/tabs/create/issues_panel.py</extracomment>
        <translation>Arten von Problemen</translation>
    </message>
    <message>
        <source>Nothing was found. Every row can be sent.</source>
        <extracomment>ui/tabs/create/issues_panel.py</extracomment>
        <translation>Nichts gefunden. Jede Zeile kann gesendet werden.</translation>
    </message>
    <message>
        <source>Fix in Excel</source>
        <extracomment>ui/tabs/create/issues_panel.py, ui/tabs/create/left_table.py</extracomment>
        <translation>In Excel korrigieren</translation>
    </message>
    <message>
        <source>Save the rows with problems as a workbook, to correct them there</source>
        <extracomment>ui/tabs/create/issues_panel.py</extracomment>
        <translation>Zeilen mit Problemen als Arbeitsmappe speichern, um sie dort zu korrigieren</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>ui/tabs/create/issues_panel.py</extracomment>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Open the corrected workbook: each correction lands on its row</source>
        <extracomment>ui/tabs/create/issues_panel.py</extracomment>
        <translation>Die korrigierte Arbeitsmappe öffnen: Jede Korrektur landet auf ihrer Zeile</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/tabs/create/issues_panel.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <extracomment>ui/tabs/create/issues_panel.py</extracomment>
        <translation>Rückgängig: {step}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <extracomment>ui/tabs/create/issues_panel.py</extracomment>
        <translation>Wiederholen: {step}</translation>
    </message>
    <message>
        <source>{words} ({keys})</source>
        <extracomment>ui/tabs/create/issues_panel.py</extracomment>
        <translation>{words} ({keys})</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/tabs/create/issues_panel.py</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Had errors in step 3 and were never sent</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>Hatten in Schritt 3 Fehler und wurden nie gesendet</translation>
    </message>
    <message>
        <source>Their turn had not come</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>Waren noch nicht an der Reihe</translation>
    </message>
    <message>
        <source>Are still waiting to be sent</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>Warten noch darauf, gesendet zu werden</translation>
    </message>
    <message>
        <source>The lead exists already and was left as it was</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>Den Lead gibt es schon; er blieb unverändert</translation>
    </message>
    <message>
        <source>The CRM refused the row and gave no reason</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>Das CRM lehnte die Zeile ab, ohne einen Grund zu nennen</translation>
    </message>
    <message>
        <source>Fix in Excel and drop it here, or retry</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>In Excel korrigieren oder neu versuchen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Fix in Excel and drop it here</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>In Excel korrigieren und hier ablegen</translation>
    </message>
    <message>
        <source>Send the rows left</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>Übrige Zeilen senden</translation>
    </message>
    <message numerus="yes">
        <source>Look up all {n}</source>
        <extracomment>ui/tabs/create/left_table.py. For 1: Look up all {n}</extracomment>
        <translation>
            <numerusform>{n} nachschlagen</numerusform>
            <numerusform>Alle {n} nachschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The lead may exist</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>Den Lead gibt es vielleicht</translation>
    </message>
    <message>
        <source>The leads may exist</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>Die Leads gibt es vielleicht</translation>
    </message>
    <message numerus="yes">
        <source>Look them up first, it reads only</source>
        <extracomment>ui/tabs/create/left_table.py. For 1: Look it up first, it reads only</extracomment>
        <translation>
            <numerusform>Erst nachschlagen, liest nur</numerusform>
            <numerusform>Erst nachschlagen, liest nur</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in CRM</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>Im CRM finden</translation>
    </message>
    <message numerus="yes">
        <source>Look up {n}</source>
        <extracomment>ui/tabs/create/left_table.py. For 1: Look up {n}</extracomment>
        <translation>
            <numerusform>{n} nachschlagen</numerusform>
            <numerusform>{n} nachschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} calls got no answer.</source>
        <extracomment>ui/tabs/create/left_table.py. For 1: {n} call got no answer.</extracomment>
        <translation>
            <numerusform>{n} Aufruf bekam keine Antwort.</numerusform>
            <numerusform>{n} Aufrufe bekamen keine Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>Was tun</translation>
    </message>
    <message>
        <source>Save the failed and skipped rows as a workbook. Correct them, and drop the workbook on this tab: each correction lands on its row.</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>Fehlgeschlagene und übersprungene Zeilen als Arbeitsmappe speichern. Korrigieren Sie sie und legen Sie die Mappe auf dieser Seite ab: Jede Korrektur landet auf ihrer Zeile.</translation>
    </message>
    <message>
        <source>Give a value</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>Wert angeben</translation>
    </message>
    <message>
        <source>For a field that the file has no column for: one value in all failed and skipped rows. Nothing is sent yet.</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>Für ein Feld, für das die Datei keine Spalte hat: ein Wert in allen fehlgeschlagenen und übersprungenen Zeilen. Noch wird nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>Fix {n} rows in Excel</source>
        <extracomment>ui/tabs/create/left_table.py. For 1: Fix {n} row in Excel</extracomment>
        <translation>
            <numerusform>{n} Zeile in Excel korrigieren</numerusform>
            <numerusform>{n} Zeilen in Excel korrigieren</numerusform>
        </translation>
    </message>
    <message>
        <source>What is left</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>Was übrig ist</translation>
    </message>
    <message>
        <source>Call {call} got no answer.</source>
        <extracomment>ui/tabs/create/left_table.py</extracomment>
        <translation>Aufruf {call} bekam keine Antwort.</translation>
    </message>
    <message>
        <source>No, send as it is</source>
        <extracomment>ui/tabs/create/map_question.py</extracomment>
        <translation>Nein, so senden</translation>
    </message>
    <message>
        <source>No, leave it out</source>
        <extracomment>ui/tabs/create/map_question.py</extracomment>
        <translation>Nein, auslassen</translation>
    </message>
    <message>
        <source>{letter}, {heading}</source>
        <extracomment>ui/tabs/create/map_question.py</extracomment>
        <translation>{letter}, {heading}</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>ui/tabs/create/map_step.py</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message numerus="yes">
        <source>Check {n} rows</source>
        <extracomment>ui/tabs/create/map_step.py. For 1: Check {n} row</extracomment>
        <translation>
            <numerusform>{n} Zeile prüfen</numerusform>
            <numerusform>{n} Zeilen prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking {n} rows</source>
        <extracomment>ui/tabs/create/map_step.py. For 1: Checking {n} row</extracomment>
        <translation>
            <numerusform>{n} Zeile wird geprüft</numerusform>
            <numerusform>{n} Zeilen werden geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} checked so far</source>
        <extracomment>ui/tabs/create/map_step.py. For 1: {n} checked so far</extracomment>
        <translation>
            <numerusform>{n} bisher geprüft</numerusform>
            <numerusform>{n} bisher geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {file} again</source>
        <extracomment>ui/tabs/create/map_step.py</extracomment>
        <translation>Liest {file} noch einmal</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows so far</source>
        <extracomment>ui/tabs/create/map_step.py. For 1: {n} row so far</extracomment>
        <translation>
            <numerusform>{n} Zeile bisher</numerusform>
            <numerusform>{n} Zeilen bisher</numerusform>
        </translation>
    </message>
    <message>
        <source>Match columns to lead fields</source>
        <extracomment>ui/tabs/create/map_step.py</extracomment>
        <translation>Spalten den Lead-Feldern zuordnen</translation>
    </message>
    <message>
        <source>As proposed</source>
        <extracomment>ui/tabs/create/mapping_bar.py</extracomment>
        <translation>Wie vorgeschlagen</translation>
    </message>
    <message>
        <source>Add a fixed value</source>
        <extracomment>ui/tabs/create/mapping_bar.py</extracomment>
        <translation>Festen Wert hinzufügen</translation>
    </message>
    <message>
        <source>Mapping</source>
        <extracomment>ui/dialogs/files.py, ui/tabs/create/mapping_bar.py</extracomment>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Save mapping…</source>
        <extracomment>ui/tabs/create/mapping_bar.py</extracomment>
        <translation>Zuordnung speichern…</translation>
    </message>
    <message>
        <source>Save mapping… (Ctrl+S)</source>
        <extracomment>ui/tabs/create/mapping_bar.py</extracomment>
        <translation>Zuordnung speichern… (Strg+S)</translation>
    </message>
    <message>
        <source>More about mappings</source>
        <extracomment>ui/tabs/create/mapping_bar.py</extracomment>
        <translation>Mehr zu Zuordnungen</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <extracomment>ui/tabs/create/mapping_bar.py</extracomment>
        <translation>Zuordnung speichern</translation>
    </message>
    <message>
        <source>Rename mapping</source>
        <extracomment>ui/tabs/create/mapping_bar.py</extracomment>
        <translation>Zuordnung umbenennen</translation>
    </message>
    <message>
        <source>Mappings</source>
        <extracomment>ui/tabs/create/mapping_bar.py</extracomment>
        <translation>Zuordnungen</translation>
    </message>
    <message>
        <source>Rename mapping…</source>
        <extracomment>ui/tabs/create/mapping_bar.py</extracomment>
        <translation>Zuordnung umbenennen…</translation>
    </message>
    <message>
        <source>Delete mapping</source>
        <extracomment>ui/tabs/create/mapping_bar.py</extracomment>
        <translation>Zuordnung löschen</translation>
    </message>
    <message>
        <source>Export mapping…</source>
        <extracomment>ui/tabs/create/mapping_bar.py</extracomment>
        <translation>Zuordnung exportieren…</translation>
    </message>
    <message>
        <source>Import mapping…</source>
        <extracomment>ui/tabs/create/mapping_bar.py</extracomment>
        <translation>Zuordnung importieren…</translation>
    </message>
    <message>
        <source>Some columns are left out</source>
        <extracomment>ui/tabs/create/mapping_bar.py</extracomment>
        <translation>Einige Spalten sind ausgelassen</translation>
    </message>
    <message>
        <source>{mapping} (edited)</source>
        <extracomment>ui/tabs/create/mapping_bar.py</extracomment>
        <translation>{mapping} (geändert)</translation>
    </message>
    <message numerus="yes">
        <source>Not in this account, and so left out, are {fields}.</source>
        <extracomment>ui/tabs/create/mapping_model.py. For 1: Not in this account, and so left out, is {fields}.</extracomment>
        <translation>
            <numerusform>Nicht in diesem Konto und daher ausgelassen: {fields}.</numerusform>
            <numerusform>Nicht in diesem Konto und daher ausgelassen: {fields}.</numerusform>
        </translation>
    </message>
    <message>
        <source>All leads are of type</source>
        <extracomment>ui/tabs/create/object_type_bar.py</extracomment>
        <translation>Alle Leads sind vom Typ</translation>
    </message>
    <message>
        <source>Not said</source>
        <extracomment>ui/tabs/create/object_type_bar.py</extracomment>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Sent with every row. It can be changed once in the CRM.</source>
        <extracomment>ui/tabs/create/object_type_bar.py</extracomment>
        <translation>Wird mit jeder Zeile gesendet. Im CRM kann er einmal geändert werden.</translation>
    </message>
    <message>
        <source>The CRM then makes standard leads of them.</source>
        <extracomment>ui/tabs/create/object_type_bar.py</extracomment>
        <translation>Das CRM macht dann normale Leads daraus.</translation>
    </message>
    <message>
        <source>{rows} in {calls}</source>
        <extracomment>ui/tabs/create/plan_words.py</extracomment>
        <translation>{rows}, {calls}</translation>
    </message>
    <message>
        <source>Mapping, checks and fixes work as ever. Nothing can be created over it.</source>
        <extracomment>ui/tabs/create/plan_words.py</extracomment>
        <translation>Zuordnung, Prüfung und Korrekturen gehen wie immer. Darüber kann nichts angelegt werden.</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls in {seconds} s</source>
        <extracomment>ui/tabs/create/plan_words.py. For 1: {n} call in {seconds} s</extracomment>
        <translation>
            <numerusform>{n} Aufruf in {seconds} s</numerusform>
            <numerusform>{n} Aufrufe in {seconds} s</numerusform>
        </translation>
    </message>
    <message>
        <source>about {duration} at {rate}, done about {time}.</source>
        <extracomment>ui/tabs/create/plan_words.py</extracomment>
        <translation>etwa {duration} ({rate}), fertig gegen {time}.</translation>
    </message>
    <message>
        <source>{leads} in {calls}, about {duration}, done about {time}</source>
        <extracomment>ui/tabs/create/plan_words.py</extracomment>
        <translation>{leads}, {calls}, etwa {duration}, fertig gegen {time}</translation>
    </message>
    <message>
        <source>{made} of {quota} made from this computer, this takes {share}</source>
        <extracomment>ui/tabs/create/plan_words.py</extracomment>
        <translation>{made} von {quota} von diesem Computer gemacht, dies braucht {share}</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows with errors</source>
        <extracomment>ui/tabs/create/plan_words.py. For 1: {n} row with errors</extracomment>
        <translation>
            <numerusform>{n} Zeile mit Fehlern</numerusform>
            <numerusform>{n} Zeilen mit Fehlern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows that were left out</source>
        <extracomment>ui/tabs/create/plan_words.py. For 1: {n} row that was left out</extracomment>
        <translation>
            <numerusform>{n} ausgelassene Zeile</numerusform>
            <numerusform>{n} ausgelassene Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row has an error. Correct the file, then open it again.</source>
        <extracomment>ui/tabs/create/plan_words.py</extracomment>
        <translation>Jede Zeile hat einen Fehler. Korrigieren Sie die Datei und öffnen Sie sie noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>{part} of {n} rows today</source>
        <extracomment>ui/tabs/create/plan_words.py. For 1: {part} of {n} row today</extracomment>
        <translation>
            <numerusform>{part} von {n} Zeile heute</numerusform>
            <numerusform>{part} von {n} Zeilen heute</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is read only</source>
        <extracomment>ui/tabs/create/plan_words.py</extracomment>
        <translation>„{name}“ ist nur zum Lesen</translation>
    </message>
    <message>
        <source>a few seconds at {rate}, done about {time}.</source>
        <extracomment>ui/tabs/create/plan_words.py</extracomment>
        <translation>einige Sekunden ({rate}), fertig gegen {time}.</translation>
    </message>
    <message>
        <source>{leads} in {calls}, about {n} of them today</source>
        <extracomment>ui/tabs/create/plan_words.py</extracomment>
        <translation>{leads}, {calls}, etwa {n} davon heute</translation>
    </message>
    <message>
        <source>{leads} in {calls}, a few seconds, done about {time}</source>
        <extracomment>ui/tabs/create/plan_words.py</extracomment>
        <translation>{leads}, {calls}, einige Sekunden, fertig gegen {time}</translation>
    </message>
    <message>
        <source>{made} of {quota} made from this computer</source>
        <extracomment>ui/tabs/create/plan_words.py</extracomment>
        <translation>{made} von {quota} von diesem Computer gemacht</translation>
    </message>
    <message>
        <source>{errors}, {left_out}</source>
        <extracomment>ui/tabs/create/plan_words.py</extracomment>
        <translation>{errors}, {left_out}</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <extracomment>ui/tabs/create/plan_words.py</extracomment>
        <translation>Nichts zu senden</translation>
    </message>
    <message>
        <source>Will skip</source>
        <extracomment>ui/tabs/create/plan_words.py</extracomment>
        <translation>Überspringt</translation>
    </message>
    <message numerus="yes">
        <source>{n} made from this computer</source>
        <extracomment>ui/tabs/create/plan_words.py. For 1: {n} made from this computer</extracomment>
        <translation>
            <numerusform>{n} von diesem Computer gemacht</numerusform>
            <numerusform>{n} von diesem Computer gemacht</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls today</source>
        <extracomment>ui/tabs/create/plan_words.py</extracomment>
        <translation>Aufrufe heute</translation>
    </message>
    <message>
        <source>F2 to edit</source>
        <extracomment>ui/tabs/create/problem_line.py</extracomment>
        <translation>F2 zum Bearbeiten</translation>
    </message>
    <message>
        <source>Row {n}, {field}</source>
        <extracomment>ui/tabs/create/problem_line.py</extracomment>
        <translation>Zeile {n}, {field}</translation>
    </message>
    <message>
        <source>Row {n}</source>
        <extracomment>ui/tabs/create/problem_line.py</extracomment>
        <translation>Zeile {n}</translation>
    </message>
    <message>
        <source>Choose a row to see what is wrong in it.</source>
        <extracomment>ui/tabs/create/problem_line.py</extracomment>
        <translation>Wählen Sie eine Zeile, um zu sehen, was daran falsch ist.</translation>
    </message>
    <message>
        <source>Nothing is wrong here.</source>
        <extracomment>ui/tabs/create/problem_line.py</extracomment>
        <translation>Hier ist nichts falsch.</translation>
    </message>
    <message>
        <source>Sent as shown. The sheet says “{text}”.</source>
        <extracomment>ui/tabs/create/problem_line.py</extracomment>
        <translation>Wird gesendet wie gezeigt. Das Blatt sagt „{text}“.</translation>
    </message>
    <message numerus="yes">
        <source>Next: {files} and {n} more.</source>
        <extracomment>ui/tabs/create/queue_line.py. For 1: Next: {files} and {n} more.</extracomment>
        <translation>
            <numerusform>Danach: {files} und {n} weitere.</numerusform>
            <numerusform>Danach: {files} und {n} weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the last one.</source>
        <extracomment>ui/tabs/create/queue_line.py</extracomment>
        <translation>Das ist die letzte.</translation>
    </message>
    <message>
        <source>Next: {files}.</source>
        <extracomment>ui/tabs/create/queue_line.py</extracomment>
        <translation>Danach: {files}.</translation>
    </message>
    <message>
        <source>Open next file</source>
        <extracomment>ui/tabs/create/queue_line.py</extracomment>
        <translation>Nächste Datei öffnen</translation>
    </message>
    <message>
        <source>Leave the other files out</source>
        <extracomment>ui/tabs/create/queue_line.py</extracomment>
        <translation>Die anderen Dateien auslassen</translation>
    </message>
    <message>
        <source>File {place} of {total}</source>
        <extracomment>ui/tabs/create/queue_line.py</extracomment>
        <translation>Datei {place} von {total}</translation>
    </message>
    <message>
        <source>This one stays under Recent files, not sent</source>
        <extracomment>ui/tabs/create/queue_line.py</extracomment>
        <translation>Diese bleibt unter Letzte Dateien, nicht gesendet</translation>
    </message>
    <message>
        <source>This one stays in Jobs</source>
        <extracomment>ui/tabs/create/queue_line.py</extracomment>
        <translation>Diese bleibt unter Aufträge</translation>
    </message>
    <message>
        <source>{before}, then {next}</source>
        <extracomment>ui/tabs/create/queue_line.py</extracomment>
        <translation>{before}, dann {next}</translation>
    </message>
    <message numerus="yes">
        <source>{part} of {n} columns</source>
        <extracomment>ui/tabs/create/rail_words.py. For 1: {part} of {n} column</extracomment>
        <translation>
            <numerusform>{part} von {n} Spalte</numerusform>
            <numerusform>{part} von {n} Spalten</numerusform>
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
            <numerusform>{part} von {n} Zeile</numerusform>
            <numerusform>{part} von {n} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file</source>
        <extracomment>ui/tabs/create/rail_words.py</extracomment>
        <translation>Datei wählen</translation>
    </message>
    <message numerus="yes">
        <source>{n} skipped</source>
        <extracomment>ui/tabs/create/rail_words.py. For 1: {n} skipped</extracomment>
        <translation>
            <numerusform>{n} übersprungen</numerusform>
            <numerusform>{n} übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{part} of {n} rows into {name}</source>
        <extracomment>ui/tabs/create/rail_words.py. For 1: {part} of {n} row into {name}</extracomment>
        <translation>
            <numerusform>{part} von {n} Zeile in {name}</numerusform>
            <numerusform>{part} von {n} Zeilen in {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended at {time}</source>
        <extracomment>ui/tabs/create/rail_words.py</extracomment>
        <translation>Beendet um {time}</translation>
    </message>
    <message>
        <source>Starting into {name}</source>
        <extracomment>ui/tabs/create/rail_words.py</extracomment>
        <translation>Beginnt in {name}</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>ui/tabs/create/rail_words.py, ui/tabs/create/upload_step.py, ui/widgets/progress_strip.py</extracomment>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/tabs/create/receipt.py, ui/tabs/results/done_words.py, ui/widgets/status_bar.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Ended early</source>
        <extracomment>ui/tabs/create/receipt.py, ui/tabs/jobs/job_lines.py, ui/tabs/results/done_words.py</extracomment>
        <translation>Vorzeitig beendet</translation>
    </message>
    <message>
        <source>Into</source>
        <extracomment>ui/tabs/create/receipt.py</extracomment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>ui/tabs/create/receipt.py, ui/tabs/jobs/job_columns.py</extracomment>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>ui/tabs/create/receipt.py, ui/tabs/jobs/job_columns.py</extracomment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>{title} at {time}</source>
        <extracomment>ui/tabs/create/receipt.py</extracomment>
        <translation>{title} um {time}</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <extracomment>ui/tabs/create/receipt.py, ui/tabs/jobs/job_panel.py</extracomment>
        <translation>Beleg kopieren</translation>
    </message>
    <message>
        <source>New upload</source>
        <extracomment>ui/tabs/create/receipt.py</extracomment>
        <translation>Neuer Upload</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>ui/tabs/create/receipt.py, ui/tabs/jobs/job_lines.py, ui/tabs/jobs/job_panel.py</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Try one row</source>
        <extracomment>ui/tabs/create/receipt.py, ui/tabs/jobs/job_panel.py</extracomment>
        <translation>Eine Zeile versuchen</translation>
    </message>
    <message>
        <source>Retry failed rows</source>
        <extracomment>ui/tabs/create/receipt.py</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Save results workbook</source>
        <extracomment>ui/tabs/create/receipt.py</extracomment>
        <translation>Ergebnisse speichern</translation>
    </message>
    <message>
        <source>Save into a copy</source>
        <extracomment>ui/tabs/create/receipt.py, ui/tabs/jobs/job_panel.py, ui/tabs/results/export_path.py</extracomment>
        <translation>In Kopie speichern</translation>
    </message>
    <message numerus="yes">
        <source>The other {n} rows are not sent yet.</source>
        <extracomment>ui/tabs/create/receipt.py. For 1: The other {n} row is not sent yet.</extracomment>
        <translation>
            <numerusform>Die andere Zeile ist noch nicht gesendet.</numerusform>
            <numerusform>Die anderen {n} Zeilen sind noch nicht gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry {n} failed rows</source>
        <extracomment>ui/tabs/create/receipt.py, ui/tabs/jobs/job_panel.py. For 1: Retry {n} failed row</extracomment>
        <translation>
            <numerusform>{n} erneut versuchen</numerusform>
            <numerusform>{n} erneut versuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected</source>
        <extracomment>ui/tabs/create/receipt.py</extracomment>
        <translation>Korrigiert</translation>
    </message>
    <message numerus="yes">
        <source>Tried {n} rows</source>
        <extracomment>ui/tabs/create/receipt.py. For 1: Tried {n} row</extracomment>
        <translation>
            <numerusform>{n} Zeile versucht</numerusform>
            <numerusform>{n} Zeilen versucht</numerusform>
        </translation>
    </message>
    <message>
        <source>Save into a copy of {file}</source>
        <extracomment>ui/tabs/create/receipt.py, ui/tabs/jobs/job_panel.py</extracomment>
        <translation>Kopie von {file} speichern</translation>
    </message>
    <message>
        <source>Results: your rows in order, with state, lead id and reason</source>
        <extracomment>ui/tabs/create/receipt.py</extracomment>
        <translation>Ergebnisse: Zeilen mit Status, ID und Grund</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}</source>
        <extracomment>ui/tabs/create/receipt.py</extracomment>
        <translation>{file}, Blatt {sheet}</translation>
    </message>
    <message>
        <source>{place}, {crm}</source>
        <extracomment>ui/tabs/create/receipt.py</extracomment>
        <translation>{place}, {crm}</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>ui/tabs/create/receipt.py</extracomment>
        <translation>Beleg</translation>
    </message>
    <message numerus="yes">
        <source>Upload the other {n} rows</source>
        <extracomment>ui/tabs/create/receipt.py. For 1: Upload the other {n} row</extracomment>
        <translation>
            <numerusform>Andere Zeile hochladen</numerusform>
            <numerusform>Andere {n} Zeilen hochladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send the {n} rows left</source>
        <extracomment>ui/tabs/create/receipt.py. For 1: Send the {n} row left</extracomment>
        <translation>
            <numerusform>Übrige Zeile senden</numerusform>
            <numerusform>Übrige {n} Zeilen senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Results beside your own columns in a copy of {file}, its looks and formulas kept</source>
        <extracomment>ui/tabs/create/receipt.py</extracomment>
        <translation>Ergebnisse neben Ihren Spalten in einer Kopie von {file}, Aussehen und Formeln bleiben</translation>
    </message>
    <message>
        <source>Into {name} ({environment}) on {crm}.</source>
        <extracomment>ui/tabs/create/receipt_words.py</extracomment>
        <translation>In {name} ({environment}) auf {crm}.</translation>
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
            <numerusform>{n} Lead wurde in {place} angelegt.</numerusform>
            <numerusform>{n} Leads wurden in {place} angelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No lead was created in {place}.</source>
        <extracomment>ui/tabs/create/receipt_words.py</extracomment>
        <translation>In {place} wurde kein Lead angelegt.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows need you.</source>
        <extracomment>ui/tabs/create/receipt_words.py. For 1: {n} row needs you.</extracomment>
        <translation>
            <numerusform>{n} Zeile wartet auf Sie.</numerusform>
            <numerusform>{n} Zeilen warten auf Sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is read only: files are checked, nothing is sent.</source>
        <extracomment>ui/tabs/create/receipt_words.py</extracomment>
        <translation>Sie ist nur zum Lesen: Dateien werden geprüft, nichts wird gesendet.</translation>
    </message>
    <message>
        <source>{folder}, {rows}</source>
        <extracomment>ui/tabs/create/recent_line.py</extracomment>
        <translation>{folder}, {rows}</translation>
    </message>
    <message>
        <source>From the clipboard, {rows}</source>
        <extracomment>ui/tabs/create/recent_line.py</extracomment>
        <translation>Aus der Zwischenablage, {rows}</translation>
    </message>
    <message numerus="yes">
        <source>{n} created</source>
        <extracomment>ui/tabs/create/recent_line.py. For 1: {n} created</extracomment>
        <translation>
            <numerusform>{n} angelegt</numerusform>
            <numerusform>{n} angelegt</numerusform>
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
        <translation>noch nicht gesendet</translation>
    </message>
    <message numerus="yes">
        <source>{n} duplicate</source>
        <extracomment>ui/tabs/create/recent_line.py. For 1: {n} duplicate</extracomment>
        <translation>
            <numerusform>{n} Duplikat</numerusform>
            <numerusform>{n} Duplikate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} failed</source>
        <extracomment>ui/tabs/create/recent_line.py, ui/tabs/results/done_words.py, ui/widgets/window_strip.py. For 1: {n} failed</extracomment>
        <translation>
            <numerusform>{n} fehlgeschlagen</numerusform>
            <numerusform>{n} fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>ui/tabs/create/recent_line.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/tabs/create/recent_line.py</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>There is no connection to create leads in.</source>
        <extracomment>ui/tabs/create/refusals.py</extracomment>
        <translation>Es gibt keine Verbindung, in der Leads angelegt werden können.</translation>
    </message>
    <message>
        <source>Nothing to paste</source>
        <extracomment>ui/tabs/create/refusals.py</extracomment>
        <translation>Nichts einzufügen</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <extracomment>ui/tabs/create/refusals.py</extracomment>
        <translation>Die Zwischenablage enthält keinen Text.</translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <extracomment>ui/tabs/create/refusals.py</extracomment>
        <translation>Wählen Sie erst eine.</translation>
    </message>
    <message>
        <source>Copy rows in a spreadsheet first.</source>
        <extracomment>ui/tabs/create/refusals.py</extracomment>
        <translation>Kopieren Sie erst Zeilen in einer Tabelle.</translation>
    </message>
    <message>
        <source>Nothing was opened or sent.</source>
        <extracomment>ui/tabs/create/refusals.py</extracomment>
        <translation>Nichts wurde geöffnet oder gesendet.</translation>
    </message>
    <message>
        <source>Choose a LeadSquared connection.</source>
        <extracomment>ui/tabs/create/refusals.py</extracomment>
        <translation>Wählen Sie eine LeadSquared-Verbindung.</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>ui/tabs/create/replace_dialog.py</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <extracomment>ui/tabs/create/replace_dialog.py</extracomment>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>The cell says nothing else. Leave “Find” empty to find blank cells.</source>
        <extracomment>ui/tabs/create/replace_dialog.py</extracomment>
        <translation>Die Zelle sagt sonst nichts. Lassen Sie „Suchen“ leer, um leere Zellen zu finden.</translation>
    </message>
    <message>
        <source>In</source>
        <comment>before a number of rows</comment>
        <extracomment>ui/tabs/create/replace_dialog.py, ui/tabs/create/set_dialog.py</extracomment>
        <translation>In</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>ui/dialogs/name_dialog.py, ui/dialogs/step_rows.py, ui/tabs/create/replace_dialog.py</extracomment>
        <translation>Ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>{n} cells will change.</source>
        <extracomment>ui/tabs/create/replace_dialog.py. For 1: {n} cell will change.</extracomment>
        <translation>
            <numerusform>{n} Zelle ändert sich.</numerusform>
            <numerusform>{n} Zellen ändern sich.</numerusform>
        </translation>
    </message>
    <message>
        <source>No cell will change.</source>
        <extracomment>ui/tabs/create/replace_dialog.py</extracomment>
        <translation>Keine Zelle ändert sich.</translation>
    </message>
    <message>
        <source>Row {row}: {before} → {after}</source>
        <extracomment>ui/tabs/create/replace_dialog.py</extracomment>
        <translation>Zeile {row}: {before} → {after}</translation>
    </message>
    <message>
        <source>Match case</source>
        <extracomment>ui/tabs/create/replace_dialog.py</extracomment>
        <translation>Groß/klein beachten</translation>
    </message>
    <message>
        <source>Whole cell</source>
        <extracomment>ui/tabs/create/replace_dialog.py</extracomment>
        <translation>Ganze Zelle</translation>
    </message>
    <message>
        <source>Type what is to be found.</source>
        <extracomment>ui/tabs/create/replace_dialog.py</extracomment>
        <translation>Tippen Sie, was gesucht wird.</translation>
    </message>
    <message numerus="yes">
        <source>Replace in {n} cells</source>
        <extracomment>ui/tabs/create/replace_dialog.py. For 1: Replace in {n} cell</extracomment>
        <translation>
            <numerusform>In {n} Zelle ersetzen</numerusform>
            <numerusform>In {n} Zellen ersetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>The results are in {name}.</source>
        <extracomment>ui/tabs/create/result_model.py</extracomment>
        <translation>Die Ergebnisse sind in {name}.</translation>
    </message>
    <message>
        <source>It reads only. A row is sent again only when its lead is proven to be absent.</source>
        <extracomment>ui/tabs/create/run_panel.py</extracomment>
        <translation>Es wird nur gelesen. Eine Zeile wird nur dann noch einmal gesendet, wenn bewiesen ist, dass es ihren Lead nicht gibt.</translation>
    </message>
    <message>
        <source>Rows answered</source>
        <extracomment>ui/tabs/create/run_panel.py</extracomment>
        <translation>Zeilen beantwortet</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>ui/tabs/create/run_panel.py, ui/widgets/calls_chart.py</extracomment>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>In flight</source>
        <extracomment>ui/tabs/create/run_panel.py</extracomment>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Done about</source>
        <extracomment>ui/tabs/create/run_panel.py, ui/tabs/create/run_words.py</extracomment>
        <translation>Fertig gegen</translation>
    </message>
    <message>
        <source>Their call got no usable answer, so the leads may exist. They are never sent again blindly.</source>
        <extracomment>ui/tabs/create/run_panel.py</extracomment>
        <translation>Ihr Aufruf bekam keine brauchbare Antwort, die Leads gibt es vielleicht. Sie werden nie blind noch einmal gesendet.</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <extracomment>ui/tabs/create/run_panel.py</extracomment>
        <translation>{part} von {whole}</translation>
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
            <numerusform>{n} Zeile ist ungewiss</numerusform>
            <numerusform>{n} Zeilen sind ungewiss</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls per {seconds} s</source>
        <extracomment>ui/tabs/create/run_panel.py</extracomment>
        <translation>Aufrufe je {seconds} s</translation>
    </message>
    <message numerus="yes">
        <source>Show the {n} rows</source>
        <extracomment>ui/tabs/create/run_panel.py. For 1: Show the {n} row</extracomment>
        <translation>
            <numerusform>{n} Zeile zeigen</numerusform>
            <numerusform>{n} Zeilen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the row</source>
        <extracomment>ui/tabs/create/run_panel.py</extracomment>
        <translation>Zeile zeigen</translation>
    </message>
    <message>
        <source>since the start</source>
        <extracomment>ui/tabs/create/run_panel.py</extracomment>
        <translation>seit dem Beginn</translation>
    </message>
    <message>
        <source>Goes on by itself, no row is lost</source>
        <extracomment>ui/tabs/create/run_panel.py</extracomment>
        <translation>Geht von selbst weiter, keine Zeile geht verloren</translation>
    </message>
    <message>
        <source>Waiting {seconds}, then going on</source>
        <extracomment>ui/tabs/create/run_panel.py</extracomment>
        <translation>Wartet {seconds}, dann geht es weiter</translation>
    </message>
    <message>
        <source>Waiting, then going on</source>
        <extracomment>ui/tabs/create/run_panel.py</extracomment>
        <translation>Wartet, dann geht es weiter</translation>
    </message>
    <message>
        <source>The CRM asked for a pause. No row is lost.</source>
        <extracomment>ui/tabs/create/run_panel.py</extracomment>
        <translation>Das CRM bat um eine Pause. Keine Zeile geht verloren.</translation>
    </message>
    <message>
        <source>Pausing</source>
        <extracomment>ui/tabs/create/run_words.py, ui/widgets/progress_strip.py</extracomment>
        <translation>Hält an</translation>
    </message>
    <message>
        <source>in {seconds}</source>
        <extracomment>ui/tabs/create/run_words.py</extracomment>
        <translation>in {seconds}</translation>
    </message>
    <message>
        <source>Calls in flight are finished</source>
        <extracomment>ui/tabs/create/run_words.py</extracomment>
        <translation>Laufende Aufrufe werden abgeschlossen</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows wait</source>
        <extracomment>ui/tabs/create/run_words.py. For 1: {n} row waits</extracomment>
        <translation>
            <numerusform>{n} Zeile wartet</numerusform>
            <numerusform>{n} Zeilen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent until you resume</source>
        <extracomment>ui/tabs/create/run_words.py</extracomment>
        <translation>Nichts wird gesendet, bis Sie fortsetzen</translation>
    </message>
    <message>
        <source>Next look-up</source>
        <extracomment>ui/tabs/create/run_words.py</extracomment>
        <translation>Nächstes Nachschlagen</translation>
    </message>
    <message>
        <source>Looking up</source>
        <extracomment>ui/tabs/create/run_words.py</extracomment>
        <translation>Schlägt nach</translation>
    </message>
    <message>
        <source>Next try</source>
        <extracomment>ui/tabs/create/run_words.py</extracomment>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>Trying again</source>
        <extracomment>ui/tabs/create/run_words.py</extracomment>
        <translation>Versucht es wieder</translation>
    </message>
    <message>
        <source>The day&apos;s calls last until about</source>
        <extracomment>ui/tabs/create/run_words.py</extracomment>
        <translation>Die Aufrufe des Tages reichen bis gegen</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>ui/tabs/create/run_words.py</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Mapping saved</source>
        <extracomment>ui/tabs/create/saved_mappings.py</extracomment>
        <translation>Zuordnung gespeichert</translation>
    </message>
    <message>
        <source>Columns with these headings are matched by “{mapping}” when you choose it.</source>
        <extracomment>ui/tabs/create/saved_mappings.py</extracomment>
        <translation>Spalten mit diesen Überschriften werden durch „{mapping}“ zugeordnet, wenn Sie sie wählen.</translation>
    </message>
    <message>
        <source>“{mapping}” can be imported in another Lead Desktop.</source>
        <extracomment>ui/tabs/create/saved_mappings.py</extracomment>
        <translation>„{mapping}“ kann in einem anderen Lead Desktop importiert werden.</translation>
    </message>
    <message>
        <source>Mapping imported</source>
        <extracomment>ui/tabs/create/saved_mappings.py</extracomment>
        <translation>Zuordnung importiert</translation>
    </message>
    <message>
        <source>It is saved as “{mapping}”.</source>
        <extracomment>ui/tabs/create/saved_mappings.py</extracomment>
        <translation>Sie ist als „{mapping}“ gespeichert.</translation>
    </message>
    <message>
        <source>Mapping deleted</source>
        <extracomment>ui/tabs/create/saved_mappings.py</extracomment>
        <translation>Zuordnung gelöscht</translation>
    </message>
    <message>
        <source>“{mapping}” is gone. The columns stay matched as they are.</source>
        <extracomment>ui/tabs/create/saved_mappings.py</extracomment>
        <translation>„{mapping}“ ist weg. Die Spalten bleiben zugeordnet, wie sie sind.</translation>
    </message>
    <message>
        <source>Mapping exported</source>
        <extracomment>ui/tabs/create/saved_mappings.py</extracomment>
        <translation>Zuordnung exportiert</translation>
    </message>
    <message numerus="yes">
        <source>{field} of {n} rows becomes “{value}”.</source>
        <extracomment>ui/tabs/create/set_dialog.py. For 1: {field} of {n} row becomes “{value}”.</extracomment>
        <translation>
            <numerusform>{field} von {n} Zeile wird „{value}“.</numerusform>
            <numerusform>{field} von {n} Zeilen wird „{value}“.</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} has no such value.</source>
        <extracomment>ui/tabs/create/set_dialog.py</extracomment>
        <translation>{field} hat keinen solchen Wert.</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>give cells a value</comment>
        <extracomment>ui/tabs/create/set_dialog.py</extracomment>
        <translation>Setzen</translation>
    </message>
    <message numerus="yes">
        <source>One of {n}: {values}, …</source>
        <extracomment>ui/tabs/create/set_dialog.py. For 1: One of {n}: {values}, …</extracomment>
        <translation>
            <numerusform>Einer von {n}: {values}, …</numerusform>
            <numerusform>Einer von {n}: {values}, …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{field} of {n} rows becomes blank.</source>
        <extracomment>ui/tabs/create/set_dialog.py. For 1: {field} of {n} row becomes blank.</extracomment>
        <translation>
            <numerusform>{field} von {n} Zeile wird leer.</numerusform>
            <numerusform>{field} von {n} Zeilen wird leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set {n} cells</source>
        <extracomment>ui/tabs/create/set_dialog.py. For 1: Set {n} cell</extracomment>
        <translation>
            <numerusform>{n} Zelle setzen</numerusform>
            <numerusform>{n} Zellen setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear {n} cells</source>
        <extracomment>ui/tabs/create/set_dialog.py. For 1: Clear {n} cell</extracomment>
        <translation>
            <numerusform>{n} Zelle leeren</numerusform>
            <numerusform>{n} Zellen leeren</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>ui/tabs/create/sheet_columns.py</extracomment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>One is never closed. All of them are read as letters, so that it takes in no rows.</source>
        <extracomment>ui/tabs/create/source_bar.py</extracomment>
        <translation>Eines wird nie geschlossen. Alle werden als Zeichen gelesen, damit es keine Zeilen verschluckt.</translation>
    </message>
    <message>
        <source>A lead that exists already is left as it is and counted as duplicate.</source>
        <extracomment>ui/tabs/create/source_bar.py</extracomment>
        <translation>Ein vorhandener Lead bleibt unverändert und zählt als Duplikat.</translation>
    </message>
    <message>
        <source>Read as {encoding}</source>
        <extracomment>ui/tabs/create/source_bar.py</extracomment>
        <translation>Gelesen als {encoding}</translation>
    </message>
    <message>
        <source>{texts}. {encoding} would read {others}</source>
        <extracomment>ui/tabs/create/source_bar.py</extracomment>
        <translation>{texts}. {encoding} läse {others}</translation>
    </message>
    <message>
        <source>Read as {encoding}:</source>
        <extracomment>ui/tabs/create/source_bar.py</extracomment>
        <translation>Lesen als {encoding}:</translation>
    </message>
    <message>
        <source>{sheet} (hidden)</source>
        <extracomment>ui/tabs/create/source_bar.py</extracomment>
        <translation>{sheet} (ausgeblendet)</translation>
    </message>
    <message>
        <source>Sheet</source>
        <extracomment>ui/tabs/create/source_bar.py</extracomment>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>ui/tabs/create/source_bar.py</extracomment>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Cells parted by</source>
        <extracomment>ui/tabs/create/source_bar.py</extracomment>
        <translation>Zellen getrennt durch</translation>
    </message>
    <message>
        <source>Headings in row</source>
        <extracomment>ui/tabs/create/source_bar.py</extracomment>
        <translation>Überschriften in Zeile</translation>
    </message>
    <message>
        <source>The file looks like {encoding}</source>
        <extracomment>ui/tabs/create/source_bar.py</extracomment>
        <translation>Die Datei sieht nach {encoding} aus</translation>
    </message>
    <message>
        <source>Quotation marks</source>
        <extracomment>ui/tabs/create/source_bar.py</extracomment>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>File</source>
        <comment>a step of bulk create</comment>
        <extracomment>ui/tabs/create/tab_words.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Map</source>
        <comment>a step of bulk create</comment>
        <extracomment>ui/tabs/create/tab_words.py</extracomment>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>a step of bulk create</comment>
        <extracomment>ui/tabs/create/tab_words.py</extracomment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Upload</source>
        <comment>a step of bulk create</comment>
        <extracomment>ui/tabs/create/tab_words.py</extracomment>
        <translation>Upload</translation>
    </message>
    <message>
        <source>{crm} has no bulk create. Choose a LeadSquared connection.</source>
        <extracomment>ui/tabs/create/tab_words.py</extracomment>
        <translation>{crm} hat keine Massenanlage. Wählen Sie eine LeadSquared-Verbindung.</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <extracomment>ui/tabs/create/tab_words.py</extracomment>
        <translation>Wählen Sie erst eine Verbindung.</translation>
    </message>
    <message>
        <source>Not taken</source>
        <extracomment>ui/tabs/create/tab_words.py</extracomment>
        <translation>Nicht genommen</translation>
    </message>
    <message>
        <source>Columns for {account}, with its lists to choose from. Dates and phones have the right format.</source>
        <extracomment>ui/tabs/create/template.py</extracomment>
        <translation>Spalten für {account}, mit den Listen zur Auswahl. Daten und Telefone haben das richtige Format.</translation>
    </message>
    <message>
        <source>Always there, because the CRM wants them: {fields}.</source>
        <extracomment>ui/tabs/create/template.py</extracomment>
        <translation>Immer dabei, weil das CRM sie verlangt: {fields}.</translation>
    </message>
    <message numerus="yes">
        <source>{file} has {n} columns. Fill it from row 3 on, then drop it here.</source>
        <extracomment>ui/tabs/create/template.py. For 1: {file} has {n} column. Fill it from row 3 on, then drop it here.</extracomment>
        <translation>
            <numerusform>{file} hat {n} Spalte. Füllen Sie sie ab Zeile 3 und legen Sie sie dann hier ab.</numerusform>
            <numerusform>{file} hat {n} Spalten. Füllen Sie sie ab Zeile 3 und legen Sie sie dann hier ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save template</source>
        <extracomment>ui/tabs/create/template.py</extracomment>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Template workbook</source>
        <extracomment>ui/tabs/create/template.py</extracomment>
        <translation>Vorlage als Arbeitsmappe</translation>
    </message>
    <message>
        <source>Find a field by name</source>
        <extracomment>ui/tabs/create/template.py, ui/tabs/search/fields_line.py</extracomment>
        <translation>Feld nach Namen suchen</translation>
    </message>
    <message>
        <source>Columns of the template</source>
        <extracomment>ui/tabs/create/template.py</extracomment>
        <translation>Spalten der Vorlage</translation>
    </message>
    <message>
        <source>{chosen} of {fields}</source>
        <extracomment>ui/tabs/create/template.py</extracomment>
        <translation>{chosen} von {fields}</translation>
    </message>
    <message>
        <source>Template saved</source>
        <extracomment>ui/tabs/create/template.py</extracomment>
        <translation>Vorlage gespeichert</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <extracomment>ui/dialogs/files.py, ui/tabs/create/template.py, ui/tabs/results/export_path.py</extracomment>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message numerus="yes">
        <source>the other {n} rows; you are asked again</source>
        <extracomment>ui/tabs/create/trial.py. For 1: the other {n} row; you are asked again</extracomment>
        <translation>
            <numerusform>die andere Zeile; Sie werden wieder gefragt</numerusform>
            <numerusform>die anderen {n} Zeilen; Sie werden wieder gefragt</numerusform>
        </translation>
    </message>
    <message>
        <source>{leads}, then it stops</source>
        <extracomment>ui/tabs/create/trial.py</extracomment>
        <translation>{leads}, dann hält es an</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <extracomment>ui/tabs/create/trial.py</extracomment>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>You can work in other tabs</source>
        <extracomment>ui/tabs/create/upload_step.py</extracomment>
        <translation>Sie können in anderen Reitern arbeiten</translation>
    </message>
    <message numerus="yes">
        <source>{part} of {n} rows answered</source>
        <extracomment>ui/tabs/create/upload_step.py. For 1: {part} of {n} rows answered</extracomment>
        <translation>
            <numerusform>{part} von {n} Zeile beantwortet</numerusform>
            <numerusform>{part} von {n} Zeilen beantwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking up {n} rows</source>
        <extracomment>ui/tabs/create/upload_step.py. For 1: Looking up {n} row</extracomment>
        <translation>
            <numerusform>{n} Zeile wird nachgeschlagen</numerusform>
            <numerusform>{n} Zeilen werden nachgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload states</source>
        <extracomment>ui/tabs/create/upload_step.py</extracomment>
        <translation>Status des Uploads</translation>
    </message>
    <message>
        <source>Rows of the upload</source>
        <extracomment>ui/tabs/create/upload_step.py</extracomment>
        <translation>Zeilen des Uploads</translation>
    </message>
    <message>
        <source>Back to the receipt</source>
        <extracomment>ui/tabs/create/upload_step.py</extracomment>
        <translation>Zurück zum Beleg</translation>
    </message>
    <message>
        <source>The same value in every row left</source>
        <extracomment>ui/tabs/create/value_giver.py</extracomment>
        <translation>Derselbe Wert in jeder übrigen Zeile</translation>
    </message>
    <message numerus="yes">
        <source>Use in {n} rows</source>
        <extracomment>ui/tabs/create/value_giver.py. For 1: Use in {n} row</extracomment>
        <translation>
            <numerusform>In {n} Zeile verwenden</numerusform>
            <numerusform>In {n} Zeilen verwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Type schema names such as mx_City, or choose a standard field; the CRM says what is wrong with them.</source>
        <extracomment>ui/tabs/create/without_fields.py</extracomment>
        <translation>Geben Sie Schemanamen wie mx_City ein oder wählen Sie ein Standardfeld; das CRM sagt, was daran falsch ist.</translation>
    </message>
    <message>
        <source>The fields of the account could not be read</source>
        <extracomment>ui/tabs/create/without_fields.py</extracomment>
        <translation>Die Felder des Kontos konnten nicht gelesen werden</translation>
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
            <numerusform>{n} Zeile ohne Lead</numerusform>
            <numerusform>Alle {n} Zeilen ohne Lead</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the box</source>
        <extracomment>ui/tabs/fetch/back_button.py</extracomment>
        <translation>Zurück ins Feld</translation>
    </message>
    <message>
        <source>Put lines without a lead back into the box, to correct or fetch them again</source>
        <extracomment>ui/tabs/fetch/back_button.py</extracomment>
        <translation>Zeilen ohne Lead zurück ins Feld legen, um sie zu korrigieren oder noch einmal abzurufen</translation>
    </message>
    <message>
        <source>Lines to put back</source>
        <extracomment>ui/tabs/fetch/back_button.py</extracomment>
        <translation>Zeilen zum Zurücklegen</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines that failed</source>
        <extracomment>ui/tabs/fetch/back_button.py. For 1: {n} line that failed</extracomment>
        <translation>
            <numerusform>{n} fehlgeschlagene Zeile</numerusform>
            <numerusform>{n} fehlgeschlagene Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines not found</source>
        <extracomment>ui/tabs/fetch/back_button.py. For 1: {n} line not found</extracomment>
        <translation>
            <numerusform>{n} nicht gefundene Zeile</numerusform>
            <numerusform>{n} nicht gefundene Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines without an id</source>
        <extracomment>ui/tabs/fetch/back_button.py. For 1: {n} line without an id</extracomment>
        <translation>
            <numerusform>{n} Zeile ohne ID</numerusform>
            <numerusform>{n} Zeilen ohne ID</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>duplicates</source>
        <extracomment>ui/tabs/fetch/counts_line.py. For 1: duplicate</extracomment>
        <translation>
            <numerusform>Duplikat</numerusform>
            <numerusform>Duplikate</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has more than {megabytes} MB.</source>
        <extracomment>ui/tabs/fetch/fetch_questions.py</extracomment>
        <translation>{name} hat mehr als {megabytes} MB.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <extracomment>ui/tabs/fetch/fetch_questions.py</extracomment>
        <translation>Die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>{name} cannot be opened.</source>
        <extracomment>ui/tabs/fetch/fetch_questions.py</extracomment>
        <translation>{name} kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <extracomment>ui/tabs/fetch/fetch_questions.py</extracomment>
        <translation>Teilen Sie sie in kleinere Dateien.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <extracomment>ui/tabs/fetch/fetch_questions.py</extracomment>
        <translation>Prüfen Sie, ob sie da ist und Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>{calls}, about {time} at {rate}</source>
        <extracomment>ui/tabs/fetch/fetch_words.py</extracomment>
        <translation>{calls}, etwa {time} ({rate})</translation>
    </message>
    <message>
        <source>Paste lead ids, lead URLs, e-mails or phones here, one a line. Nothing is sent before you press Fetch.</source>
        <extracomment>ui/tabs/fetch/fetch_words.py</extracomment>
        <translation>Fügen Sie hier Lead-IDs, Lead-URLs, E-Mails oder Telefonnummern ein, eine Angabe je Zeile. Nichts wird gesendet, bevor Sie auf Abrufen klicken.</translation>
    </message>
    <message numerus="yes">
        <source>Fetch {n} leads</source>
        <extracomment>ui/tabs/fetch/fetch_words.py. For 1: Fetch {n} lead</extracomment>
        <translation>
            <numerusform>{n} Lead abrufen</numerusform>
            <numerusform>{n} Leads abrufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetch {n} leads again</source>
        <extracomment>ui/tabs/fetch/fetch_words.py. For 1: Fetch {n} lead again</extracomment>
        <translation>
            <numerusform>{n} Lead noch einmal abrufen</numerusform>
            <numerusform>{n} Leads noch einmal abrufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching {n} leads</source>
        <extracomment>ui/tabs/fetch/fetch_words.py. For 1: Fetching {n} lead</extracomment>
        <translation>
            <numerusform>{n} Lead wird abgerufen</numerusform>
            <numerusform>{n} Leads werden abgerufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not an id</source>
        <extracomment>ui/tabs/fetch/fetch_words.py. For 1: {n} not an id</extracomment>
        <translation>
            <numerusform>{n} keine ID</numerusform>
            <numerusform>{n} keine ID</numerusform>
        </translation>
    </message>
    <message>
        <source>Bulks to fetch</source>
        <extracomment>ui/tabs/fetch/fetch_words.py</extracomment>
        <translation>Abzurufende Bulks</translation>
    </message>
    <message>
        <source>IDs to fetch</source>
        <extracomment>ui/tabs/fetch/fetch_words.py</extracomment>
        <translation>Abzurufende IDs</translation>
    </message>
    <message>
        <source>Paste bulk numbers here, one a line. Nothing is sent before you press Fetch.</source>
        <extracomment>ui/tabs/fetch/fetch_words.py</extracomment>
        <translation>Fügen Sie hier Bulk-Nummern ein, eine je Zeile. Nichts wird gesendet, bevor Sie auf Abrufen klicken.</translation>
    </message>
    <message>
        <source>Paste bulk ids first.</source>
        <extracomment>ui/tabs/fetch/fetch_words.py</extracomment>
        <translation>Fügen Sie erst Bulk-IDs ein.</translation>
    </message>
    <message>
        <source>Paste ids first.</source>
        <extracomment>ui/tabs/fetch/fetch_words.py</extracomment>
        <translation>Fügen Sie erst IDs ein.</translation>
    </message>
    <message>
        <source>Fetch bulks</source>
        <extracomment>ui/tabs/fetch/fetch_words.py</extracomment>
        <translation>Bulks abrufen</translation>
    </message>
    <message>
        <source>Fetch leads</source>
        <extracomment>ui/tabs/fetch/fetch_words.py, ui/tabs/fetch/request_pane.py, ui/tabs/fetch/view_model.py</extracomment>
        <translation>Leads abrufen</translation>
    </message>
    <message numerus="yes">
        <source>Fetch {n} bulks</source>
        <extracomment>ui/tabs/fetch/fetch_words.py. For 1: Fetch {n} bulk</extracomment>
        <translation>
            <numerusform>{n} Bulk abrufen</numerusform>
            <numerusform>{n} Bulks abrufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetch {n} bulks again</source>
        <extracomment>ui/tabs/fetch/fetch_words.py. For 1: Fetch {n} bulk again</extracomment>
        <translation>
            <numerusform>{n} Bulk noch einmal abrufen</numerusform>
            <numerusform>{n} Bulks noch einmal abrufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching {n} bulks</source>
        <extracomment>ui/tabs/fetch/fetch_words.py. For 1: Fetching {n} bulk</extracomment>
        <translation>
            <numerusform>{n} Bulk wird abgerufen</numerusform>
            <numerusform>{n} Bulks werden abgerufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bulk ids</source>
        <extracomment>ui/tabs/fetch/fetch_words.py. For 1: bulk id</extracomment>
        <translation>
            <numerusform>Bulk-ID</numerusform>
            <numerusform>Bulk-IDs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ids</source>
        <extracomment>ui/tabs/fetch/fetch_words.py. For 1: id</extracomment>
        <translation>
            <numerusform>ID</numerusform>
            <numerusform>IDs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not a bulk id</source>
        <extracomment>ui/tabs/fetch/fetch_words.py. For 1: not a bulk id</extracomment>
        <translation>
            <numerusform>keine Bulk-ID</numerusform>
            <numerusform>keine Bulk-ID</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not an id</source>
        <extracomment>ui/tabs/fetch/fetch_words.py. For 1: not an id</extracomment>
        <translation>
            <numerusform>keine ID</numerusform>
            <numerusform>keine ID</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bulk ids</source>
        <extracomment>ui/tabs/fetch/fetch_words.py. For 1: {n} bulk id</extracomment>
        <translation>
            <numerusform>{n} Bulk-ID</numerusform>
            <numerusform>{n} Bulk-IDs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ids</source>
        <extracomment>ui/tabs/fetch/fetch_words.py. For 1: {n} id</extracomment>
        <translation>
            <numerusform>{n} ID</numerusform>
            <numerusform>{n} IDs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not a bulk id</source>
        <extracomment>ui/tabs/fetch/fetch_words.py. For 1: {n} not a bulk id</extracomment>
        <translation>
            <numerusform>{n} keine Bulk-ID</numerusform>
            <numerusform>{n} keine Bulk-ID</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} calls in {window}</source>
        <extracomment>ui/tabs/fetch/fetch_words.py. For 1: {n} call in {window}</extracomment>
        <translation>
            <numerusform>{n} Aufruf in {window}</numerusform>
            <numerusform>{n} Aufrufe in {window}</numerusform>
        </translation>
    </message>
    <message>
        <source>From file</source>
        <extracomment>ui/tabs/fetch/request_pane.py</extracomment>
        <translation>Aus Datei</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <extracomment>ui/tabs/fetch/request_pane.py</extracomment>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>ui/tabs/fetch/request_pane.py, ui/tabs/results/result_bar.py, ui/widgets/row_menus.py</extracomment>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Find a column by name or field</source>
        <extracomment>ui/tabs/fetch/request_pane.py</extracomment>
        <translation>Spalte nach Name oder Feld suchen</translation>
    </message>
    <message>
        <source>Object type</source>
        <extracomment>ui/tabs/fetch/request_pane.py, ui/tabs/search/request_pane.py</extracomment>
        <translation>Objekttyp</translation>
    </message>
    <message>
        <source>All types</source>
        <extracomment>ui/tabs/fetch/request_pane.py, ui/tabs/search/request_pane.py</extracomment>
        <translation>Alle Typen</translation>
    </message>
    <message>
        <source>Read ids from a file</source>
        <extracomment>ui/tabs/fetch/request_pane.py</extracomment>
        <translation>IDs aus einer Datei lesen</translation>
    </message>
    <message>
        <source>Ids</source>
        <extracomment>ui/tabs/fetch/request_pane.py</extracomment>
        <translation>IDs</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>ui/dialogs/files.py, ui/tabs/fetch/request_pane.py</extracomment>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Fetched leads</source>
        <extracomment>ui/tabs/fetch/view.py</extracomment>
        <translation>Abgerufene Leads</translation>
    </message>
    <message>
        <source>One row for each pasted line</source>
        <extracomment>ui/tabs/fetch/view.py</extracomment>
        <translation>Ein Ergebnis für jede eingefügte Zeile</translation>
    </message>
    <message>
        <source>Paste ids on the left. Each line comes back in its place.</source>
        <extracomment>ui/tabs/fetch/view.py</extracomment>
        <translation>Fügen Sie links IDs ein. Jede Zeile kommt an ihrem Platz zurück.</translation>
    </message>
    <message>
        <source>No line to show</source>
        <extracomment>ui/tabs/fetch/view.py</extracomment>
        <translation>Keine Zeile zu zeigen</translation>
    </message>
    <message>
        <source>Paste ids on the left, one a line.</source>
        <extracomment>ui/tabs/fetch/view.py, ui/tabs/fetch/view_model.py</extracomment>
        <translation>Fügen Sie links IDs ein, eine je Zeile.</translation>
    </message>
    <message>
        <source>{crm} has no fetch by ids</source>
        <extracomment>ui/tabs/fetch/view_model.py</extracomment>
        <translation>{crm} hat keinen Abruf per ID</translation>
    </message>
    <message>
        <source>{crm} gives leads by search: by text, filters and dates. Nothing was sent.</source>
        <extracomment>ui/tabs/fetch/view_model.py</extracomment>
        <translation>{crm} gibt Leads durch Suche: nach Text, Filtern und Daten. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Search leads</source>
        <extracomment>ui/tabs/fetch/view_model.py, ui/tabs/search/request_pane.py, ui/tabs/search/search_words.py</extracomment>
        <translation>Leads suchen</translation>
    </message>
    <message>
        <source>You can edit the list. Changes apply to the next fetch.</source>
        <extracomment>ui/tabs/fetch/view_model.py</extracomment>
        <translation>Sie können die Liste bearbeiten. Änderungen gelten für den nächsten Abruf.</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <extracomment>ui/tabs/fetch/view_model.py, ui/tabs/search/view_model.py</extracomment>
        <translation>Noch keine Verbindung</translation>
    </message>
    <message>
        <source>Choose a connection at the top left, or make one. Ctrl+K opens the list.</source>
        <extracomment>ui/tabs/fetch/view_model.py, ui/tabs/search/view_model.py</extracomment>
        <translation>Wählen Sie oben eine Verbindung oder legen Sie eine an. Strg+K öffnet die Liste.</translation>
    </message>
    <message>
        <source>The sandbox is starting.</source>
        <extracomment>ui/tabs/fetch/view_model.py, ui/tabs/search/search_words.py</extracomment>
        <translation>Die Sandbox startet.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <extracomment>ui/tabs/fetch/view_model.py</extracomment>
        <translation>Wählen Sie mindestens eine Spalte.</translation>
    </message>
    <message>
        <source>Nothing to fetch</source>
        <extracomment>ui/tabs/fetch/view_model.py, ui/tabs/results/done_words.py</extracomment>
        <translation>Nichts abzurufen</translation>
    </message>
    <message>
        <source>No line holds an id that can be looked up.</source>
        <extracomment>ui/tabs/fetch/view_model.py</extracomment>
        <translation>Keine Zeile enthält eine ID, die nachgeschlagen werden kann.</translation>
    </message>
    <message>
        <source>Sales basics</source>
        <extracomment>ui/tabs/fields/field_choice.py</extracomment>
        <translation>Vertrieb, das Nötigste</translation>
    </message>
    <message>
        <source>All fields</source>
        <extracomment>ui/tabs/fields/field_choice.py</extracomment>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>Your choice</source>
        <comment>a set of fields</comment>
        <extracomment>ui/tabs/fields/field_choice.py</extracomment>
        <translation>Ihre Wahl</translation>
    </message>
    <message>
        <source>{label} ({name})</source>
        <extracomment>ui/tabs/fields/field_list.py</extracomment>
        <translation>{label} ({name})</translation>
    </message>
    <message>
        <source>Save as a set…</source>
        <extracomment>ui/tabs/fields/field_picker.py</extracomment>
        <translation>Als Gruppe speichern…</translation>
    </message>
    <message>
        <source>{chosen} of {all}</source>
        <extracomment>ui/tabs/fields/field_picker.py</extracomment>
        <translation>{chosen} von {all}</translation>
    </message>
    <message>
        <source>Save these fields as a set</source>
        <extracomment>ui/tabs/fields/field_picker.py</extracomment>
        <translation>Diese Felder als Gruppe speichern</translation>
    </message>
    <message>
        <source>{fields}: named sets</source>
        <extracomment>ui/tabs/fields/field_picker.py</extracomment>
        <translation>{fields}: benannte Gruppen</translation>
    </message>
    <message>
        <source>Save set</source>
        <extracomment>ui/tabs/fields/field_picker.py</extracomment>
        <translation>Gruppe speichern</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <extracomment>ui/tabs/fields/field_picker.py</extracomment>
        <translation>„{name}“ entfernen</translation>
    </message>
    <message>
        <source>{value} (standard leads)</source>
        <extracomment>ui/tabs/fields/type_line.py</extracomment>
        <translation>{value} (normale Leads)</translation>
    </message>
    <message numerus="yes">
        <source>Its {n} rows, its receipt and its results are deleted from this computer for good.</source>
        <extracomment>ui/tabs/jobs/delete_question.py. For 1: Its {n} row, its receipt and its results are deleted from this computer for good.</extracomment>
        <translation>
            <numerusform>Seine {n} Zeile, sein Beleg und seine Ergebnisse werden endgültig von diesem Computer gelöscht.</numerusform>
            <numerusform>Seine {n} Zeilen, sein Beleg und seine Ergebnisse werden endgültig von diesem Computer gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows, the receipts and the results are deleted from this computer for good.</source>
        <extracomment>ui/tabs/jobs/delete_question.py. For 1: {n} row, the receipts and the results are deleted from this computer for good.</extracomment>
        <translation>
            <numerusform>{n} Zeile, Belege und Ergebnisse werden endgültig von diesem Computer gelöscht.</numerusform>
            <numerusform>{n} Zeilen, Belege und Ergebnisse werden endgültig von diesem Computer gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads in the CRM, your spreadsheets, saved workbooks, and the numbers under Deleted jobs stay.</source>
        <extracomment>ui/tabs/jobs/delete_question.py</extracomment>
        <translation>Leads im CRM, Ihre Tabellen, gespeicherte Arbeitsmappen und die Zahlen unter Gelöschte Aufträge bleiben.</translation>
    </message>
    <message>
        <source>Delete {jobs}?</source>
        <extracomment>ui/tabs/jobs/delete_question.py</extracomment>
        <translation>{jobs} löschen?</translation>
    </message>
    <message>
        <source>Delete “{title}”?</source>
        <extracomment>ui/tabs/jobs/delete_question.py</extracomment>
        <translation>„{title}“ löschen?</translation>
    </message>
    <message>
        <source>Delete {jobs}</source>
        <extracomment>ui/tabs/jobs/delete_question.py</extracomment>
        <translation>{jobs} löschen</translation>
    </message>
    <message>
        <source>Delete job</source>
        <extracomment>ui/tabs/jobs/delete_question.py</extracomment>
        <translation>Auftrag löschen</translation>
    </message>
    <message>
        <source>Leads in the CRM, your spreadsheet, saved workbooks, and its numbers under Deleted jobs stay.</source>
        <extracomment>ui/tabs/jobs/delete_question.py</extracomment>
        <translation>Leads im CRM, Ihre Tabelle, gespeicherte Arbeitsmappen und seine Zahlen unter Gelöschte Aufträge bleiben.</translation>
    </message>
    <message>
        <source>Leads in the CRM, saved workbooks, and its numbers under Deleted jobs stay.</source>
        <extracomment>ui/tabs/jobs/delete_question.py</extracomment>
        <translation>Leads im CRM, gespeicherte Arbeitsmappen und seine Zahlen unter Gelöschte Aufträge bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows were never sent.</source>
        <extracomment>ui/tabs/jobs/delete_question.py, ui/tabs/jobs/job_lines.py. For 1: {n} row was never sent.</extracomment>
        <translation>
            <numerusform>{n} Zeile wurde nie gesendet.</numerusform>
            <numerusform>{n} Zeilen wurden nie gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are unknown, and could not be looked up any more.</source>
        <extracomment>ui/tabs/jobs/delete_question.py. For 1: {n} row is unknown, and could not be looked up any more.</extracomment>
        <translation>
            <numerusform>{n} Zeile ist ungewiss und könnte nicht mehr nachgeschlagen werden.</numerusform>
            <numerusform>{n} Zeilen sind ungewiss und könnten nicht mehr nachgeschlagen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <extracomment>ui/tabs/jobs/delete_question.py</extracomment>
        <translation>Behalten</translation>
    </message>
    <message numerus="yes">
        <source>{n} are paused</source>
        <extracomment>ui/tabs/jobs/hold_words.py. For 1: {n} is paused</extracomment>
        <translation>
            <numerusform>{n} ist angehalten</numerusform>
            <numerusform>{n} sind angehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are interrupted</source>
        <extracomment>ui/tabs/jobs/hold_words.py. For 1: {n} is interrupted</extracomment>
        <translation>
            <numerusform>{n} ist unterbrochen</numerusform>
            <numerusform>{n} sind unterbrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} have unknown rows</source>
        <extracomment>ui/tabs/jobs/hold_words.py. For 1: {n} has unknown rows</extracomment>
        <translation>
            <numerusform>{n} hat ungewisse Zeilen</numerusform>
            <numerusform>{n} haben ungewisse Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} have rows that were never sent</source>
        <extracomment>ui/tabs/jobs/hold_words.py. For 1: {n} has rows that were never sent</extracomment>
        <translation>
            <numerusform>{n} hat nie gesendete Zeilen</numerusform>
            <numerusform>{n} haben nie gesendete Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} have a receipt that does not close</source>
        <extracomment>ui/tabs/jobs/hold_words.py. For 1: {n} has a receipt that does not close</extracomment>
        <translation>
            <numerusform>{n} hat einen Beleg, der nicht aufgeht</numerusform>
            <numerusform>{n} haben einen Beleg, der nicht aufgeht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs older than {days} stay, because they are paused.</source>
        <extracomment>ui/tabs/jobs/hold_words.py. For 1: {n} job older than {days} stays, because it is paused.</extracomment>
        <translation>
            <numerusform>{n} Auftrag, älter als {days}, bleibt, weil er angehalten ist.</numerusform>
            <numerusform>{n} Aufträge, älter als {days}, bleiben, weil sie angehalten sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs older than {days} stay, because they are interrupted.</source>
        <extracomment>ui/tabs/jobs/hold_words.py. For 1: {n} job older than {days} stays, because it is interrupted.</extracomment>
        <translation>
            <numerusform>{n} Auftrag, älter als {days}, bleibt, weil er unterbrochen ist.</numerusform>
            <numerusform>{n} Aufträge, älter als {days}, bleiben, weil sie unterbrochen sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs older than {days} stay, because they have unknown rows.</source>
        <extracomment>ui/tabs/jobs/hold_words.py. For 1: {n} job older than {days} stays, because it has unknown rows.</extracomment>
        <translation>
            <numerusform>{n} Auftrag, älter als {days}, bleibt, weil er ungewisse Zeilen hat.</numerusform>
            <numerusform>{n} Aufträge, älter als {days}, bleiben, weil sie ungewisse Zeilen haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs older than {days} stay, because they have rows that were never sent.</source>
        <extracomment>ui/tabs/jobs/hold_words.py. For 1: {n} job older than {days} stays, because it has rows that were never sent.</extracomment>
        <translation>
            <numerusform>{n} Auftrag, älter als {days}, bleibt, weil er nie gesendete Zeilen hat.</numerusform>
            <numerusform>{n} Aufträge, älter als {days}, bleiben, weil sie nie gesendete Zeilen haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs older than {days} stay, because they have a receipt that does not close.</source>
        <extracomment>ui/tabs/jobs/hold_words.py. For 1: {n} job older than {days} stays, because it has a receipt that does not close.</extracomment>
        <translation>
            <numerusform>{n} Auftrag, älter als {days}, bleibt, weil sein Beleg nicht aufgeht.</numerusform>
            <numerusform>{n} Aufträge, älter als {days}, bleiben, weil ihr Beleg nicht aufgeht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept until</source>
        <extracomment>ui/tabs/jobs/job_columns.py</extracomment>
        <translation>Behalten bis</translation>
    </message>
    <message>
        <source>Ended early at {time}</source>
        <extracomment>ui/tabs/jobs/job_lines.py, ui/tabs/results/done_words.py</extracomment>
        <translation>Vorzeitig beendet um {time}</translation>
    </message>
    <message>
        <source>Goes on where it ended.</source>
        <extracomment>ui/tabs/jobs/job_lines.py</extracomment>
        <translation>Macht dort weiter, wo er endete.</translation>
    </message>
    <message>
        <source>The upload stopped itself at {time}</source>
        <extracomment>ui/tabs/jobs/job_lines.py</extracomment>
        <translation>Der Upload beendete sich um {time} selbst</translation>
    </message>
    <message numerus="yes">
        <source>{n} were never sent.</source>
        <extracomment>ui/tabs/jobs/job_lines.py. For 1: {n} was never sent.</extracomment>
        <translation>
            <numerusform>{n} wurde nie gesendet.</numerusform>
            <numerusform>{n} wurden nie gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were left.</source>
        <extracomment>ui/tabs/jobs/job_lines.py. For 1: {n} was left.</extracomment>
        <translation>
            <numerusform>{n} blieb übrig.</numerusform>
            <numerusform>{n} blieben übrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>{when}. It reads only.</source>
        <extracomment>ui/tabs/jobs/job_lines.py</extracomment>
        <translation>{when}. Es wird nur gelesen.</translation>
    </message>
    <message>
        <source>Nothing starts by itself.</source>
        <extracomment>ui/tabs/jobs/job_lines.py</extracomment>
        <translation>Nichts beginnt von selbst.</translation>
    </message>
    <message numerus="yes">
        <source>Resume, {n} rows left</source>
        <extracomment>ui/tabs/jobs/job_lines.py. For 1: Resume, {n} row left</extracomment>
        <translation>
            <numerusform>Fortsetzen, {n} Zeile übrig</numerusform>
            <numerusform>Fortsetzen, {n} Zeilen übrig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are settled and saved.</source>
        <extracomment>ui/tabs/jobs/job_lines.py. For 1: {n} row is settled and saved.</extracomment>
        <translation>
            <numerusform>{n} Zeile ist erledigt und gespeichert.</numerusform>
            <numerusform>{n} Zeilen sind erledigt und gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} got no answer and may exist.</source>
        <extracomment>ui/tabs/jobs/job_lines.py. For 1: {n} got no answer and may exist.</extracomment>
        <translation>
            <numerusform>{n} bekam keine Antwort und ist vielleicht angelegt.</numerusform>
            <numerusform>{n} bekamen keine Antwort und sind vielleicht angelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows were left.</source>
        <extracomment>ui/tabs/jobs/job_lines.py. For 1: {n} row was left.</extracomment>
        <translation>
            <numerusform>{n} Zeile blieb übrig.</numerusform>
            <numerusform>{n} Zeilen blieben übrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted, the app was closed</source>
        <extracomment>ui/tabs/jobs/job_lines.py</extracomment>
        <translation>Unterbrochen, die App wurde geschlossen</translation>
    </message>
    <message numerus="yes">
        <source>Sends the {n} rows that were never sent.</source>
        <extracomment>ui/tabs/jobs/job_lines.py. For 1: Sends the {n} row that was never sent.</extracomment>
        <translation>
            <numerusform>Sendet die Zeile, die nie gesendet wurde.</numerusform>
            <numerusform>Sendet die {n} Zeilen, die nie gesendet wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} unknown rows are looked up first, and sent again only when their leads are proven absent.</source>
        <extracomment>ui/tabs/jobs/job_lines.py. For 1: The {n} unknown row is looked up first, and sent again only when its lead is proven absent.</extracomment>
        <translation>
            <numerusform>Die {n} ungewisse Zeile wird erst nachgeschlagen und nur dann noch einmal gesendet, wenn bewiesen ist, dass es ihren Lead nicht gibt.</numerusform>
            <numerusform>Die {n} ungewissen Zeilen werden erst nachgeschlagen und nur dann noch einmal gesendet, wenn bewiesen ist, dass es ihre Leads nicht gibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows got no answer and may exist.</source>
        <extracomment>ui/tabs/jobs/job_lines.py. For 1: {n} row got no answer and may exist.</extracomment>
        <translation>
            <numerusform>{n} Zeile bekam keine Antwort und ist vielleicht angelegt.</numerusform>
            <numerusform>{n} Zeilen bekamen keine Antwort und sind vielleicht angelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete job and its rows…</source>
        <extracomment>ui/tabs/jobs/job_panel.py</extracomment>
        <translation>Auftrag und seine Zeilen löschen…</translation>
    </message>
    <message>
        <source>{connection}, {crm}</source>
        <extracomment>ui/tabs/jobs/job_panel.py</extracomment>
        <translation>{connection}, {crm}</translation>
    </message>
    <message>
        <source>Receipts and rows hold no keys.</source>
        <extracomment>ui/tabs/jobs/job_panel.py</extracomment>
        <translation>Belege und Zeilen enthalten keine Schlüssel.</translation>
    </message>
    <message>
        <source>{connection}, connection removed</source>
        <extracomment>ui/tabs/jobs/job_panel.py</extracomment>
        <translation>{connection}, Verbindung entfernt</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>ui/tabs/jobs/job_panel.py</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Their answer was lost, so the leads may exist. It reads only.</source>
        <extracomment>ui/tabs/jobs/job_panel.py</extracomment>
        <translation>Ihre Antwort ging verloren, die Leads gibt es vielleicht. Es wird nur gelesen.</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui/tabs/jobs/job_panel.py, ui/widgets/progress_strip.py</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Save results so far</source>
        <extracomment>ui/tabs/jobs/job_panel.py</extracomment>
        <translation>Ergebnisse bis jetzt speichern</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <extracomment>ui/tabs/jobs/job_panel.py</extracomment>
        <translation>Zeilen zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Look up {n} unknown rows</source>
        <extracomment>ui/tabs/jobs/job_panel.py. For 1: Look up {n} unknown row</extracomment>
        <translation>
            <numerusform>{n} ungewisse Zeile nachschlagen</numerusform>
            <numerusform>{n} ungewisse Zeilen nachschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt and actions</source>
        <extracomment>ui/tabs/jobs/job_panel.py</extracomment>
        <translation>Beleg und Aktionen</translation>
    </message>
    <message>
        <source>Save results</source>
        <extracomment>ui/dialogs/files.py, ui/tabs/jobs/job_panel.py</extracomment>
        <translation>Ergebnisse speichern</translation>
    </message>
    <message numerus="yes">
        <source>Fetch {n} lines</source>
        <extracomment>ui/tabs/jobs/job_titles.py. For 1: Fetch {n} line</extracomment>
        <translation>
            <numerusform>{n} Zeile abrufen</numerusform>
            <numerusform>{n} Zeilen abrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Search {what}</source>
        <extracomment>ui/tabs/jobs/job_titles.py, ui/tabs/search/saved_button.py</extracomment>
        <translation>Suche {what}</translation>
    </message>
    <message>
        <source>Until settled</source>
        <extracomment>ui/tabs/jobs/kept_words.py</extracomment>
        <translation>Bis geklärt</translation>
    </message>
    <message>
        <source>Kept until {date}, then its rows are deleted from this computer.</source>
        <extracomment>ui/tabs/jobs/kept_words.py</extracomment>
        <translation>Bleibt bis {date}, dann werden seine Zeilen von diesem Computer gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs older than {days} stay: {reasons}.</source>
        <extracomment>ui/tabs/jobs/kept_words.py. For 1: {n} job older than {days} stays: {reasons}.</extracomment>
        <translation>
            <numerusform>{n} Auftrag, älter als {days}, bleibt: {reasons}.</numerusform>
            <numerusform>{n} Aufträge, älter als {days}, bleiben: {reasons}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept until you delete it.</source>
        <extracomment>ui/tabs/jobs/kept_words.py</extracomment>
        <translation>Bleibt, bis Sie ihn löschen.</translation>
    </message>
    <message numerus="yes">
        <source>Kept for as long as {n} rows are unknown.</source>
        <extracomment>ui/tabs/jobs/kept_words.py. For 1: Kept for as long as {n} row is unknown.</extracomment>
        <translation>
            <numerusform>Bleibt, solange {n} Zeile ungewiss ist.</numerusform>
            <numerusform>Bleibt, solange {n} Zeilen ungewiss sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept because {n} rows were never sent.</source>
        <extracomment>ui/tabs/jobs/kept_words.py. For 1: Kept because {n} row was never sent.</extracomment>
        <translation>
            <numerusform>Bleibt, weil {n} Zeile nie gesendet wurde.</numerusform>
            <numerusform>Bleibt, weil {n} Zeilen nie gesendet wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept for as long as it is not over.</source>
        <extracomment>ui/tabs/jobs/kept_words.py</extracomment>
        <translation>Bleibt, solange er nicht zu Ende ist.</translation>
    </message>
    <message>
        <source>Older than {days}: deleted at the next daily look.</source>
        <extracomment>ui/tabs/jobs/kept_words.py</extracomment>
        <translation>Älter als {days}: wird beim nächsten täglichen Durchgang gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} jobs and their rows…</source>
        <extracomment>ui/tabs/jobs/view.py. For 1: Delete {n} job and its rows…</extracomment>
        <translation>
            <numerusform>{n} Auftrag und seine Zeilen löschen…</numerusform>
            <numerusform>{n} Aufträge und ihre Zeilen löschen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Job states</source>
        <extracomment>ui/tabs/jobs/view.py</extracomment>
        <translation>Status der Aufträge</translation>
    </message>
    <message>
        <source>Filter jobs</source>
        <extracomment>ui/tabs/jobs/view.py</extracomment>
        <translation>Aufträge filtern</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <extracomment>ui/tabs/jobs/view.py</extracomment>
        <translation>Noch keine Aufträge</translation>
    </message>
    <message>
        <source>Fetches, searches and uploads are listed here with their receipts. Nothing starts by itself.</source>
        <extracomment>ui/tabs/jobs/view.py</extracomment>
        <translation>Abrufe, Suchen und Uploads stehen hier mit ihren Belegen. Nichts beginnt von selbst.</translation>
    </message>
    <message>
        <source>The results are in {file}.</source>
        <extracomment>ui/tabs/jobs/view_model.py</extracomment>
        <translation>Die Ergebnisse sind in {file}.</translation>
    </message>
    <message>
        <source>Paused, new keys are needed</source>
        <extracomment>ui/tabs/results/cause_words.py</extracomment>
        <translation>Angehalten, neue Schlüssel sind nötig</translation>
    </message>
    <message>
        <source>Paused, no calls are left today</source>
        <extracomment>ui/tabs/results/cause_words.py</extracomment>
        <translation>Angehalten, heute sind keine Aufrufe übrig</translation>
    </message>
    <message>
        <source>Paused, the connection is read only</source>
        <extracomment>ui/tabs/results/cause_words.py</extracomment>
        <translation>Angehalten, die Verbindung ist nur zum Lesen</translation>
    </message>
    <message>
        <source>Paused, it needs you</source>
        <extracomment>ui/tabs/results/cause_words.py</extracomment>
        <translation>Angehalten, wartet auf Sie</translation>
    </message>
    <message>
        <source>took {time}</source>
        <extracomment>ui/tabs/results/done_words.py</extracomment>
        <translation>dauerte {time}</translation>
    </message>
    <message>
        <source>{parts}. {sum}</source>
        <extracomment>ui/tabs/results/done_words.py</extracomment>
        <translation>{parts}. {sum}</translation>
    </message>
    <message>
        <source>{lines} in, {known} accounted for: {missing} missing.</source>
        <extracomment>ui/tabs/results/done_words.py</extracomment>
        <translation>{lines} gesamt, {known} verbucht: {missing} fehlen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} leads read of {total}.</source>
        <extracomment>ui/tabs/results/done_words.py. For 1: {n} lead read of {total}.</extracomment>
        <translation>
            <numerusform>{n} von {total} Lead gelesen.</numerusform>
            <numerusform>{n} von {total} Leads gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done at {time}</source>
        <extracomment>ui/tabs/results/done_words.py</extracomment>
        <translation>Fertig um {time}</translation>
    </message>
    <message>
        <source>Stopped at {time}</source>
        <extracomment>ui/tabs/results/done_words.py</extracomment>
        <translation>Beendet um {time}</translation>
    </message>
    <message>
        <source>Paused at {time}</source>
        <extracomment>ui/tabs/results/done_words.py</extracomment>
        <translation>Angehalten um {time}</translation>
    </message>
    <message>
        <source>Interrupted at {time}</source>
        <extracomment>ui/tabs/results/done_words.py</extracomment>
        <translation>Unterbrochen um {time}</translation>
    </message>
    <message>
        <source>Not started</source>
        <extracomment>ui/tabs/results/done_words.py</extracomment>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Not started at {time}</source>
        <extracomment>ui/tabs/results/done_words.py</extracomment>
        <translation>Nicht begonnen um {time}</translation>
    </message>
    <message>
        <source>Running at {time}</source>
        <extracomment>ui/tabs/results/done_words.py</extracomment>
        <translation>Läuft um {time}</translation>
    </message>
    <message>
        <source>{lines} in, {known} accounted for.</source>
        <extracomment>ui/tabs/results/done_words.py</extracomment>
        <translation>{lines} gesamt, {known} verbucht.</translation>
    </message>
    <message>
        <source>Leads moved while they were read: some may be missing.</source>
        <extracomment>ui/tabs/results/done_words.py</extracomment>
        <translation>Leads haben sich beim Lesen verschoben: Einige fehlen vielleicht.</translation>
    </message>
    <message numerus="yes">
        <source>{n} leads read.</source>
        <extracomment>ui/tabs/results/done_words.py. For 1: {n} lead read.</extracomment>
        <translation>
            <numerusform>{n} Lead gelesen.</numerusform>
            <numerusform>{n} Leads gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read: {windows}.</source>
        <extracomment>ui/tabs/results/done_words.py</extracomment>
        <translation>Nicht gelesen: {windows}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <extracomment>ui/tabs/results/done_words.py. For 1: {n} found</extracomment>
        <translation>
            <numerusform>{n} gefunden</numerusform>
            <numerusform>{n} gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not found</source>
        <extracomment>ui/tabs/results/done_words.py. For 1: {n} not found</extracomment>
        <translation>
            <numerusform>{n} nicht gefunden</numerusform>
            <numerusform>{n} nicht gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not an ID</source>
        <extracomment>ui/tabs/results/done_words.py. For 1: {n} not an ID</extracomment>
        <translation>
            <numerusform>{n} keine ID</numerusform>
            <numerusform>{n} keine ID</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not fetched</source>
        <extracomment>ui/tabs/results/done_words.py. For 1: {n} not fetched</extracomment>
        <translation>
            <numerusform>{n} nicht abgerufen</numerusform>
            <numerusform>{n} nicht abgerufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <extracomment>ui/tabs/results/done_words.py</extracomment>
        <translation>Nichts war lesbar</translation>
    </message>
    <message>
        <source>Export rows</source>
        <extracomment>ui/tabs/results/export_path.py</extracomment>
        <translation>Zeilen exportieren</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <extracomment>ui/dialogs/files.py, ui/tabs/results/export_path.py</extracomment>
        <translation>JSON-Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows exported</source>
        <extracomment>ui/tabs/results/job_model.py. For 1: {n} row exported</extracomment>
        <translation>
            <numerusform>{n} Zeile exportiert</numerusform>
            <numerusform>{n} Zeilen exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in {name}.</source>
        <extracomment>ui/tabs/results/job_model.py</extracomment>
        <translation>Sie sind in {name}.</translation>
    </message>
    <message>
        <source>Give new keys…</source>
        <extracomment>ui/tabs/results/new_keys.py</extracomment>
        <translation>Neue Schlüssel angeben…</translation>
    </message>
    <message>
        <source>No browser took the address. Nothing was changed. Copy it into one: {page}</source>
        <extracomment>ui/tabs/results/open_lead.py</extracomment>
        <translation>Kein Browser nahm die Adresse. Nichts wurde geändert. Kopieren Sie sie in einen: {page}</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <extracomment>ui/tabs/results/open_lead.py, ui/widgets/drawer.py</extracomment>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Browser did not open</source>
        <extracomment>ui/tabs/results/open_lead.py</extracomment>
        <translation>Der Browser hat sich nicht geöffnet</translation>
    </message>
    <message>
        <source>Save into a copy of {name}?</source>
        <extracomment>ui/tabs/results/own_copy.py</extracomment>
        <translation>In eine Kopie von {name} speichern?</translation>
    </message>
    <message>
        <source>Choose a name</source>
        <extracomment>ui/tabs/results/own_copy.py</extracomment>
        <translation>Namen wählen</translation>
    </message>
    <message numerus="yes">
        <source>{n} results saved</source>
        <extracomment>ui/tabs/results/own_copy.py. For 1: {n} result saved</extracomment>
        <translation>
            <numerusform>{n} Ergebnis gespeichert</numerusform>
            <numerusform>{n} Ergebnisse gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>They stand beside your own columns in {name}. Your workbook is as it was.</source>
        <extracomment>ui/tabs/results/own_copy.py</extracomment>
        <translation>Sie stehen neben Ihren Spalten in {name}. Ihre Arbeitsmappe ist, wie sie war.</translation>
    </message>
    <message>
        <source>Change its safe mode…</source>
        <extracomment>ui/tabs/results/read_only.py</extracomment>
        <translation>Ihren sicheren Modus ändern…</translation>
    </message>
    <message>
        <source>Columns: show, hide, freeze (Alt+Down for one of them)</source>
        <extracomment>ui/tabs/results/result_bar.py</extracomment>
        <translation>Spalten: zeigen, ausblenden, fixieren (Alt+Ab für eine davon)</translation>
    </message>
    <message>
        <source>Copy rows with headings</source>
        <extracomment>ui/dialogs/shortcuts.py, ui/tabs/results/result_bar.py, ui/widgets/row_menus.py</extracomment>
        <translation>Zeilen mit Überschriften kopieren</translation>
    </message>
    <message>
        <source>Copy rows with headings (Ctrl+C; ids alone: Ctrl+Shift+C)</source>
        <extracomment>ui/tabs/results/result_bar.py</extracomment>
        <translation>Zeilen mit Überschriften kopieren (Strg+C; nur IDs: Strg+Umschalt+C)</translation>
    </message>
    <message>
        <source>To a spreadsheet for upload</source>
        <extracomment>ui/tabs/results/result_bar.py</extracomment>
        <translation>In eine Tabelle zum Hochladen</translation>
    </message>
    <message>
        <source>To a spreadsheet for upload: the selected rows if there are several, else all shown</source>
        <extracomment>ui/tabs/results/result_bar.py</extracomment>
        <translation>In eine Tabelle zum Hochladen: die markierten Zeilen, wenn es mehrere sind, sonst alle gezeigten</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/tabs/results/result_bar.py, ui/tabs/results/result_pane.py</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export the rows as they are shown (Ctrl+E)</source>
        <extracomment>ui/tabs/results/result_bar.py</extracomment>
        <translation>Zeilen exportieren, wie sie gezeigt sind (Strg+E)</translation>
    </message>
    <message numerus="yes">
        <source>Try {n} lines again</source>
        <extracomment>ui/tabs/results/result_pane.py. For 1: Try {n} line again</extracomment>
        <translation>
            <numerusform>{n} Zeile wiederholen</numerusform>
            <numerusform>{n} Zeilen wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>To a spreadsheet for upload…</source>
        <extracomment>ui/tabs/results/to_template.py</extracomment>
        <translation>In eine Tabelle zum Hochladen…</translation>
    </message>
    <message numerus="yes">
        <source>Not in it, because no lead can be created with them: {columns} and {n} more.</source>
        <extracomment>ui/tabs/results/to_template.py. For 1: Not in it, because no lead can be created with them: {columns} and {n} more.</extracomment>
        <translation>
            <numerusform>Nicht darin, weil damit keine Leads angelegt werden können: {columns} und {n} weitere.</numerusform>
            <numerusform>Nicht darin, weil damit keine Leads angelegt werden können: {columns} und {n} weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in {name}. Correct them there, then drop the file on Bulk create: its columns map by themselves.</source>
        <extracomment>ui/tabs/results/to_template.py</extracomment>
        <translation>Sie sind in {name}. Korrigieren Sie sie dort und legen Sie die Datei auf Massenanlage ab: Ihre Spalten ordnen sich von selbst zu.</translation>
    </message>
    <message numerus="yes">
        <source>{n} leads written for upload</source>
        <extracomment>ui/tabs/results/to_template.py. For 1: {n} lead written for upload</extracomment>
        <translation>
            <numerusform>{n} Lead zum Hochladen geschrieben</numerusform>
            <numerusform>{n} Leads zum Hochladen geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in it, because no lead can be created with them: {columns}.</source>
        <extracomment>ui/tabs/results/to_template.py</extracomment>
        <translation>Nicht darin, weil damit keine Leads angelegt werden können: {columns}.</translation>
    </message>
    <message>
        <source>Spreadsheet for upload</source>
        <extracomment>ui/tabs/results/to_template.py</extracomment>
        <translation>Tabelle zum Hochladen</translation>
    </message>
    <message>
        <source>Paste ids, links or e-mails, and get a row for each line. It only reads.</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Fügen Sie IDs, Links oder E-Mails ein und erhalten Sie zu jeder Angabe eine Zeile. Es wird nur gelesen.</translation>
    </message>
    <message>
        <source>Find leads by their fields, look into each, and export them. It only reads.</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Finden Sie Leads nach ihren Feldern, sehen Sie hinein und exportieren Sie sie. Es wird nur gelesen.</translation>
    </message>
    <message>
        <source>Turn a spreadsheet into leads. Rows are checked first, and every row is accounted for.</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Machen Sie aus einer Tabelle Leads. Zeilen werden erst geprüft, und jede Zeile wird verbucht.</translation>
    </message>
    <message>
        <source>Choose a CRM to begin. No lead is read or sent before you start a job.</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Wählen Sie ein CRM. Kein Lead wird gelesen oder gesendet, bevor Sie einen Auftrag beginnen.</translation>
    </message>
    <message>
        <source>First start</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Erster Start</translation>
    </message>
    <message>
        <source>Practise on {crm}</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Üben mit {crm}</translation>
    </message>
    <message>
        <source>Where are your leads?</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Wo sind Ihre Leads?</translation>
    </message>
    <message>
        <source>Practise with made-up leads</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Mit erfundenen Leads üben</translation>
    </message>
    <message>
        <source>A practice CRM runs on this computer. It needs no keys, and nothing leaves the computer.</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Ein Übungs-CRM läuft auf diesem Computer. Es braucht keine Schlüssel, und nichts verlässt den Computer.</translation>
    </message>
    <message>
        <source>Connect your CRM</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Ihr CRM verbinden</translation>
    </message>
    <message>
        <source>LeadSquared, Octanist or JTC DMS. The connection is tested before you use it.</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>LeadSquared, Octanist oder JTC DMS. Die Verbindung wird getestet, bevor Sie sie benutzen.</translation>
    </message>
    <message>
        <source>What you can do then</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Was Sie dann tun können</translation>
    </message>
    <message>
        <source>{name} ({keys})</source>
        <extracomment>ui/widgets/buttons.py</extracomment>
        <translation>{name} ({keys})</translation>
    </message>
    <message>
        <source>{calls} of {limit} in the newest window</source>
        <extracomment>ui/widgets/calls_chart.py</extracomment>
        <translation>{calls} von {limit} im neuesten Zeitfenster</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>ui/widgets/calls_chart.py</extracomment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Limit {calls}</source>
        <extracomment>ui/widgets/calls_chart.py</extracomment>
        <translation>Limit {calls}</translation>
    </message>
    <message>
        <source>States</source>
        <extracomment>ui/widgets/chips.py</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Choose the connection (Ctrl+K)</source>
        <extracomment>ui/widgets/connection_switcher.py</extracomment>
        <translation>Verbindung wählen (Strg+K)</translation>
    </message>
    <message>
        <source>production</source>
        <extracomment>ui/dialogs/connection_menu.py, ui/widgets/connection_switcher.py</extracomment>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>sandbox</source>
        <extracomment>ui/dialogs/connection_menu.py, ui/widgets/connection_switcher.py</extracomment>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <extracomment>ui/widgets/connection_switcher.py</extracomment>
        <translation>Noch nicht versucht</translation>
    </message>
    <message>
        <source>Healthy</source>
        <extracomment>ui/widgets/connection_switcher.py</extracomment>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Slow</source>
        <extracomment>ui/widgets/connection_switcher.py</extracomment>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Failing</source>
        <extracomment>ui/widgets/connection_switcher.py</extracomment>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>No connection, choose one</source>
        <extracomment>ui/widgets/connection_switcher.py</extracomment>
        <translation>Keine Verbindung, wählen Sie eine</translation>
    </message>
    <message>
        <source>Connection {name}, {provider}, {environment}, {health}</source>
        <extracomment>ui/widgets/connection_switcher.py</extracomment>
        <translation>Verbindung {name}, {provider}, {environment}, {health}</translation>
    </message>
    <message>
        <source>Choose a connection</source>
        <extracomment>ui/widgets/connection_switcher.py</extracomment>
        <translation>Verbindung wählen</translation>
    </message>
    <message>
        <source>This row: {state}</source>
        <extracomment>ui/widgets/data_table.py</extracomment>
        <translation>Diese Zeile: {state}</translation>
    </message>
    <message>
        <source>Lead</source>
        <extracomment>ui/widgets/drawer.py</extracomment>
        <translation>Lead</translation>
    </message>
    <message>
        <source>How the lead is shown</source>
        <extracomment>ui/widgets/drawer.py</extracomment>
        <translation>Wie der Lead gezeigt wird</translation>
    </message>
    <message>
        <source>Lead as JSON</source>
        <extracomment>ui/widgets/drawer.py</extracomment>
        <translation>Lead als JSON</translation>
    </message>
    <message>
        <source>Fields</source>
        <extracomment>ui/tabs/search/fields_line.py</extracomment>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Fields of the lead</source>
        <extracomment>ui/widgets/drawer.py</extracomment>
        <translation>Felder des Leads</translation>
    </message>
    <message>
        <source>Lead copied as JSON</source>
        <extracomment>ui/widgets/drawer.py</extracomment>
        <translation>Lead als JSON kopiert</translation>
    </message>
    <message>
        <source>Row before</source>
        <extracomment>ui/widgets/drawer.py</extracomment>
        <translation>Vorige Zeile</translation>
    </message>
    <message>
        <source>Row after</source>
        <extracomment>ui/widgets/drawer.py</extracomment>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <extracomment>ui/widgets/drawer.py</extracomment>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <extracomment>ui/widgets/drawer.py</extracomment>
        <translation>Rohes JSON</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>ui/widgets/drawer.py</extracomment>
        <translation>leer</translation>
    </message>
    <message>
        <source>Previous match</source>
        <extracomment>ui/widgets/filter_note.py</extracomment>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <extracomment>ui/widgets/filter_note.py</extracomment>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <extracomment>ui/widgets/filter_note.py</extracomment>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <extracomment>ui/widgets/filter_note.py</extracomment>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message numerus="yes">
        <source>{n} shown</source>
        <extracomment>ui/widgets/filter_note.py. For 1: {n} shown</extracomment>
        <translation>
            <numerusform>{n} gezeigt</numerusform>
            <numerusform>{n} gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter {column}</source>
        <extracomment>ui/widgets/filter_popup.py</extracomment>
        <translation>{column} filtern</translation>
    </message>
    <message>
        <source>How it compares</source>
        <extracomment>ui/tabs/search/filter_row.py, ui/widgets/filter_popup.py</extracomment>
        <translation>Wie verglichen wird</translation>
    </message>
    <message>
        <source>Text in {column}</source>
        <extracomment>ui/widgets/filter_popup.py</extracomment>
        <translation>Text in {column}</translation>
    </message>
    <message>
        <source>Values of {column}</source>
        <extracomment>ui/widgets/filter_popup.py</extracomment>
        <translation>Werte von {column}</translation>
    </message>
    <message>
        <source>Looking at the values</source>
        <extracomment>ui/widgets/filter_popup.py</extracomment>
        <translation>Sieht die Werte an</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>ui/widgets/filter_popup.py, ui/widgets/inputs.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>ui/widgets/filter_popup.py</extracomment>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>No row to choose from</source>
        <extracomment>ui/widgets/filter_popup.py</extracomment>
        <translation>Keine Zeile zur Auswahl</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>ui/widgets/filter_popup.py</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Too many different values to list</source>
        <extracomment>ui/widgets/filter_popup.py</extracomment>
        <translation>Zu viele verschiedene Werte für eine Liste</translation>
    </message>
    <message>
        <source>Other rows are hidden. Find without hiding: click here or F3</source>
        <extracomment>ui/widgets/find_field.py</extracomment>
        <translation>Andere Zeilen sind ausgeblendet. Suchen ohne Ausblenden: hier klicken oder F3</translation>
    </message>
    <message>
        <source>No row is hidden. Hide the rows without it: click here</source>
        <extracomment>ui/widgets/find_field.py</extracomment>
        <translation>Keine Zeile ist ausgeblendet. Zeilen ohne den Text ausblenden: hier klicken</translation>
    </message>
    <message>
        <source>Filter loaded rows</source>
        <extracomment>ui/tabs/search/view.py, ui/widgets/find_field.py</extracomment>
        <translation>Geladene Zeilen filtern</translation>
    </message>
    <message>
        <source>Find in rows</source>
        <extracomment>ui/widgets/find_field.py</extracomment>
        <translation>In Zeilen suchen</translation>
    </message>
    <message>
        <source>Find in loaded rows</source>
        <extracomment>ui/widgets/find_field.py</extracomment>
        <translation>In geladenen Zeilen suchen</translation>
    </message>
    <message>
        <source>Hide other rows</source>
        <extracomment>ui/widgets/find_field.py</extracomment>
        <translation>Andere Zeilen ausblenden</translation>
    </message>
    <message>
        <source>No jobs running</source>
        <extracomment>ui/widgets/header.py</extracomment>
        <translation>Kein Auftrag läuft</translation>
    </message>
    <message>
        <source>Open Jobs (Ctrl+4)</source>
        <extracomment>ui/widgets/header.py</extracomment>
        <translation>Aufträge öffnen (Strg+4)</translation>
    </message>
    <message numerus="yes">
        <source>{n} running</source>
        <extracomment>ui/widgets/header.py. For 1: {n} running</extracomment>
        <translation>
            <numerusform>{n} läuft</numerusform>
            <numerusform>{n} laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paused</source>
        <extracomment>ui/widgets/header.py. For 1: {n} paused</extracomment>
        <translation>
            <numerusform>{n} angehalten</numerusform>
            <numerusform>{n} angehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>IDs to fetch, one a line</source>
        <extracomment>ui/widgets/id_box.py</extracomment>
        <translation>Abzurufende IDs, eine je Zeile</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <extracomment>ui/widgets/inputs.py</extracomment>
        <translation>Lupe</translation>
    </message>
    <message>
        <source>Close message</source>
        <extracomment>ui/widgets/message_bar.py</extracomment>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>ui/widgets/progress_strip.py</extracomment>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Uploading</source>
        <extracomment>ui/widgets/progress_strip.py</extracomment>
        <translation>Lädt hoch</translation>
    </message>
    <message>
        <source>Looking up rows whose answer was lost</source>
        <extracomment>ui/widgets/progress_strip.py</extracomment>
        <translation>Schlägt Zeilen nach, deren Antwort verloren ging</translation>
    </message>
    <message>
        <source>pauses about {time} for the day&apos;s quota</source>
        <extracomment>ui/widgets/progress_strip.py</extracomment>
        <translation>hält gegen {time} wegen des Tageskontingents an</translation>
    </message>
    <message>
        <source>next try at {time}, in {left}</source>
        <extracomment>ui/widgets/progress_strip.py</extracomment>
        <translation>nächster Versuch um {time}, in {left}</translation>
    </message>
    <message>
        <source>{leads} so far, window {window} of {windows}</source>
        <extracomment>ui/widgets/progress_strip.py</extracomment>
        <translation>{leads} bisher, Zeitraum {window} von {windows}</translation>
    </message>
    <message>
        <source>{leads} so far</source>
        <extracomment>ui/widgets/progress_strip.py</extracomment>
        <translation>{leads} bisher</translation>
    </message>
    <message>
        <source>Calls in flight are finished (Ctrl+P)</source>
        <extracomment>ui/widgets/progress_strip.py</extracomment>
        <translation>Laufende Aufrufe werden abgeschlossen (Strg+P)</translation>
    </message>
    <message>
        <source>Calls in flight are finished, then the receipt is made</source>
        <extracomment>ui/widgets/progress_strip.py</extracomment>
        <translation>Laufende Aufrufe werden abgeschlossen, dann kommt der Beleg</translation>
    </message>
    <message>
        <source>Waiting {time}</source>
        <extracomment>ui/widgets/progress_strip.py</extracomment>
        <translation>Wartet {time}</translation>
    </message>
    <message>
        <source>trying again now</source>
        <extracomment>ui/widgets/progress_strip.py</extracomment>
        <translation>versucht es jetzt wieder</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} lines</source>
        <extracomment>ui/widgets/progress_strip.py. For 1: {done} of {n} lines</extracomment>
        <translation>
            <numerusform>{done} von {n} Zeile</numerusform>
            <numerusform>{done} von {n} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} leads</source>
        <extracomment>ui/widgets/progress_strip.py. For 1: {done} of {n} leads</extracomment>
        <translation>
            <numerusform>{done} von {n} Lead</numerusform>
            <numerusform>{done} von {n} Leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} rows answered</source>
        <extracomment>ui/widgets/progress_strip.py. For 1: {done} of {n} rows answered</extracomment>
        <translation>
            <numerusform>{done} von {n} Zeile beantwortet</numerusform>
            <numerusform>{done} von {n} Zeilen beantwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{used} of {n} calls in {seconds} s</source>
        <extracomment>ui/widgets/quota_meter.py. For 1: {used} of {n} calls in {seconds} s</extracomment>
        <translation>
            <numerusform>{used} von {n} Aufruf in {seconds} s</numerusform>
            <numerusform>{used} von {n} Aufrufen in {seconds} s</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls made within the window of the rate limit.</source>
        <extracomment>ui/widgets/quota_meter.py</extracomment>
        <translation>Aufrufe im Zeitfenster des Ratenlimits.</translation>
    </message>
    <message>
        <source>{calls}, waiting {time}</source>
        <extracomment>ui/widgets/quota_meter.py</extracomment>
        <translation>{calls}, wartet {time}</translation>
    </message>
    <message numerus="yes">
        <source>{made} of the day&apos;s {n} calls made from this computer since midnight UTC.</source>
        <extracomment>ui/widgets/quota_meter.py. For 1: {made} of the day&apos;s {n} calls made from this computer since midnight UTC.</extracomment>
        <translation>
            <numerusform>{made} von {n} Aufruf des Tages seit Mitternacht UTC von diesem Computer gemacht.</numerusform>
            <numerusform>{made} von {n} Aufrufen des Tages seit Mitternacht UTC von diesem Computer gemacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row is accounted for.</source>
        <extracomment>ui/widgets/receipt_card.py</extracomment>
        <translation>Jede Zeile ist verbucht.</translation>
    </message>
    <message>
        <source>Lines in</source>
        <extracomment>ui/widgets/receipt_card.py</extracomment>
        <translation>Zeilen gesamt</translation>
    </message>
    <message>
        <source>Leads read</source>
        <extracomment>ui/widgets/receipt_card.py</extracomment>
        <translation>Leads gelesen</translation>
    </message>
    <message>
        <source>Rows in</source>
        <extracomment>ui/widgets/receipt_card.py</extracomment>
        <translation>Zeilen gesamt</translation>
    </message>
    <message>
        <source>Waiting, never sent</source>
        <extracomment>ui/widgets/receipt_card.py</extracomment>
        <translation>Warten, nie gesendet</translation>
    </message>
    <message numerus="yes">
        <source>The sum does not close: {n} rows too many.</source>
        <extracomment>ui/widgets/receipt_card.py. For 1: The sum does not close: {n} row too many.</extracomment>
        <translation>
            <numerusform>Die Summe geht nicht auf: {n} Zeile zu viel.</numerusform>
            <numerusform>Die Summe geht nicht auf: {n} Zeilen zu viel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sum does not close: {n} rows not accounted for.</source>
        <extracomment>ui/widgets/receipt_card.py. For 1: The sum does not close: {n} row not accounted for.</extracomment>
        <translation>
            <numerusform>Die Summe geht nicht auf: {n} Zeile nicht verbucht.</numerusform>
            <numerusform>Die Summe geht nicht auf: {n} Zeilen nicht verbucht.</numerusform>
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
        <translation>nichts doppelt gesendet</translation>
    </message>
    <message>
        <source>Request that will be sent</source>
        <extracomment>ui/widgets/request_preview.py</extracomment>
        <translation>Anfrage, die gesendet wird</translation>
    </message>
    <message>
        <source>Copy request</source>
        <extracomment>ui/widgets/request_preview.py</extracomment>
        <translation>Anfrage kopieren</translation>
    </message>
    <message>
        <source>Copy as cURL, without keys</source>
        <extracomment>ui/widgets/request_preview.py</extracomment>
        <translation>Als cURL kopieren, ohne Schlüssel</translation>
    </message>
    <message>
        <source>Request copied</source>
        <extracomment>ui/widgets/request_preview.py</extracomment>
        <translation>Anfrage kopiert</translation>
    </message>
    <message>
        <source>cURL command copied, without keys</source>
        <extracomment>ui/widgets/request_preview.py</extracomment>
        <translation>cURL-Befehl kopiert, ohne Schlüssel</translation>
    </message>
    <message>
        <source>Column {column}</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>Spalte {column}</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>Diese Spalte ausblenden</translation>
    </message>
    <message>
        <source>Move towards the end</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>Zum Ende hin verschieben</translation>
    </message>
    <message>
        <source>As wide as its words</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>So breit wie ihr Inhalt</translation>
    </message>
    <message>
        <source>Columns as they were at first</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>Spalten wie am Anfang</translation>
    </message>
    <message>
        <source>Copy rows without headings</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>Zeilen ohne Überschriften kopieren</translation>
    </message>
    <message>
        <source>Copy {column} of these rows</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>{column} dieser Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy this cell</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>Diese Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy lead ids</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>Lead-IDs kopieren</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>Absteigend sortieren</translation>
    </message>
    <message>
        <source>Filter this column…</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>Diese Spalte filtern…</translation>
    </message>
    <message>
        <source>Freeze no column</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>Keine Spalte fixieren</translation>
    </message>
    <message>
        <source>Only rows with “{value}” here</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>Nur Zeilen mit „{value}“ hier</translation>
    </message>
    <message>
        <source>Then ascending</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>Dann aufsteigend</translation>
    </message>
    <message>
        <source>Then descending</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>Dann absteigend</translation>
    </message>
    <message>
        <source>Do not sort by it</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>Nicht danach sortieren</translation>
    </message>
    <message>
        <source>Clear this filter</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>Diesen Filter entfernen</translation>
    </message>
    <message>
        <source>Move towards the start</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>Zum Anfang hin verschieben</translation>
    </message>
    <message>
        <source>Freeze up to here</source>
        <extracomment>ui/widgets/row_menus.py</extracomment>
        <translation>Bis hier fixieren</translation>
    </message>
    <message>
        <source>Click to sort; Shift+click sorts by one more column, Ctrl+click by one less.
Right-click or Alt+Down: filter, hide, move, freeze</source>
        <extracomment>ui/widgets/row_table.py</extracomment>
        <translation>Klick sortiert; Umschalt+Klick sortiert nach einer Spalte mehr, Strg+Klick nach einer weniger.
Rechtsklick oder Alt+Ab: filtern, ausblenden, verschieben, fixieren</translation>
    </message>
    <message>
        <source>{rows} × {columns} copied</source>
        <extracomment>ui/widgets/row_table.py</extracomment>
        <translation>{rows} × {columns} kopiert</translation>
    </message>
    <message>
        <source>Nothing copied: these rows have no lead id</source>
        <extracomment>ui/widgets/row_table.py</extracomment>
        <translation>Nichts kopiert: Diese Zeilen haben keine Lead-ID</translation>
    </message>
    <message numerus="yes">
        <source>{n} lead ids copied</source>
        <extracomment>ui/widgets/row_table.py. For 1: {n} lead id copied</extracomment>
        <translation>
            <numerusform>{n} Lead-ID kopiert</numerusform>
            <numerusform>{n} Lead-IDs kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>1 cell copied</source>
        <extracomment>ui/widgets/row_table.py</extracomment>
        <translation>1 Zelle kopiert</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>ui/widgets/status_bar.py</extracomment>
        <translation>Host</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>ui/widgets/status_bar.py</extracomment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Last answer</source>
        <extracomment>ui/widgets/status_bar.py</extracomment>
        <translation>Letzte Antwort</translation>
    </message>
    <message>
        <source>Sandbox on this computer</source>
        <extracomment>ui/widgets/status_bar.py</extracomment>
        <translation>Sandbox auf diesem Computer</translation>
    </message>
    <message>
        <source>Keys: {place}</source>
        <extracomment>ui/widgets/status_bar.py</extracomment>
        <translation>Schlüssel: {place}</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <extracomment>ui/widgets/status_bar.py</extracomment>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <source>Sandbox on this computer, {host}</source>
        <extracomment>ui/widgets/status_bar.py</extracomment>
        <translation>Sandbox auf diesem Computer, {host}</translation>
    </message>
    <message>
        <source>Keys: Made up for the sandbox</source>
        <extracomment>ui/widgets/status_bar.py</extracomment>
        <translation>Schlüssel: Für die Sandbox erfunden</translation>
    </message>
    <message>
        <source>Asking the keyring</source>
        <extracomment>ui/widgets/status_bar.py</extracomment>
        <translation>Fragt den Schlüsselbund</translation>
    </message>
    <message>
        <source>Keys: Looking for a keyring</source>
        <extracomment>ui/widgets/status_bar.py</extracomment>
        <translation>Schlüssel: Sucht einen Schlüsselbund</translation>
    </message>
    <message>
        <source>Last answer {took}, {time}</source>
        <extracomment>ui/widgets/status_bar.py</extracomment>
        <translation>Letzte Antwort {took}, {time}</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>ui/dialogs/column_steps.py, ui/widgets/step_line.py, ui/widgets/step_rail.py</extracomment>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>ui/widgets/step_rail.py, ui/widgets/window_strip.py</extracomment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>current</source>
        <extracomment>ui/widgets/step_rail.py</extracomment>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>ui/widgets/step_rail.py</extracomment>
        <translation>fertig</translation>
    </message>
    <message>
        <source>Step {number}, {step}, {state}. {words}</source>
        <extracomment>ui/widgets/step_rail.py</extracomment>
        <translation>Schritt {number}, {step}, {state}. {words}</translation>
    </message>
    <message>
        <source>Step {number}, {step}, {state}.</source>
        <extracomment>ui/widgets/step_rail.py</extracomment>
        <translation>Schritt {number}, {step}, {state}.</translation>
    </message>
    <message>
        <source>Screens</source>
        <extracomment>ui/dialogs/shortcuts.py, ui/widgets/tab_bar.py</extracomment>
        <translation>Seiten</translation>
    </message>
    <message numerus="yes">
        <source>{rank} of {n} matches</source>
        <extracomment>ui/widgets/table_finder.py. For 1: {rank} of {n} match</extracomment>
        <translation>
            <numerusform>{rank} von {n} Treffer</numerusform>
            <numerusform>{rank} von {n} Treffern</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>ui/widgets/table_finder.py</extracomment>
        <translation>Sucht…</translation>
    </message>
    <message>
        <source>No match</source>
        <extracomment>ui/widgets/table_finder.py</extracomment>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>{rank} of {total}</source>
        <extracomment>ui/widgets/table_finder.py</extracomment>
        <translation>{rank} von {total}</translation>
    </message>
    <message>
        <source>Column headings</source>
        <extracomment>ui/widgets/table_header.py</extracomment>
        <translation>Spaltenüberschriften</translation>
    </message>
    <message>
        <source>reading</source>
        <extracomment>ui/widgets/window_strip.py</extracomment>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>ui/widgets/window_strip.py</extracomment>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>ui/widgets/window_strip.py</extracomment>
        <translation>fehlgeschlagen</translation>
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
            <numerusform>{n} gelesen</numerusform>
            <numerusform>{n} gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reading</source>
        <extracomment>ui/widgets/window_strip.py. For 1: {n} reading</extracomment>
        <translation>
            <numerusform>{n} wird gelesen</numerusform>
            <numerusform>{n} werden gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <extracomment>ui/widgets/window_strip.py. For 1: {n} waiting</extracomment>
        <translation>
            <numerusform>{n} wartet</numerusform>
            <numerusform>{n} warten</numerusform>
        </translation>
    </message>
    <message>
        <source>{window}: {state}, {leads}.</source>
        <extracomment>ui/widgets/window_strip.py</extracomment>
        <translation>{window}: {state}, {leads}.</translation>
    </message>
    <message>
        <source>Date windows</source>
        <extracomment>ui/tabs/search/window_bar.py, ui/widgets/window_strip.py</extracomment>
        <translation>Zeiträume</translation>
    </message>
    <message>
        <source>Join with other columns</source>
        <extracomment>ui/dialogs/column_steps.py</extracomment>
        <translation>Mit anderen Spalten verbinden</translation>
    </message>
    <message>
        <source>Replace text</source>
        <extracomment>ui/dialogs/column_steps.py</extracomment>
        <translation>Text ersetzen</translation>
    </message>
    <message>
        <source>Take a part</source>
        <extracomment>ui/dialogs/column_steps.py</extracomment>
        <translation>Einen Teil nehmen</translation>
    </message>
    <message>
        <source>Upper and lower case</source>
        <extracomment>ui/dialogs/column_steps.py</extracomment>
        <translation>Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>Multiply by a factor</source>
        <extracomment>ui/dialogs/column_steps.py</extracomment>
        <translation>Mit einem Faktor multiplizieren</translation>
    </message>
    <message>
        <source>Value for empty cells</source>
        <extracomment>ui/dialogs/column_steps.py, ui/dialogs/step_rows.py</extracomment>
        <translation>Wert für leere Zellen</translation>
    </message>
    <message>
        <source>Values of {column}, {heading}</source>
        <extracomment>ui/dialogs/column_steps.py</extracomment>
        <translation>Werte von {column}, {heading}</translation>
    </message>
    <message>
        <source>How values are read</source>
        <extracomment>ui/dialogs/column_steps.py</extracomment>
        <translation>Wie Werte gelesen werden</translation>
    </message>
    <message>
        <source>Add a step</source>
        <extracomment>ui/dialogs/column_steps.py</extracomment>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Read as</source>
        <extracomment>ui/dialogs/column_steps.py</extracomment>
        <translation>Lesen als</translation>
    </message>
    <message>
        <source>Use for column {column}</source>
        <extracomment>ui/dialogs/column_steps.py</extracomment>
        <translation>Für Spalte {column} verwenden</translation>
    </message>
    <message>
        <source>for {field}</source>
        <extracomment>ui/dialogs/column_steps.py</extracomment>
        <translation>für {field}</translation>
    </message>
    <message>
        <source>The file stays as it is</source>
        <extracomment>ui/dialogs/column_steps.py</extracomment>
        <translation>Die Datei bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>of rows</comment>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>warten</translation>
    </message>
    <message>
        <source>fetching</source>
        <comment>of rows</comment>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>werden abgerufen</translation>
    </message>
    <message>
        <source>found</source>
        <comment>of rows</comment>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>not found</source>
        <comment>of rows</comment>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>duplicate</source>
        <comment>of rows</comment>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>not an id</source>
        <comment>of rows</comment>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>keine ID</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>of rows</comment>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>of rows</comment>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>bereit</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>of rows</comment>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>mit Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <comment>of rows</comment>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>mit Fehler</translation>
    </message>
    <message>
        <source>sending</source>
        <comment>of rows</comment>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>werden gesendet</translation>
    </message>
    <message>
        <source>created</source>
        <comment>of rows</comment>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>of rows</comment>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>of rows</comment>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>not sent</source>
        <comment>of rows</comment>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>{rows} {state}</source>
        <extracomment>ui/dialogs/deleted_jobs.py</extracomment>
        <translation>{rows} {state}</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <extracomment>ui/dialogs/files.py</extracomment>
        <translation>Tabelle wählen</translation>
    </message>
    <message>
        <source>Choose spreadsheets</source>
        <extracomment>ui/dialogs/files.py</extracomment>
        <translation>Tabellen wählen</translation>
    </message>
    <message>
        <source>Import mapping</source>
        <extracomment>ui/dialogs/files.py</extracomment>
        <translation>Zuordnung importieren</translation>
    </message>
    <message>
        <source>Export mapping</source>
        <extracomment>ui/dialogs/files.py</extracomment>
        <translation>Zuordnung exportieren</translation>
    </message>
    <message>
        <source>Save support bundle</source>
        <extracomment>ui/dialogs/files.py</extracomment>
        <translation>Support-Paket speichern</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <extracomment>ui/dialogs/files.py</extracomment>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Zip archive</source>
        <extracomment>ui/dialogs/files.py</extracomment>
        <translation>Zip-Archiv</translation>
    </message>
    <message>
        <source>Sent with every row</source>
        <extracomment>ui/dialogs/fixed_value.py</extracomment>
        <translation>Mit jeder Zeile gesendet</translation>
    </message>
    <message>
        <source>The same value in every row</source>
        <extracomment>ui/dialogs/fixed_value.py</extracomment>
        <translation>Derselbe Wert in jeder Zeile</translation>
    </message>
    <message>
        <source>Value of the list</source>
        <extracomment>ui/dialogs/fixed_value.py</extracomment>
        <translation>Wert der Liste</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/dialogs/fixed_value.py, ui/tabs/search/saved_button.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Use in every row</source>
        <extracomment>ui/dialogs/fixed_value.py</extracomment>
        <translation>In jeder Zeile verwenden</translation>
    </message>
    <message>
        <source>For what is not in the file, such as the campaign</source>
        <extracomment>ui/dialogs/fixed_value.py</extracomment>
        <translation>Für das, was nicht in der Datei steht, etwa die Kampagne</translation>
    </message>
    <message>
        <source>Choose or type a field</source>
        <extracomment>ui/dialogs/fixed_value.py</extracomment>
        <translation>Feld wählen oder eintippen</translation>
    </message>
    <message>
        <source>Sent as {value}</source>
        <extracomment>ui/dialogs/fixed_value.py</extracomment>
        <translation>Gesendet als {value}</translation>
    </message>
    <message>
        <source>The guide is written in English.</source>
        <extracomment>ui/dialogs/guide.py</extracomment>
        <translation>Das Handbuch ist auf Englisch geschrieben.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <extracomment>ui/dialogs/list_values.py</extracomment>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message numerus="yes">
        <source>{n} values not in the list; the {shown} most frequent are shown</source>
        <extracomment>ui/dialogs/list_values.py. For 1: {n} value not in the list; the {shown} most frequent are shown</extracomment>
        <translation>
            <numerusform>{n} Wert nicht in der Liste; die häufigsten {shown} sind gezeigt</numerusform>
            <numerusform>{n} Werte nicht in der Liste; die häufigsten {shown} sind gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>All values are in the list</source>
        <extracomment>ui/dialogs/list_values.py</extracomment>
        <translation>Alle Werte sind in der Liste</translation>
    </message>
    <message numerus="yes">
        <source>{n} values not in the list</source>
        <extracomment>ui/dialogs/list_values.py. For 1: {n} value not in the list</extracomment>
        <translation>
            <numerusform>{n} Wert nicht in der Liste</numerusform>
            <numerusform>{n} Werte nicht in der Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>List value for {value}</source>
        <extracomment>ui/dialogs/list_values.py</extracomment>
        <translation>Listenwert für {value}</translation>
    </message>
    <message>
        <source>Proposed</source>
        <extracomment>ui/dialogs/list_values.py</extracomment>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>“{name}” is there already and will be replaced.</source>
        <extracomment>ui/dialogs/name_dialog.py</extracomment>
        <translation>„{name}“ gibt es schon und wird ersetzt.</translation>
    </message>
    <message>
        <source>“{name}” has a meaning of its own here. Give another name.</source>
        <extracomment>ui/dialogs/name_dialog.py</extracomment>
        <translation>„{name}“ hat hier eine eigene Bedeutung. Geben Sie einen anderen Namen an.</translation>
    </message>
    <message>
        <source>yes or no</source>
        <extracomment>ui/dialogs/read_choices.py</extracomment>
        <translation>Ja oder Nein</translation>
    </message>
    <message>
        <source>In the file</source>
        <extracomment>ui/dialogs/sent_sample.py</extracomment>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>ui/dialogs/sent_sample.py</extracomment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>{value} becomes {sent}.</source>
        <extracomment>ui/dialogs/sent_sample.py</extracomment>
        <translation>{value} wird {sent}.</translation>
    </message>
    <message>
        <source>what is before the first</source>
        <extracomment>ui/dialogs/separator_box.py</extracomment>
        <translation>was vor dem ersten steht</translation>
    </message>
    <message>
        <source>what is after the first</source>
        <extracomment>ui/dialogs/separator_box.py</extracomment>
        <translation>was nach dem ersten steht</translation>
    </message>
    <message>
        <source>what is after the last</source>
        <extracomment>ui/dialogs/separator_box.py</extracomment>
        <translation>was nach dem letzten steht</translation>
    </message>
    <message>
        <source>Separator</source>
        <extracomment>ui/dialogs/separator_box.py</extracomment>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>part {number}, divided by</source>
        <extracomment>ui/dialogs/separator_box.py</extracomment>
        <translation>Teil {number}, getrennt durch</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Tables</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>The four tabs</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Die vier Reiter</translation>
    </message>
    <message>
        <source>This list</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>The filled button of the screen or dialog</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Die farbige Schaltfläche der Seite oder des Dialogs</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Close a drawer, a dialog or a message; never stops a job</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Leiste, Dialog oder Meldung schließen; beendet nie einen Auftrag</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>The box for IDs, or the text of a search</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Das Feld für IDs oder der Text einer Suche</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>Open a file</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Save the search, the mapping or the results</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Suche, Zuordnung oder Ergebnisse speichern</translation>
    </message>
    <message>
        <source>Export what you see</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Exportieren, was Sie sehen</translation>
    </message>
    <message>
        <source>What is done to the values of a column, in the mapping</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Was mit den Werten einer Spalte geschieht, in der Zuordnung</translation>
    </message>
    <message>
        <source>Next and previous problem</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Nächstes und voriges Problem</translation>
    </message>
    <message>
        <source>Next and previous group of problems</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Nächste und vorige Gruppe von Problemen</translation>
    </message>
    <message>
        <source>Set a value in the marked rows</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Wert in markierten Zeilen setzen</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>Do it again</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Copy the lead ID</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Lead-ID kopieren</translation>
    </message>
    <message>
        <source>Next and previous match of what is found</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Nächster und voriger Treffer der Suche</translation>
    </message>
    <message>
        <source>Delete the jobs that are marked, in Jobs</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Markierte Aufträge löschen, unter Aufträge</translation>
    </message>
    <message>
        <source>Open the drawer; Up and Down then walk the rows</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Leiste öffnen; Auf und Ab gehen dann durch die Zeilen</translation>
    </message>
    <message>
        <source>Sort, filter, hide, move or freeze the column</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Spalte sortieren, filtern, ausblenden, verschieben oder fixieren</translation>
    </message>
    <message>
        <source>The menu of a row</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Menü einer Zeile</translation>
    </message>
    <message>
        <source>On a heading: sort by one more column</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Auf einer Überschrift: nach einer Spalte mehr sortieren</translation>
    </message>
    <message>
        <source>On a heading: sort by one column less</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Auf einer Überschrift: nach einer Spalte weniger sortieren</translation>
    </message>
    <message>
        <source>{column}, {heading}</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>{column}, {heading}</translation>
    </message>
    <message>
        <source>Title Case</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>Wortanfänge Groß</translation>
    </message>
    <message>
        <source>UPPER CASE</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>GROSSBUCHSTABEN</translation>
    </message>
    <message>
        <source>lower case</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>kleinbuchstaben</translation>
    </message>
    <message>
        <source>Columns joined to it: {columns}</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>Damit verbundene Spalten: {columns}</translation>
    </message>
    <message>
        <source>1 lakh is 100000, 1 crore 10000000</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>1 Lakh ist 100000, 1 Crore 10000000</translation>
    </message>
    <message>
        <source>Two letters, for this column alone</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>Zwei Buchstaben, nur für diese Spalte</translation>
    </message>
    <message>
        <source>Remove step: {step}</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>Schritt entfernen: {step}</translation>
    </message>
    <message>
        <source>Write in</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>Schreiben in</translation>
    </message>
    <message>
        <source>Case</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>Schreibung</translation>
    </message>
    <message>
        <source>Text to look for</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>Gesuchter Text</translation>
    </message>
    <message>
        <source>Text in its place</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>Neuer Text</translation>
    </message>
    <message>
        <source>Take</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>Which part</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>Welcher Teil</translation>
    </message>
    <message>
        <source>Join with</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>Verbinden mit</translation>
    </message>
    <message>
        <source>Columns to join</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>Spalten zum Verbinden</translation>
    </message>
    <message>
        <source>Multiply by</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>Multiplizieren mit</translation>
    </message>
    <message>
        <source>Factor</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Also read as yes</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>Auch als Ja lesen</translation>
    </message>
    <message>
        <source>Words for yes</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>Wörter für Ja</translation>
    </message>
    <message>
        <source>Words for no</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>Wörter für Nein</translation>
    </message>
    <message>
        <source>Country if missing</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>Land, wenn es fehlt</translation>
    </message>
    <message>
        <source>Country of phones without a code</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>Land der Telefonnummern ohne Vorwahl</translation>
    </message>
    <message>
        <source>If empty</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>Wenn leer</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>with</source>
        <comment>replace with</comment>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>durch</translation>
    </message>
    <message>
        <source>separated by</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>getrennt durch</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Columns joined to it: none</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>Damit verbundene Spalten: keine</translation>
    </message>
    <message>
        <source>interested, hot</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>interessiert, heiß</translation>
    </message>
    <message>
        <source>later, cold</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>später, kalt</translation>
    </message>
    <message>
        <source>as no</source>
        <extracomment>ui/dialogs/step_rows.py</extracomment>
        <translation>als Nein</translation>
    </message>
    <message>
        <source>value</source>
        <extracomment>ui/dialogs/step_rows.py, ui/recogniser.py</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: the bundle is saved as one file, which you may send to those who help you. Look at what is in it first.</source>
        <extracomment>ui/dialogs/support_bundle.py</extracomment>
        <translation>Nichts verlässt diesen Computer: Das Paket wird als eine Datei gespeichert, die Sie denen senden können, die Ihnen helfen. Sehen Sie erst hinein.</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <extracomment>ui/dialogs/support_bundle.py</extracomment>
        <translation>Sammelt…</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <extracomment>ui/dialogs/support_bundle.py</extracomment>
        <translation>Support-Paket</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <extracomment>ui/dialogs/support_bundle.py</extracomment>
        <translation>Dateien des Pakets</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <extracomment>ui/dialogs/support_bundle.py</extracomment>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>ui/dialogs/support_bundle.py</extracomment>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Holds no leads and no keys.</source>
        <extracomment>ui/dialogs/support_bundle.py</extracomment>
        <translation>Enthält keine Leads und keine Schlüssel.</translation>
    </message>
    <message>
        <source>Support bundle saved</source>
        <extracomment>ui/dialogs/support_bundle.py</extracomment>
        <translation>Support-Paket gespeichert</translation>
    </message>
    <message>
        <source>It is in {file}.</source>
        <extracomment>ui/dialogs/support_bundle.py</extracomment>
        <translation>Es ist in {file}.</translation>
    </message>
    <message>
        <source>It holds no leads and no keys; only you can read the file.</source>
        <extracomment>ui/dialogs/support_bundle.py</extracomment>
        <translation>Es enthält keine Leads und keine Schlüssel; nur Sie können die Datei lesen.</translation>
    </message>
    <message>
        <source>bulk id</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation>Bulk-ID</translation>
    </message>
    <message>
        <source>date</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>e-mails</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>phones</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation>Rufnummern</translation>
    </message>
    <message>
        <source>dates</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>values</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation>Werte</translation>
    </message>
    <message>
        <source>rows</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>{before} or {last}</source>
        <extracomment>ui/recogniser.py</extracomment>
        <translation>{before} oder {last}</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <extracomment>ui/shown_keys.py</extracomment>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>ui/shown_keys.py</extracomment>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>ui/shown_keys.py</extracomment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>ui/shown_keys.py</extracomment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>ui/shown_keys.py</extracomment>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>key</comment>
        <extracomment>ui/shown_keys.py</extracomment>
        <translation>Ab</translation>
    </message>
    <message>
        <source>click</source>
        <comment>with a key held</comment>
        <extracomment>ui/shown_keys.py</extracomment>
        <translation>Klick</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>state of a row</comment>
        <extracomment>ui/states.py</extracomment>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>under 1%</source>
        <extracomment>ui/tabs/create/plan_words.py</extracomment>
        <translation>unter 1 %</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>ui/tabs/create/run_panel.py</extracomment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Quick ranges</source>
        <extracomment>ui/tabs/search/dates_box.py</extracomment>
        <translation>Schnellwahl</translation>
    </message>
    <message>
        <source>Lead id, optional</source>
        <extracomment>ui/tabs/search/dates_box.py</extracomment>
        <translation>Lead-ID, optional</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>ui/tabs/search/dates_box.py</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>ui/tabs/search/dates_box.py</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>All leads</source>
        <extracomment>ui/tabs/search/dates_box.py</extracomment>
        <translation>Alle Leads</translation>
    </message>
    <message>
        <source>Lead date</source>
        <extracomment>ui/tabs/search/dates_box.py</extracomment>
        <translation>Lead-Datum</translation>
    </message>
    <message>
        <source>is</source>
        <comment>how a filter compares</comment>
        <extracomment>ui/tabs/search/draft.py</extracomment>
        <translation>ist</translation>
    </message>
    <message>
        <source>is one of</source>
        <comment>how a filter compares</comment>
        <extracomment>ui/tabs/search/draft.py</extracomment>
        <translation>ist eines von</translation>
    </message>
    <message>
        <source>contains</source>
        <comment>how a filter compares</comment>
        <extracomment>ui/tabs/search/draft.py</extracomment>
        <translation>enthält</translation>
    </message>
    <message>
        <source>exists</source>
        <comment>how a filter compares</comment>
        <extracomment>ui/tabs/search/draft.py</extracomment>
        <translation>hat einen Wert</translation>
    </message>
    <message>
        <source>is empty</source>
        <comment>how a filter compares</comment>
        <extracomment>ui/tabs/search/draft.py</extracomment>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is on</source>
        <comment>how a filter compares</comment>
        <extracomment>ui/tabs/search/draft.py</extracomment>
        <translation>ist am</translation>
    </message>
    <message>
        <source>is from</source>
        <comment>how a filter compares</comment>
        <extracomment>ui/tabs/search/draft.py</extracomment>
        <translation>ist ab</translation>
    </message>
    <message>
        <source>is after</source>
        <comment>how a filter compares</comment>
        <extracomment>ui/tabs/search/draft.py</extracomment>
        <translation>ist nach</translation>
    </message>
    <message>
        <source>is up to</source>
        <comment>how a filter compares</comment>
        <extracomment>ui/tabs/search/draft.py</extracomment>
        <translation>ist bis</translation>
    </message>
    <message>
        <source>is before</source>
        <comment>how a filter compares</comment>
        <extracomment>ui/tabs/search/draft.py</extracomment>
        <translation>ist vor</translation>
    </message>
    <message>
        <source>7 days</source>
        <extracomment>ui/tabs/search/draft.py</extracomment>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <extracomment>ui/tabs/search/draft.py</extracomment>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>This quarter</source>
        <extracomment>ui/tabs/search/draft.py</extracomment>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <extracomment>ui/tabs/search/draft.py</extracomment>
        <translation>Letztes Quartal</translation>
    </message>
    <message>
        <source>Fields: named sets</source>
        <extracomment>ui/tabs/search/fields_line.py</extracomment>
        <translation>Felder: benannte Gruppen</translation>
    </message>
    <message>
        <source>Choose fields</source>
        <extracomment>ui/tabs/search/fields_line.py</extracomment>
        <translation>Felder wählen</translation>
    </message>
    <message>
        <source>Filter by</source>
        <extracomment>ui/tabs/search/filter_row.py</extracomment>
        <translation>Filtern nach</translation>
    </message>
    <message>
        <source>Remove filter</source>
        <extracomment>ui/tabs/search/filter_row.py</extracomment>
        <translation>Filter entfernen</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>ui/tabs/search/filters_box.py</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>ui/tabs/search/filters_box.py, ui/tabs/search/sort_box.py</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add filter</source>
        <extracomment>ui/tabs/search/filters_box.py</extracomment>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>all must match</source>
        <extracomment>ui/tabs/search/filters_box.py</extracomment>
        <translation>alle müssen zutreffen</translation>
    </message>
    <message>
        <source>Lead {id}</source>
        <extracomment>ui/tabs/search/lead_panel.py</extracomment>
        <translation>Lead {id}</translation>
    </message>
    <message>
        <source>Row {line}</source>
        <extracomment>ui/tabs/search/lead_panel.py</extracomment>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>value 1 of {values}</source>
        <extracomment>ui/tabs/search/request_pane.py</extracomment>
        <translation>Wert 1 von {values}</translation>
    </message>
    <message>
        <source>Search name, e-mail or phone</source>
        <extracomment>ui/tabs/search/request_pane.py</extracomment>
        <translation>Name, E-Mail oder Telefon suchen</translation>
    </message>
    <message>
        <source>what will be sent</source>
        <extracomment>ui/tabs/search/request_pane.py</extracomment>
        <translation>was gesendet wird</translation>
    </message>
    <message>
        <source>window 1 of {windows}</source>
        <extracomment>ui/tabs/search/request_pane.py</extracomment>
        <translation>Zeitraum 1 von {windows}</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>ui/tabs/search/request_pane.py</extracomment>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Search by date</source>
        <extracomment>ui/tabs/search/request_pane.py</extracomment>
        <translation>Nach Datum suchen</translation>
    </message>
    <message>
        <source>Saved and recent searches</source>
        <extracomment>ui/tabs/search/saved_button.py</extracomment>
        <translation>Gespeicherte und letzte Suchen</translation>
    </message>
    <message>
        <source>Save this search</source>
        <extracomment>ui/tabs/search/saved_button.py</extracomment>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <extracomment>ui/tabs/search/saved_button.py</extracomment>
        <translation>Diese Suche speichern…</translation>
    </message>
    <message>
        <source>Save search</source>
        <extracomment>ui/tabs/search/saved_button.py</extracomment>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>searches</comment>
        <extracomment>ui/tabs/search/saved_button.py</extracomment>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Run before</source>
        <extracomment>ui/tabs/search/saved_button.py</extracomment>
        <translation>Früher ausgeführt</translation>
    </message>
    <message numerus="yes">
        <source>{n} filters left out</source>
        <extracomment>ui/tabs/search/saved_model.py. For 1: {n} filter left out</extracomment>
        <translation>
            <numerusform>{n} Filter ausgelassen</numerusform>
            <numerusform>{n} Filter ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>This account has no field {fields}. The saved search itself was not changed.</source>
        <extracomment>ui/tabs/search/saved_model.py</extracomment>
        <translation>Dieses Konto hat nicht: {fields}. Die gespeicherte Suche selbst blieb, wie sie war.</translation>
    </message>
    <message>
        <source>“{name}” saved</source>
        <extracomment>ui/tabs/search/saved_model.py</extracomment>
        <translation>„{name}“ gespeichert</translation>
    </message>
    <message>
        <source>“{name}” removed</source>
        <extracomment>ui/tabs/search/saved_model.py</extracomment>
        <translation>„{name}“ entfernt</translation>
    </message>
    <message numerus="yes">
        <source>{crm} answers for {n} days at most.</source>
        <extracomment>ui/tabs/search/search_words.py. For 1: {crm} answers for {n} day at most.</extracomment>
        <translation>
            <numerusform>{crm} antwortet für höchstens {n} Tag.</numerusform>
            <numerusform>{crm} antwortet für höchstens {n} Tage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This range is read as {n} windows, oldest first.</source>
        <extracomment>ui/tabs/search/search_words.py. For 1: This range is read as {n} window, oldest first.</extracomment>
        <translation>
            <numerusform>Dieser Bereich wird in {n} Zeitraum gelesen, der älteste zuerst.</numerusform>
            <numerusform>Dieser Bereich wird in {n} Zeiträumen gelesen, der älteste zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>{crm} filters by {asked}. What it finds is filtered by {here} on this computer.</source>
        <extracomment>ui/tabs/search/search_words.py</extracomment>
        <translation>{crm} filtert nach {asked}. Was es findet, wird auf diesem Computer nach {here} gefiltert.</translation>
    </message>
    <message numerus="yes">
        <source>Reading {n} windows</source>
        <extracomment>ui/tabs/search/search_words.py. For 1: Reading {n} window</extracomment>
        <translation>
            <numerusform>{n} Zeitraum wird gelesen</numerusform>
            <numerusform>{n} Zeiträume werden gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>You can edit the search. Changes apply to the next one.</source>
        <extracomment>ui/tabs/search/search_words.py</extracomment>
        <translation>Sie können die Suche bearbeiten. Änderungen gelten für die nächste.</translation>
    </message>
    <message>
        <source>Leads are only read. Nothing is changed in {crm}.</source>
        <extracomment>ui/tabs/search/search_words.py</extracomment>
        <translation>Leads werden nur gelesen. In {crm} ändert sich nichts.</translation>
    </message>
    <message>
        <source>{crm} cannot filter by {fields}. All leads of the account are read, and filtered on this computer.</source>
        <extracomment>ui/tabs/search/search_words.py</extracomment>
        <translation>{crm} kann nicht nach {fields} filtern. Alle Leads des Kontos werden gelesen und auf diesem Computer gefiltert.</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <extracomment>ui/tabs/search/search_words.py</extracomment>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <source>A window that fails can be read again alone.</source>
        <extracomment>ui/tabs/search/search_words.py</extracomment>
        <translation>Ein fehlgeschlagener Zeitraum kann allein noch einmal gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>Read {n} windows</source>
        <extracomment>ui/tabs/search/search_words.py. For 1: Read {n} window</extracomment>
        <translation>
            <numerusform>{n} Zeitraum lesen</numerusform>
            <numerusform>{n} Zeiträume lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>This range is read in one call.</source>
        <extracomment>ui/tabs/search/search_words.py</extracomment>
        <translation>Dieser Bereich wird in einem Aufruf gelesen.</translation>
    </message>
    <message>
        <source>Searching</source>
        <extracomment>ui/tabs/search/search_words.py</extracomment>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <source>Sort</source>
        <extracomment>ui/tabs/search/sort_box.py</extracomment>
        <translation>Sortierung</translation>
    </message>
    <message>
        <source>Add sort key</source>
        <extracomment>ui/tabs/search/sort_box.py</extracomment>
        <translation>Sortierung hinzufügen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>ui/tabs/search/sort_box.py</extracomment>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Sort key {place}: {field}, ascending</source>
        <extracomment>ui/tabs/search/sort_chip.py</extracomment>
        <translation>Sortierschlüssel {place}: {field}, aufsteigend</translation>
    </message>
    <message>
        <source>Sort key {place}: {field}, descending</source>
        <extracomment>ui/tabs/search/sort_chip.py</extracomment>
        <translation>Sortierschlüssel {place}: {field}, absteigend</translation>
    </message>
    <message>
        <source>Do not sort by {field}</source>
        <extracomment>ui/tabs/search/sort_chip.py</extracomment>
        <translation>Nicht nach {field} sortieren</translation>
    </message>
    <message>
        <source>Turn the order over</source>
        <extracomment>ui/tabs/search/sort_chip.py</extracomment>
        <translation>Reihenfolge umkehren</translation>
    </message>
    <message>
        <source>Value of {field}</source>
        <extracomment>ui/tabs/search/value_editors.py</extracomment>
        <translation>Wert von {field}</translation>
    </message>
    <message>
        <source>Values of {field}</source>
        <extracomment>ui/tabs/search/value_editors.py</extracomment>
        <translation>Werte von {field}</translation>
    </message>
    <message>
        <source>Values, with commas</source>
        <extracomment>ui/tabs/search/value_editors.py</extracomment>
        <translation>Werte, mit Kommas</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>ui/tabs/search/value_editors.py</extracomment>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/tabs/search/value_editors.py</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>{what}: {chosen}</source>
        <extracomment>ui/tabs/search/value_editors.py</extracomment>
        <translation>{what}: {chosen}</translation>
    </message>
    <message>
        <source>Day of {field}</source>
        <extracomment>ui/tabs/search/value_editors.py</extracomment>
        <translation>Tag von {field}</translation>
    </message>
    <message>
        <source>no value needed</source>
        <extracomment>ui/tabs/search/value_editors.py</extracomment>
        <translation>kein Wert nötig</translation>
    </message>
    <message>
        <source>Leads found</source>
        <extracomment>ui/tabs/search/view.py</extracomment>
        <translation>Gefundene Leads</translation>
    </message>
    <message>
        <source>Leads appear here</source>
        <extracomment>ui/tabs/search/view.py</extracomment>
        <translation>Leads erscheinen hier</translation>
    </message>
    <message>
        <source>Write a search on the left. Leads are read, never changed.</source>
        <extracomment>ui/tabs/search/view.py</extracomment>
        <translation>Geben Sie links eine Suche ein. Leads werden gelesen, nie geändert.</translation>
    </message>
    <message>
        <source>No lead matches</source>
        <extracomment>ui/tabs/search/view.py</extracomment>
        <translation>Kein passender Lead</translation>
    </message>
    <message>
        <source>Take a filter away, or choose other days. Nothing was changed.</source>
        <extracomment>ui/tabs/search/view.py</extracomment>
        <translation>Nehmen Sie einen Filter weg oder wählen Sie andere Tage. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{field}” has no value yet.</source>
        <extracomment>ui/tabs/search/view_model.py</extracomment>
        <translation>„{field}“ hat noch keinen Wert.</translation>
    </message>
    <message numerus="yes">
        <source>{n}-day windows</source>
        <extracomment>ui/tabs/search/window_bar.py. For 1: {n}-day windows</extracomment>
        <translation>
            <numerusform>{n}-Tage-Zeiträume</numerusform>
            <numerusform>{n}-Tage-Zeiträume</numerusform>
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
            <numerusform>{n} Zeitraum noch einmal lesen</numerusform>
            <numerusform>{n} Zeiträume noch einmal lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Read it again</source>
        <extracomment>ui/tabs/search/window_bar.py</extracomment>
        <translation>Noch einmal lesen</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>days</comment>
        <extracomment>ui/search_titles.py, ui/told_days.py</extracomment>
        <translation>{first} bis {last}</translation>
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
        <translation>Bearbeitung von Zeile {line}, {label}</translation>
    </message>
    <message>
        <source>{share_words} of the day&apos;s {calls_a_day} calls, {made} made today from this computer.</source>
        <extracomment>jobs/plan_words.py</extracomment>
        <translation>{share_words} der {calls_a_day} Aufrufe des Tages, {made} heute von diesem Computer gemacht.</translation>
    </message>
    <message numerus="yes">
        <source>{made} calls made today from this computer.</source>
        <extracomment>jobs/plan_words.py. For 1: {made} call made today from this computer.</extracomment>
        <translation>
            <numerusform>{made} Aufruf heute von diesem Computer gemacht.</numerusform>
            <numerusform>{made} Aufrufe heute von diesem Computer gemacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection to {host} could be made.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>Zu {host} war keine Verbindung möglich.</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>Prüfen Sie das Netz.</translation>
    </message>
    <message>
        <source>The answer of {host} arrived damaged.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>Die Antwort von {host} kam beschädigt an.</translation>
    </message>
    <message>
        <source>The connection to {host} broke before the answer was there.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>Die Verbindung zu {host} brach ab, bevor die Antwort da war.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>Prüfen Sie das Netz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Ask for fewer columns or leads at once.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>Fragen Sie nach weniger Spalten oder Leads auf einmal.</translation>
    </message>
    <message>
        <source>too large</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>No encrypted connection to {host} could be made.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>Zu {host} war keine verschlüsselte Verbindung möglich.</translation>
    </message>
    <message>
        <source>Check the connection&apos;s address; if it is right, something on the way may not let TLS through.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>Prüfen Sie die Adresse der Verbindung; stimmt sie, lässt vielleicht etwas unterwegs TLS nicht durch.</translation>
    </message>
    <message>
        <source>The name {host} was not found: this computer is offline, or the address is wrong.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>Der Name {host} wurde nicht gefunden: Dieser Computer ist offline, oder die Adresse ist falsch.</translation>
    </message>
    <message>
        <source>Check the network and the connection&apos;s address.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>Prüfen Sie das Netz und die Adresse der Verbindung.</translation>
    </message>
    <message>
        <source>{host} refused the connection.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>{host} hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>Check the connection&apos;s address; if it is right, try again in a few minutes.</source>
        <extracomment>net/lost_calls.py</extracomment>
        <translation>Prüfen Sie die Adresse der Verbindung; stimmt sie, versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>No connection to {host} could be made through the proxy {name}.</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>Zu {host} war über den Proxy {name} keine Verbindung möglich.</translation>
    </message>
    <message>
        <source>The proxy {name} broke off before {host} was reached.</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>Der Proxy {name} brach die Verbindung ab, bevor {host} erreicht war.</translation>
    </message>
    <message>
        <source>The proxy refused the call</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>Der Proxy hat den Aufruf abgelehnt</translation>
    </message>
    <message>
        <source>The proxy {name} does not let calls through to {host}.</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>Der Proxy {name} lässt Aufrufe an {host} nicht durch.</translation>
    </message>
    <message>
        <source>The name of the proxy {name} was not found.</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>Der Name des Proxys {name} wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the network, and the proxy in the connection or in the settings of this computer.</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>Prüfen Sie das Netz und den Proxy in der Verbindung oder in den Einstellungen dieses Computers.</translation>
    </message>
    <message>
        <source>does not take the name and password it was given</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>nimmt den angegebenen Namen und das Passwort nicht an</translation>
    </message>
    <message>
        <source>wants a name and a password</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>will einen Namen und ein Passwort</translation>
    </message>
    <message>
        <source>The proxy wants a log-in</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>Der Proxy will eine Anmeldung</translation>
    </message>
    <message>
        <source>The proxy {name} {wanted}.</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>Der Proxy {name} {wanted}.</translation>
    </message>
    <message>
        <source>The proxy reached nobody</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>Der Proxy hat niemanden erreicht</translation>
    </message>
    <message>
        <source>The proxy {name} could not reach {host}.</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>Der Proxy {name} konnte {host} nicht erreichen.</translation>
    </message>
    <message>
        <source>Ask the network&apos;s administrator to allow {host}, or choose another proxy in the connection.</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>Bitten Sie die Netzverwaltung, {host} zu erlauben, oder wählen Sie in der Verbindung einen anderen Proxy.</translation>
    </message>
    <message>
        <source>The proxy {name} refused the connection.</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>Der Proxy {name} hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>Put them into the proxy settings of this computer, not into the connection; or ask the network&apos;s administrator for a way to {host} without log-in.</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>Tragen Sie beides in die Proxy-Einstellungen dieses Computers ein, nicht in die Verbindung; oder fragen Sie die Netzverwaltung nach einem Weg zu {host} ohne Anmeldung.</translation>
    </message>
    <message>
        <source>Try again in a few minutes; if it stays so, check the connection&apos;s address.</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>Versuchen Sie es in einigen Minuten noch einmal; bleibt es so, prüfen Sie die Adresse der Verbindung.</translation>
    </message>
    <message>
        <source>The proxy of this computer cannot be used</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>Der Proxy dieses Computers kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The settings of this computer name a proxy. {message}</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>Die Einstellungen dieses Computers nennen einen Proxy. {message}</translation>
    </message>
    <message>
        <source>Give the http proxy of your network in the connection, or choose to go past all proxies.</source>
        <extracomment>net/proxies.py</extracomment>
        <translation>Geben Sie in der Verbindung den http-Proxy Ihres Netzes an oder gehen Sie an allen Proxys vorbei.</translation>
    </message>
    <message>
        <source>{message} This limit is kept from now on.</source>
        <extracomment>net/throttle.py</extracomment>
        <translation>{message} Dieses Limit gilt von jetzt an.</translation>
    </message>
    <message>
        <source>{message} Lead Desktop keeps that limit, so others are using this account too.</source>
        <extracomment>net/throttle.py</extracomment>
        <translation>{message} Lead Desktop hält dieses Limit ein; also benutzen auch andere dieses Konto.</translation>
    </message>
    <message>
        <source>{message} The CRM said how long to wait.</source>
        <extracomment>net/throttle.py</extracomment>
        <translation>{message} Das CRM sagte, wie lange zu warten ist.</translation>
    </message>
    <message>
        <source>Its leads may have been created: their rows are unknown and are not sent again by themselves.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>Die Leads sind vielleicht angelegt: Die Zeilen sind ungewiss und werden nicht von selbst noch einmal gesendet.</translation>
    </message>
    <message>
        <source>{crm} did not answer</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>{crm} hat nicht geantwortet</translation>
    </message>
    <message>
        <source>{host} passed the call on to {target}, which was not followed: keys go to no other host.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>{host} reichte den Aufruf an {target} weiter; dem wurde nicht gefolgt: Schlüssel gehen an keinen anderen Host.</translation>
    </message>
    <message>
        <source>{crm} is out of order</source>
        <extracomment>net/unusable.py, providers/jtc_dms/errors.py, providers/leadsquared/errors.py</extracomment>
        <translation>{crm} ist gestört</translation>
    </message>
    <message>
        <source>{host} gave up waiting for the call to arrive.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>{host} wartete nicht länger auf den Aufruf.</translation>
    </message>
    <message>
        <source>Try again; the network is slow.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>Versuchen Sie es noch einmal; das Netz ist langsam.</translation>
    </message>
    <message>
        <source>No usable answer from {crm}</source>
        <extracomment>net/unusable.py, providers/jtc_dms/errors.py, providers/leadsquared/client.py</extracomment>
        <translation>Keine brauchbare Antwort von {crm}</translation>
    </message>
    <message>
        <source>The call was refused</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>Der Aufruf wurde abgelehnt</translation>
    </message>
    <message>
        <source>{host} refused the call and gave no reason that can be read.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>{host} hat den Aufruf abgelehnt, ohne einen lesbaren Grund.</translation>
    </message>
    <message>
        <source>The network wants a log-in</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>Das Netz will eine Anmeldung</translation>
    </message>
    <message>
        <source>A proxy or the network between here and {host} wants a log-in first.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>Ein Proxy oder das Netz zwischen hier und {host} will erst eine Anmeldung.</translation>
    </message>
    <message>
        <source>another page</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>eine andere Seite</translation>
    </message>
    <message>
        <source>Log in to the network if it has a log-in page; else check the connection&apos;s address.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>Melden Sie sich im Netz an, falls es eine Anmeldeseite hat; sonst prüfen Sie die Adresse der Verbindung.</translation>
    </message>
    <message>
        <source>{host} cannot be reached by its own gateway right now.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>{host} ist für sein eigenes Gateway gerade nicht erreichbar.</translation>
    </message>
    <message>
        <source>{crm} failed and gave no reason.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>{crm} scheiterte, ohne einen Grund zu nennen.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <extracomment>net/unusable.py, providers/jtc_dms/errors.py</extracomment>
        <translation>Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>A web page came instead of an answer of {crm}: most likely a log-in page of the network, or a proxy.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>Statt einer Antwort von {crm} kam eine Webseite: wahrscheinlich eine Anmeldeseite des Netzes oder ein Proxy.</translation>
    </message>
    <message>
        <source>Open any web site in a browser, log in to the network if asked, then try again.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>Öffnen Sie eine Webseite im Browser, melden Sie sich im Netz an, wenn Sie gefragt werden, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{crm} asked for a pause.</source>
        <extracomment>net/unusable.py, providers/jtc_dms/errors.py, providers/leadsquared/errors.py</extracomment>
        <translation>{crm} bat um eine Pause.</translation>
    </message>
    <message>
        <source>Keys were refused</source>
        <extracomment>net/unusable.py, providers/leadsquared/errors.py</extracomment>
        <translation>Schlüssel wurden abgelehnt</translation>
    </message>
    <message>
        <source>{crm} at {host} does not accept the keys.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>{crm} auf {host} nimmt die Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>The address is wrong</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>Die Adresse ist falsch</translation>
    </message>
    <message>
        <source>{host} has nothing at {path}.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>{host} hat nichts unter {path}.</translation>
    </message>
    <message>
        <source>The call is forbidden</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>Der Aufruf ist verboten</translation>
    </message>
    <message>
        <source>{host} forbids this call: a firewall blocks it, or the keys lack a permission.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>{host} verbietet diesen Aufruf: Eine Firewall sperrt ihn, oder den Schlüsseln fehlt ein Recht.</translation>
    </message>
    <message>
        <source>Keep the technical code and ask the CRM&apos;s support.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>Merken Sie sich den technischen Code und fragen Sie den Support des CRM.</translation>
    </message>
    <message>
        <source>Log in to the network, then try again.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>Melden Sie sich im Netz an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{host} sent an empty answer: most likely a proxy on the way cut it off.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>{host} sandte eine leere Antwort: Wahrscheinlich hat ein Proxy unterwegs sie abgeschnitten.</translation>
    </message>
    <message>
        <source>The answer of {host} is not what {crm} sends: it was cut off, or it comes from something else.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>Die Antwort von {host} ist nicht, was {crm} sendet: Sie wurde abgeschnitten, oder sie kommt von etwas anderem.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, check the connection&apos;s address.</source>
        <extracomment>net/unusable.py, providers/jtc_dms/errors.py, providers/leadsquared/client.py</extracomment>
        <translation>Versuchen Sie es noch einmal; bleibt es so, prüfen Sie die Adresse der Verbindung.</translation>
    </message>
    <message>
        <source>Check the keys in the connection.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>Prüfen Sie die Schlüssel in der Verbindung.</translation>
    </message>
    <message>
        <source>Check the address of the connection: host and path.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>Prüfen Sie die Adresse der Verbindung: Host und Pfad.</translation>
    </message>
    <message>
        <source>Ask the account&apos;s administrator for API access.</source>
        <extracomment>net/unusable.py</extracomment>
        <translation>Bitten Sie die Kontoverwaltung um API-Zugang.</translation>
    </message>
    <message>
        <source>The date cannot be read</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>Das Datum ist nicht lesbar</translation>
    </message>
    <message>
        <source>“{value}” is no date for the filter “{name}”.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>„{value}“ ist kein Datum für den Filter „{name}“.</translation>
    </message>
    <message>
        <source>The filter cannot be used</source>
        <extracomment>providers/filter_values.py, providers/leadsquared/search_plan.py</extracomment>
        <translation>Der Filter kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>No such filter</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>Kein solcher Filter</translation>
    </message>
    <message>
        <source>{crm} cannot be filtered by “{field}”.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>{crm} kann nicht nach „{field}“ gefiltert werden.</translation>
    </message>
    <message>
        <source>{crm} cannot filter “{name}” by “{operator}”.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>{crm} kann „{name}“ nicht mit „{operator}“ filtern.</translation>
    </message>
    <message>
        <source>Use one of: {join}.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>Verwenden Sie eines davon: {join}.</translation>
    </message>
    <message>
        <source>at least one value</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>mindestens einen Wert</translation>
    </message>
    <message>
        <source>one value</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>einen Wert</translation>
    </message>
    <message>
        <source>“{name} {operator}” takes {wanted}.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>„{name} {operator}“ nimmt {wanted}.</translation>
    </message>
    <message>
        <source>Correct the filter.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>Korrigieren Sie den Filter.</translation>
    </message>
    <message>
        <source>The filter “{name}” has an empty value.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>Der Filter „{name}“ hat einen leeren Wert.</translation>
    </message>
    <message>
        <source>Give a value.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>Geben Sie einen Wert an.</translation>
    </message>
    <message>
        <source>“{name}” is never “{value}”.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>„{name}“ ist nie „{value}“.</translation>
    </message>
    <message>
        <source>“{name}” is compared with a number, not with “{value}”.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>„{name}“ wird mit einer Zahl verglichen, nicht mit „{value}“.</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>Geben Sie eine Zahl an.</translation>
    </message>
    <message>
        <source>Write it like 2025-05-06 or 2025-05-06T13:30:00Z.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>Schreiben Sie es wie 2025-05-06 oder 2025-05-06T13:30:00Z.</translation>
    </message>
    <message>
        <source>“{name} {operator}” takes no value.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>„{name} {operator}“ nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>Leave the value out.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>Lassen Sie den Wert weg.</translation>
    </message>
    <message>
        <source>No such sort key</source>
        <extracomment>providers/filter_values.py, providers/leadsquared/search_plan.py</extracomment>
        <translation>Kein solcher Sortierschlüssel</translation>
    </message>
    <message>
        <source>{crm} cannot sort by “{field}”.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>{crm} kann nicht nach „{field}“ sortieren.</translation>
    </message>
    <message>
        <source>Leave sorting out, and sort the table.</source>
        <extracomment>providers/filter_values.py</extracomment>
        <translation>Lassen Sie die Sortierung weg und sortieren Sie die Tabelle.</translation>
    </message>
    <message>
        <source>Source number</source>
        <extracomment>providers/jtc_dms/capabilities.py</extracomment>
        <translation>Nummer der Quelle</translation>
    </message>
    <message>
        <source>Sub-source number</source>
        <extracomment>providers/jtc_dms/capabilities.py</extracomment>
        <translation>Nummer der Unterquelle</translation>
    </message>
    <message>
        <source>Read the leads of the last 7 days</source>
        <extracomment>providers/jtc_dms/client.py</extracomment>
        <translation>Lesen der Leads der letzten 7 Tage</translation>
    </message>
    <message>
        <source>The search cannot be done</source>
        <extracomment>providers/jtc_dms/client.py, providers/jtc_dms/windows.py, providers/leadsquared/search_plan.py</extracomment>
        <translation>Die Suche ist nicht möglich</translation>
    </message>
    <message>
        <source>{crm} is searched by dates.</source>
        <extracomment>providers/jtc_dms/client.py, providers/jtc_dms/windows.py</extracomment>
        <translation>{crm} wird nach Daten durchsucht.</translation>
    </message>
    <message>
        <source>The look-up cannot be done</source>
        <extracomment>providers/jtc_dms/client.py, providers/leadsquared/client.py</extracomment>
        <translation>Das Nachschlagen ist nicht möglich</translation>
    </message>
    <message>
        <source>{crm} looks up one bulk id in one call, and nothing else.</source>
        <extracomment>providers/jtc_dms/client.py</extracomment>
        <translation>{crm} schlägt eine Bulk-ID je Aufruf nach und sonst nichts.</translation>
    </message>
    <message>
        <source>Give both days.</source>
        <extracomment>providers/jtc_dms/client.py</extracomment>
        <translation>Geben Sie beide Tage an.</translation>
    </message>
    <message>
        <source>an envelope of leads</source>
        <extracomment>providers/jtc_dms/envelope.py</extracomment>
        <translation>einem Umschlag mit Leads</translation>
    </message>
    <message>
        <source>{crm} answered, but not with {expected}.</source>
        <extracomment>providers/jtc_dms/errors.py, providers/leadsquared/client.py, providers/octanist/errors.py</extracomment>
        <translation>{crm} hat geantwortet, aber nicht mit {expected}.</translation>
    </message>
    <message>
        <source>{crm} refused the call</source>
        <extracomment>providers/jtc_dms/errors.py, providers/leadsquared/errors.py, providers/octanist/errors.py</extracomment>
        <translation>{crm} hat den Aufruf abgelehnt</translation>
    </message>
    <message>
        <source>{crm} says: {message}</source>
        <extracomment>providers/jtc_dms/errors.py, providers/octanist/errors.py</extracomment>
        <translation>{crm} sagt: {message}</translation>
    </message>
    <message>
        <source>unexpected JSON</source>
        <extracomment>providers/jtc_dms/errors.py, providers/leadsquared/client.py, providers/octanist/errors.py</extracomment>
        <translation>unerwartetes JSON</translation>
    </message>
    <message>
        <source>Token was refused</source>
        <extracomment>providers/jtc_dms/errors.py</extracomment>
        <translation>Das Token wurde abgelehnt</translation>
    </message>
    <message>
        <source>{crm} at {host} does not let these calls in{message}</source>
        <extracomment>providers/jtc_dms/errors.py</extracomment>
        <translation>{crm} auf {host} lässt diese Aufrufe nicht zu{message}</translation>
    </message>
    <message>
        <source>{crm} failed: {message}</source>
        <extracomment>providers/jtc_dms/errors.py, providers/octanist/errors.py</extracomment>
        <translation>{crm} scheiterte: {message}</translation>
    </message>
    <message>
        <source>Check dates, ids and filters; sending them unchanged does not help.</source>
        <extracomment>providers/jtc_dms/errors.py</extracomment>
        <translation>Prüfen Sie Tage, IDs und Filter; unverändert zu senden hilft nicht.</translation>
    </message>
    <message>
        <source>Check the token and the extra headers of the connection.</source>
        <extracomment>providers/jtc_dms/errors.py</extracomment>
        <translation>Prüfen Sie das Token und die zusätzlichen Header der Verbindung.</translation>
    </message>
    <message>
        <source>January</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>{crm} has no search for free text.</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>{crm} hat keine Suche nach freiem Text.</translation>
    </message>
    <message>
        <source>Leave the text out, and filter the table.</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>Lassen Sie den Text weg und filtern Sie die Tabelle.</translation>
    </message>
    <message>
        <source>A lead id of the DMS is a whole number.</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>Eine Lead-ID des DMS ist eine ganze Zahl.</translation>
    </message>
    <message>
        <source>Correct the lead id.</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>Korrigieren Sie die Lead-ID.</translation>
    </message>
    <message>
        <source>Give the first and the last day.</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>Geben Sie den ersten und den letzten Tag an.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>Swap the two days.</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>Tauschen Sie die beiden Tage.</translation>
    </message>
    <message>
        <source>These days are outside the calendar.</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>Diese Tage liegen außerhalb des Kalenders.</translation>
    </message>
    <message>
        <source>Correct the days.</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>Korrigieren Sie die Tage.</translation>
    </message>
    <message>
        <source>“{field}” is a whole number.</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>„{field}“ ist eine ganze Zahl.</translation>
    </message>
    <message>
        <source>Give the number, not the name.</source>
        <extracomment>providers/jtc_dms/windows.py</extracomment>
        <translation>Geben Sie die Nummer an, nicht den Namen.</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>providers/leadsquared/capabilities.py</extracomment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>a list of fields</source>
        <extracomment>providers/leadsquared/client.py</extracomment>
        <translation>einer Liste von Feldern</translation>
    </message>
    <message>
        <source>the user of the keys</source>
        <extracomment>providers/leadsquared/client.py</extracomment>
        <translation>dem Benutzer der Schlüssel</translation>
    </message>
    <message>
        <source>a list of leads</source>
        <extracomment>providers/leadsquared/client.py</extracomment>
        <translation>einer Liste von Leads</translation>
    </message>
    <message>
        <source>leads with their ids</source>
        <extracomment>providers/leadsquared/client.py</extracomment>
        <translation>Leads mit ihren IDs</translation>
    </message>
    <message>
        <source>a page of leads</source>
        <extracomment>providers/leadsquared/client.py, providers/octanist/pages.py</extracomment>
        <translation>einer Seite mit Leads</translation>
    </message>
    <message>
        <source>Leads</source>
        <extracomment>providers/leadsquared/client.py, sheets/template.py</extracomment>
        <translation>Leads</translation>
    </message>
    <message>
        <source>{crm} cannot look up {keys} keys of the sort “{kind}” in one call.</source>
        <extracomment>providers/leadsquared/client.py</extracomment>
        <translation>{crm} kann {keys} Angaben der Art „{kind}“ nicht in einem Aufruf nachschlagen.</translation>
    </message>
    <message>
        <source>Too many rows</source>
        <extracomment>providers/leadsquared/client.py</extracomment>
        <translation>Zu viele Zeilen</translation>
    </message>
    <message>
        <source>{drafts} rows in one call.</source>
        <extracomment>providers/leadsquared/client.py</extracomment>
        <translation>{drafts} Zeilen in einem Aufruf.</translation>
    </message>
    <message>
        <source>Keys were accepted</source>
        <extracomment>providers/leadsquared/connection_test.py</extracomment>
        <translation>Schlüssel wurden angenommen</translation>
    </message>
    <message>
        <source>Keys may read fields and look leads up</source>
        <extracomment>providers/leadsquared/connection_test.py</extracomment>
        <translation>Schlüssel dürfen Felder lesen und Leads nachschlagen</translation>
    </message>
    <message>
        <source>Read one lead</source>
        <extracomment>providers/leadsquared/connection_test.py, providers/octanist/client.py</extracomment>
        <translation>Lesen eines Leads</translation>
    </message>
    <message>
        <source>Searched the leads: the account has none yet</source>
        <extracomment>providers/leadsquared/connection_test.py, providers/octanist/client.py</extracomment>
        <translation>Leads durchsucht: Das Konto hat noch keine</translation>
    </message>
    <message>
        <source>The account lives on another host</source>
        <extracomment>providers/leadsquared/connection_test.py, providers/leadsquared/errors.py</extracomment>
        <translation>Das Konto liegt auf einem anderen Host</translation>
    </message>
    <message>
        <source>The keys are right, but {crm} keeps this account at {right}.</source>
        <extracomment>providers/leadsquared/connection_test.py</extracomment>
        <translation>Die Schlüssel stimmen, aber {crm} führt dieses Konto unter {right}.</translation>
    </message>
    <message>
        <source>read the lead fields</source>
        <extracomment>providers/leadsquared/connection_test.py</extracomment>
        <translation>die Lead-Felder lesen</translation>
    </message>
    <message>
        <source>look leads up by id</source>
        <extracomment>providers/leadsquared/connection_test.py</extracomment>
        <translation>Leads per ID nachschlagen</translation>
    </message>
    <message>
        <source>look leads up by e-mail</source>
        <extracomment>providers/leadsquared/connection_test.py</extracomment>
        <translation>Leads per E-Mail nachschlagen</translation>
    </message>
    <message>
        <source>look leads up by phone</source>
        <extracomment>providers/leadsquared/connection_test.py</extracomment>
        <translation>Leads per Telefon nachschlagen</translation>
    </message>
    <message>
        <source>Change the connection&apos;s address to {right}.</source>
        <extracomment>providers/leadsquared/connection_test.py</extracomment>
        <translation>Ändern Sie die Adresse der Verbindung in {right}.</translation>
    </message>
    <message>
        <source>{crm} did not say what became of this row; look the lead up before sending it again.</source>
        <extracomment>providers/leadsquared/create_answers.py</extracomment>
        <translation>{crm} sagte nicht, was aus dieser Zeile wurde; schlagen Sie den Lead nach, bevor Sie sie noch einmal senden.</translation>
    </message>
    <message>
        <source>{crm} says created but gave no lead id; look the lead up before sending it again.</source>
        <extracomment>providers/leadsquared/create_answers.py</extracomment>
        <translation>{crm} meldet angelegt, nannte aber keine Lead-ID; schlagen Sie den Lead nach, bevor Sie die Zeile noch einmal senden.</translation>
    </message>
    <message>
        <source>{crm} answered this row twice and not alike; look the lead up before sending it again.</source>
        <extracomment>providers/leadsquared/create_answers.py</extracomment>
        <translation>{crm} beantwortete diese Zeile zweimal und verschieden; schlagen Sie den Lead nach, bevor Sie sie noch einmal senden.</translation>
    </message>
    <message>
        <source>{crm} counted the rows of this call in another way; look the lead up before sending it again.</source>
        <extracomment>providers/leadsquared/create_answers.py</extracomment>
        <translation>{crm} zählte die Zeilen dieses Aufrufs anders; schlagen Sie den Lead nach, bevor Sie die Zeile noch einmal senden.</translation>
    </message>
    <message>
        <source>{crm} refused this row and gave no reason.</source>
        <extracomment>providers/leadsquared/create_answers.py</extracomment>
        <translation>{crm} lehnte diese Zeile ab, ohne einen Grund zu nennen.</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>providers/leadsquared/create_answers.py, providers/leadsquared/errors.py</extracomment>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>{crm} answered, but with no list of rows.</source>
        <extracomment>providers/leadsquared/create_answers.py</extracomment>
        <translation>{crm} hat geantwortet, aber ohne Liste von Zeilen.</translation>
    </message>
    <message>
        <source>The leads may have been created: their rows are unknown and are not sent again by themselves.</source>
        <extracomment>providers/leadsquared/create_answers.py</extracomment>
        <translation>Die Leads sind vielleicht angelegt: Ihre Zeilen sind ungewiss und werden nicht von selbst noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Look the leads up before sending them again.</source>
        <extracomment>providers/leadsquared/create_answers.py</extracomment>
        <translation>Schlagen Sie die Leads nach, bevor Sie sie noch einmal senden.</translation>
    </message>
    <message>
        <source>The quota is used up</source>
        <extracomment>providers/leadsquared/errors.py</extracomment>
        <translation>Das Kontingent ist verbraucht</translation>
    </message>
    <message>
        <source>{crm} at {host} does not accept the access key and secret key.</source>
        <extracomment>providers/leadsquared/errors.py</extracomment>
        <translation>{crm} auf {host} nimmt Access Key und Secret Key nicht an.</translation>
    </message>
    <message>
        <source>{crm} failed: {sentence}</source>
        <extracomment>providers/leadsquared/errors.py</extracomment>
        <translation>{crm} scheiterte: {sentence}</translation>
    </message>
    <message>
        <source>{crm} gave no reason.</source>
        <extracomment>providers/leadsquared/errors.py, providers/octanist/errors.py</extracomment>
        <translation>{crm} nannte keinen Grund.</translation>
    </message>
    <message>
        <source>Correct the data or the columns that are named; sending it unchanged does not help.</source>
        <extracomment>providers/leadsquared/errors.py</extracomment>
        <translation>Korrigieren Sie die genannten Daten oder Spalten; unverändert zu senden hilft nicht.</translation>
    </message>
    <message>
        <source>{crm} takes no more calls of this account today: {sentence}</source>
        <extracomment>providers/leadsquared/errors.py</extracomment>
        <translation>{crm} nimmt heute keine Aufrufe dieses Kontos mehr an: {sentence}</translation>
    </message>
    <message>
        <source>{host} does not know these keys; {crm} says that their host is {url}.</source>
        <extracomment>providers/leadsquared/errors.py</extracomment>
        <translation>{host} kennt diese Schlüssel nicht; {crm} sagt, ihr Host sei {url}.</translation>
    </message>
    <message>
        <source>Copy both keys again from LeadSquared: My Account, Settings, API and Webhooks.</source>
        <extracomment>providers/leadsquared/errors.py</extracomment>
        <translation>Kopieren Sie beide Schlüssel noch einmal aus LeadSquared: My Account, Settings, API and Webhooks.</translation>
    </message>
    <message>
        <source>Nothing of this call was read or changed; the job can be resumed.</source>
        <extracomment>providers/leadsquared/errors.py</extracomment>
        <translation>Durch diesen Aufruf wurde nichts gelesen oder geändert; der Auftrag kann fortgesetzt werden.</translation>
    </message>
    <message>
        <source>{crm} renews it each day and does not say by which clock: resume tomorrow, or ask for a larger one.</source>
        <extracomment>providers/leadsquared/errors.py</extracomment>
        <translation>{crm} erneuert es jeden Tag und sagt nicht, nach welcher Uhr: Setzen Sie morgen fort oder bitten Sie um ein größeres.</translation>
    </message>
    <message>
        <source>Change the connection&apos;s address to {url}.</source>
        <extracomment>providers/leadsquared/errors.py</extracomment>
        <translation>Ändern Sie die Adresse der Verbindung in {url}.</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>providers/leadsquared/metadata.py</extracomment>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>ui/dialogs/fixed_value.py, ui/tabs/create/set_dialog.py</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>{crm} is searched by conditions on fields.</source>
        <extracomment>providers/leadsquared/search_plan.py</extracomment>
        <translation>{crm} wird mit Bedingungen auf Felder durchsucht.</translation>
    </message>
    <message>
        <source>“{value}” is no number.</source>
        <extracomment>providers/leadsquared/search_plan.py</extracomment>
        <translation>„{value}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>Add a filter, for example: FirstName contains …</source>
        <extracomment>providers/leadsquared/search_plan.py</extracomment>
        <translation>Fügen Sie einen Filter hinzu, zum Beispiel: FirstName enthält …</translation>
    </message>
    <message>
        <source>{crm} gives leads by {created_on} alone, not by “{field}”.</source>
        <extracomment>providers/leadsquared/search_plan.py</extracomment>
        <translation>{crm} gibt Leads nur nach {created_on}, nicht nach „{field}“.</translation>
    </message>
    <message>
        <source>Sort the table when the leads are there.</source>
        <extracomment>providers/leadsquared/search_plan.py</extracomment>
        <translation>Sortieren Sie die Tabelle, wenn die Leads da sind.</translation>
    </message>
    <message>
        <source>API key was accepted</source>
        <extracomment>providers/octanist/client.py</extracomment>
        <translation>API-Schlüssel wurde angenommen</translation>
    </message>
    <message>
        <source>Key was refused</source>
        <extracomment>providers/octanist/errors.py</extracomment>
        <translation>Der Schlüssel wurde abgelehnt</translation>
    </message>
    <message>
        <source>{crm} at {host} does not accept the API key.</source>
        <extracomment>providers/octanist/errors.py</extracomment>
        <translation>{crm} auf {host} nimmt den API-Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>Correct the filters; sending them unchanged does not help.</source>
        <extracomment>providers/octanist/errors.py</extracomment>
        <translation>Korrigieren Sie die Filter; unverändert zu senden hilft nicht.</translation>
    </message>
    <message>
        <source>Copy the API key again from Octanist&apos;s settings.</source>
        <extracomment>providers/octanist/errors.py</extracomment>
        <translation>Kopieren Sie den API-Schlüssel noch einmal aus den Einstellungen von Octanist.</translation>
    </message>
    <message>
        <source>{crm} has no search by window of dates.</source>
        <extracomment>providers/octanist/query.py</extracomment>
        <translation>{crm} hat keine Suche nach Zeiträumen.</translation>
    </message>
    <message>
        <source>No such field</source>
        <extracomment>providers/octanist/query.py</extracomment>
        <translation>Kein solches Feld</translation>
    </message>
    <message>
        <source>A lead of {crm} has no field “{unknown}”.</source>
        <extracomment>providers/octanist/query.py</extracomment>
        <translation>Ein Lead von {crm} hat kein Feld „{unknown}“.</translation>
    </message>
    <message>
        <source>Filter by createdAt, updatedAt or qualifiedAt instead.</source>
        <extracomment>providers/octanist/query.py</extracomment>
        <translation>Filtern Sie stattdessen nach createdAt, updatedAt oder qualifiedAt.</translation>
    </message>
    <message>
        <source>Reached {host} over TLS, certificate by {authority}</source>
        <extracomment>providers/probes.py</extracomment>
        <translation>{host} über TLS erreicht, Zertifikat von {authority}</translation>
    </message>
    <message>
        <source>Reached {host}</source>
        <extracomment>providers/probes.py</extracomment>
        <translation>{host} erreicht</translation>
    </message>
    <message>
        <source> They may {joined}.</source>
        <extracomment>providers/probes.py</extracomment>
        <translation> Sie dürfen {joined}.</translation>
    </message>
    <message>
        <source>The keys lack a right</source>
        <extracomment>providers/probes.py</extracomment>
        <translation>Den Schlüsseln fehlt ein Recht</translation>
    </message>
    <message>
        <source>{crm} knows these keys and does not let them {joined}{why}{may}</source>
        <extracomment>providers/probes.py</extracomment>
        <translation>{crm} kennt diese Schlüssel, und sie dürfen nicht {joined}{why}{may}</translation>
    </message>
    <message>
        <source>Ask the account&apos;s administrator for that right, or use the keys of another user.</source>
        <extracomment>providers/probes.py</extracomment>
        <translation>Bitten Sie die Kontoverwaltung um dieses Recht oder verwenden Sie die Schlüssel eines anderen Benutzers.</translation>
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
        <translation>Ein Header hat keinen Wert</translation>
    </message>
    <message>
        <source>The connection “{name}” has no value for its header {name2}.</source>
        <extracomment>providers/registry.py</extracomment>
        <translation>Die Verbindung „{name}“ hat keinen Wert für ihren Header {name2}.</translation>
    </message>
    <message>
        <source>Type the value in the connection.</source>
        <extracomment>providers/registry.py</extracomment>
        <translation>Geben Sie den Wert in der Verbindung ein.</translation>
    </message>
    <message>
        <source>A key is missing</source>
        <extracomment>providers/registry.py</extracomment>
        <translation>Ein Schlüssel fehlt</translation>
    </message>
    <message>
        <source>The connection “{name}” has no {replace}.</source>
        <extracomment>providers/registry.py</extracomment>
        <translation>Der Verbindung „{name}“ fehlt: {replace}.</translation>
    </message>
    <message>
        <source>Add the key to the connection.</source>
        <extracomment>providers/registry.py</extracomment>
        <translation>Geben Sie der Verbindung den Schlüssel.</translation>
    </message>
    <message>
        <source>The time zone is not known</source>
        <extracomment>providers/time_zones.py</extracomment>
        <translation>Die Zeitzone ist nicht bekannt</translation>
    </message>
    <message>
        <source>This computer does not know the time zone “{name}”.</source>
        <extracomment>providers/time_zones.py</extracomment>
        <translation>Dieser Computer kennt die Zeitzone „{name}“ nicht.</translation>
    </message>
    <message>
        <source>Choose another one in the connection, such as Asia/Kolkata.</source>
        <extracomment>providers/time_zones.py</extracomment>
        <translation>Wählen Sie in der Verbindung eine andere, etwa Asia/Kolkata.</translation>
    </message>
    <message>
        <source>No such delimiter</source>
        <extracomment>sheets/delimited.py</extracomment>
        <translation>Kein solches Trennzeichen</translation>
    </message>
    <message>
        <source>“{strip}” cannot part cells: a delimiter is one character, and neither a quotation mark nor a line break.</source>
        <extracomment>sheets/delimited.py</extracomment>
        <translation>„{strip}“ kann keine Zellen trennen: Ein Trennzeichen ist ein Zeichen, weder Anführungszeichen noch Zeilenumbruch.</translation>
    </message>
    <message>
        <source>No such encoding</source>
        <extracomment>sheets/delimited.py</extracomment>
        <translation>Keine solche Kodierung</translation>
    </message>
    <message>
        <source>“{name}” is no encoding of texts.</source>
        <extracomment>sheets/delimited.py</extracomment>
        <translation>„{name}“ ist keine Kodierung von Texten.</translation>
    </message>
    <message>
        <source>Choose a comma, a semicolon, a tab or the like.</source>
        <extracomment>sheets/delimited.py</extracomment>
        <translation>Wählen Sie Komma, Semikolon, Tabulator oder Ähnliches.</translation>
    </message>
    <message>
        <source>Choose one of the list, such as utf-8 or cp1252.</source>
        <extracomment>sheets/delimited.py</extracomment>
        <translation>Wählen Sie eine der Liste, etwa utf-8 oder cp1252.</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>ui/dialogs/deleted_jobs.py, ui/tabs/create/column_dialog.py, ui/tabs/create/left_table.py</extracomment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>The table has more rows than an Excel sheet holds.</source>
        <extracomment>sheets/export.py</extracomment>
        <translation>Die Tabelle hat mehr Zeilen, als ein Excel-Blatt fasst.</translation>
    </message>
    <message>
        <source>Too much for Excel</source>
        <extracomment>sheets/export.py</extracomment>
        <translation>Zu viel für Excel</translation>
    </message>
    <message>
        <source>Format is not known</source>
        <extracomment>sheets/export.py</extracomment>
        <translation>Das Format ist nicht bekannt</translation>
    </message>
    <message>
        <source>“{name}” ends in none of .xlsx, .csv and .jsonl.</source>
        <extracomment>sheets/export.py</extracomment>
        <translation>„{name}“ endet weder auf .xlsx noch auf .csv oder .jsonl.</translation>
    </message>
    <message>
        <source>yyyy-mm-dd hh:mm:ss</source>
        <extracomment>sheets/export.py, sheets/template.py</extracomment>
        <translation>yyyy-mm-dd hh:mm:ss</translation>
    </message>
    <message>
        <source>A text is longer than an Excel cell holds.</source>
        <extracomment>sheets/export.py</extracomment>
        <translation>Ein Text ist länger, als eine Excel-Zelle fasst.</translation>
    </message>
    <message>
        <source>No row is lost, and a file that was there is unchanged.</source>
        <extracomment>sheets/export.py</extracomment>
        <translation>Keine Zeile geht verloren, und eine vorhandene Datei ist unverändert.</translation>
    </message>
    <message>
        <source>Export as .csv or .jsonl, which have no such limit.</source>
        <extracomment>sheets/export.py</extracomment>
        <translation>Exportieren Sie als .csv oder .jsonl; sie haben keine solche Grenze.</translation>
    </message>
    <message>
        <source>Give the file one of these endings.</source>
        <extracomment>sheets/export.py</extracomment>
        <translation>Geben Sie der Datei eine dieser Endungen.</translation>
    </message>
    <message>
        <source>File cannot be written</source>
        <extracomment>sheets/export.py</extracomment>
        <translation>Die Datei kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {strerror}.</source>
        <extracomment>sheets/export.py</extracomment>
        <translation>„{name}“ konnte nicht geschrieben werden: {strerror}.</translation>
    </message>
    <message>
        <source>Close it in other programs, or choose another folder.</source>
        <extracomment>sheets/export.py</extracomment>
        <translation>Schließen Sie sie in anderen Programmen oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a picture</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a packed file: unpack it first</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation>eine gepackte Datei: Packen Sie sie erst aus</translation>
    </message>
    <message>
        <source>a program</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a database</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a text document</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation>ein Textdokument</translation>
    </message>
    <message>
        <source>a Word document</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation>ein Word-Dokument</translation>
    </message>
    <message>
        <source>a presentation</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation>eine Präsentation</translation>
    </message>
    <message>
        <source>an Apple Numbers document: export it as .xlsx there</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation>ein Apple-Numbers-Dokument: Exportieren Sie es dort als .xlsx</translation>
    </message>
    <message>
        <source>Workbook</source>
        <extracomment>sheets/file_kind.py, sheets/xls_scan.py</extracomment>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>Book</source>
        <extracomment>sheets/file_kind.py, sheets/xls_scan.py</extracomment>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>a web page (HTML)</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation>eine Webseite (HTML)</translation>
    </message>
    <message>
        <source>an XML document</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation>ein XML-Dokument</translation>
    </message>
    <message>
        <source>a JSON document</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation>ein JSON-Dokument</translation>
    </message>
    <message>
        <source>a binary file</source>
        <extracomment>sheets/file_kind.py</extracomment>
        <translation>eine Binärdatei</translation>
    </message>
    <message>
        <source>Error value from the spreadsheet</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Fehlerwert aus der Tabelle</translation>
    </message>
    <message>
        <source>The formula in this cell failed in the spreadsheet. Type the right value, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Die Formel in dieser Zelle ist in der Tabelle gescheitert. Geben Sie den richtigen Wert ein oder leeren Sie die Zelle.</translation>
    </message>
    <message>
        <source>Formula instead of a value</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Formel statt eines Werts</translation>
    </message>
    <message>
        <source>The cell holds a formula and no result. Open the file in Excel, save it, and drop it again, or type the value.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Die Zelle enthält eine Formel und kein Ergebnis. Öffnen Sie die Datei in Excel, speichern Sie sie und legen Sie sie noch einmal ab oder geben Sie den Wert ein.</translation>
    </message>
    <message>
        <source>Digits were lost in the file</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>In der Datei gingen Ziffern verloren</translation>
    </message>
    <message>
        <source>The spreadsheet has rounded this number, and its last digits are gone. Type all digits, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Die Tabelle hat diese Zahl gerundet, ihre letzten Ziffern sind weg. Geben Sie alle Ziffern ein oder leeren Sie die Zelle.</translation>
    </message>
    <message>
        <source>A character could not be read</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Ein Zeichen war nicht lesbar</translation>
    </message>
    <message>
        <source>The encoding of the file does not fit here. Choose another encoding in step 1, or type the right character.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Die Kodierung der Datei passt hier nicht. Wählen Sie in Schritt 1 eine andere oder geben Sie das richtige Zeichen ein.</translation>
    </message>
    <message>
        <source>HTML in the text</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>HTML im Text</translation>
    </message>
    <message>
        <source>The text holds HTML tags, which CRMs refuse. Keep the plain words only.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Der Text enthält HTML-Tags, die CRMs ablehnen. Behalten Sie nur die Wörter.</translation>
    </message>
    <message>
        <source>Invisible characters</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>There are characters here that cannot be seen. They are left out when the row is sent.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Hier sind Zeichen, die man nicht sieht. Sie bleiben weg, wenn die Zeile gesendet wird.</translation>
    </message>
    <message>
        <source>There are characters here that cannot be seen, and this column is sent as it is.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Hier sind Zeichen, die man nicht sieht, und diese Spalte wird gesendet, wie sie ist.</translation>
    </message>
    <message>
        <source>Spaces around the text</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Leerzeichen um den Text</translation>
    </message>
    <message>
        <source>There are spaces around the text, or two in a row. They are left out when the row is sent.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Um den Text sind Leerzeichen oder zwei hintereinander. Sie bleiben weg, wenn die Zeile gesendet wird.</translation>
    </message>
    <message>
        <source>There are spaces around the text, or two in a row, and this column is sent as it is.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Um den Text sind Leerzeichen oder zwei hintereinander, und diese Spalte wird gesendet, wie sie ist.</translation>
    </message>
    <message>
        <source>Date does not exist</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Das Datum gibt es nicht</translation>
    </message>
    <message>
        <source>The calendar has no such day. Type the right date, or change the date order of the column.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Der Kalender hat keinen solchen Tag. Geben Sie das richtige Datum ein oder ändern Sie die Datumsreihenfolge der Spalte.</translation>
    </message>
    <message>
        <source>Not a date</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>This cannot be read as a date. Type it as 2025-04-25, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Das ist nicht als Datum lesbar. Geben Sie es ein wie 2025-04-25 oder leeren Sie die Zelle.</translation>
    </message>
    <message>
        <source>Not a number</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Keine Zahl</translation>
    </message>
    <message>
        <source>This cannot be read as a number. Type digits only, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Das ist nicht als Zahl lesbar. Geben Sie nur Ziffern ein oder leeren Sie die Zelle.</translation>
    </message>
    <message>
        <source>Neither yes nor no</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Weder Ja noch Nein</translation>
    </message>
    <message>
        <source>This cannot be read as yes or no. Type yes or no, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Das ist nicht als Ja oder Nein lesbar. Geben Sie yes oder no ein oder leeren Sie die Zelle.</translation>
    </message>
    <message>
        <source>Web address looks incomplete</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Webadresse wirkt unvollständig</translation>
    </message>
    <message>
        <source>This does not look like a web address. It is sent as it is.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Das sieht nicht nach einer Webadresse aus. Es wird gesendet, wie es ist.</translation>
    </message>
    <message>
        <source>No name, e-mail or phone</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Weder Name noch E-Mail noch Telefon</translation>
    </message>
    <message>
        <source>A lead needs a first name, last name, e-mail or phone. Fill in one of them.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Ein Lead braucht Vornamen, Nachnamen, E-Mail oder Telefon. Füllen Sie eines davon aus.</translation>
    </message>
    <message>
        <source>E-mail domain is for tests only</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>E-Mail-Domain ist nur für Tests</translation>
    </message>
    <message>
        <source>No mail can arrive at this domain. The row is sent as it is.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>An dieser Domain kommt keine E-Mail an. Die Zeile wird gesendet, wie sie ist.</translation>
    </message>
    <message>
        <source>E-mail is not complete</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>E-Mail ist nicht vollständig</translation>
    </message>
    <message>
        <source>This address has no @. Type the right one, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Diese Adresse hat kein @. Geben Sie die richtige ein oder leeren Sie die Zelle.</translation>
    </message>
    <message>
        <source>A part before or after the @ is missing. Type the right one, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Ein Teil vor oder nach dem @ fehlt. Geben Sie die richtige Adresse ein oder leeren Sie die Zelle.</translation>
    </message>
    <message>
        <source>Several e-mails in one cell</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Mehrere E-Mails in einer Zelle</translation>
    </message>
    <message>
        <source>A lead has one address here. Keep the best one.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Ein Lead hat hier eine Adresse. Behalten Sie die beste.</translation>
    </message>
    <message>
        <source>E-mail cannot exist</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Diese E-Mail kann es nicht geben</translation>
    </message>
    <message>
        <source>No mail address is written like this. Type the right one, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>So wird keine E-Mail-Adresse geschrieben. Geben Sie die richtige ein oder leeren Sie die Zelle.</translation>
    </message>
    <message>
        <source>Phone number range is not in use</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Dieser Nummernbereich ist nicht vergeben</translation>
    </message>
    <message>
        <source>The length fits, but no such numbers are given out. Check the digits; the row is sent as it is.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Die Länge passt, aber solche Nummern werden nicht vergeben. Prüfen Sie die Ziffern; die Zeile wird gesendet, wie sie ist.</translation>
    </message>
    <message>
        <source>Phone is too short</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Telefonnummer ist zu kurz</translation>
    </message>
    <message>
        <source>Digits are missing for this country. Type all of them, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Für dieses Land fehlen Ziffern. Geben Sie alle ein oder leeren Sie die Zelle.</translation>
    </message>
    <message>
        <source>Phone is too long</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Telefonnummer ist zu lang</translation>
    </message>
    <message>
        <source>There are too many digits for this country. Type the right number, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Für dieses Land sind es zu viele Ziffern. Geben Sie die richtige Nummer ein oder leeren Sie die Zelle.</translation>
    </message>
    <message>
        <source>Several phones in one cell</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Mehrere Telefonnummern in einer Zelle</translation>
    </message>
    <message>
        <source>A lead has one phone here. Keep the best one.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Ein Lead hat hier eine Telefonnummer. Behalten Sie die beste.</translation>
    </message>
    <message>
        <source>Not a phone</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Keine Telefonnummer</translation>
    </message>
    <message>
        <source>This cannot be read as a phone. Type the number, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Das ist nicht als Telefonnummer lesbar. Geben Sie die Nummer ein oder leeren Sie die Zelle.</translation>
    </message>
    <message>
        <source>Country code does not exist</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Diese Landesvorwahl gibt es nicht</translation>
    </message>
    <message>
        <source>No country has this code. Type the right one behind the +, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Kein Land hat diese Vorwahl. Geben Sie die richtige nach dem + ein oder leeren Sie die Zelle.</translation>
    </message>
    <message>
        <source>{label} is missing</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>{label} fehlt</translation>
    </message>
    <message>
        <source>The CRM refuses a lead without {label}. Fill it in.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Das CRM lehnt einen Lead ohne {label} ab. Füllen Sie es aus.</translation>
    </message>
    <message>
        <source>{label} is too long</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>{label} ist zu lang</translation>
    </message>
    <message>
        <source>The text has {length} characters, and {label} takes {max_length}. Shorten it.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Der Text hat {length} Zeichen, und {label} fasst {max_length}. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>Did you mean “{nearest}”?</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Meinten Sie „{nearest}“?</translation>
    </message>
    <message>
        <source>Choose one of its values, or clear the cell.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Wählen Sie einen seiner Werte oder leeren Sie die Zelle.</translation>
    </message>
    <message>
        <source>{label} has no such value</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>{label} hat keinen solchen Wert</translation>
    </message>
    <message>
        <source>{label} is a list without this value. {hint}</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>{label} ist eine Liste ohne diesen Wert. {hint}</translation>
    </message>
    <message>
        <source>Mail domain looks mistyped, {wrong}</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>E-Mail-Domain wirkt vertippt, {wrong}</translation>
    </message>
    <message>
        <source>Did you mean {right}? The row is sent as it is.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Meinten Sie {right}? Die Zeile wird gesendet, wie sie ist.</translation>
    </message>
    <message>
        <source>Number can be read in two ways</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Zahl ist auf zwei Arten lesbar</translation>
    </message>
    <message>
        <source>It is sent as {read_as}. Type it without the mark if that is wrong.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Sie wird als {read_as} gesendet. Ist das falsch, geben Sie sie ohne das Zeichen ein.</translation>
    </message>
    <message>
        <source>Same {name} twice in the file</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Doppelt in der Datei: {name}</translation>
    </message>
    <message>
        <source>Row {first_line} has the same {name}. The CRM will take one of them; leave out the other.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Zeile {first_line} hat dasselbe ({name}). Das CRM nimmt eine davon; lassen Sie die andere aus.</translation>
    </message>
    <message>
        <source>Already in the CRM</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Schon im CRM</translation>
    </message>
    <message>
        <source>This {noun} is in the CRM: {lead}. Sent, the row should come back as a duplicate; leave it out, or change the {noun}.</source>
        <extracomment>sheets/findings.py</extracomment>
        <translation>Diese Angabe ({noun}) ist im CRM: {lead}. Gesendet, sollte die Zeile als Duplikat zurückkommen; lassen Sie sie aus oder ändern Sie die Angabe ({noun}).</translation>
    </message>
    <message>
        <source>Clear {count} {noun}</source>
        <extracomment>sheets/fixes.py</extracomment>
        <translation>{count} {noun} leeren</translation>
    </message>
    <message>
        <source>Keep the first of each</source>
        <extracomment>sheets/fixes.py</extracomment>
        <translation>Jeweils die erste behalten</translation>
    </message>
    <message numerus="yes">
        <source>Leave out {count} rows</source>
        <extracomment>sheets/fixes.py. For 1: Leave out {count} row</extracomment>
        <translation>
            <numerusform>{count} Zeile auslassen</numerusform>
            <numerusform>{count} Zeilen auslassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Trim {count} {noun}</source>
        <extracomment>sheets/fixes.py</extracomment>
        <translation>Leerraum kürzen ({count} {noun})</translation>
    </message>
    <message>
        <source>Change {count} to {right}</source>
        <extracomment>sheets/fixes.py</extracomment>
        <translation>{count} in {right} ändern</translation>
    </message>
    <message>
        <source>it is larger than {file_bytes} MB</source>
        <extracomment>sheets/guard.py, sheets/ole_container.py</extracomment>
        <translation>sie ist größer als {file_bytes} MB</translation>
    </message>
    <message>
        <source>it has too many or repeated parts</source>
        <extracomment>sheets/guard.py</extracomment>
        <translation>sie hat zu viele oder doppelte Teile</translation>
    </message>
    <message>
        <source>a part of it points outside the file</source>
        <extracomment>sheets/guard.py</extracomment>
        <translation>ein Teil davon zeigt aus der Datei hinaus</translation>
    </message>
    <message>
        <source>it would grow to {total} MB</source>
        <extracomment>sheets/guard.py</extracomment>
        <translation>sie würde auf {total} MB wachsen</translation>
    </message>
    <message>
        <source>a part of it is packed {ratio} to 1</source>
        <extracomment>sheets/guard.py</extracomment>
        <translation>ein Teil davon ist {ratio} zu 1 gepackt</translation>
    </message>
    <message>
        <source>Column {column_letter}</source>
        <extracomment>sheets/header.py</extracomment>
        <translation>Spalte {column_letter}</translation>
    </message>
    <message>
        <source>first name</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>last name</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>job title</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>Position</translation>
    </message>
    <message>
        <source>Some dates have the day first and some the month. Which is right?</source>
        <extracomment>sheets/likely_values.py</extracomment>
        <translation>In manchen Datumsangaben steht der Tag vorn, in manchen der Monat. Was stimmt?</translation>
    </message>
    <message>
        <source>Day or month first? {join}</source>
        <extracomment>sheets/likely_values.py</extracomment>
        <translation>Tag oder Monat zuerst? {join}</translation>
    </message>
    <message>
        <source>Part of merged cells</source>
        <extracomment>sheets/merged.py</extracomment>
        <translation>Teil verbundener Zellen</translation>
    </message>
    <message>
        <source>This cell is merged with {first}, and only {first} holds the value. It is sent blank: type the value here if it is meant for this row too.</source>
        <extracomment>sheets/merged.py</extracomment>
        <translation>Diese Zelle ist mit {first} verbunden, und nur {first} enthält den Wert. Sie wird leer gesendet: Geben Sie den Wert hier ein, wenn er auch für diese Zeile gilt.</translation>
    </message>
    <message>
        <source>it has more than {cells} cells</source>
        <extracomment>sheets/ods_scan.py</extracomment>
        <translation>sie hat mehr als {cells} Zellen</translation>
    </message>
    <message>
        <source>it declares entities or an unusual encoding</source>
        <extracomment>sheets/ods_scan.py, sheets/xlsx_scan.py</extracomment>
        <translation>sie deklariert Entitäten oder eine ungewöhnliche Kodierung</translation>
    </message>
    <message>
        <source>No headings there</source>
        <extracomment>sheets/open_file.py</extracomment>
        <translation>Dort sind keine Überschriften</translation>
    </message>
    <message>
        <source>Row {heading_row} of “{name}” is empty.</source>
        <extracomment>sheets/open_file.py</extracomment>
        <translation>Zeile {heading_row} von „{name}“ ist leer.</translation>
    </message>
    <message>
        <source>it has {width} columns</source>
        <extracomment>sheets/open_file.py</extracomment>
        <translation>sie hat {width} Spalten</translation>
    </message>
    <message>
        <source>Choose the row that holds the headings.</source>
        <extracomment>sheets/open_file.py</extracomment>
        <translation>Wählen Sie die Zeile mit den Überschriften.</translation>
    </message>
    <message>
        <source>“{name}” is no .xlsx or .xlsm workbook.</source>
        <extracomment>sheets/own_workbook.py</extracomment>
        <translation>„{name}“ ist keine Arbeitsmappe (.xlsx oder .xlsm).</translation>
    </message>
    <message>
        <source>The copy needs the same ending</source>
        <extracomment>sheets/own_workbook.py</extracomment>
        <translation>Die Kopie braucht dieselbe Endung</translation>
    </message>
    <message>
        <source>A copy of “{name}” cannot be “{name2}”: Excel would not open it.</source>
        <extracomment>sheets/own_workbook.py</extracomment>
        <translation>Eine Kopie von „{name}“ kann nicht „{name2}“ heißen: Excel würde sie nicht öffnen.</translation>
    </message>
    <message>
        <source>Your workbook is never written over</source>
        <extracomment>sheets/own_workbook.py</extracomment>
        <translation>Ihre Arbeitsmappe wird nie überschrieben</translation>
    </message>
    <message>
        <source>“{name}” is the workbook the rows came from.</source>
        <extracomment>sheets/own_workbook.py</extracomment>
        <translation>„{name}“ ist die Arbeitsmappe, aus der die Zeilen kamen.</translation>
    </message>
    <message>
        <source>No row is lost, and your file is as it was.</source>
        <extracomment>sheets/own_workbook.py</extracomment>
        <translation>Keine Zeile geht verloren, und Ihre Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>Choose a name that ends in {suffix}.</source>
        <extracomment>sheets/own_workbook.py</extracomment>
        <translation>Wählen Sie einen Namen, der auf {suffix} endet.</translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <extracomment>sheets/own_workbook.py</extracomment>
        <translation>Wählen Sie einen anderen Namen für die Kopie.</translation>
    </message>
    <message>
        <source>it is filled to the last column of Excel</source>
        <extracomment>sheets/own_workbook.py</extracomment>
        <translation>es ist bis zur letzten Spalte von Excel gefüllt</translation>
    </message>
    <message>
        <source>A chart or picture of the sheet lies over the new columns {letters}. Drag it aside in the copy.</source>
        <extracomment>sheets/own_workbook.py</extracomment>
        <translation>Ein Diagramm oder Bild des Blatts liegt über den neuen Spalten {letters}. Ziehen Sie es in der Kopie zur Seite.</translation>
    </message>
    <message>
        <source>The workbook is digitally signed. The signature does not hold for the copy, as for any change.</source>
        <extracomment>sheets/own_workbook.py</extracomment>
        <translation>Die Arbeitsmappe ist digital signiert. Für die Kopie gilt die Signatur nicht, wie bei jeder Änderung.</translation>
    </message>
    <message>
        <source>a row with number {line} is not where it was</source>
        <extracomment>sheets/own_workbook.py</extracomment>
        <translation>eine Zeile mit der Nummer {line} ist nicht, wo sie war</translation>
    </message>
    <message>
        <source>Nothing was read and the file was left as it is.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>Nichts wurde gelesen, und die Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <source>Open it in Excel and save it as .xlsx or .csv, then drop it again.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>Öffnen Sie sie in Excel, speichern Sie sie als .xlsx oder .csv und legen Sie sie noch einmal ab.</translation>
    </message>
    <message>
        <source>File cannot be opened</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>Die Datei kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: {strerror}.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>„{name}“ kann nicht geöffnet werden: {strerror}.</translation>
    </message>
    <message>
        <source>Not a file that can be read</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>Keine lesbare Datei</translation>
    </message>
    <message>
        <source>“{name}” is {what}, not a file.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>„{name}“ ist {what}, keine Datei.</translation>
    </message>
    <message>
        <source>File is empty</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>“{name}” has no rows.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>„{name}“ hat keine Zeilen.</translation>
    </message>
    <message>
        <source>Not a spreadsheet</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>Keine Tabelle</translation>
    </message>
    <message>
        <source>“{name}” is no spreadsheet. It is {what}.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>„{name}“ ist keine Tabelle. Es ist {what}.</translation>
    </message>
    <message>
        <source>File is damaged</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>Die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>“{name}” is incomplete or damaged.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>„{name}“ ist unvollständig oder beschädigt.</translation>
    </message>
    <message>
        <source>File is protected by a password</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>Die Datei ist durch ein Passwort geschützt</translation>
    </message>
    <message>
        <source>“{name}” is encrypted, and this app does not ask for file passwords.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>„{name}“ ist verschlüsselt, und diese App fragt nicht nach Passwörtern von Dateien.</translation>
    </message>
    <message>
        <source>File is too large to be read safely</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>Die Datei ist zu groß, um sicher gelesen zu werden</translation>
    </message>
    <message>
        <source>“{name}” was not opened: {why}.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>„{name}“ wurde nicht geöffnet: {why}.</translation>
    </message>
    <message>
        <source>File is not safe to open</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>Die Datei ist nicht sicher zu öffnen</translation>
    </message>
    <message>
        <source>A quotation mark is never closed</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>Ein Anführungszeichen wird nie geschlossen</translation>
    </message>
    <message>
        <source>“{name}” cannot be split into cells near row {row}: a text there has more than 100,000 characters.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>„{name}“ kann bei Zeile {row} nicht in Zellen geteilt werden: Ein Text dort hat mehr als 100.000 Zeichen.</translation>
    </message>
    <message>
        <source>File is not there</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>Die Datei ist nicht da</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>„{name}“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Close it in other programs, check that you may read it, then drop it again.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>Schließen Sie sie in anderen Programmen, prüfen Sie, ob Sie sie lesen dürfen, und legen Sie sie noch einmal ab.</translation>
    </message>
    <message>
        <source>It was not opened.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>Sie wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Choose a spreadsheet file.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>Wählen Sie eine Tabellendatei.</translation>
    </message>
    <message>
        <source>Check that it was saved, then drop it again.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>Prüfen Sie, ob sie gespeichert ist, und legen Sie sie noch einmal ab.</translation>
    </message>
    <message>
        <source>Download or copy it again. If Excel can open it, save it there as .xlsx.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>Laden oder kopieren Sie sie noch einmal. Kann Excel sie öffnen, speichern Sie sie dort als .xlsx.</translation>
    </message>
    <message>
        <source>Open it, save it without a password (in Excel: File, Info, Protect Workbook), and drop that file.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>Öffnen Sie sie, speichern Sie sie ohne Passwort (in Excel: Datei, Informationen, Arbeitsmappe schützen) und legen Sie diese Datei ab.</translation>
    </message>
    <message>
        <source>Delete empty rows and columns behind the table, or save the table alone as .csv.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>Löschen Sie leere Zeilen und Spalten hinter der Tabelle oder speichern Sie die Tabelle allein als .csv.</translation>
    </message>
    <message>
        <source>Look for a single quotation mark near that row, or choose another delimiter.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>Suchen Sie bei dieser Zeile nach einem einzelnen Anführungszeichen oder wählen Sie ein anderes Trennzeichen.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <extracomment>sheets/refusals.py</extracomment>
        <translation>Wählen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>a folder</source>
        <extracomment>sheets/regular_file.py</extracomment>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>a pipe</source>
        <extracomment>sheets/regular_file.py</extracomment>
        <translation>eine Pipe</translation>
    </message>
    <message>
        <source>a socket</source>
        <extracomment>sheets/regular_file.py</extracomment>
        <translation>ein Socket</translation>
    </message>
    <message>
        <source>a device</source>
        <extracomment>sheets/regular_file.py</extracomment>
        <translation>ein Gerät</translation>
    </message>
    <message>
        <source>not a file name</source>
        <extracomment>sheets/regular_file.py</extracomment>
        <translation>kein Dateiname</translation>
    </message>
    <message>
        <source>it has cells as far as row {rows} and column {columns}</source>
        <extracomment>sheets/sheet_scan.py</extracomment>
        <translation>sie hat Zellen bis Zeile {rows} und Spalte {columns}</translation>
    </message>
    <message>
        <source>The sheet is built in an unusual way: {why}.</source>
        <extracomment>sheets/sheet_text.py</extracomment>
        <translation>Das Blatt ist ungewöhnlich aufgebaut: {why}.</translation>
    </message>
    <message>
        <source>Save plain results instead, or save the workbook anew in Excel before the next upload.</source>
        <extracomment>sheets/sheet_text.py</extracomment>
        <translation>Speichern Sie stattdessen einfache Ergebnisse oder speichern Sie die Arbeitsmappe vor dem nächsten Upload in Excel neu.</translation>
    </message>
    <message>
        <source>it has no rows</source>
        <extracomment>sheets/sheet_text.py</extracomment>
        <translation>es hat keine Zeilen</translation>
    </message>
    <message>
        <source>its cells have no addresses</source>
        <extracomment>sheets/sheet_text.py</extracomment>
        <translation>seine Zellen haben keine Adressen</translation>
    </message>
    <message>
        <source>its rows have no numbers</source>
        <extracomment>sheets/sheet_text.py</extracomment>
        <translation>seine Zeilen haben keine Nummern</translation>
    </message>
    <message>
        <source>its rows do not end</source>
        <extracomment>sheets/sheet_text.py</extracomment>
        <translation>seine Zeilen enden nicht</translation>
    </message>
    <message>
        <source>a cell stands where the results would go</source>
        <extracomment>sheets/sheet_text.py</extracomment>
        <translation>eine Zelle steht, wo die Ergebnisse hinkämen</translation>
    </message>
    <message>
        <source>Is this really {label}? The first values do not look like it.</source>
        <extracomment>sheets/suggest.py</extracomment>
        <translation>Ist das wirklich {label}? Die ersten Werte sehen nicht danach aus.</translation>
    </message>
    <message>
        <source>a name</source>
        <extracomment>sheets/suggest.py</extracomment>
        <translation>ein Name</translation>
    </message>
    <message>
        <source>The heading says “{unit}”. Multiply the values by {int}?</source>
        <extracomment>sheets/suggest.py</extracomment>
        <translation>Die Überschrift sagt „{unit}“. Sollen die Werte mit {int} multipliziert werden?</translation>
    </message>
    <message>
        <source>Other than last time, these can only be {treatment}. Is that right?</source>
        <extracomment>sheets/suggest.py</extracomment>
        <translation>Anders als letztes Mal kann das nur {treatment} sein. Stimmt das?</translation>
    </message>
    <message>
        <source>Is this {label}?</source>
        <extracomment>sheets/suggest.py</extracomment>
        <translation>Ist das {label}?</translation>
    </message>
    <message>
        <source>One lead a row, from row 3 on. Dark headings have to be filled, a list shows under its cells. This row is not read as a lead.</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>Ein Lead je Zeile, ab Zeile 3. Dunkle Überschriften müssen gefüllt werden, eine Liste zeigt sich unter ihren Zellen. Diese Zeile wird nicht als Lead gelesen.</translation>
    </message>
    <message>
        <source>Lists</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>Listen</translation>
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
        <translation>Voller Name</translation>
    </message>
    <message>
        <source>API calls</source>
        <extracomment>providers/leadsquared/errors.py</extracomment>
        <translation>API-Aufrufe</translation>
    </message>
    <message>
        <source>Nothing to fill in</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>Nichts auszufüllen</translation>
    </message>
    <message>
        <source>The account has no field that a lead can be created with.</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>Das Konto hat kein Feld, mit dem ein Lead angelegt werden kann.</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>Nicht in der Liste</translation>
    </message>
    <message>
        <source>The CRM takes only values of the list.</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>Das CRM nimmt nur Werte der Liste.</translation>
    </message>
    <message>
        <source>Has to be filled.</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>Muss gefüllt werden.</translation>
    </message>
    <message>
        <source>No two leads can share it.</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>Zwei Leads können es nicht teilen.</translation>
    </message>
    <message>
        <source>Best with country code, such as +91 98220 41873.</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>Am besten mit Landesvorwahl, etwa +91 98220 41873.</translation>
    </message>
    <message>
        <source>A date.</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>Ein Datum.</translation>
    </message>
    <message>
        <source>A number.</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>Eine Zahl.</translation>
    </message>
    <message>
        <source>Choose from the list.</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>Wählen Sie aus der Liste.</translation>
    </message>
    <message>
        <source>Try the connection, and look which fields its keys may see.</source>
        <extracomment>sheets/template.py</extracomment>
        <translation>Testen Sie die Verbindung und sehen Sie nach, welche Felder ihre Schlüssel sehen dürfen.</translation>
    </message>
    <message>
        <source>Choose at least one other column.</source>
        <extracomment>sheets/value_steps.py</extracomment>
        <translation>Wählen Sie mindestens eine andere Spalte.</translation>
    </message>
    <message>
        <source>Type the text to look for.</source>
        <extracomment>sheets/value_steps.py</extracomment>
        <translation>Geben Sie den gesuchten Text ein.</translation>
    </message>
    <message>
        <source>Choose what stands between the parts.</source>
        <extracomment>sheets/value_steps.py</extracomment>
        <translation>Wählen Sie, was zwischen den Teilen steht.</translation>
    </message>
    <message>
        <source>Type the number to multiply by.</source>
        <extracomment>sheets/value_steps.py</extracomment>
        <translation>Geben Sie die Zahl ein, mit der multipliziert wird.</translation>
    </message>
    <message>
        <source>Type at least one word for yes or for no.</source>
        <extracomment>sheets/value_steps.py</extracomment>
        <translation>Geben Sie mindestens ein Wort für Ja oder für Nein ein.</translation>
    </message>
    <message>
        <source>Choose a value of the list for at least one value.</source>
        <extracomment>sheets/value_steps.py</extracomment>
        <translation>Wählen Sie für mindestens einen Wert einen Wert der Liste.</translation>
    </message>
    <message>
        <source>Type the two letters of a country, such as IN.</source>
        <extracomment>sheets/value_steps.py</extracomment>
        <translation>Geben Sie die zwei Buchstaben eines Landes ein, etwa IN.</translation>
    </message>
    <message>
        <source>Type the value for empty cells.</source>
        <extracomment>sheets/value_steps.py</extracomment>
        <translation>Geben Sie den Wert für leere Zellen ein.</translation>
    </message>
    <message>
        <source>No such sheet</source>
        <extracomment>sheets/workbook_rows.py</extracomment>
        <translation>Kein solches Blatt</translation>
    </message>
    <message>
        <source>“{name}” has no sheet “{sheet}”. Its sheets are {join}.</source>
        <extracomment>sheets/workbook_rows.py</extracomment>
        <translation>„{name}“ hat kein Blatt „{sheet}“. Seine Blätter sind {join}.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <extracomment>sheets/workbook_rows.py</extracomment>
        <translation>Wählen Sie eines davon.</translation>
    </message>
    <message>
        <source>it has a cell with an enormous text</source>
        <extracomment>sheets/xlsx_scan.py</extracomment>
        <translation>sie hat eine Zelle mit einem riesigen Text</translation>
    </message>
    <message>
        <source>The connection has no name</source>
        <extracomment>store/connections.py</extracomment>
        <translation>Die Verbindung hat keinen Namen</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <extracomment>store/connections.py</extracomment>
        <translation>Geben Sie ihr einen Namen.</translation>
    </message>
    <message>
        <source>The name is taken</source>
        <extracomment>store/connections.py, store/mappings.py</extracomment>
        <translation>Der Name ist vergeben</translation>
    </message>
    <message>
        <source>There is already a connection “{name}”.</source>
        <extracomment>store/connections.py</extracomment>
        <translation>Es gibt schon eine Verbindung „{name}“.</translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <extracomment>store/connections.py, store/mappings.py</extracomment>
        <translation>Wählen Sie eine davon: {names}.</translation>
    </message>
    <message>
        <source>Add a connection first.</source>
        <extracomment>store/connections.py</extracomment>
        <translation>Fügen Sie erst eine Verbindung hinzu.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>store/connections.py, store/mappings.py</extracomment>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The keys are missing</source>
        <extracomment>store/credentials.py</extracomment>
        <translation>Die Schlüssel fehlen</translation>
    </message>
    <message>
        <source>There is no {names} for “{name}”.</source>
        <extracomment>store/credentials.py</extracomment>
        <translation>Für „{name}“ fehlt: {names}.</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <extracomment>store/credentials.py</extracomment>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <extracomment>store/credentials.py</extracomment>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>The keyring cannot be used</source>
        <extracomment>store/credentials.py</extracomment>
        <translation>Der Schlüsselbund ist nicht verwendbar</translation>
    </message>
    <message>
        <source>The keyring reported an error.</source>
        <extracomment>store/credentials.py</extracomment>
        <translation>Der Schlüsselbund meldete einen Fehler.</translation>
    </message>
    <message>
        <source>Type the keys in the connection.</source>
        <extracomment>store/credentials.py</extracomment>
        <translation>Geben Sie die Schlüssel in der Verbindung ein.</translation>
    </message>
    <message>
        <source>Unlock the keyring, then try again.</source>
        <extracomment>store/credentials.py</extracomment>
        <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The sandbox makes new keys at each start.</source>
        <extracomment>store/credentials.py</extracomment>
        <translation>Die Sandbox macht bei jedem Start neue Schlüssel.</translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <extracomment>store/credentials.py</extracomment>
        <translation>Der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>The keyring gave no answer in {time_limit_s} s; it may be asking for its password.</source>
        <extracomment>store/credentials.py</extracomment>
        <translation>Der Schlüsselbund gab in {time_limit_s} s keine Antwort; vielleicht fragt er nach seinem Passwort.</translation>
    </message>
    <message>
        <source>What was saved before is still there.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Was zuvor gespeichert wurde, ist noch da.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <extracomment>store/database.py</extracomment>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>There is no room left to save.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Zum Speichern ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The profile cannot be written</source>
        <extracomment>store/database.py</extracomment>
        <translation>Das Profil kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The profile folder is read-only.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Der Profilordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>A file of the profile cannot be opened</source>
        <extracomment>store/database.py</extracomment>
        <translation>Eine Datei des Profils kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The file is missing or may not be opened.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Die Datei fehlt oder darf nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Check that the profile folder exists and belongs to you.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Prüfen Sie, ob der Profilordner da ist und Ihnen gehört.</translation>
    </message>
    <message>
        <source>A file of the profile is damaged</source>
        <extracomment>store/database.py</extracomment>
        <translation>Eine Datei des Profils ist beschädigt</translation>
    </message>
    <message>
        <source>The database cannot be read any more.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Die Datenbank ist nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>Put back a copy of the file, or move it away to start anew.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Legen Sie eine Kopie der Datei zurück oder schieben Sie sie weg, um neu anzufangen.</translation>
    </message>
    <message>
        <source>The profile is in use</source>
        <extracomment>store/database.py</extracomment>
        <translation>Das Profil wird benutzt</translation>
    </message>
    <message>
        <source>Another program kept the database locked for too long.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Ein anderes Programm hielt die Datenbank zu lange gesperrt.</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Schließen Sie das andere Programm und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk reported an error</source>
        <extracomment>store/database.py</extracomment>
        <translation>Der Datenträger meldete einen Fehler</translation>
    </message>
    <message>
        <source>The profile could not be read or written.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Das Profil konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Prüfen Sie den Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It is not made as Lead Desktop makes it.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Es ist nicht so gemacht, wie Lead Desktop es macht.</translation>
    </message>
    <message>
        <source>It holds values that Lead Desktop does not write.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Es enthält Werte, die Lead Desktop nicht schreibt.</translation>
    </message>
    <message>
        <source>This profile is from a newer version</source>
        <extracomment>store/database.py</extracomment>
        <translation>Dieses Profil ist von einer neueren Version</translation>
    </message>
    <message>
        <source>{name} was written by a newer version of Lead Desktop.</source>
        <extracomment>store/database.py</extracomment>
        <translation>{name} wurde von einer neueren Version von Lead Desktop geschrieben.</translation>
    </message>
    <message>
        <source>Nothing in it was changed.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Nichts darin wurde geändert.</translation>
    </message>
    <message>
        <source>version {version}, known {migrations}</source>
        <extracomment>store/database.py</extracomment>
        <translation>version {version}, known {migrations}</translation>
    </message>
    <message>
        <source>The app ended while the job ran. Nothing is lost; resume it when you like.</source>
        <extracomment>store/job_index.py</extracomment>
        <translation>Die App endete, während der Auftrag lief. Nichts ist verloren; setzen Sie ihn fort, wann Sie wollen.</translation>
    </message>
    <message>
        <source>No such job</source>
        <extracomment>store/job_index.py</extracomment>
        <translation>Kein solcher Auftrag</translation>
    </message>
    <message>
        <source>There is no job “{job_id}”.</source>
        <extracomment>store/job_index.py</extracomment>
        <translation>Es gibt keinen Auftrag „{job_id}“.</translation>
    </message>
    <message>
        <source>Look for it in the list of jobs.</source>
        <extracomment>store/job_index.py</extracomment>
        <translation>Suchen Sie ihn in der Liste der Aufträge.</translation>
    </message>
    <message>
        <source>No answer came for this row. The lead may exist. Look it up before sending it again.</source>
        <extracomment>store/journal.py</extracomment>
        <translation>Für diese Zeile kam keine Antwort. Den Lead gibt es vielleicht. Schlagen Sie ihn nach, bevor Sie sie noch einmal senden.</translation>
    </message>
    <message>
        <source>The CRM&apos;s answer does not mention this row. The lead may exist.</source>
        <extracomment>store/journal.py</extracomment>
        <translation>Die Antwort des CRM nennt diese Zeile nicht. Den Lead gibt es vielleicht.</translation>
    </message>
    <message>
        <source>state IN (&apos;ready&apos;, &apos;warning&apos;)</source>
        <extracomment>store/journal.py</extracomment>
        <translation>state IN (&apos;ready&apos;, &apos;warning&apos;)</translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>store/journal.py</extracomment>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>value of header {removeprefix}</source>
        <extracomment>store/key_entries.py</extracomment>
        <translation>Wert des Headers {removeprefix}</translation>
    </message>
    <message>
        <source>The key is too long</source>
        <extracomment>store/key_entries.py</extracomment>
        <translation>Der Schlüssel ist zu lang</translation>
    </message>
    <message>
        <source>The {entry_words} has more than {longest_key} characters.</source>
        <extracomment>store/key_entries.py</extracomment>
        <translation>{entry_words}: mehr als {longest_key} Zeichen.</translation>
    </message>
    <message>
        <source>this session only</source>
        <extracomment>store/keyrings.py</extracomment>
        <translation>nur für diese Sitzung</translation>
    </message>
    <message>
        <source>the system keyring (Secret Service)</source>
        <extracomment>store/keyrings.py</extracomment>
        <translation>Schlüsselbund des Systems (Secret Service)</translation>
    </message>
    <message>
        <source>Windows Credential Manager</source>
        <extracomment>store/keyrings.py</extracomment>
        <translation>Windows-Anmeldeinformationsverwaltung</translation>
    </message>
    <message>
        <source>macOS Keychain</source>
        <extracomment>store/keyrings.py</extracomment>
        <translation>macOS-Schlüsselbund</translation>
    </message>
    <message>
        <source>local machine</source>
        <extracomment>store/keyrings.py</extracomment>
        <translation>local machine</translation>
    </message>
    <message>
        <source>This computer has no keyring that is unlocked by its user.</source>
        <extracomment>store/keyrings.py</extracomment>
        <translation>Dieser Computer hat keinen Schlüsselbund, den sein Benutzer entsperrt.</translation>
    </message>
    <message>
        <source>This computer has no keyring.</source>
        <extracomment>store/keyrings.py</extracomment>
        <translation>Dieser Computer hat keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keyring chosen here ({name}) may keep keys in clear text.</source>
        <extracomment>store/keyrings.py</extracomment>
        <translation>Der hier gewählte Schlüsselbund ({name}) speichert Schlüssel vielleicht im Klartext.</translation>
    </message>
    <message>
        <source>The job is already running</source>
        <extracomment>store/locks.py</extracomment>
        <translation>Der Auftrag läuft schon</translation>
    </message>
    <message>
        <source>Another window or command runs this job.</source>
        <extracomment>store/locks.py</extracomment>
        <translation>Ein anderes Fenster oder ein Befehl führt diesen Auftrag aus.</translation>
    </message>
    <message>
        <source>It was not started a second time.</source>
        <extracomment>store/locks.py</extracomment>
        <translation>Er wurde nicht ein zweites Mal begonnen.</translation>
    </message>
    <message>
        <source>Wait until it ends, or stop it there.</source>
        <extracomment>store/locks.py</extracomment>
        <translation>Warten Sie, bis er endet, oder beenden Sie ihn dort.</translation>
    </message>
    <message>
        <source>lead-desktop mapping</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation>lead-desktop mapping</translation>
    </message>
    <message>
        <source>Choose a file made by Export mapping.</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation>Wählen Sie eine Datei, die mit „Zuordnung exportieren“ gemacht wurde.</translation>
    </message>
    <message>
        <source>could not be read: it is no file</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation>konnte nicht gelesen werden: Es ist keine Datei</translation>
    </message>
    <message>
        <source>is not a mapping saved by Lead Desktop</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation>ist keine von Lead Desktop gespeicherte Zuordnung</translation>
    </message>
    <message>
        <source>was saved by a newer version of Lead Desktop</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation>wurde von einer neueren Version von Lead Desktop gespeichert</translation>
    </message>
    <message>
        <source> for {theirs}</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation> für {theirs}</translation>
    </message>
    <message>
        <source> for another CRM</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation> für ein anderes CRM</translation>
    </message>
    <message>
        <source>is a mapping{other}, not for {provider_names}</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation>ist eine Zuordnung{other}, nicht für {provider_names}</translation>
    </message>
    <message>
        <source>The mapping could not be written</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation>Die Zuordnung konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>“{name}” could not be written.</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation>„{name}“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>could not be read</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation>konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>is not a mapping, or is broken</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation>ist keine Zuordnung oder ist beschädigt</translation>
    </message>
    <message>
        <source>Update Lead Desktop.</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation>Aktualisieren Sie Lead Desktop.</translation>
    </message>
    <message>
        <source>is a mapping with parts that cannot be read</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation>ist eine Zuordnung mit unlesbaren Teilen</translation>
    </message>
    <message>
        <source>The saved mapping is untouched.</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation>Die gespeicherte Zuordnung ist unberührt.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <extracomment>store/mapping_file.py</extracomment>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{words} was joined to it and is not in this file.</source>
        <extracomment>store/mapping_json.py</extracomment>
        <translation>{words} war damit verbunden und ist nicht in dieser Datei.</translation>
    </message>
    <message>
        <source>There is a mapping “{new}” already.</source>
        <extracomment>store/mappings.py</extracomment>
        <translation>Eine Zuordnung „{new}“ gibt es schon.</translation>
    </message>
    <message>
        <source>No such mapping</source>
        <extracomment>store/mappings.py</extracomment>
        <translation>Keine solche Zuordnung</translation>
    </message>
    <message>
        <source>No mapping was saved as “{name}”.</source>
        <extracomment>store/mappings.py</extracomment>
        <translation>Unter „{name}“ wurde keine Zuordnung gespeichert.</translation>
    </message>
    <message>
        <source>The mapping is newer than the app</source>
        <extracomment>store/mappings.py</extracomment>
        <translation>Die Zuordnung ist neuer als die App</translation>
    </message>
    <message>
        <source>“{name}” was saved by a newer version of Lead Desktop.</source>
        <extracomment>store/mappings.py</extracomment>
        <translation>„{name}“ wurde von einer neueren Version von Lead Desktop gespeichert.</translation>
    </message>
    <message>
        <source>Map the columns and save the mapping.</source>
        <extracomment>store/mappings.py</extracomment>
        <translation>Ordnen Sie die Spalten zu und speichern Sie die Zuordnung.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <extracomment>store/mappings.py</extracomment>
        <translation>Sie blieb, wie sie war.</translation>
    </message>
    <message>
        <source>Update Lead Desktop, or map the columns here.</source>
        <extracomment>store/mappings.py</extracomment>
        <translation>Aktualisieren Sie Lead Desktop oder ordnen Sie die Spalten hier zu.</translation>
    </message>
    <message>
        <source>Others can change the profile folder</source>
        <extracomment>store/profile.py</extracomment>
        <translation>Andere können den Profilordner ändern</translation>
    </message>
    <message>
        <source>Another user owns “{root}”, or everybody may write into it.</source>
        <extracomment>store/profile.py</extracomment>
        <translation>„{root}“ gehört einem anderen Benutzer, oder alle dürfen hineinschreiben.</translation>
    </message>
    <message>
        <source>A folder of the profile leads elsewhere</source>
        <extracomment>store/profile.py</extracomment>
        <translation>Ein Ordner des Profils führt anderswohin</translation>
    </message>
    <message>
        <source>“{name}” in the profile is a link to another folder ({folder}).</source>
        <extracomment>store/profile.py</extracomment>
        <translation>„{name}“ im Profil ist ein Link auf einen anderen Ordner ({folder}).</translation>
    </message>
    <message>
        <source>Days for which lead data of jobs is kept (0: always)</source>
        <extracomment>store/retention.py</extracomment>
        <translation>Days for which lead data of jobs is kept (0: always)</translation>
    </message>
    <message>
        <source>When it was first said that old jobs are deleted</source>
        <extracomment>store/retention.py</extracomment>
        <translation>When it was first said that old jobs are deleted</translation>
    </message>
    <message>
        <source>Newest time at which the app ran</source>
        <extracomment>store/retention.py</extracomment>
        <translation>Newest time at which the app ran</translation>
    </message>
    <message>
        <source>Too many columns</source>
        <extracomment>store/row_writer.py</extracomment>
        <translation>Zu viele Spalten</translation>
    </message>
    <message>
        <source>There are {columns} columns; a table holds {most_columns}.</source>
        <extracomment>store/row_writer.py</extracomment>
        <translation>Es sind {columns} Spalten; eine Tabelle fasst {most_columns}.</translation>
    </message>
    <message>
        <source>Remove columns that are not needed.</source>
        <extracomment>store/row_writer.py</extracomment>
        <translation>Entfernen Sie Spalten, die nicht gebraucht werden.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <extracomment>ui/dialogs/appearance.py</extracomment>
        <translation>Bewegung verringern</translation>
    </message>
</context>
</TS>
