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

## Signing in with another identity

identity-with = Mit { $provider }
identity-with-explained = Wenn Sie { $provider } schon mit Ihrem Konto verbunden haben.
identity-continue = Weiter mit { $provider }
identity-leaving-title = Sie gehen jetzt zu { $provider }
identity-leaving = Weisen Sie sich dort aus wie gewohnt. Danach kommen Sie hierher zurück.
identity-not-signed-in = Sie sind nicht angemeldet
identity-not-linked = { $provider } ist nicht mit Ihrem Konto verbunden
identity-given-up = Sie haben bei { $provider } abgebrochen.
identity-not-proven = { $provider } hat uns nicht bestätigt, wer Sie sind. Versuchen Sie es noch einmal.
identity-too-weak = Diese Art, sich bei { $provider } auszuweisen, ist für eine Gesundheitsakte nicht sicher genug. Wählen Sie dort eine sicherere.
identity-unknown = { $provider } ist hier noch mit keinem Konto verbunden. Melden Sie sich einmal mit Ihrem Passwort an. Danach können Sie es unter „Mein Konto“ verbinden.
identity-taken = Dieser Ausweis von { $provider } öffnet schon ein anderes Konto. Nehmen Sie den, der auf Ihren Namen lautet, oder rufen Sie den Helpdesk an.
identity-silent = { $provider } antwortet gerade nicht. Sie haben nichts falsch gemacht.
identity-password-instead = Mit Ihrem Passwort können Sie sich immer anmelden.
identity-to-password = Mit meinem Passwort anmelden
identity-link = { $provider } verbinden
identity-link-again = Zurück zu „Anders anmelden“
identities-title = Anders anmelden
identities-lead = Verbinden Sie einen Ausweis, den Sie schon haben. Er öffnet Ihr Konto ohne Passwort und ohne Code.
identities-none = Noch ist nichts verbunden.
identities-none-next = Wählen Sie unten, was Sie verbinden möchten.
identities-since = Verbunden am { $date }
identities-unlink = Trennen
identities-unlink-one = { $provider } trennen, verbunden am { $date }
identities-linked = Verbunden. Nächstes Mal können Sie sich so anmelden.
identities-unlinked = Getrennt. Damit lässt sich Ihr Konto nicht mehr öffnen.
identities-offer-title = Wie möchten Sie sich nächstes Mal anmelden?
identities-offer = Wenn Sie mögen, verbinden Sie einen Ausweis, den Sie schon haben. Das geht auch später, unter „Mein Konto“.
identities-offer-later = Jetzt nicht

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
no-documents-for-you = Hier ist noch nichts, oder nichts, das Sie sehen dürfen.
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
document-by-holder = Von der Inhaberin oder dem Inhaber abgelegt
document-by-patient = Vom Patienten abgelegt
document-by-representative = Von der gesetzlichen Vertretung abgelegt
document-by-assistant = Vom DSP-Assistenten abgelegt
format-pdf = PDF
format-jpeg = JPEG-Bild
format-png = PNG-Bild
format-text = Text
format-cda = Strukturiertes medizinisches Dokument (CDA)
format-fhir = Strukturiertes medizinisches Dokument (FHIR)
reading-about = Angaben zum Dokument
reading-title = „{ $title }“ lesen
reading-dates = Behandlung vom { $care }. Abgelegt am { $filed }.
reading-full-screen = Bildschirmfüllend öffnen
reading-no-pdf-here = Dieses Gerät zeigt PDF nicht in der Seite. Öffnen Sie es bildschirmfüllend.
reading-image = Bild: { $title }
reading-attachment = Anlage { $number } öffnen
reading-table = Tabelle
reading-too-long = Dieses Dokument ist zu lang, um hier gezeigt zu werden
reading-not-shown = Dieses Dokument kann hier nicht gezeigt werden
reading-download-it = Laden Sie es herunter, um es auf Ihrem Gerät zu lesen.
reading-patient = Patient
reading-born-on = Geburtsdatum
reading-written-on = Geschrieben am
reading-author = Geschrieben von
reading-custodian = Original bei
reading-measure = Untersuchung
reading-outcome = Ergebnis
reading-range = Übliche Werte
reading-when = Datum
reading-substance = Allergie gegen
reading-reaction = Reaktion
reading-risk = Gefahr
reading-high-risk = Kann lebensgefährlich sein
reading-low-risk = Nicht lebensgefährlich
reading-standing = Stand
reading-active = Besteht
reading-inactive = Besteht nicht mehr
reading-resolved = Geheilt
reading-completed = Abgeschlossen
reading-stopped = Abgebrochen
reading-medicine = Medikament
reading-dosage = Einnahme
reading-vaccine = Impfstoff
reading-dose = Dosis
reading-lot = Chargennummer
reading-complaint = Gesundheitliches Problem
reading-since = Seit
reading-treatment = Behandlung
reading-conclusion = Schluss
reading-yes = Ja
reading-no = Nein
reading-elsewhere = Dieser Teil steht in einer anderen Datei, die nicht abgelegt wurde.
reading-flag-high = ▲ hoch
reading-flag-low = ▼ niedrig
reading-flag-critical-high = ▲ sehr hoch
reading-flag-critical-low = ▼ sehr niedrig
reading-flag-abnormal = auffällig

## Filing a document

file-document = Dokument ablegen
file-document-lead = Das Dokument kommt in Ihren persönlichen Bereich. Wer Zugang zu Ihrem DSP hat, sieht, dass es von Ihnen stammt.
file-kind-title = Was möchten Sie ablegen?
file-kind-none = Sie können zurzeit nichts ablegen.
file-kind-holder-expression = Ihre Wünsche, und was man bei Ihrer Behandlung über Sie wissen soll.
file-kind-holder-document = Ein Messprotokoll, ein Brief, ein alter Befund.
file-field = Datei
file-hint = PDF, JPEG, PNG oder Text, bis { $limit }.
file-photos-hint = Mehrere Fotos werden zu einem PDF, eine Seite je Foto.
file-camera = Oder machen Sie ein Foto
file-camera-hint = Ein Foto je Seite. Für die nächste Seite noch einmal.
file-photos = Fotos
file-as-pdf = In PDF umwandeln
file-as-pdf-hint = Für das Foto eines Briefes oder Rezepts.
file-title = Titel
file-title-hint = Eine Zeile, die sagt, worum es geht, zum Beispiel „Meine Allergien“.
file-care-date = Tag der Behandlung
file-kind-prompt = Wählen Sie eine Art
file-submit = Ablegen
file-done = Ihr Dokument ist abgelegt.
file-done-professional = Das Dokument ist im DSP von { $person } abgelegt.
file-waiting = Ihr Dokument ist angekommen. Wir prüfen es; sobald das getan ist, erscheint es in den Dokumenten.
documents-waiting =
    { $count ->
        [one] 1 Dokument wird geprüft
       *[other] { $count } Dokumente werden geprüft
    }
documents-waiting-explained = Sie müssen nichts tun.
documents-announced = Ein Dokument ist in Vorbereitung
documents-announced-explained = Jemand, der Sie behandelt, möchte zuerst mit Ihnen darüber sprechen. Danach können Sie es lesen.
document-search = In den Dokumenten suchen
document-search-field = Was suchen Sie?
document-search-hint = Ein oder mehrere Wörter: aus einem Titel, einem Namen oder dem Text.
document-search-lead = Wonach Sie suchen, wird nirgends notiert.
document-search-results =
    { $count ->
        [0] Kein Dokument gefunden
        [one] 1 Dokument gefunden
       *[other] { $count } Dokumente gefunden
    }
document-search-none = Versuchen Sie es mit einem einzigen Wort oder einem kürzeren. In Fotos kann nicht nach Text gesucht werden.
invalid-document-search = Schreiben Sie ein Wort mit mindestens zwei Buchstaben.
replace-document = Neue Fassung ablegen
replace-document-lead = Sie tritt an die Stelle der jetzigen Fassung, die erreichbar bleibt.
replace-done = Die neue Fassung ist abgelegt. Die alte bleibt erreichbar.
retention = Aufbewahrung
retention-ten-years = Zehn Jahre
retention-lifelong-proposed = Lebenslang, wenn der Patient einverstanden ist
retention-lifelong-explained = Das Dokument wird zehn Jahre aufbewahrt, solange der Patient nicht zugestimmt hat.
announcement = Aufklärungsgespräch
announcement-none = Der Patient kann es sofort lesen
announcement-mentioned = Erst, wenn Sie mit dem Patienten darüber gesprochen haben
announcement-mentioned-hint = Bis dahin sagt das DSP, dass ein Dokument in Vorbereitung ist, aber nicht welches.
announcement-silent = Erst, wenn Sie darüber gesprochen haben, ohne Hinweis vorher
announcement-silent-hint = Bis dahin sagt das DSP nichts davon.
announcement-days = Für wie viele Tage höchstens
announcement-days-hint = 1 bis 30. Danach kann der Patient es auf jeden Fall lesen. Sie können es früher freigeben.
announcement-waits = Der Patient kann dieses Dokument noch nicht lesen. Er kann es ab dem { $date }, oder sobald Sie es freigeben.
announcement-release = Freigeben
announcement-released = Das Dokument ist freigegeben. Der Patient kann es lesen.
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
circle-explained = Diese Fachpersonen haben Zugang zur Akte, bis Sie sie entfernen.
circle-empty = Ihr Kreis ist leer
circle-empty-explained = Fügen Sie jemanden hinzu, um dauerhaft Zugang zu geben. Für einen einzelnen Besuch genügt Ihr Anwesenheitscode.
add-stakeholder = Jemanden hinzufügen
stakeholder-search = Name oder Vorname
stakeholder-search-hint = Die ersten Buchstaben genügen.
stakeholder-search-results =
    { $count ->
        [one] { $count } Person gefunden
       *[other] { $count } Personen gefunden
    }
stakeholder-search-none = Es wurde niemand gefunden. Versuchen Sie es mit weniger Buchstaben oder einer anderen Fachrichtung.
stakeholder-search-more = Es gibt noch mehr: Geben Sie einen weiteren Buchstaben ein.
stakeholder-choose = Auswählen
stakeholder-confirm-title = { $person } Zugang geben?
stakeholder-confirm = { $person } kann die Dokumente lesen, die dieser Beruf sehen darf, und welche ablegen, bis Sie diesen Zugang zurücknehmen.
validate = Bestätigen
stakeholder-added = { $person } hat jetzt Zugang zur Akte.
stakeholder-already-added = Diese Person gehört bereits zu Ihrem Kreis.
stakeholder-since = Seit dem { $date }
stakeholder-withdraw = Entfernen
stakeholder-withdraw-named = { $person } entfernen
stakeholder-withdrawn = { $person } hat keinen Zugang mehr zur Akte, außer zu eigenen Dokumenten.
temporary-access = Zugang mit Anwesenheitscode
temporary-access-explained = Dieser Zugang endet von selbst. Sie können ihn auch jetzt beenden.
access-until = Bis zum { $date }
provision-referring-doctor = Referenzarzt
provision-emergency = Erklärter lebensbedrohlicher Notfall
all-institutions = Alle Einrichtungen
emergency-access = Notfallzugang
emergency-access-off = Ausgeschaltet
provision-discernment = Sie entscheiden allein
provision-discernment-explained = Eine Ärztin oder ein Arzt hat anerkannt, dass Sie allein entscheiden können.
stakeholders-section = Fachpersonen
blocked-section = Zugang gesperrt
access-fixed = Sie sehen die Zugänge
last-access = Letzter Zugriff am { $date }
last-access-never = Hat noch nichts geöffnet
stakeholder-put-back = Wieder aufnehmen
stakeholder-put-back-named = { $person } wieder in den Kreis aufnehmen
referring-doctor-none = Es ist kein Referenzarzt gemeldet.
referring-doctor-why = Warum kann ich ihn nicht entfernen?
referring-doctor-why-text = Dieser Zugang kommt von der Erklärung, die Sie zusammen unterschrieben haben. Er dauert so lange wie sie und kann nicht gesperrt werden. Um zu wechseln, unterschreiben Sie eine Erklärung mit einem anderen Arzt.
presence-none = Im Moment hat niemand durch Ihren Code Zugang.
presence-end = Beenden
presence-end-named = Zugang von { $person } beenden
presence-ended = { $person } hat keinen Zugang mehr durch den Anwesenheitscode.
institutions = Einrichtungen
institution = Einrichtung
institutions-explained = Eine Einrichtung hat Zugang, solange sie sich um Sie kümmert.
institutions-none = Im Moment hat keine Einrichtung Zugang.
institutions-manage = Einrichtungen den Zugang verweigern
institutions-lead = Krankenhäuser, Pflegeheime und häusliche Pflegedienste haben Zugang zur Akte, solange sie sich um Sie kümmern. Sie können das ablehnen.
institutions-refused = Zugang verweigert für
institutions-refused-none = Sie haben keiner Einrichtung den Zugang verweigert.
institutions-refuse-one = Eine Einrichtung ablehnen
institutions-refuse-all = Alle Einrichtungen ablehnen
institutions-refuse-all-explained = Kein Krankenhaus und kein Pflegedienst sieht die Akte während eines Aufenthalts, weder heute noch später. Jeder behält, was er selbst geschrieben hat. Wer nicht alles sieht, kann etwas Wichtiges übersehen.
institutions-all-refused = Sie verweigern allen Einrichtungen den Zugang.
institution-refuse = Zugang verweigern
institution-refuse-named = Zugang verweigern: { $institution }
institution-refuse-explained = Wenn Sie ablehnen, sieht sie die Akte nicht mehr, weder jetzt noch bei einem anderen Aufenthalt. Was sie geschrieben hat, behält sie. Sie können es jederzeit wieder erlauben.
institution-refused = Zugang verweigert
institution-lift = Wieder erlauben
institution-lift-named = Wieder erlauben: { $institution }
institution-opposed-done = { $institution } hat keinen Zugang mehr zur Akte.
institution-lifted-done = Die Ablehnung ist aufgehoben. Während einer Betreuung gibt es wieder Zugang.
stay-admission = Laufender Aufenthalt
stay-renewal = Verlängerter Aufenthalt
stay-after-discharge = Nach dem Aufenthalt
stay-emergency-ward = Besuch der Notaufnahme
assistants = DSP-Assistenten
assistants-none = Es ist kein Assistent benannt.
assistants-and-representatives = Assistenten und Vertreter
representatives = Gesetzliche Vertreter
representative-parent = Elternteil
representative-guardian = Vormundschaft
emergency-access-on = Eingeschaltet
emergency-on-explained = Bei Lebensgefahr kann eine Fachperson das Wichtigste der Akte 24 Stunden lang öffnen und muss schreiben, warum. Sie werden sofort benachrichtigt.
emergency-off-explained = Auch bei Lebensgefahr öffnet niemand die Akte auf diesem Weg.
emergency-off-title = Wenn Sie ausschalten
emergency-off-risk = Die Rettungskräfte sehen weder Ihre Allergien noch Ihre Medikamente, außer sie können Sie fragen.
emergency-on-then = Wenn Sie wieder einschalten:
emergency-switch-off = Notfallzugang ausschalten
emergency-switch-on = Notfallzugang wieder einschalten
emergency-switched-off = Der Notfallzugang ist ausgeschaltet.
emergency-switched-on = Der Notfallzugang ist wieder eingeschaltet.
objections = Nicht geteilte Arztbesuche
objections-explained = An diesem Tag liest die Fachperson nichts in der Akte und legt nichts ab.
objection-add = Einen Arztbesuch nicht teilen
objection-title = Den Besuch bei { $person } nicht teilen
objection-explained = An diesem Tag liest { $person } nichts in der Akte und legt nichts ab.
objection-field = Tag des Besuchs
objection-hint = Heute, ein kommender Tag oder einer der letzten sieben Tage.
invalid-objection-day = Wählen Sie heute, einen kommenden Tag oder einen der letzten sieben Tage.
already-in-force = Das ist schon so.
objection-submit = Nicht teilen
objection-done = Der Besuch bei { $person } wird nicht geteilt.
objection-day = Besuch am { $date }
objection-withdraw = Doch teilen
objection-withdraw-named = Den Besuch bei { $person } doch teilen
objection-withdrawn = Der Besuch bei { $person } wird geteilt.
blocked-lead = Eine gesperrte Fachperson öffnet die Akte nicht mehr, auch nicht mit dem Anwesenheitscode oder im Notfall. Was sie selbst geschrieben hat, behält sie.
blocked-empty = Niemand ist gesperrt
blocked-empty-explained = Sie können die Akte für eine Fachperson namentlich sperren und jederzeit wieder öffnen.
blocked-for = Zugang gesperrt für { $person }
block-add = Eine Fachperson sperren
block-title = Zugang von { $person } sperren?
block-explained = { $person } öffnet die Akte nicht mehr: nicht mit dem Anwesenheitscode, nicht im Krankenhaus, nicht im Notfall. Sie können die Sperre jederzeit aufheben.
block-confirm = Ja, Zugang sperren
stakeholder-blocked = Der Zugang von { $person } ist gesperrt.
unblock = Sperre aufheben
unblock-named = Sperre von { $person } aufheben
stakeholder-unblocked = { $person } ist nicht mehr gesperrt. Um wieder Zugang zu geben, fügen Sie die Person hinzu oder geben Sie Ihren Code.
speciality = Fachrichtung
speciality-any = Alle Fachrichtungen
search-first = Suchen Sie, und die passenden Fachpersonen erscheinen hier.
preview-title = Was sich dadurch ändert
preview-gains =
    { $count ->
        [one] { $person } wird { $count } Dokument sehen.
       *[other] { $person } wird { $count } Dokumente sehen.
    }
preview-gains-no-more =
    { $count ->
        [one] { $person } sieht schon { $count } Dokument, und das so lange Sie wollen.
       *[other] { $person } sieht schon { $count } Dokumente, und das so lange Sie wollen.
    }
preview-gains-nothing = Die Akte hat noch kein Dokument, das { $person } lesen könnte.
preview-loses =
    { $count ->
        [one] { $person } wird { $count } Dokument nicht mehr sehen.
       *[other] { $person } wird { $count } Dokumente nicht mehr sehen.
    }
preview-loses-nothing = Im Moment sieht { $person } kein Dokument. Das bleibt so.
preview-keeps =
    { $count ->
        [one] Selbst Geschriebenes bleibt: { $count } Dokument.
       *[other] Selbst Geschriebenes bleibt: { $count } Dokumente.
    }
preview-risk = Wer nicht alles sieht, kann etwas Wichtiges übersehen.
cannot-title = Das geht nicht
cannot-is-referring-doctor = { $person } ist der Referenzarzt. Dieser Zugang kommt von der gemeinsam unterschriebenen Erklärung und kann nicht gesperrt werden. Um zu wechseln, unterschreiben Sie eine Erklärung mit einem anderen Arzt.
cannot-blocked = Der Zugang von { $person } ist gesperrt. Heben Sie zuerst die Sperre unter „Zugang gesperrt“ auf.
cannot-not-licensed = { $person } ist in Luxemburg nicht mehr tätig.
cannot-not-independent = { $person } arbeitet in einer Einrichtung. Der Zugang kommt mit der Betreuung oder mit Ihrem Anwesenheitscode.
cannot-representative-decides = Über die Zugänge entscheidet Ihr gesetzlicher Vertreter.
cannot-outside-mandate = Über Zugänge zu entscheiden gehört nicht zu dem, was Ihnen anvertraut wurde.
cannot-otherwise = Sie können das nicht ändern.
presence-code-title = Mein Anwesenheitscode
presence-code-what =
    { $hours ->
        [one] Geben Sie diesen Code beim Besuch einer Fachperson: Sie hat dann { $hours } Stunde Zugang zur Akte.
       *[other] Geben Sie diesen Code beim Besuch einer Fachperson: Sie hat dann { $hours } Stunden Zugang zur Akte.
    }
presence-code-hidden-title = Wir kennen Ihren Code nicht
presence-code-hidden = Er steht im Brief der Agentur und nirgends bei uns. Wir können Ihnen einen neuen geben.
presence-code-old = Wenn Sie einen neuen erstellen, gilt der vorige, zum Beispiel der aus dem Brief, nicht mehr.
presence-code-new = Neuen Code erstellen
presence-code-not-yours-title = Den Code geben nicht Sie
presence-code-not-yours = Nur die Person selbst oder ihr gesetzlicher Vertreter kann einen neuen Code erstellen.
consultation-title = Besuchsmodus
consultation-what = Während des Besuchs sehen Sie hier, was gelesen und abgelegt wird, im selben Moment.
consultation-follow = Einen Besuch verfolgen
consultation-show = Zeigen Sie diesen Code der Fachperson
consultation-square = Derselbe Code zum Scannen
consultation-code-once = Er wird nur jetzt gezeigt. Schreiben Sie ihn auf, wenn Sie ihn behalten möchten. Der alte Code gilt nicht mehr.
consultation-seen = Was gelesen und abgelegt wird
consultation-since = Seit { $time }
consultation-nothing = Im Moment nichts.
consultation-live = Diese Liste aktualisiert sich von selbst.
consultation-over = Diese Liste aktualisiert sich nicht mehr.
consultation-refresh = Aktualisieren
consultation-end = Besuch beenden
consultation-end-explained = Wenn Sie beenden, hat niemand mehr durch den Anwesenheitscode Zugang.
consultation-ended = Der Besuch ist beendet. Niemand hat mehr durch den Anwesenheitscode Zugang.
consultation-ended-code = Der Code, den Sie gegeben haben, gilt weiter. Wenn Sie das nicht möchten, erstellen Sie einen neuen.

## Activities

life-line = Lebenslinie
life-line-lead = Alles, was in Ihrem DSP geschehen ist: wer, wann, was und warum.
life-line-empty = Hier ist noch nichts geschehen.
life-line-refused = Abgelehnt
life-line-older = Ältere Einträge ansehen
life-line-newest = Zurück zu den neuesten Einträgen
life-line-document = „{ $document }“ ansehen
life-line-you = Sie
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

act-dossier-prepared = { $subject } dieses DSP angelegt.
act-letter-sent = { $subject } den Brief mit den Codes geschickt.
act-codes-reissued = { $subject } die verlorenen Codes gesperrt. Ein Brief mit neuen Codes folgt.
act-account-activated = { $subject } das eSanté-Konto aktiviert.
act-activation-refused = { $subject } einen falschen Aktivierungscode versucht.
act-signed-in =
    { $you ->
        [yes] Sie haben
       *[no] { $person } hat
    } sich angemeldet.
act-sign-in-refused = { $subject } versucht, sich mit einem falschen Passwort oder Code anzumelden.
act-code-sent = Ein Einmalcode wurde an { $person } geschickt.
act-password-reset-requested = { $subject } einen Link verlangt, um das Passwort zu ändern.
act-password-reset = { $subject } ein neues Passwort gewählt.
act-identity-linked = { $subject } { $whom } mit dem Konto verbunden.
act-identity-unlinked = { $subject } { $whom } vom Konto getrennt.
act-identity-refused = { $subject } versucht, sich mit { $whom } auf eine Art anzumelden, die nicht sicher genug ist.
act-app-allowed = { $subject } der App { $whom } erlaubt, in der Akte zu handeln.
act-app-withdrawn = { $subject } die App { $whom } gestoppt.
act-app-leave-misused = Die App { $whom } wurde gestoppt: Vielleicht hat jemand anderes ihren Zugang benutzt.
act-signed-in-by-passkey =
    { $you ->
        [yes] Sie haben
       *[no] { $person } hat
    } sich mit PIN, Fingerabdruck oder Gesicht angemeldet.
act-identity-confirmed = { $subject } die eigene Identität bestätigt.
act-passkey-added = { $subject } PIN, Fingerabdruck oder Gesicht zum Anmelden hinzugefügt.
act-passkey-removed = { $subject } PIN, Fingerabdruck oder Gesicht zum Anmelden entfernt.
act-contact-point-added = { $subject } eine Adresse oder Nummer hinzugefügt.
act-contact-point-removed = { $subject } eine Adresse oder Nummer entfernt.
act-device-signed-out = { $subject } ein anderes Gerät abgemeldet.
act-notices-chosen = { $subject } gewählt, worüber benachrichtigt wird.
act-terms-accepted = { $subject } die Nutzungsbedingungen akzeptiert.
act-dossier-activated = { $subject } dieses DSP zum ersten Mal geöffnet.
act-dossier-opposed =
    { $you ->
        [yes] Sie haben
       *[no] { $person } hat
    } diesem DSP widersprochen.
act-organ-donation-stated = { $subject } die Haltung zur Organspende angegeben.
act-dossier-consulted = { $subject } die Liste der Dokumente angesehen.
act-dossier-searched = { $subject } in den Dokumenten gesucht.
act-document-consulted = { $subject } { $document } gelesen.
act-document-downloaded = { $subject } { $document } heruntergeladen.
act-document-filed = { $subject } { $document } abgelegt.
act-document-received = { $subject } ein Dokument eingereicht. Nach einer Prüfung kommt es ins Dossier.
act-document-replaced = { $subject } eine neue Fassung von { $document } abgelegt.
act-presence-code-entered = { $subject } den Anwesenheitscode eingegeben.
act-circle-added = { $subject } { $whom } in den Vertrauenskreis aufgenommen.
act-circle-withdrawn = { $subject } { $whom } aus dem Vertrauenskreis entfernt.
act-grants-consulted = { $subject } die Liste der Beteiligten angesehen.
act-declarations-consulted = { $subject } die Erklärungen angesehen.
act-life-line-read = { $subject } die Lebenslinie angesehen.
act-life-line-downloaded = { $subject } die Lebenslinie heruntergeladen.
act-dossier-exported = { $subject } den ganzen Inhalt der Akte mitgenommen.
act-dossier-closed = { $subject } dieses DSP geschlossen.
act-dossier-reopened = { $subject } dieses DSP wieder geöffnet.
act-dossier-archived = { $subject } dieses DSP nach einer Todesmeldung archiviert.
act-dossier-destroyed = { $subject } ein DSP vernichtet.
act-document-destroyed = { $subject } { $document } vernichtet: Die Aufbewahrungsfrist war abgelaufen.
act-document-erased = { $subject } den Inhalt von { $document } vernichtet.
act-organ-donation-looked-up = { $subject } die Haltung zur Organspende eingesehen.
act-made-normal = { $subject } { $document } für alle mit Zugang sichtbar gemacht.
act-made-confidential = { $subject } { $document } auf vertraulich gesetzt.
act-made-private = { $subject } { $document } auf privat gesetzt.
act-document-hidden = { $subject } { $document } vor { $whom } verborgen.
act-document-unhidden = { $subject } { $document } für { $whom } wieder sichtbar gemacht.
act-document-released = { $subject } { $document } für die Patientin oder den Patienten freigegeben.
act-retention-proposed = { $subject } für { $document } eine andere Aufbewahrungsdauer vorgeschlagen.
act-retention-agreed = { $subject } der vorgeschlagenen Aufbewahrungsdauer für { $document } zugestimmt.
act-presence-ended = { $subject } den Zugang von { $whom } mit dem Anwesenheitscode beendet.
act-consultation-followed = { $subject } einen Besuch verfolgt.
act-presence-ended-all = { $subject } einen Besuch beendet.
act-presence-code-renewed = { $subject } einen neuen Anwesenheitscode verlangt. Der alte gilt nicht mehr.
act-referring-doctor-declared = { $subject } eine Erklärung zum Referenzarzt eingetragen: { $whom }.
act-stay-announced = { $subject } eine Aufnahme, ihre Verlängerung oder ihr Ende gemeldet.
act-stay-begun = { $subject } Ihre Aufnahme gemeldet.
act-stay-renewed = { $subject } gemeldet, dass Ihr Aufenthalt länger dauert.
act-stay-ended = { $subject } Ihre Entlassung gemeldet.
act-emergency-ward-entered = { $subject } gemeldet, dass Sie in der Notaufnahme waren.
act-emergency-declared = { $subject } einen lebensbedrohlichen Notfall erklärt.
act-professional-blocked = { $subject } den Zugang von { $whom } gesperrt.
act-professional-unblocked = { $subject } die Sperre für { $whom } aufgehoben.
act-consultation-objected =
    { $you ->
        [yes] Sie haben
       *[no] { $person } hat
    } der Weitergabe einer Konsultation bei { $whom } widersprochen.
act-objection-withdrawn = { $subject } den Widerspruch gegen die Weitergabe einer Konsultation bei { $whom } zurückgenommen.
act-institution-opposed =
    { $you ->
        [yes] Sie haben
       *[no] { $person } hat
    } dem Zugang der Einrichtung { $whom } widersprochen.
act-institution-opposed-all =
    { $you ->
        [yes] Sie haben
       *[no] { $person } hat
    } dem Zugang aller Einrichtungen widersprochen.
act-opposition-lifted = { $subject } den Widerspruch gegen den Zugang der Einrichtung { $whom } aufgehoben.
act-opposition-lifted-all = { $subject } den Widerspruch gegen den Zugang aller Einrichtungen aufgehoben.
act-emergency-access-switched-off = { $subject } den Notfallzugang ausgeschaltet.
act-emergency-access-switched-on = { $subject } den Notfallzugang wieder eingeschaltet.
act-licence-stopped = Die Berufszulassung von { $whom } ist erloschen, und mit ihr der Zugang.
act-assistant-designated = { $subject } { $whom } als DSP-Assistent benannt.
act-assistant-removed = { $subject } { $whom } als DSP-Assistent abberufen.
act-representative-registered = { $subject } { $whom } als gesetzlichen Vertreter eingetragen.
act-representation-ended = { $subject } die gesetzliche Vertretung durch { $whom } beendet.
act-discernment-recognised = { $subject } anerkannt, dass die minderjährige Person allein entscheiden kann.
act-case-requested = { $subject } beantragt, dieses DSP in einem Ausnahmeverfahren einzusehen.
act-case-read = { $subject } die Gründe eines Ausnahmeverfahrens gelesen.
act-case-approved = { $subject } das Ausnahmeverfahren bewilligt.
act-case-ended = { $subject } das Ausnahmeverfahren beendet.

attempt-dossier-activated = { $subject } versucht, dieses DSP zum ersten Mal zu öffnen.
attempt-dossier-opposed = { $subject } versucht, diesem DSP zu widersprechen.
attempt-organ-donation-stated = { $subject } versucht, eine Haltung zur Organspende anzugeben.
attempt-dossier-consulted = { $subject } versucht, die Liste der Dokumente anzusehen.
attempt-dossier-searched = { $subject } versucht, in den Dokumenten zu suchen.
attempt-document-consulted = { $subject } versucht, ein Dokument zu lesen.
attempt-document-downloaded = { $subject } versucht, ein Dokument herunterzuladen.
attempt-document-filed = { $subject } versucht, ein Dokument abzulegen.
attempt-document-replaced = { $subject } versucht, ein Dokument zu ersetzen.
attempt-presence-code-entered = { $subject } versucht, mit einem Anwesenheitscode Zugang zu bekommen.
attempt-identity-linked = { $subject } versucht, { $whom } mit dem Konto zu verbinden.
attempt-circle-added = { $subject } versucht, { $whom } in den Vertrauenskreis aufzunehmen.
attempt-circle-withdrawn = { $subject } versucht, { $whom } aus dem Vertrauenskreis zu entfernen.
attempt-grants-consulted = { $subject } versucht, die Liste der Beteiligten anzusehen.
attempt-declarations-consulted = { $subject } versucht, die Erklärungen anzusehen.
attempt-life-line-read = { $subject } versucht, die Lebenslinie anzusehen.
attempt-life-line-downloaded = { $subject } versucht, die Lebenslinie herunterzuladen.
attempt-dossier-exported = { $subject } versucht, den ganzen Inhalt der Akte mitzunehmen.
attempt-letter-sent = { $subject } versucht, den Brief mit den Codes zu schicken.
attempt-codes-reissued = { $subject } versucht, die verlorenen Codes zu ersetzen.
attempt-dossier-closed = { $subject } versucht, dieses DSP zu schließen.
attempt-dossier-reopened = { $subject } versucht, dieses DSP wieder zu öffnen.
attempt-dossier-archived = { $subject } versucht, dieses DSP zu archivieren.
attempt-dossier-destroyed = { $subject } versucht, dieses DSP zu vernichten.
attempt-document-destroyed = { $subject } versucht, ein Dokument zu vernichten.
attempt-document-erased = { $subject } versucht, den Inhalt eines Dokuments zu vernichten.
attempt-organ-donation-looked-up = { $subject } versucht, die Haltung zur Organspende einzusehen.
attempt-made-normal = { $subject } versucht, die Vertraulichkeit eines Dokuments aufzuheben.
attempt-made-confidential = { $subject } versucht, ein Dokument auf vertraulich zu setzen.
attempt-made-private = { $subject } versucht, ein Dokument auf privat zu setzen.
attempt-document-hidden = { $subject } versucht, ein Dokument zu verbergen.
attempt-document-unhidden = { $subject } versucht, ein verborgenes Dokument wieder sichtbar zu machen.
attempt-document-released = { $subject } versucht, ein Dokument für die Patientin oder den Patienten freizugeben.
attempt-retention-proposed = { $subject } versucht, eine andere Aufbewahrungsdauer vorzuschlagen.
attempt-retention-agreed = { $subject } versucht, einer Aufbewahrungsdauer zuzustimmen.
attempt-presence-ended = { $subject } versucht, den Zugang von { $whom } mit dem Anwesenheitscode zu beenden.
attempt-consultation-followed = { $subject } versucht, einen Besuch zu verfolgen.
attempt-presence-ended-all = { $subject } versucht, einen Besuch zu beenden.
attempt-presence-code-renewed = { $subject } versucht, einen neuen Anwesenheitscode zu bekommen.
attempt-referring-doctor-declared = { $subject } versucht, eine Erklärung zum Referenzarzt einzutragen.
attempt-stay-announced = { $subject } versucht, eine Aufnahme zu melden.
attempt-emergency-declared = { $subject } versucht, einen lebensbedrohlichen Notfall zu erklären.
attempt-professional-blocked = { $subject } versucht, den Zugang von { $whom } zu sperren.
attempt-professional-unblocked = { $subject } versucht, die Sperre für { $whom } aufzuheben.
attempt-consultation-objected = { $subject } versucht, der Weitergabe einer Konsultation bei { $whom } zu widersprechen.
attempt-objection-withdrawn = { $subject } versucht, den Widerspruch gegen die Weitergabe einer Konsultation bei { $whom } zurückzunehmen.
attempt-institution-opposed = { $subject } versucht, dem Zugang von Einrichtungen zu widersprechen.
attempt-opposition-lifted = { $subject } versucht, den Widerspruch gegen den Zugang von Einrichtungen aufzuheben.
attempt-emergency-access-switched-off = { $subject } versucht, den Notfallzugang auszuschalten.
attempt-emergency-access-switched-on = { $subject } versucht, den Notfallzugang wieder einzuschalten.
attempt-licence-stopped = { $subject } versucht, das Ende einer Berufszulassung einzutragen.
attempt-assistant-designated = { $subject } versucht, einen DSP-Assistenten zu benennen.
attempt-assistant-removed = { $subject } versucht, einen DSP-Assistenten abzuberufen.
attempt-representative-registered = { $subject } versucht, einen gesetzlichen Vertreter einzutragen.
attempt-representation-ended = { $subject } versucht, eine gesetzliche Vertretung zu beenden.
attempt-discernment-recognised = { $subject } versucht anzuerkennen, dass die minderjährige Person allein entscheiden kann.
attempt-case-requested = { $subject } versucht, ein Ausnahmeverfahren zu beantragen.
attempt-case-approved = { $subject } versucht, ein Ausnahmeverfahren zu bewilligen.
attempt-case-ended = { $subject } versucht, ein Ausnahmeverfahren zu beenden.

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
refusal-harmful-file = Weil die Datei ein schädliches Programm enthielt. Sie wurde nicht aufbewahrt.
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
invalid-words = Schreiben Sie ein paar Worte, aber nicht mehr als { $limit } Zeichen.
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
invalid-announcement-days = Geben Sie eine Zahl von Tagen an, 1 bis 30.
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
upload-malware = Die Datei „{ $name }“ enthält ein schädliches Programm. Sie wurde nicht aufbewahrt. Lassen Sie Ihr Gerät prüfen.
upload-photos = Nur Fotos (JPEG oder PNG) können zu einem PDF verbunden werden, höchstens { $most }. Sind sie sehr groß, nehmen Sie weniger auf einmal.
upload-encoding = Die Datei „{ $name }“ ist nicht in UTF-8 geschrieben. Speichern Sie sie in UTF-8 und versuchen Sie es noch einmal.
upload-entities = Die Datei „{ $name }“ ruft andere Dateien auf (DOCTYPE). Speichern Sie sie ohne das und versuchen Sie es noch einmal.
upload-too-intricate = Die Datei „{ $name }“ ist zu verschachtelt. Speichern Sie sie als PDF und versuchen Sie es noch einmal.
upload-not-a-document = Die Datei „{ $name }“ enthält Daten, aber kein Dokument. Speichern Sie sie als PDF und versuchen Sie es noch einmal.

## The app

app-name = MyDSP
offline-title = Keine Verbindung zum Internet
offline-next = Schauen Sie, ob Ihr Gerät verbunden ist, und versuchen Sie es dann noch einmal.
offline-nothing-kept = Zur Sicherheit bleibt keine Akte auf diesem Gerät.
offline-again = Noch einmal versuchen

## Accessibility statement

accessibility-link = Barrierefreiheit
accessibility-title = Erklärung zur Barrierefreiheit
accessibility-lead = Jeder soll dieses Portal benutzen können: ohne den Bildschirm zu sehen, ohne Maus, in großer Schrift, auf einem kleinen Telefon.
accessibility-law = Dafür setzt sich die Agence eSanté ein, und das Gesetz vom 28. Mai 2019 verlangt es von ihr.
accessibility-law-link = Das Gesetz lesen (auf Französisch)
accessibility-state-title = Wo wir stehen
accessibility-state = Die amtliche Prüfung dieses Portals steht noch aus. Solange sie fehlt, müssen wir nach der Regel schreiben: nicht konform mit der europäischen Norm EN 301 549 und dem Regelwerk RAWeb 1.
accessibility-framework-link = Das Regelwerk RAWeb lesen (auf Französisch)
accessibility-checked = Bei jeder Änderung prüfen wir die Seiten selbst:
accessibility-checked-rules = Ein Programm sucht die Fehler, die eine Maschine sehen kann (WCAG 2.1, Stufe AA), und findet keine.
accessibility-checked-names = Jede Taste, jeder Link und jedes Feld hat einen Namen für Vorleseprogramme.
accessibility-checked-keyboard = Sich anmelden, ein Dokument lesen und Zugriffe regeln geht mit der Tastatur allein.
accessibility-checked-zoom = Bei 200 % Vergrößerung oder auf einem sehr schmalen Bildschirm fehlt nichts.
accessibility-limits-title = Was Sie noch stören kann
accessibility-limits-people = Noch hat niemand das ganze Portal mit einem Vorleseprogramm ausprobiert.
accessibility-limits-documents = Dokumente bleiben so, wie sie abgelegt wurden. Ein eingescanntes Papier lässt sich zum Beispiel nicht vorlesen. Bitten Sie die Person, die es abgelegt hat, um eine andere Form.
accessibility-prepared = Erklärung vom { $date }, von der Agence eSanté nach eigenen Prüfungen erstellt.
accessibility-feedback-title = Stimmt etwas nicht?
accessibility-feedback-lead = Schreiben Sie uns hier, oder rufen Sie den Helpdesk an: (+352) 27 12 50 18 33. Mit einer Adresse oder Nummer von Ihnen antworten wir innerhalb eines Monats.
accessibility-words = Was stimmt nicht, und auf welcher Seite?
accessibility-words-hint = Schreiben Sie nichts über Ihre Gesundheit: Diese Nachricht geht als E-Mail hinaus.
accessibility-name = Ihr Name (freiwillig)
accessibility-contact = Ihre E-Mail-Adresse oder Handynummer (freiwillig)
accessibility-contact-hint = Nur, um Ihnen zu antworten.
accessibility-send = Abschicken
accessibility-sent = Danke. Ihre Nachricht ist unterwegs.
accessibility-remedies-title = Sind Sie mit unserer Antwort nicht zufrieden?
accessibility-remedies = Sie können sich wenden:
accessibility-remedies-sip = an den Presse- und Informationsdienst (SIP), der die Barrierefreiheit öffentlicher Websites prüft
accessibility-remedies-ombudsman = an den Ombudsman des Großherzogtums

## Pages for what went wrong

error-not-found = Diese Seite gibt es nicht
error-not-found-next = Vielleicht enthält die Adresse einen Fehler, oder das Dokument ist nicht erreichbar.
error-refused = Hier haben Sie keinen Zugang
error-refused-next = Diese Seite steht Ihnen nicht offen.
error-dossier-archived = Dieses DSP ist archiviert
error-dossier-archived-next = Uns wurde ein Todesfall gemeldet. Wenn das ein Irrtum ist, rufen Sie das Helpdesk an: (+352) 27 12 50 18 33.
error-malformed = Wir haben diese Anfrage nicht verstanden
error-malformed-next = Gehen Sie zur vorigen Seite zurück, laden Sie sie neu und versuchen Sie es noch einmal.
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
demo-quarter-hour = Eine Viertelstunde vor
demo-one-hour = Eine Stunde vor
demo-one-day = Einen Tag vor
demo-one-month = Dreißig Tage vor
demo-outbox = E-Mails und SMS
demo-people = Wer sich anmelden kann

# Ein Dokument: wer es sieht, was damit geschah, wie lange es bleibt

document-ways = Für dieses Dokument entscheiden
document-access = Wer dieses Dokument sehen kann
document-access-about = Jede Person, und aus welchem Grund.
document-activities = Aktivität an diesem Dokument
document-activities-about = Wer es gelesen hat, und wann.
document-activities-more = Ältere Aktivitäten stehen unter „Aktivitäten“.
document-kept = Aufbewahrt
kept-for-life = Ein Leben lang
kept-until = Bis { $date }
retention-title = Aufbewahrung
retention-lifelong-question = { $author } schlägt vor, dieses Dokument Ihr Leben lang aufzubewahren statt zehn Jahre. Sind Sie einverstanden?
retention-shorter-question = { $author } schlägt vor, dieses Dokument nur bis { $date } aufzubewahren. Danach wird es vernichtet. Sind Sie einverstanden?
retention-agree = Ich bin einverstanden
retention-agreed = Ihr Einverständnis ist mit Datum vermerkt.
confidentiality-title = Vertraulichkeit ändern
confidentiality-change = Vertraulichkeit ändern
confidentiality-now = Jetzige Stufe: { $level }
confidentiality-question = Wer darf dieses Dokument sehen?
confidentiality-see-effect = Zeigen, was sich ändert
confidentiality-confirm = Auf „{ $level }“ ändern?
confidentiality-save = Auf „{ $level }“ ändern
confidentiality-other = Andere Stufe wählen
confidentiality-saved = Die Vertraulichkeit ist geändert.
change-refused = Diese Änderung ist nicht möglich
hiding-risk-title = Was man nicht sieht, kann fehlen
hiding-risk = Wer dieses Dokument nicht sieht, weiß vielleicht nichts von einer Allergie, einer Behandlung oder einem wichtigen Befund, gerade im Notfall. Sie können das jederzeit wieder ändern.
effect-none = Niemand verliert oder bekommt Zugang zu diesem Dokument.
effect-shut-out = Sehen dieses Dokument dann nicht mehr
effect-let-in = Können dieses Dokument dann sehen
hide-title = Vor einer Person verbergen
hide-about = Eine bestimmte Fachperson sieht es nicht.
hide-lead = Wählen Sie die Fachperson, die dieses Dokument nicht sehen soll. Sie erfährt nicht, dass es das Dokument gibt.
hide-search = Eine andere Fachperson suchen
hide-nobody = Zurzeit kann keine Fachperson dieses Dokument sehen.
hide-choose = Verbergen
hide-choose-named = Vor { $person } verbergen
hide-confirm = Dieses Dokument vor { $person } verbergen?
hide-save = Ja, verbergen
hide-other = Eine andere Person wählen
hidden-from = Verborgen vor
show-again = Wieder zeigen
show-again-named = { $person } wieder zeigen
readers-named = Zurzeit
readers-roles = Falls es dazu kommt
readers-roles-about = Diese Personen haben jetzt keinen Zugang. In diesen Fällen hätten sie ihn.
reader-holder = Es ist die eigene Akte.
reader-agency-doctor = Der Arzt der Agence eSanté
reader-at-institution = Das Fachpersonal von { $institution }
reader-given-the-code = Eine Fachperson, der Sie Ihren Präsenzcode geben
reader-admitting = Das Fachpersonal einer Einrichtung, die Sie aufnimmt
reader-declaring-emergency = Eine Fachperson, die einen lebensbedrohlichen Notfall erklärt
reader-except = { $professions }, außer { $except }
every-profession = Alle Gesundheitsberufe
would-be-given-the-code = 24 Stunden lang, nachdem der Code eingegeben wurde.
would-be-admitting = Während des Aufenthalts und kurz danach.
would-be-declaring-emergency = 24 Stunden lang, und Sie erfahren es sofort.

## The account: security, devices, notices

device-named = { $browser } auf { $system }
device-unknown = Ein Gerät, das wir nicht erkennen
device-this = Dieses Gerät
device-since = Angemeldet seit { $time }
device-last-used = Zuletzt benutzt: { $time }
device-end = Abmelden
device-end-named = { $name } abmelden
device-ended = Erledigt. Dort muss man sich neu anmelden.
devices-title = Angemeldete Geräte
devices-lead = Hier ist Ihr Konto im Moment offen.
devices-end-others = Alle anderen Geräte abmelden
devices-unknown = Sie erkennen ein Gerät nicht? Melden Sie es ab und ändern Sie dann Ihr Passwort.

apps-title = Apps
apps-about = Die in Ihrem Namen handeln
apps-lead = Diese Apps handeln mit Ihrem Einverständnis in Ihrem Namen. Sie können sie jederzeit stoppen.
apps-none = Keine App handelt in Ihrem Namen.
apps-none-next = Wenn eine App Ihr Einverständnis möchte, lesen Sie es hier, bevor sie irgendetwas sieht.
app-ask-title = { $app } in Ihrem Namen handeln lassen?
app-ask-holder = { $app } von { $publisher } möchte Ihr DSP nutzen. Die App könnte:
app-ask-professional = { $app } von { $publisher } möchte die Akten nutzen, die Ihnen offenstehen. Die App könnte:
app-right-identity = sehen, wessen Akte es ist
app-right-read = die Dokumente lesen
app-right-file = Dokumente ablegen
app-right-access = sehen, wer Zugang zur Akte hat
app-right-life-line = die Aktivitäten der Akte lesen
app-lasts-until = Das könnte sie bis zum { $date }, auch wenn Sie nicht da sind. Unter „Mein Konto“ können Sie sie vorher stoppen.
app-lasts-once = Das könnte sie fünf Minuten lang.
app-never-more = Sie kann nie mehr als Sie selbst. Was sie tut, steht in den Aktivitäten der Akte.
app-allow = Erlauben
app-refuse = Ablehnen
app-allowed-title = Sie haben es { $app } erlaubt
app-refused-title = Sie haben abgelehnt
app-back = Sie kommen jetzt zurück zu { $app }.
app-continue = Weiter zu { $app }
app-since-until = Vom { $from } bis zum { $to }
app-stop = Stoppen
app-stop-named = { $app } stoppen
app-stopped = Die App handelt nicht mehr in Ihrem Namen.
devices-about = Wo Ihr Konto im Moment offen ist.
passkey = PIN, Fingerabdruck oder Gesicht
passkey-failed = Das hat nicht geklappt. Versuchen Sie es noch einmal, oder nehmen Sie Ihr Passwort.
sign-in-with-passkey = Auf diesem Gerät
passkeys-title = PIN, Fingerabdruck oder Gesicht
passkeys-lead = Sie öffnen Ihr Konto so, wie Sie Ihr Telefon oder Ihren Computer entsperren. PIN, Fingerabdruck und Gesicht bleiben auf dem Gerät: Wir bekommen sie nicht.
passkeys-about = Ihr Konto ohne Passwort öffnen.
passkeys-empty = Noch nichts eingerichtet
passkeys-empty-next = Im Moment melden Sie sich mit Passwort und Code an.
passkey-new = Dieses Gerät hinzufügen
passkey-new-explained = Ihr Gerät fragt Sie nach PIN, Fingerabdruck oder Gesicht.
passkey-added = Gespeichert. Nächstes Mal erkennt dieses Gerät Sie.
passkey-renamed = Der neue Name ist gespeichert.
passkey-removed = Entfernt. Dieses Gerät öffnet Ihr Konto nicht mehr ohne Passwort.
passkey-added-on = Hinzugefügt am { $date }
passkey-used = Zuletzt benutzt: { $time }
passkey-remove-named = { $name } entfernen
passkey-rename-named = { $name } umbenennen
passkey-rename-title = Wie soll es heißen?
passkey-name = Name
passkey-name-hint = Zum Beispiel „Mein Telefon“. Höchstens { $limit } Zeichen.
wrong-passkey = Ihr Gerät hat Sie nicht erkannt. Versuchen Sie es noch einmal, oder melden Sie sich mit Ihrem Passwort an.
invalid-passkey-name = Geben Sie einen Namen von höchstens { $limit } Zeichen ein.
stay-signed-in-title = Wie möchten Sie Ihr DSP nächstes Mal öffnen?
stay-signed-in-lead = Sie können es auf diesem Gerät so öffnen, wie Sie das Gerät entsperren: mit PIN, Fingerabdruck oder Gesicht.
stay-signed-in-how = Kein Passwort und kein Code mehr zum Abtippen auf diesem Gerät.
stay-signed-in-where = PIN, Fingerabdruck und Gesicht bleiben auf dem Gerät: Wir bekommen sie nicht.
stay-signed-in-later = In „Mein Konto“ können Sie das jederzeit ändern.
stay-signed-in-not = Nicht angemeldet bleiben
confirm-identity-title = Bestätigen Sie, dass Sie es sind
confirm-identity-lead = Was Sie tun möchten, ist wichtig. Darum prüfen wir noch einmal, ob Sie es sind.
confirm-identity-submit = Bestätigen
wrong-password = Dieses Passwort stimmt nicht.
password-change-title = Mein Passwort ändern
password-change-lead = Ihre anderen Geräte werden abgemeldet.
password-change-about = Ein neues Passwort wählen.
password-changed = Ihr neues Passwort ist gespeichert. Ihre anderen Geräte sind abgemeldet.
notices-title = Worüber ich benachrichtigt werde
notices-about = Wann wir Ihnen schreiben, und wohin.
notices-to = Wohin wir Ihnen schreiben
notices-accesses = Wenn eine Gesundheitsfachkraft Ihr DSP öffnet
notices-accesses-every = Jedes Mal benachrichtigen
notices-accesses-first = Nur beim ersten Mal benachrichtigen
notices-always = Wir schreiben Ihnen immer, wenn eine Gesundheitsfachkraft Ihr DSP zum ersten Mal öffnet, und im Notfall.
notices-saved = Ihre Wahl ist gespeichert.
contacts-title = Wie wir Sie erreichen
contacts-change = Adresse oder Nummer hinzufügen oder entfernen
contact-add = Hinzufügen
contact-added = Die neue Adresse oder Nummer ist gespeichert.
contact-removed = Die Adresse oder Nummer ist entfernt.
contact-remove-named = { $name } entfernen
contact-known = Diese Adresse oder Nummer steht schon in Ihrem Konto.
contact-last = Behalten Sie mindestens eine Adresse oder Nummer: Ohne sie könnten Sie sich nicht mehr anmelden.
account-security = Sicherheit und Nachrichten
remove = Entfernen
rename = Umbenennen

# Records of others, assistants, closing

entrusted-assisting = Sie assistieren
entrusted-representing = Sie vertreten
entrusted-not-opened = DSP noch zu öffnen
entrusted-closed = DSP geschlossen
entrusted-open-title = Das DSP von { $person } öffnen?
entrusted-explained-assistant = Diese Person hat Sie als DSP-Assistenten gewählt. Alles, was Sie dort tun, steht in ihrer „Lebenslinie“.
entrusted-explained-legal-representative = Sie vertreten diese Person. Alles, was Sie dort tun, steht in ihrer „Lebenslinie“.
entrusted-you-are = Sie sind
entrusted-as-assistant = DSP-Assistent
entrusted-as-legal-representative = Gesetzliche Vertretung
entrusted-since = Seit
entrusted-ends = Ende Ihres Zugangs
entrusted-open = Dieses DSP öffnen
entrusted-opposed = Dieses DSP ist gelöscht.
record-own = Mein Dossier
record-of = Das DSP von { $person }
record-way = DSP-Assistent, DSP schließen
wishes-way = Organspende, Patientenverfügung, Lebensende
requests-way = Eine Berichtigung, ein fehlendes Dokument, ein unbekannter Zugang
mandate-can-you = Sie können
mandate-cannot-you = Sie können nicht
mandate-can-they = Diese Person kann dann
mandate-cannot-they = Sie kann nicht
mandate-full = Alles, wie die Inhaberin oder der Inhaber
mandate-short-all = Alle Dokumente
mandate-short-parts = Nur { $parts }
mandate-purpose-read = lesen
mandate-purpose-file = ablegen
mandate-purpose-manage-access = Zugänge verwalten
mandate-reads-all = Die Dokumente und die „Lebenslinie“ lesen
mandate-reads-some = Diese Dokumente lesen, und was die „Lebenslinie“ darüber sagt:
mandate-file = Dokumente ablegen
mandate-manage-access = Entscheiden, wer Zugang zum DSP hat
mandate-private = Dokumente der Stufe „privat“ sehen
mandate-never = Das DSP schließen, einen anderen Assistenten wählen, einen neuen Anwesenheitscode machen
mandate-parts-question = Welche Dokumente darf diese Person sehen?
mandate-purposes-question = Was darf sie noch tun?
mandate-purposes-hint = Diese Dokumente lesen darf sie immer.
mandate-file-explained = Sie liegen dann im „Persönlichen Bereich“.
mandate-manage-access-explained = Fachpersonen hinzufügen oder sperren, die Vertraulichkeit eines Dokuments ändern.
mandate-until-question = Bis zu welchem Tag?
mandate-until-hint = Dieser Tag gehört dazu. Lassen Sie das Feld leer, wenn es kein Ende geben soll.
mandate-until-day = Bis einschließlich { $date }
mandate-until-removed = Bis Sie den Zugang zurückziehen
invalid-mandate-parts = Kreuzen Sie mindestens eine Art von Dokumenten an.
invalid-mandate-own-space = Wer Dokumente ablegt, muss auch die „Persönlichen Daten“ sehen: Dort liegen sie dann. Kreuzen Sie diese an.
invalid-mandate-until = Wählen Sie heute oder einen Tag in der Zukunft.
assistants-title = DSP-Assistent
assistants-lead = Ein DSP-Assistent ist eine Person des Vertrauens. Sie öffnet dieses DSP von ihrem eigenen aus und hilft dabei.
assistants-choose = Assistenten wählen
assistants-nobody = Niemand assistiert bei diesem DSP
assistants-nobody-explained = Eine nahestehende Person kann Dokumente lesen und ablegen und Zugänge verwalten. Sie braucht ein eigenes DSP.
assistants-designated = Die gewählte Person hat jetzt Zugang zu diesem DSP. Sie ist benachrichtigt.
assistants-removed = Diese Person hat keinen Zugang mehr zu diesem DSP. Sie ist benachrichtigt.
assistants-way = Eine Person des Vertrauens, die bei diesem DSP hilft
decides-representative = Ihre gesetzliche Vertretung entscheidet
decides-representative-explained = Sie können Dokumente lesen und ablegen. Für alles andere fragen Sie Ihre Vertretung. Ab 18 entscheiden nur Sie.
decides-holder = Nur die Inhaberin oder der Inhaber, oder die gesetzliche Vertretung, wählt einen Assistenten
representatives-title = Gesetzliche Vertretung
representatives-explained = Die Agence eSanté trägt sie ein, nach dem Gesetz oder einem Urteil.
representing-decides = Für diese Person entscheiden, wie sie selbst es täte: lesen, ablegen, Zugänge geben oder nehmen, das DSP schließen
representing-minor = Sehen, was urteilsfähige Minderjährige als „privat“ einstufen
representing-majority = Mit dem 18. Geburtstag endet Ihr Zugang von selbst. Sie beide erfahren es einen Monat vorher.
assistants-new-title = DSP-Assistenten wählen
assistants-new-lead = Diese Person braucht ein eigenes DSP, das schon offen ist. Fragen Sie sie nach ihrer Sozialversicherungsnummer.
assistants-number = Sozialversicherungsnummer dieser Person
assistants-number-hint = Die 13 Ziffern auf der Sozialversicherungskarte
assistants-scope = Was darf diese Person tun?
assistants-scope-full = Alles, wie die Inhaberin oder der Inhaber
assistants-scope-full-explained = Lesen, ablegen, Zugänge verwalten. „Private“ Dokumente bleiben verborgen.
assistants-scope-limited = Nur einen Teil
assistants-scope-limited-explained = Sie wählen, welche Dokumente, wofür und bis wann.
assistants-limits-title = Welche Grenzen?
assistants-summary-title = Stimmt alles?
assistants-summary-who = Nummer des Assistenten
assistants-summary-whose = DSP von
assistants-summary-until = Dauer
assistants-summary-traced = Der Zugang beginnt sofort. Alles, was diese Person tut, steht in der „Lebenslinie“. Sie können den Zugang jederzeit zurückziehen.
assistants-designate = Zugang geben
assistants-no-own-record = Zu dieser Nummer finden wir kein offenes DSP. Prüfen Sie die Ziffern. Die Person muss zuerst ihr eigenes DSP öffnen.
assistants-own-number = Das ist die Nummer der Inhaberin oder des Inhabers. Geben Sie die einer anderen Person ein.
assistants-already = Diese Person assistiert hier schon. Um ihre Grenzen zu ändern, ziehen Sie zuerst den Zugang zurück.
continue = Weiter
close-title = DSP schließen
close-way = Dann hat niemand mehr Zugang. Sie lesen zuerst, was sich ändert.
close-own-title = Mein DSP schließen
close-of-title = Das DSP von { $person } schließen
close-nobody = Niemand kann es mehr öffnen: keine Fachperson, auch nicht für die eigenen Dokumente, kein Assistent, auch Sie nicht.
close-reopen = Es behält alles, was darin ist. Sie können es hier zehn Jahre lang wieder öffnen.
close-reimbursement = An den Erstattungen ändert sich nichts.
close-referring-doctor = Eine Erklärung mit einem Referenzarzt sieht ein DSP vor. Gibt es eine, sprechen Sie zuerst mit diesem Arzt.
close-emergency = Im Notfall sehen Fachpersonen weder Allergien noch Behandlungen.
close-warning = Nach zehn Jahren wird ein geschlossenes DSP vernichtet
close-destroyed = Dann kann es niemand mehr zurückholen.
close-export-title = Behalten Sie eine Kopie
close-export = Sobald das DSP geschlossen ist, können Sie die Dokumente weder lesen noch herunterladen.
close-confirm = Dieses DSP schließen
close-done = Das DSP ist geschlossen.
close-holder-only = Nur die Inhaberin oder der Inhaber, oder die gesetzliche Vertretung, kann dieses DSP schließen.
reopen-own-title = Ihr DSP ist geschlossen
reopen-of-title = Das DSP von { $person } ist geschlossen
reopen-closed-since = Es ist seit { $date } geschlossen. Niemand hat Zugang.
reopen-explained = Sie können es bis { $date } wieder öffnen. Es ist dann wie zuvor: mit seinen Dokumenten und den früheren Zugängen.
reopen-confirm = Dieses DSP wieder öffnen
reopen-representative = Nur Ihre gesetzliche Vertretung kann es wieder öffnen.
reopen-too-late = Es kann nicht mehr geöffnet werden.
reopen-done = Das DSP ist wieder offen.
first-offers = Wer soll Zugang haben?
first-offers-lead = Sie können das jetzt entscheiden oder später.
first-offers-circle = Eine Ärztin oder ein Arzt mit Zugang, solange Sie es wollen
first-offers-emergency = Wählen, ob Fachpersonen im Notfall das Wichtigste sehen
first-steps-minor-title = Ihr DSP ist noch nicht offen
first-steps-minor = Ihre gesetzliche Vertretung öffnet es für Sie, von ihrem eigenen DSP aus.
terms-accept-lead-for = Lesen Sie die Bedingungen und stimmen Sie zu, um das DSP von { $person } zu öffnen.
terms-declined-title-for = Das DSP von { $person } ist nicht offen
oppose-title-for = Kein DSP für { $person }
oppose-lead-for = Vor der Aktivierung können Sie widersprechen, dass das DSP von { $person } geöffnet wird. Es wird dann gelöscht.
oppose-consequences-for = An den Erstattungen ändert sich nichts. Fachpersonen können nur keine Informationen über das DSP teilen.
oppose-confirm-for = Das DSP von { $person } löschen
act-majority-near = Die Inhaberin oder der Inhaber wird in einem Monat 18: An diesem Tag endet der Zugang der Eltern.
act-majority-reached = Die Inhaberin oder der Inhaber ist 18: Der Zugang der Eltern ist beendet.
attempt-majority-near = { $subject } versucht, die Volljährigkeit anzukündigen.
attempt-majority-reached = { $subject } versucht, die Volljährigkeit einzutragen.

life-line-look-for = In der Lebenslinie suchen
life-line-all = Alles zeigen
life-line-none = Nichts gefunden
life-line-none-next = Lassen Sie eine Angabe weg, um weiter zu suchen.
look-for-person = Wer
look-for-everybody = Alle
look-for-kind = Was
look-for-everything = Alles
look-for-from = Ab dem
look-for-to = Bis zum
look-for-words = Wörter
look-for-words-hint = Ein Name, ein Titel eines Dokuments, eine Einrichtung.
act-kind-reading = Gelesen
act-kind-filing = Abgelegt
act-kind-access = Entscheidungen über Zugänge
act-kind-account = Anmeldung und Konto
act-kind-refused = Verweigerte Versuche
chart-title = Ihre letzten zwölf Monate
chart-readings = Von anderen gelesen
chart-refusals = Verweigert
chart-month = Monat
chart-in-numbers = In Zahlen zeigen

requests = Meine Anfragen
requests-lead = Hier sehen Sie, was Sie angefragt haben, bis die Antwort da ist.
requests-empty = Noch keine Anfragen
requests-empty-explained = Auf der Seite eines Dokuments können Sie eine Berichtigung beantragen. Bei Ihren Aktivitäten können Sie einen Zugriff melden, den Sie nicht kennen.
request-topic-rectification = Berichtigung eines Dokuments
request-topic-erasure = Löschung eines Dokuments
request-topic-missing-document = Fehlendes Dokument
request-topic-unrecognised-access = Unbekannter Zugriff
request-state-open = Wartet
request-state-overdue = Verspätet
request-state-withdrawn = Zurückgezogen
request-state-accepted = Angenommen
request-state-declined = Abgelehnt
request-about-document = Dokument: „{ $document }“
request-about-line = Zugriff von { $person }, { $moment }
request-about-unnamed = Zugriff ohne Namen, { $moment }
request-asked = Gestellt von { $person } am { $date }
request-your-words = Die Anfrage
request-waits-for = Die Antwort kommt von: { $person }
request-due = Antwort spätestens am { $date }
request-overdue = Die Antwort sollte am { $date } da sein. Die Agence eSanté kümmert sich darum.
request-withdrawn-on = Zurückgezogen am { $date }
request-answer = Antwort von { $person } am { $date }
request-to-helpdesk = Agence eSanté
request-to-agency-doctor = Arzt der Agence eSanté
request-withdraw = Anfrage zurückziehen
request-made = Ihre Anfrage ist unterwegs. Sie bekommen eine Nachricht, wenn die Antwort da ist.
request-withdrawn = Ihre Anfrage ist zurückgezogen.
request-words = Ihre Anfrage
request-words-hint = In Ihren Worten, { $minimum } bis { $limit } Zeichen.
request-send = Anfrage senden
request-correction = Berichtigung beantragen
request-correction-about = Etwas in diesem Dokument stimmt nicht
request-correction-lead = Sagen Sie, was in „{ $document }“ nicht stimmt.
request-correction-who = Ihre Anfrage geht an die Person, die das Dokument geschrieben hat: { $person }. Sie hat einen Monat Zeit für die Antwort. Arbeitet sie nicht mehr, antwortet der Arzt der Agence eSanté.
request-erasure = Löschung beantragen
request-erasure-about = Dieses Dokument sollte nicht in Ihrem DSP sein
request-erasure-lead = Sagen Sie, warum „{ $document }“ nicht im DSP sein sollte.
request-erasure-who = Ihre Anfrage geht an den Arzt der Agence eSanté. Er hat einen Monat Zeit für die Antwort.
request-erasure-warning = Ein gelöschtes Dokument kommt nicht zurück. Es kann eines Tages denen fehlen, die Sie behandeln.
request-missing = Ein Dokument fehlt
request-missing-by = Ein Dokument von { $person } fehlt
request-missing-lead = Sagen Sie { $person }, welches Dokument fehlt: worum es geht und ungefähr von wann es ist.
request-missing-who = Diese Person liest Ihren Namen und Ihre Worte. Sie hat einen Monat Zeit für die Antwort.
request-contest = Diesen Zugriff kenne ich nicht
request-contest-lead = Sagen Sie, warum Sie dieser Zugriff wundert.
request-contest-who = Die Agence eSanté findet heraus, wer es war und warum, und antwortet Ihnen binnen eines Monats. Sie bekommt den Namen, die Uhrzeit und Ihre Worte. Von Ihren Dokumenten sieht sie nichts.
request-asked-already = Das haben Sie schon angefragt. Die Antwort ist noch nicht da.
request-too-many = Zu viele Anfragen warten auf eine Antwort. Warten Sie eine Antwort ab oder ziehen Sie eine Anfrage zurück.
request-settled-already = Diese Anfrage ist schon beantwortet oder wurde zurückgezogen.
invalid-request-words = Schreiben Sie { $minimum } bis { $limit } Zeichen.
patient-requests = Anfragen der Patienten
patient-requests-lead = Ihre Patienten bitten Sie um eine Berichtigung oder ein Dokument. Für jede Antwort haben Sie einen Monat Zeit.
patient-requests-count =
    { $count ->
        [one] 1 Anfrage eines Patienten wartet auf Ihre Antwort
       *[other] { $count } Anfragen von Patienten warten auf Ihre Antwort
    }
patient-requests-empty = Keine Anfrage wartet
patient-requests-empty-explained = Wenn ein Patient Sie um etwas bittet, bekommen Sie eine Nachricht und finden die Anfrage hier.
patient-request-read = Lesen
patient-request-overdue = Verspätet seit dem { $date }. Die Agence eSanté kann an Ihrer Stelle antworten.
patient-request-made = Gestellt am
patient-request-due = Antwort spätestens am
patient-request-document = Dokument
patient-request-words = Der Patient schreibt
patient-request-verdict = Ihre Antwort
patient-request-accept = Ja, ich mache es
patient-request-decline = Nein
patient-request-answer-words = Ihre Worte an den Patienten
patient-request-answer = Antworten
patient-request-answered = Diese Anfrage ist beantwortet.
patient-request-replace = Berichtigte Version ablegen
patient-request-file = Legen Sie das Dokument jetzt im DSP des Patienten ab, wenn Sie Zugang haben.
invalid-verdict-missing = Wählen Sie Ja oder Nein.

act-rectification-requested = { $subject } eine Berichtigung von { $document } beantragt.
attempt-rectification-requested = { $subject } versucht, die Berichtigung eines Dokuments zu beantragen.
act-erasure-requested = { $subject } die Löschung von { $document } beantragt.
attempt-erasure-requested = { $subject } versucht, die Löschung eines Dokuments zu beantragen.
act-missing-document-requested = { $subject } { $whom } um ein fehlendes Dokument gebeten.
attempt-missing-document-requested = { $subject } versucht, um ein fehlendes Dokument zu bitten.
act-access-contested = { $subject } gemeldet, einen Zugriff nicht zu kennen.
attempt-access-contested = { $subject } versucht, einen unbekannten Zugriff zu melden.
act-requests-consulted = { $subject } die Anfragen angesehen.
attempt-requests-consulted = { $subject } versucht, die Anfragen anzusehen.
act-request-withdrawn = { $subject } eine Anfrage zurückgezogen.
attempt-request-withdrawn = { $subject } versucht, eine Anfrage zurückzuziehen.
act-request-read = { $subject } eine Anfrage gelesen.
attempt-request-read = { $subject } versucht, eine Anfrage zu lesen.
act-request-accepted = { $subject } eine Anfrage angenommen.
attempt-request-accepted = { $subject } versucht, eine Anfrage anzunehmen.
act-request-declined = { $subject } eine Anfrage abgelehnt.
attempt-request-declined = { $subject } versucht, eine Anfrage abzulehnen.
basis-addressee = Weil die Anfrage an diese Person gerichtet ist.

subject = { $person } hat
subject-you = Sie haben
traced-document = „{ $title }“ ({ $kind } vom { $date })
basis-holder-yours = Weil es Ihre Akte ist.
basis-presence-code-yours = Weil Sie Ihren Präsenzcode gegeben haben.
basis-circle-of-trust-yours = Weil die Person in Ihrem Vertrauenskreis ist.
basis-referring-doctor-yours = Weil es Ihr Referenzarzt ist.
basis-assistant-yours = Weil Sie diese Person als DSP-Assistenten bestimmt haben.
basis-legal-representative-yours = Weil diese Person Sie nach dem Gesetz vertritt.
basis-stay-yours = Weil die Einrichtung gemeldet hat, dass sie Sie betreut.
basis-signed-request-yours = Weil Sie es schriftlich verlangt haben.

life-line-download = Diese Aktivitäten mitnehmen
life-line-download-about = Die Datei enthält, was oben gezeigt wird, ohne Ende der Seite. Das Herunterladen wird in der Lebenslinie vermerkt.
download-pdf = PDF zum Drucken
download-csv = Tabelle (CSV)
download-fhir = FHIR-Daten
column-when = Wann
column-what = Was geschah
column-why = Warum
life-line-printed = Lebenslinie, wie { $person } sie an diesem Tag lesen konnte.
life-line-printed-cut = Ältere Aktivitäten sind nicht gedruckt. Sie stehen in der Tabelle.

wishes = Meine Willenserklärungen
wishes-lead = Was Sie für den Tag wollen, an dem Sie es nicht mehr sagen können. Wer Zugang zu Ihrer Akte hat, kann es lesen, auch im Notfall.
kind-advance-directive = Patientenverfügung
kind-end-of-life-provisions = Bestimmungen zum Lebensende
wish-advance-directive-about = Was Sie für Ihre Behandlung wollen, wenn Sie schwer krank sind und sich nicht mehr äußern können.
wish-end-of-life-provisions-about = Die Umstände, unter denen Sie Sterbehilfe wünschen würden.
wish-advance-directive-law = Das Gesetz vom 16. März 2009 über die Palliativpflege verlangt, dass die Verfügung geschrieben, datiert und unterschrieben ist. Ärzte müssen sie beachten. Sie können sie jederzeit ändern.
wish-end-of-life-provisions-law = Das Gesetz vom 16. März 2009 über die Sterbehilfe verlangt ein datiertes und unterschriebenes Schriftstück, eingetragen bei der Commission nationale de contrôle et d'évaluation. Dieses Dokument informiert die Behandelnden: Es ersetzt diese Eintragung nicht.
wish-law-title = Was das Gesetz sagt
wish-write = Meinen Willen aufschreiben
wish-write-anew = Eine neue Fassung schreiben
wish-file-paper = Ein unterschriebenes Papier ablegen
wishes-given = Willenserklärungen
wishes-see = Meine Willenserklärungen ansehen oder ändern
wish-given = Abgelegt am { $date }
wish-not-given = Nichts abgelegt
wish-dated = Vom { $date }
wish-filed = Ihre Willenserklärung liegt in Ihrer Akte.
wish-waiting = Ihre Willenserklärung ist eingegangen. Sie erscheint nach einer Prüfung.
wish-becomes-a-document = Ihre Antworten werden ein datiertes Dokument in Ihrem „Persönlichen Bereich“. Die frühere Fassung bleibt zugänglich.
wish-save = In meiner Akte ablegen
wish-empty = Beantworten Sie mindestens eine Frage.
wish-too-long = Das ist zu lang: höchstens 2000 Zeichen.
wish-stated = Erklärt von { $person } am { $date }, nach Anmeldung in der eigenen Akte.
wish-prolonging = Wenn eine Behandlung das Leben nur verlängert
wish-prolonging-no = Ich will sie nicht
wish-prolonging-yes = Ich will sie
wish-prolonging-confidant = Der Arzt soll mit meiner Vertrauensperson entscheiden
wish-relief = Schmerzen lindern, auch wenn das Leben dadurch kürzer werden kann
wish-relief-no = Ich will es nicht
wish-relief-yes = Ich will es
wish-relief-confidant = Der Arzt soll mit meiner Vertrauensperson entscheiden
wish-confidant = Meine Vertrauensperson
wish-confidant-contact = Wie man sie erreicht
wish-support = Die Begleitung, die ich wünsche (Familie, Glaube, Beistand)
wish-words = Was ich noch sagen will
wish-circumstances = Die Umstände und Bedingungen
wish-funeral = Meine Wünsche für die Bestattung

export = Alles mitnehmen
export-lead = Eine Datei mit allem, was Sie in dieser Akte sehen können.
export-documents = Die Dokumente, wie sie abgelegt wurden
export-index = Eine Seite, um sie zu finden, für jeden Browser
export-life-line = Die Lebenslinie als Tabelle
export-exchange = Die Liste der Dokumente im Austauschformat (FHIR)
export-manifest = Eine unterschriebene Liste, die zeigt, dass nichts geändert wurde
export-care-title = Bewahren Sie diese Datei sicher auf
export-care = Sie enthält Ihre Gesundheitsdaten. Einmal heruntergeladen, schützt Ihre Akte sie nicht mehr.
export-download = Alles herunterladen
export-of = DSP von { $person }
export-made = Mitgenommen von { $person } am { $date }.
export-further = Weitere Dateien
export-verify = Um zu prüfen, dass nichts geändert wurde, veröffentlicht die Agence eSanté einen Schlüssel. Der Befehl lautet:

synthesis-news =
    { $count ->
        [0] Nichts Neues seit Ihrem letzten Besuch am { $date }.
        [one] { $count } neues Dokument seit Ihrem letzten Besuch am { $date }.
       *[other] { $count } neue Dokumente seit Ihrem letzten Besuch am { $date }.
    }
document-new = Neu
synthesis-access = Wer zurzeit Zugang hat
synthesis-readers =
    { $count ->
        [0] Zurzeit kann niemand außer Ihnen diese Akte öffnen.
        [one] Eine Person kann diese Akte zurzeit öffnen: { $names }.
       *[other] { $count } Personen können diese Akte zurzeit öffnen: { $names }.
    }
synthesis-institutions = Wer sich hier um Sie kümmert, kann diese Akte öffnen: { $names }.
