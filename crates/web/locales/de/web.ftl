### Texts of the portal in German.

## Frame

product-short = DSP
product-long = Dossier de Soins Partagé
professional-space = Gesundheitsberufe
skip-to-content = Zum Inhalt
title-with-errors = Fehler: { $title }
choose-language = Sprache:
main-navigation = Hauptnavigation
section-navigation = Bereiche
tab-documents = Dokumente
tab-stakeholders = Beteiligte
tab-activities = Aktivitäten
tab-account = Mein Konto
tab-record = Akte
tab-patients = Meine Patienten
dossier-of = Akte von
caring-assistant = als DSP-Assistent
caring-legal-representative = als gesetzlicher Vertreter
caring-back = Zurück zu meiner Akte
open-on-basis = Zugang: { $basis }
signed-in-as = Sie sind { $person }
help-line = Eine Frage? Der Helpdesk antwortet:
step-of = Schritt { $current } von { $total }
error-summary-title = Es gibt ein Problem
next = Weiter
back = Zurück
cancel = Abbrechen
search = Suchen
sign-out = Abmelden
to-start-page = Zur Startseite

## Dates, sizes

weekday-1 = Montag
weekday-2 = Dienstag
weekday-3 = Mittwoch
weekday-4 = Donnerstag
weekday-5 = Freitag
weekday-6 = Samstag
weekday-7 = Sonntag
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
date-long = { $day }. { $month } { $year }
date-with-weekday = { $weekday }, { $date }
date-time = { $date } um { $time }
decimal-mark = ,
size-kilobytes = { $size } kB
size-megabytes = { $size } MB

## Welcome

welcome-title = Ihre Gesundheit, in einer Akte vereint
welcome-lead = Das DSP sammelt Ihre Ergebnisse, Verschreibungen und Berichte. Sie entscheiden, wer sie sehen darf, und Sie sehen, wer sie gesehen hat.
welcome-have-code = Ich habe meinen Aktivierungscode erhalten
welcome-have-code-explained = Ihr Code steht im Brief der Agence eSanté.
welcome-sign-in = Zu meinem DSP
welcome-sign-in-explained = Sie haben Ihr Konto bereits aktiviert.
welcome-oppose = Ich möchte kein DSP
welcome-professional = Arbeiten Sie in einem Gesundheitsberuf?
welcome-professional-link = Bereich für Gesundheitsberufe

## Activation

activation-title = Mein eSanté-Konto aktivieren
activation-intro-title = Halten Sie Ihren Brief bereit
activation-intro = Nehmen Sie den Brief zur Hand, den die Agence eSanté Ihnen geschickt hat: Darin steht Ihr Aktivierungscode. Die Aktivierung hat fünf Schritte und dauert etwa fünf Minuten.
activation-need-letter = Ihren Brief mit dem Aktivierungscode
activation-need-matricule = Ihre Matrikelnummer (Sozialversicherungsnummer)
activation-need-directory-id = Ihre Berufskennung (sie steht im Brief)
activation-need-contact = Ihr Handy oder Ihre E-Mail, um einen Code zu erhalten
activation-need-title = Sie brauchen:
activation-identify-title = Ihre Matrikelnummer und Ihr Aktivierungscode
activation-identify-title-professional = Ihre Berufskennung und Ihr Aktivierungscode
activation-code = Aktivierungscode
activation-code-hint = Er ist in Ihrem Brief abgedruckt. Bindestriche und Leerzeichen spielen keine Rolle.
activate-my-dsp = Mein DSP aktivieren
activate-my-account = Mein Konto aktivieren
activation-password-title = Wählen Sie Ihr Passwort
activation-contact-title = Wohin sollen wir Ihnen einen Code schicken?
activation-contact-lead = Bei jeder Anmeldung schicken wir Ihnen einen Einmalcode. Wählen Sie, wo Sie ihn erhalten möchten.
activation-contact-field = Handynummer oder E-Mail-Adresse
activation-contact-hint = Zum Beispiel +352 621 123 456 oder marie@beispiel.lu
activation-contact-again = Adresse oder Nummer ändern oder einen neuen Code anfordern
activation-confirm-title = Geben Sie den erhaltenen Code ein
activation-done = Ihr Konto ist aktiviert. Sie können sich jetzt anmelden.
lost-letter = Ich habe meinen Brief nicht oder nicht mehr
lost-letter-explained = Rufen Sie den Helpdesk an, (+352) 27 12 50 18 33, oder schreiben Sie an helpdesk@esante.lu. Sie bekommen einen neuen Brief mit neuen Codes.

## Numbers, codes and passwords

matricule = Matrikelnummer
matricule-hint = Ihre Sozialversicherungsnummer, 13 Ziffern. Sie steht auf Ihrer Sozialversicherungskarte.
directory-id = Berufskennung
directory-id-hint = Ihre Nummer im Verzeichnis der Gesundheitsberufe, abgedruckt in Ihrem Brief.
password = Passwort
password-new = Neues Passwort
password-choose = Passwort
password-hint = Mindestens { $minimum } Zeichen. Mehrere Wörter, die nichts miteinander zu tun haben, merkt man sich leicht und errät man schwer.
password-again = Passwort bestätigen
one-time-code = Einmalcode
one-time-code-hint = 6 Buchstaben und Ziffern, groß oder klein geschrieben. Der Code gilt { $minutes } Minuten.
one-time-code-sent = Wir haben einen Code an { $contact } geschickt.
one-time-code-sent-again = Wir haben einen neuen Code an { $contact } geschickt.
one-time-code-sent-to-you = Wir haben Ihnen einen Code per E-Mail oder SMS geschickt.
one-time-code-not-received = Ich habe keinen Code erhalten
one-time-code-not-received-explained = Warten Sie eine Minute und sehen Sie auch im Spam-Ordner nach. Danach können Sie einen neuen Code anfordern; der alte gilt dann nicht mehr.
send-new-code = Neuen Code schicken

## Signing in

sign-in-title = Anmeldung
sign-in-with-matricule = Mit Ihrer Matrikelnummer
sign-in = Anmelden
forgotten-password = Passwort vergessen
sign-in-method-title = Wie möchten Sie Ihren Code erhalten?
sign-in-method = Code schicken per
method-email = E-Mail an { $contact }
method-phone = SMS an { $contact }
send-code = Code schicken
sign-in-code-title = Geben Sie den erhaltenen Code ein
sign-in-no-account = Haben Sie Ihr Konto noch nicht aktiviert?
signed-out = Sie sind abgemeldet.
session-expired = Sie sind nicht mehr angemeldet
session-expired-next = Wenn eine Weile nichts geschieht, schließen wir die Sitzung. Was gespeichert war, bleibt erhalten.

## Forgotten password

reset-title = Passwort vergessen
reset-lead = Geben Sie Ihre Matrikelnummer und die E-Mail-Adresse Ihres Kontos an. Wir schicken Ihnen einen Link, mit dem Sie ein neues Passwort wählen.
reset-lead-professional = Geben Sie Ihre Berufskennung und die E-Mail-Adresse Ihres Kontos an. Wir schicken Ihnen einen Link, mit dem Sie ein neues Passwort wählen.
reset-email = E-Mail-Adresse
reset-submit = Mein Passwort zurücksetzen
reset-sent-title = Sehen Sie in Ihren E-Mails nach
reset-sent = Wenn diese Angaben zu einem Konto gehören, ist ein Link unterwegs. Er gilt { $minutes } Minuten.
reset-no-email = Keine E-Mail-Adresse in Ihrem Konto? Rufen Sie den Helpdesk an: (+352) 27 12 50 18 33.
reset-choose-title = Wählen Sie ein neues Passwort
reset-confirm = Mein neues Passwort bestätigen
reset-done = Ihr neues Passwort ist gespeichert. Sie können sich anmelden.
reset-link-dead = Dieser Link gilt nicht mehr
reset-link-dead-next = Ein Link gilt nur einmal und nur für begrenzte Zeit. Fordern Sie einen neuen an.

## Opposition

oppose-title = Ich möchte kein DSP
oppose-lead = Vor der Aktivierung können Sie der Eröffnung Ihres DSP widersprechen. Es wird dann gelöscht.
oppose-consequences = An Ihren Erstattungen ändert sich nichts. Wer Sie behandelt, kann Ihre Informationen nur nicht über das DSP teilen. Wenn Sie es sich anders überlegen, können Sie bei der Agence eSanté ein neues beantragen.
oppose-confirm = Mein DSP löschen
oppose-done = Ihr DSP ist gelöscht
oppose-done-next = Niemand kann darin noch etwas ablegen oder lesen.
oppose-too-late = Dieses DSP wurde schon geöffnet. Um es zu schließen, rufen Sie den Helpdesk an: (+352) 27 12 50 18 33.

## Terms of use

terms-title = Nutzungsbedingungen
terms-version = Fassung { $version }
terms-accept-lead = Bitte lesen und akzeptieren Sie die Bedingungen, um Ihr DSP zu öffnen.
terms-accept = Ich akzeptiere
terms-refuse = Ich akzeptiere jetzt nicht
terms-declined-title = Ihr DSP ist nicht geöffnet
terms-declined = Ohne Ihr Einverständnis mit den Bedingungen können wir ihn nicht öffnen. Es wird nichts gespeichert, und Sie können jederzeit wiederkommen.
terms-declined-back = Bedingungen noch einmal lesen
terms-what-title = Was das DSP ist
terms-what = Das DSP ist Ihre elektronische Gesundheitsakte. Es ist kostenlos und persönlich. Die Agence eSanté führt es für Sie, wie es Artikel 60quater des Sozialgesetzbuchs vorsieht. Es ersetzt nicht die Akte, die jeder Gesundheitsberuf selbst führt.
terms-access-title = Wer ihn lesen kann
terms-access = Sie, und die in Luxemburg zugelassenen Gesundheitsberufe, denen Sie Zugang geben: für 24 Stunden mit Ihrem Anwesenheitscode oder dauerhaft in Ihrem Vertrauenskreis. Wer ein Dokument selbst abgelegt hat, kann es immer wieder lesen. Die Agence eSanté liest Ihre Dokumente nicht.
terms-documents-title = Ihre Dokumente
terms-documents = Ein abgelegtes Dokument kann weder von Ihnen noch vom Verfasser gelöscht werden; eine neue Fassung kann es ersetzen. Ein Dokument wird zehn Jahre aufbewahrt und dann vernichtet, außer Sie haben mit dem Verfasser vereinbart, es lebenslang zu behalten.
terms-trace-title = Alles wird festgehalten
terms-trace = Jeder Zugriff steht in Ihrer Lebenslinie: wer, wann, was und warum. Sie können sie jederzeit lesen.
terms-duties-title = Worum wir Sie bitten
terms-duties = Behalten Sie Ihr Passwort und Ihre Codes für sich. Legen Sie nur Dokumente ab, die Ihre Gesundheit betreffen. Sagen Sie dem Helpdesk Bescheid, wenn Sie glauben, dass jemand anderes Ihr Konto benutzt.
terms-rights-title = Ihre Rechte
terms-rights = Sie können den Zugang jederzeit ändern oder beim Helpdesk die Schließung Ihres DSP verlangen. Wegen Ihrer persönlichen Daten schreiben Sie an privacy@esante.lu.

## Organ donation

donation-title = Organspende
donation-lead = In Luxemburg gilt jeder als Spender, der zu Lebzeiten nicht widersprochen hat (Gesetz vom 25. November 1982). Hier können Sie Ihre Haltung angeben.
donation-question = Dürfen Ihre Organe nach Ihrem Tod für eine Transplantation entnommen werden?
donation-not-opposed = Ich widerspreche der Entnahme nicht
donation-opposed = Ich widerspreche der Entnahme
donation-not-now = Ich antworte jetzt nicht
donation-not-now-explained = Es wird nichts gespeichert.
donation-continue = Weiter
donation-state = Meine Haltung angeben

## Documents

documents-title = Dokumente
synthesis = Übersicht
latest-documents = Meine neuesten Dokumente
documentary-view = Dokumentenansicht
my-documents = Meine Dokumente
personal-data = Persönliche Daten
personal-space = Persönlicher Bereich
synthesis-welcome = Guten Tag, { $person }
synthesis-opened = Ihr DSP ist geöffnet.
synthesis-all-documents = Alle meine Dokumente ansehen
documents-count =
    { $count ->
        [one] { $count } Dokument
       *[other] { $count } Dokumente
    }
no-documents = Noch kein Dokument
no-documents-explained = Ihr DSP füllt sich im Laufe Ihrer Behandlungen. Sie können auch selbst ein Dokument ablegen.
no-documents-in-category = In diesem Ordner ist kein Dokument.
document-kind = Art des Dokuments
document-category = Ordner
document-author = Verfasser
document-care-date = Tag der Behandlung
document-filed-at = Abgelegt am
document-confidentiality = Vertraulichkeit
document-format = Format
document-earlier-versions = Frühere Fassungen
document-replaced = Es gibt eine neuere Fassung
document-newer-version = Neuere Fassung ansehen
document-open = Dokument öffnen
opens-in-new-tab = (in einem neuen Tab)
document-download = Herunterladen
document-by-you = Von Ihnen abgelegt
document-by-patient = Vom Patienten abgelegt
document-by-representative = Von der gesetzlichen Vertretung abgelegt
document-by-assistant = Vom DSP-Assistenten abgelegt
format-pdf = PDF
format-jpeg = JPEG-Bild
format-png = PNG-Bild
format-text = Text

## Filing a document

file-document = Dokument ablegen
file-document-lead = Das Dokument kommt in Ihren persönlichen Bereich. Wer Zugang zu Ihrem DSP hat, sieht, dass es von Ihnen stammt.
file-kind-title = Was möchten Sie ablegen?
file-kind-none = Sie können zurzeit nichts ablegen.
file-kind-holder-expression = Ihre Wünsche, und was man bei Ihrer Behandlung über Sie wissen soll.
file-kind-holder-document = Ein Messprotokoll, ein Brief, ein alter Befund.
file-field = Datei
file-hint = PDF, JPEG, PNG oder Text, bis { $limit }.
file-title = Titel
file-title-hint = Eine Zeile, die sagt, worum es geht, zum Beispiel „Meine Allergien“.
file-care-date = Tag der Behandlung
file-kind-prompt = Wählen Sie eine Art
file-submit = Ablegen
file-done = Ihr Dokument ist abgelegt.
file-done-professional = Das Dokument ist im DSP von { $person } abgelegt.
replace-document = Neue Fassung ablegen
replace-document-lead = Sie tritt an die Stelle der jetzigen Fassung, die erreichbar bleibt.
replace-done = Die neue Fassung ist abgelegt. Die alte bleibt erreichbar.
retention = Aufbewahrung
retention-ten-years = Zehn Jahre
retention-lifelong-proposed = Lebenslang, wenn der Patient einverstanden ist
retention-lifelong-explained = Das Dokument wird zehn Jahre aufbewahrt, solange der Patient nicht zugestimmt hat.
upload-sending = Wird gesendet: %
upload-checking = Die Datei ist angekommen. Wir prüfen sie.
upload-failed = Die Übertragung wurde unterbrochen. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.
upload-progress = Fortschritt der Übertragung

## Confidentiality

confidentiality-normal = Normal
confidentiality-normal-explained = Sichtbar für alle, die Zugang zu Ihrem DSP haben.
confidentiality-confidential = Vertraulich
confidentiality-confidential-explained = Sichtbar für Sie, Ihren Referenzarzt, Ihren Vertrauenskreis und den Verfasser.
confidentiality-private = Privat
confidentiality-private-explained = Nur für Sie und den Verfasser sichtbar.
confidentiality-normal-proposed = Sichtbar für alle, die Zugang zum DSP des Patienten haben.
confidentiality-confidential-proposed = Sichtbar für den Patienten, seinen Referenzarzt, seinen Vertrauenskreis und Sie.
confidentiality-private-proposed = Nur für den Patienten und Sie sichtbar.

## Stakeholders

my-stakeholders = Meine Beteiligten
circle-of-trust = Medizinischer Vertrauenskreis
circle-explained = Wer in Ihrem Kreis ist, hat Zugang zu Ihrem DSP, bis Sie ihn zurückziehen.
circle-empty = Ihr Kreis ist leer
circle-empty-explained = Fügen Sie jemanden hinzu, um dauerhaft Zugang zu geben. Für einen einzelnen Besuch genügt Ihr Anwesenheitscode.
add-stakeholder = Jemanden hinzufügen
stakeholder-search = Name der Ärztin, des Arztes, der Fachkraft
stakeholder-search-hint = Die ersten Buchstaben genügen.
stakeholder-search-results =
    { $count ->
        [one] { $count } Person gefunden
       *[other] { $count } Personen gefunden
    }
stakeholder-search-none = Niemand im Verzeichnis hat einen Namen, der so beginnt.
stakeholder-search-more = Es gibt noch mehr: Geben Sie einen weiteren Buchstaben ein.
stakeholder-choose = Auswählen
stakeholder-confirm-title = { $person } Zugang geben?
stakeholder-confirm = { $person } kann die Dokumente Ihres DSP lesen, die der Beruf sehen darf, und selbst welche ablegen, bis Sie den Zugang zurückziehen.
validate = Bestätigen
stakeholder-added = { $person } hat jetzt Zugang zu Ihrem DSP.
stakeholder-already-added = Diese Person gehört bereits zu Ihrem Kreis.
stakeholder-since = Seit dem { $date }
stakeholder-withdraw = Entfernen
stakeholder-withdraw-named = { $person } entfernen
stakeholder-withdraw-title = { $person } den Zugang entziehen?
stakeholder-withdraw-explained = { $person } sieht dann nur noch die selbst abgelegten Dokumente.
stakeholder-withdraw-confirm = Zugang entziehen
stakeholder-withdrawn = { $person } hat keinen Zugang mehr zu Ihrem DSP.
temporary-access = Zugang mit Anwesenheitscode
temporary-access-explained = Diesen Personen haben Sie Ihren Anwesenheitscode gegeben. Der Zugang endet von selbst.
access-until = Bis zum { $date }
other-provisions = Weitere Zugänge und Einschränkungen
other-provisions-explained = Was derzeit Zugang zu Ihrem DSP gibt oder nimmt.
provision-referring-doctor = Referenzarzt
provision-stay = Laufende Aufnahme
provision-emergency = Erklärter lebensbedrohlicher Notfall
provision-block = Zugang gesperrt
provision-objection = Konsultation wird nicht geteilt
provision-institution-opposed = Sie widersprechen diesem Zugang
all-institutions = Alle Einrichtungen
emergency-access = Notfallzugang
emergency-access-off = Ausgeschaltet
provision-assistant = DSP-Assistent
provision-representative = Gesetzliche Vertretung
provision-discernment = Sie entscheiden allein
provision-discernment-explained = Eine Ärztin oder ein Arzt hat anerkannt, dass Sie allein entscheiden können.

## Activities

life-line = Lebenslinie
life-line-lead = Alles, was in Ihrem DSP geschehen ist: wer, wann, was und warum.
life-line-empty = Hier ist noch nichts geschehen.
life-line-refused = Abgelehnt
life-line-older = Ältere Einträge ansehen
life-line-newest = Zurück zu den neuesten Einträgen
life-line-document = „{ $document }“ ansehen
who-agency = Die Agence eSanté
who-unproven = Eine nicht ausgewiesene Person
who-representative = { $person } (gesetzliche Vertretung)
who-assistant = { $person } (DSP-Assistent)
who-stranger = { $person } (ohne Bezug zu diesem DSP)
who-institution = { $person } (Einrichtung)
who-agency-doctor = { $person } (Arzt der Agence eSanté)
who-staff = { $person } (Agence eSanté)
who-transplant-coordinator = { $person } (Transplantationskoordination)
life-line-context = „{ $words }“

act-dossier-prepared = { $person } hat dieses DSP angelegt.
act-letter-sent = { $person } hat den Brief mit den Codes geschickt.
act-account-activated = { $person } hat das eSanté-Konto aktiviert.
act-activation-refused = { $person } hat einen falschen Aktivierungscode versucht.
act-signed-in = { $person } hat sich angemeldet.
act-sign-in-refused = { $person } hat versucht, sich mit einem falschen Passwort oder Code anzumelden.
act-code-sent = Ein Einmalcode wurde an { $person } geschickt.
act-password-reset-requested = { $person } hat einen Link verlangt, um das Passwort zu ändern.
act-password-reset = { $person } hat ein neues Passwort gewählt.
act-terms-accepted = { $person } hat die Nutzungsbedingungen akzeptiert.
act-dossier-activated = { $person } hat dieses DSP zum ersten Mal geöffnet.
act-dossier-opposed = { $person } hat diesem DSP widersprochen.
act-organ-donation-stated = { $person } hat die Haltung zur Organspende angegeben.
act-dossier-consulted = { $person } hat die Liste der Dokumente angesehen.
act-document-consulted = { $person } hat „{ $document }“ gelesen.
act-document-downloaded = { $person } hat „{ $document }“ heruntergeladen.
act-document-filed = { $person } hat „{ $document }“ abgelegt.
act-document-replaced = { $person } hat eine neue Fassung von „{ $document }“ abgelegt.
act-presence-code-entered = { $person } hat den Anwesenheitscode eingegeben.
act-circle-added = { $person } hat { $whom } in den Vertrauenskreis aufgenommen.
act-circle-withdrawn = { $person } hat { $whom } aus dem Vertrauenskreis entfernt.
act-grants-consulted = { $person } hat die Liste der Beteiligten angesehen.
act-declarations-consulted = { $person } hat die Erklärungen angesehen.
act-life-line-read = { $person } hat die Lebenslinie angesehen.
act-dossier-closed = { $person } hat dieses DSP geschlossen.
act-dossier-reopened = { $person } hat dieses DSP wieder geöffnet.
act-dossier-archived = { $person } hat dieses DSP nach einer Todesmeldung archiviert.
act-dossier-destroyed = { $person } hat ein DSP vernichtet.
act-document-destroyed = { $person } hat „{ $document }“ vernichtet: Die Aufbewahrungsfrist war abgelaufen.
act-document-erased = { $person } hat den Inhalt von „{ $document }“ vernichtet.
act-organ-donation-looked-up = { $person } hat die Haltung zur Organspende eingesehen.
act-made-normal = { $person } hat „{ $document }“ für alle mit Zugang sichtbar gemacht.
act-made-confidential = { $person } hat „{ $document }“ auf vertraulich gesetzt.
act-made-private = { $person } hat „{ $document }“ auf privat gesetzt.
act-document-hidden = { $person } hat „{ $document }“ vor { $whom } verborgen.
act-document-unhidden = { $person } hat „{ $document }“ für { $whom } wieder sichtbar gemacht.
act-document-released = { $person } hat „{ $document }“ für die Patientin oder den Patienten freigegeben.
act-retention-proposed = { $person } hat für „{ $document }“ eine andere Aufbewahrungsdauer vorgeschlagen.
act-retention-agreed = { $person } hat der vorgeschlagenen Aufbewahrungsdauer für „{ $document }“ zugestimmt.
act-presence-ended = { $person } hat den Zugang von { $whom } mit dem Anwesenheitscode beendet.
act-presence-code-renewed = { $person } hat einen neuen Anwesenheitscode verlangt. Der alte gilt nicht mehr.
act-referring-doctor-declared = { $person } hat eine Erklärung zum Referenzarzt eingetragen: { $whom }.
act-stay-announced = { $person } hat eine Aufnahme, ihre Verlängerung oder ihr Ende gemeldet.
act-stay-begun = { $person } hat Ihre Aufnahme gemeldet.
act-stay-renewed = { $person } hat gemeldet, dass Ihr Aufenthalt länger dauert.
act-stay-ended = { $person } hat Ihre Entlassung gemeldet.
act-emergency-ward-entered = { $person } hat gemeldet, dass Sie in der Notaufnahme waren.
act-emergency-declared = { $person } hat einen lebensbedrohlichen Notfall erklärt.
act-professional-blocked = { $person } hat den Zugang von { $whom } gesperrt.
act-professional-unblocked = { $person } hat die Sperre für { $whom } aufgehoben.
act-consultation-objected = { $person } hat der Weitergabe einer Konsultation bei { $whom } widersprochen.
act-objection-withdrawn = { $person } hat den Widerspruch gegen die Weitergabe einer Konsultation bei { $whom } zurückgenommen.
act-institution-opposed = { $person } hat dem Zugang der Einrichtung { $whom } widersprochen.
act-institution-opposed-all = { $person } hat dem Zugang aller Einrichtungen widersprochen.
act-opposition-lifted = { $person } hat den Widerspruch gegen den Zugang der Einrichtung { $whom } aufgehoben.
act-opposition-lifted-all = { $person } hat den Widerspruch gegen den Zugang aller Einrichtungen aufgehoben.
act-emergency-access-switched-off = { $person } hat den Notfallzugang ausgeschaltet.
act-emergency-access-switched-on = { $person } hat den Notfallzugang wieder eingeschaltet.
act-licence-stopped = Die Berufszulassung von { $whom } ist erloschen, und mit ihr der Zugang.
act-assistant-designated = { $person } hat { $whom } als DSP-Assistent benannt.
act-assistant-removed = { $person } hat { $whom } als DSP-Assistent abberufen.
act-representative-registered = { $person } hat { $whom } als gesetzlichen Vertreter eingetragen.
act-representation-ended = { $person } hat die gesetzliche Vertretung durch { $whom } beendet.
act-discernment-recognised = { $person } hat anerkannt, dass die minderjährige Person allein entscheiden kann.
act-case-requested = { $person } hat beantragt, dieses DSP in einem Ausnahmeverfahren einzusehen.
act-case-read = { $person } hat die Gründe eines Ausnahmeverfahrens gelesen.
act-case-approved = { $person } hat das Ausnahmeverfahren bewilligt.
act-case-ended = { $person } hat das Ausnahmeverfahren beendet.

attempt-dossier-activated = { $person } hat versucht, dieses DSP zum ersten Mal zu öffnen.
attempt-dossier-opposed = { $person } hat versucht, diesem DSP zu widersprechen.
attempt-organ-donation-stated = { $person } hat versucht, eine Haltung zur Organspende anzugeben.
attempt-dossier-consulted = { $person } hat versucht, die Liste der Dokumente anzusehen.
attempt-document-consulted = { $person } hat versucht, ein Dokument zu lesen.
attempt-document-downloaded = { $person } hat versucht, ein Dokument herunterzuladen.
attempt-document-filed = { $person } hat versucht, ein Dokument abzulegen.
attempt-document-replaced = { $person } hat versucht, ein Dokument zu ersetzen.
attempt-presence-code-entered = { $person } hat versucht, mit einem Anwesenheitscode Zugang zu bekommen.
attempt-circle-added = { $person } hat versucht, { $whom } in den Vertrauenskreis aufzunehmen.
attempt-circle-withdrawn = { $person } hat versucht, { $whom } aus dem Vertrauenskreis zu entfernen.
attempt-grants-consulted = { $person } hat versucht, die Liste der Beteiligten anzusehen.
attempt-declarations-consulted = { $person } hat versucht, die Erklärungen anzusehen.
attempt-life-line-read = { $person } hat versucht, die Lebenslinie anzusehen.
attempt-letter-sent = { $person } hat versucht, den Brief mit den Codes zu schicken.
attempt-dossier-closed = { $person } hat versucht, dieses DSP zu schließen.
attempt-dossier-reopened = { $person } hat versucht, dieses DSP wieder zu öffnen.
attempt-dossier-archived = { $person } hat versucht, dieses DSP zu archivieren.
attempt-dossier-destroyed = { $person } hat versucht, dieses DSP zu vernichten.
attempt-document-destroyed = { $person } hat versucht, ein Dokument zu vernichten.
attempt-document-erased = { $person } hat versucht, den Inhalt eines Dokuments zu vernichten.
attempt-organ-donation-looked-up = { $person } hat versucht, die Haltung zur Organspende einzusehen.
attempt-made-normal = { $person } hat versucht, die Vertraulichkeit eines Dokuments aufzuheben.
attempt-made-confidential = { $person } hat versucht, ein Dokument auf vertraulich zu setzen.
attempt-made-private = { $person } hat versucht, ein Dokument auf privat zu setzen.
attempt-document-hidden = { $person } hat versucht, ein Dokument zu verbergen.
attempt-document-unhidden = { $person } hat versucht, ein verborgenes Dokument wieder sichtbar zu machen.
attempt-document-released = { $person } hat versucht, ein Dokument für die Patientin oder den Patienten freizugeben.
attempt-retention-proposed = { $person } hat versucht, eine andere Aufbewahrungsdauer vorzuschlagen.
attempt-retention-agreed = { $person } hat versucht, einer Aufbewahrungsdauer zuzustimmen.
attempt-presence-ended = { $person } hat versucht, den Zugang von { $whom } mit dem Anwesenheitscode zu beenden.
attempt-presence-code-renewed = { $person } hat versucht, einen neuen Anwesenheitscode zu bekommen.
attempt-referring-doctor-declared = { $person } hat versucht, eine Erklärung zum Referenzarzt einzutragen.
attempt-stay-announced = { $person } hat versucht, eine Aufnahme zu melden.
attempt-emergency-declared = { $person } hat versucht, einen lebensbedrohlichen Notfall zu erklären.
attempt-professional-blocked = { $person } hat versucht, den Zugang von { $whom } zu sperren.
attempt-professional-unblocked = { $person } hat versucht, die Sperre für { $whom } aufzuheben.
attempt-consultation-objected = { $person } hat versucht, der Weitergabe einer Konsultation bei { $whom } zu widersprechen.
attempt-objection-withdrawn = { $person } hat versucht, den Widerspruch gegen die Weitergabe einer Konsultation bei { $whom } zurückzunehmen.
attempt-institution-opposed = { $person } hat versucht, dem Zugang von Einrichtungen zu widersprechen.
attempt-opposition-lifted = { $person } hat versucht, den Widerspruch gegen den Zugang von Einrichtungen aufzuheben.
attempt-emergency-access-switched-off = { $person } hat versucht, den Notfallzugang auszuschalten.
attempt-emergency-access-switched-on = { $person } hat versucht, den Notfallzugang wieder einzuschalten.
attempt-licence-stopped = { $person } hat versucht, das Ende einer Berufszulassung einzutragen.
attempt-assistant-designated = { $person } hat versucht, einen DSP-Assistenten zu benennen.
attempt-assistant-removed = { $person } hat versucht, einen DSP-Assistenten abzuberufen.
attempt-representative-registered = { $person } hat versucht, einen gesetzlichen Vertreter einzutragen.
attempt-representation-ended = { $person } hat versucht, eine gesetzliche Vertretung zu beenden.
attempt-discernment-recognised = { $person } hat versucht anzuerkennen, dass die minderjährige Person allein entscheiden kann.
attempt-case-requested = { $person } hat versucht, ein Ausnahmeverfahren zu beantragen.
attempt-case-approved = { $person } hat versucht, ein Ausnahmeverfahren zu bewilligen.
attempt-case-ended = { $person } hat versucht, ein Ausnahmeverfahren zu beenden.

basis-holder = Weil es die eigene Akte ist.
basis-author = Weil es das eigene Dokument ist.
basis-circle-of-trust = Weil die Person zum Vertrauenskreis gehört.
basis-presence-code = Weil der Anwesenheitscode mitgeteilt wurde.
basis-agency = Weil es eine Aufgabe der Agentur ist, die keine Gesundheitsdaten zeigt.
basis-legal-representative = Weil diese Person die Inhaberin oder den Inhaber gesetzlich vertritt.
basis-assistant = Weil die Inhaberin oder der Inhaber diese Person als DSP-Assistent benannt hat.
basis-referring-doctor = Weil es sich um den Referenzarzt handelt.
basis-stay = Weil die Einrichtung eine Aufnahme gemeldet hat.
basis-emergency = Weil ein lebensbedrohlicher Notfall erklärt wurde.
basis-exceptional-case = Weil eine zweite Person ein Ausnahmeverfahren bewilligt hat.
basis-signed-request = Weil die Inhaberin oder der Inhaber es schriftlich verlangt hat.
basis-organ-law = Weil das Gesetz verlangt, die Haltung vor einer Entnahme zu prüfen.
basis-institution = Weil eine Einrichtung ihre Aufnahmen selbst meldet.
refusal-record-not-open = Weil die Akte nicht geöffnet war.
refusal-not-licensed = Weil an diesem Tag die Zulassung in Luxemburg fehlte.
refusal-no-therapeutic-relationship = Weil kein Zugang gegeben war.
refusal-confidentiality = Weil die Vertraulichkeit des Dokuments es nicht erlaubt.
refusal-category = Weil das Gesetz es diesem Beruf nicht erlaubt.
refusal-wrong-code = Weil der Code falsch war.
refusal-not-allowed = Weil diese Person das Recht dazu nicht hat.
refusal-not-certified = Weil das Konformitätszertifikat der Einrichtung nicht gültig war.
refusal-blocked = Weil der Zugang gesperrt ist.
refusal-consultation-objection = Weil der Weitergabe der Konsultation dieses Tages widersprochen wurde.
refusal-emergency-access-off = Weil der Notfallzugang ausgeschaltet ist.
refusal-hidden-from-you = Weil dieses Dokument vor dieser Person verborgen ist.
refusal-not-essential = Weil im Notfall nur das Wesentliche gelesen werden darf.
refusal-awaits-announcement = Weil dieses Dokument auf ein Aufklärungsgespräch wartet.
refusal-is-referring-doctor = Weil es sich um den Referenzarzt handelt.
refusal-not-independent = Weil dafür eine eigene Praxis nötig ist.
refusal-no-own-record = Weil diese Person selbst kein offenes DSP hat.
refusal-outside-mandate = Weil die Benennung nicht so weit reicht.
refusal-representative-decides = Weil darüber die gesetzliche Vertretung entscheidet.
refusal-no-approved-case = Weil kein Ausnahmeverfahren bewilligt war.
refusal-not-due = Weil die Zeit noch nicht gekommen war.

## My account

account-title = Mein Konto
account-contacts = Wo Sie Ihre Codes erhalten
account-contacts-explained = Zur Sicherheit zeigen wir nur einen Teil.
contact-email = E-Mail
contact-phone = Handy
account-language = Sprache
account-language-explained = Die Sprache unserer Nachrichten und Ihrer Briefe.
account-language-saved = Die Sprache ist gespeichert.
account-name = Name
account-birth-date = Geburtsdatum
account-profession = Beruf
account-speciality = Fachgebiet
account-practice = Praxis oder Einrichtung
account-terms-accepted = Bedingungen akzeptiert am { $date }
account-donation = Organspende
account-donation-opposed = Sie widersprechen der Entnahme.
account-donation-not-opposed = Sie widersprechen der Entnahme nicht.
account-donation-none = Sie haben keine Haltung angegeben.
account-donation-change = Meine Haltung ändern
account-donation-saved = Ihre Haltung ist gespeichert.
save = Speichern

## Professionals

find-patient = Akte eines Patienten öffnen
find-patient-explained = Bitten Sie den Patienten um seinen Anwesenheitscode. Er gibt Ihnen 24 Stunden Zugang.
find-patient-none = Mit dieser Matrikelnummer ist Ihnen keine Akte geöffnet. Bitten Sie den Patienten um seinen Anwesenheitscode.
patient-matricule-hint = Die Sozialversicherungsnummer des Patienten, 13 Ziffern.
presence-code = Anwesenheitscode
presence-code-hint = Er ist im Brief des Patienten abgedruckt.
presence-code-optional = Lassen Sie das Feld leer, wenn der Patient Ihnen schon Zugang gegeben hat.
presence-code-enter = Anwesenheitscode eingeben
open-dossier = Akte öffnen
my-patients = Meine Patienten
my-patients-empty = Zurzeit kein Zugang
my-patients-empty-explained = Hier erscheinen die Patienten, die Ihnen Zugang geben.
patient-born = Geboren am { $date }
access-by-circle = Vertrauenskreis
access-by-presence-code = Anwesenheitscode, bis { $until }
access-by-author = Ihre eigenen Dokumente
access-by-referring-doctor = Referenzarzt
access-by-stay = Aufnahme in der Einrichtung, bis { $until }
access-by-emergency = lebensbedrohlicher Notfall, bis { $until }
professional-documents = Dokumente des Patienten
professional-no-documents = Kein Dokument für Sie
professional-no-documents-explained = Sie können das erste ablegen.
professional-authored-only = Sie sehen nur die Dokumente, die Sie selbst abgelegt haben. Für alles andere bitten Sie den Patienten um seinen Anwesenheitscode.
patient-space = Persönlicher Bereich des Patienten
professional-file-lead = Legen Sie ab, was der weiteren Behandlung dient. Der Patient sieht Ihren Namen und das Datum.
confidentiality-proposed = Vorgeschlagene Vertraulichkeit
confidentiality-proposed-hint = Der Patient kann sie ändern.
profession-doctor = Arzt oder Zahnarzt
profession-pharmacist = Apotheker
profession-nurse = Krankenpfleger
profession-expert = Anderer Gesundheitsfachberuf
profession-midwife = Hebamme
profession-laboratory-technician = Laborant
profession-radiology-technician = Medizinisch-technischer Assistent für Radiologie
profession-care-assistant = Pflegehelfer
profession-social-worker = Sozialarbeiter
profession-biologist = Labormediziner

## Categories and kinds of documents

category-personal-expression = Persönliche Äußerungen des Inhabers
category-summaries = Zusammenfassungen
category-history = Vorgeschichte
category-allergies = Allergien – Unverträglichkeiten
category-devices = Prothesen und Hilfsmittel
category-care-reports = Behandlungsberichte
category-certificates = Bescheinigungen und Erklärungen
category-imaging = Medizinische Bilder
category-laboratory-results = Laborergebnisse
category-dispensations = Abgegebene Medikamente
category-nursing-assessments = Pflegeberichte
category-prescriptions = Verschreibungen und Behandlungen
category-prevention = Vorbeugung
category-socio-educational = Sozialpädagogische Daten
category-social-environment = Soziales Umfeld
category-legal-protection = Rechtlicher Schutz
category-social-insurance = Sozialversicherung
category-health-education = Gesundheitserziehung
kind-holder-expression = Äußerung des Inhabers
kind-holder-document = Anderes persönliches Dokument
kind-patient-summary = Patientenübersicht des Referenzarztes
kind-history-note = Vorgeschichte
kind-allergy-note = Allergien und Unverträglichkeiten
kind-device-passport = Prothesen- oder Gerätepass
kind-consultation-report = Sprechstundenbericht
kind-discharge-report = Krankenhausbericht
kind-vaccination-record = Impfung
kind-certificate = Bescheinigung oder Erklärung
kind-imaging-report = Röntgen- und Bildbefund
kind-laboratory-report = Laborergebnisse
kind-dispensation = Abgegebene Medikamente
kind-nursing-assessment = Pflegebericht
kind-prescription = Verschreibung
kind-prevention-report = Früherkennung oder Vorbeugung
kind-socio-educational-report = Sozialpädagogischer Bericht
kind-social-report = Sozialbericht
kind-legal-protection-document = Rechtlicher Schutz
kind-insurance-document = Versicherungsschutz
kind-education-plan = Schulungsplan

## What is wrong with a form

invalid-matricule-missing = Geben Sie Ihre Matrikelnummer ein.
invalid-matricule = Diese Matrikelnummer ist unvollständig oder enthält einen Fehler. Sie hat 13 Ziffern, oder 11, wenn sie alt ist.
invalid-patient-matricule-missing = Geben Sie die Matrikelnummer des Patienten ein.
invalid-directory-id-missing = Geben Sie Ihre Berufskennung ein.
invalid-directory-id = Diese Kennung stimmt nicht. Sie ist in Ihrem Brief abgedruckt.
invalid-activation-code-missing = Geben Sie den Aktivierungscode aus Ihrem Brief ein.
invalid-one-time-code-missing = Geben Sie den Code ein, den Sie erhalten haben.
invalid-password-missing = Geben Sie Ihr Passwort ein.
invalid-password-too-short = Das Passwort ist zu kurz. Es braucht mindestens { $minimum } Zeichen.
invalid-password-too-long = Das Passwort ist zu lang. Es hat höchstens { $limit } Zeichen.
invalid-password-weak = Dieses Passwort ist leicht zu erraten. Fügen Sie ein oder zwei Wörter hinzu, die nichts mit Ihrem Namen zu tun haben.
invalid-password-different = Die beiden Passwörter sind nicht gleich.
invalid-contact = Geben Sie eine Handynummer oder eine E-Mail-Adresse ein.
invalid-email = Geben Sie eine vollständige E-Mail-Adresse ein, zum Beispiel marie@beispiel.lu.
invalid-choice = Wählen Sie eine Antwort.
invalid-search = Geben Sie mindestens { $minimum } Buchstaben des Namens ein.
invalid-title-missing = Geben Sie dem Dokument einen Titel.
invalid-title-too-long = Der Titel ist zu lang. Er hat höchstens { $limit } Zeichen.
invalid-kind-missing = Wählen Sie eine Art von Dokument.
invalid-kind-not-yours = Ihr Beruf kann diese Art von Dokument nicht ablegen.
invalid-care-date = Geben Sie ein Datum ein.
invalid-care-date-future = Der Tag der Behandlung kann nicht in der Zukunft liegen.
invalid-otherwise = Diese Angaben können so nicht angenommen werden.
wrong-matricule-or-code = Die Matrikelnummer oder der Code stimmt nicht.
wrong-identifier-or-code = Die Kennung oder der Code stimmt nicht.
wrong-matricule-or-password = Die Matrikelnummer oder das Passwort stimmt nicht.
wrong-identifier-or-password = Die Kennung oder das Passwort stimmt nicht.
wrong-one-time-code = Der Code stimmt nicht.
spent-one-time-code = Dieser Code gilt nicht mehr. Fordern Sie einen neuen an.
no-further-one-time-code = Wir haben schon mehrere Codes geschickt und schicken keinen weiteren. Beginnen Sie noch einmal von vorn.
upload-missing = Wählen Sie eine Datei.
upload-empty = Die Datei „{ $name }“ ist leer.
upload-too-large = Die Datei „{ $name }“ ist zu groß. Die Grenze liegt bei { $limit }.
upload-unknown-format = Das Format von „{ $name }“ wird nicht angenommen. Legen Sie ein PDF, ein JPEG- oder PNG-Bild oder einen Text ab.
upload-mismatch = Der Inhalt von „{ $name }“ ist nicht, was der Name sagt. Speichern Sie die Datei noch einmal im richtigen Format.
upload-encrypted = Das PDF „{ $name }“ ist mit einem Passwort geschützt. Speichern Sie es ohne Passwort und versuchen Sie es noch einmal.
upload-damaged = Die Datei „{ $name }“ ist beschädigt und lässt sich nicht öffnen.

## Pages for what went wrong

error-not-found = Diese Seite gibt es nicht
error-not-found-next = Vielleicht enthält die Adresse einen Fehler, oder das Dokument ist nicht erreichbar.
error-refused = Hier haben Sie keinen Zugang
error-refused-next = Diese Seite steht Ihnen nicht offen.
error-dossier-closed = Ihr DSP ist geschlossen
error-dossier-closed-next = Niemand hat Zugang, auch Sie nicht. Der Inhalt wird zehn Jahre aufbewahrt. Um es wieder zu öffnen, rufen Sie das Helpdesk an: (+352) 27 12 50 18 33.
error-dossier-archived = Dieses DSP ist archiviert
error-dossier-archived-next = Uns wurde ein Todesfall gemeldet. Wenn das ein Irrtum ist, rufen Sie das Helpdesk an: (+352) 27 12 50 18 33.
error-foreign-form = Diese Anfrage wurde abgelehnt
error-foreign-form-next = Das Formular kam von einer anderen Website. Es wurde nichts gespeichert. Öffnen Sie die Seite hier und versuchen Sie es noch einmal.
error-too-many-attempts = Zu viele Versuche
error-too-many-attempts-next = Zum Schutz des Kontos warten wir ein wenig. Versuchen Sie es in { $wait } wieder.
wait-minutes =
    { $count ->
        [one] einer Minute
       *[other] { $count } Minuten
    }
wait-hours =
    { $count ->
        [one] einer Stunde
       *[other] { $count } Stunden
    }
error-conversation-over = Bitte beginnen Sie noch einmal
error-conversation-over-next = Dieser Schritt war schon abgeschlossen oder hat zu lange gedauert. Zur Sicherheit haben wir ihn beendet.
error-request-too-large = Diese Datei ist zu groß
error-request-too-large-next = Gehen Sie zurück und wählen Sie eine kleinere Datei. Es wurde nichts gespeichert.
error-unavailable = Der Dienst antwortet nicht
error-unavailable-next = Versuchen Sie es in einigen Minuten wieder. Es wurde nichts gespeichert.
error-internal = Etwas ist schiefgegangen
error-internal-next = Der Fehler liegt bei uns und ist gemeldet. Versuchen Sie es später wieder oder rufen Sie den Helpdesk an.

## The demo's own page

demo-title = Vorführung
demo-notice = Diese Seite gibt es nur in der Vorführung. Alle Personen sind erfunden.
demo-clock = Die Uhr
demo-one-hour = Eine Stunde vor
demo-one-day = Einen Tag vor
demo-one-month = Dreißig Tage vor
demo-outbox = E-Mails und SMS
demo-people = Wer sich anmelden kann
