# The Agency's letters.

agency = Agence eSanté
date = { $month ->
    [1] { $day } Januar { $year }
    [2] { $day } Februar { $year }
    [3] { $day } März { $year }
    [4] { $day } April { $year }
    [5] { $day } Mai { $year }
    [6] { $day } Juni { $year }
    [7] { $day } Juli { $year }
    [8] { $day } August { $year }
    [9] { $day } September { $year }
    [10] { $day } Oktober { $year }
    [11] { $day } November { $year }
   *[12] { $day } Dezember { $year }
}
first-day-of-month = 1.
place-and-date = Luxemburg, den { $date }
greeting = Guten Tag { $name },
farewell = Mit freundlichen Grüßen
signature = Ihr Team der Agence eSanté

code-activation = Aktivierungscode
code-presence = Anwesenheitscode
code-directory = Ihre Verzeichnisnummer
activation-qr = QR-Code, der zu { $address } führt
scan = Scannen Sie den Code mit dem Telefon, oder geben Sie ein:

help-heading = Haben Sie Fragen? Der Helpdesk hilft Ihnen.
help-phone = Telefon
help-email = E-Mail
help-desk = Schalter
help-desk-place = Nr. 12, CNS-Gebäude, 125, route d’Esch, Luxemburg
help-post = Post

## The letter to the holder

holder-subject = Ihre elektronische Patientenakte (DSP) ist angelegt
holder-creation = Die Agence eSanté hat für Sie ein DSP angelegt, ein „Dossier de Soins Partagé“. Das Gesetz sieht es für alle vor, die bei der luxemburgischen Sozialversicherung versichert sind. Das DSP ist Ihre elektronische Patientenakte: kostenlos, persönlich und sicher. Es hält an einem Ort fest, was für Ihre Behandlung wichtig ist.
holder-content = Heute ist es leer: Wenn Sie es jetzt aktivieren, finden Sie noch kein Dokument darin. Es füllt sich mit der Zeit, wenn Sie behandelt werden.
holder-codes-heading = Ihre zwei persönlichen Codes
holder-activation-purpose = Geben Sie ihn niemandem. Sie brauchen ihn nur einmal, um Ihr eSanté-Konto und Ihr DSP zu aktivieren.
holder-presence-purpose = Geben Sie ihn in der Sprechstunde Ihrem Arzt oder Therapeuten: Ihr DSP ist dann 24 Stunden lang für diese Person offen.
holder-codes-care = Bewahren Sie diesen Brief sicher auf. Codes verloren? Rufen Sie den Helpdesk an: Sie bekommen neue mit der Post.
holder-activate-heading = So aktivieren Sie Ihr DSP in fünf Schritten
holder-step-1 = Sagen Sie auf der Seite, dass Sie Ihren Aktivierungscode haben.
holder-step-2 = Geben Sie Ihre Sozialversicherungsnummer und den Code ein.
holder-step-3 = Wählen Sie ein Passwort und geben Sie es zweimal ein.
holder-step-4 = Geben Sie Ihre Telefonnummer oder Ihre E-Mail-Adresse an.
holder-step-5 = Geben Sie den Einmalcode ein, den Sie sofort erhalten. Fertig.
holder-how-heading = So funktioniert Ihr DSP
holder-access-label = Wer Zugang hat
holder-access = Sie selbst, und wer Sie in Luxemburg behandelt: Ihr Referenzarzt („médecin référent“); alle, die Sie in Ihren medizinischen Vertrauenskreis aufnehmen; alle, denen Sie Ihren Anwesenheitscode geben; während eines Aufenthalts das Krankenhaus oder die Einrichtung, wenn Sie nicht widersprechen. Sie entscheiden, und Sie können es sich jederzeit anders überlegen.
holder-feeding-label = Wer es füllt
holder-feeding = Wer Sie behandelt, legt dort ab, was für Ihre Behandlung nützlich ist: Laborwerte, Berichte, Bilder, Rezepte. Ein Dokument bleibt zehn Jahre, außer Sie vereinbaren mit Ihrem Arzt etwas anderes.
holder-trace-label = Wer was getan hat
holder-trace = Jeder Blick in Ihr DSP und jedes neue Dokument steht in Ihrer Lebenslinie („Ligne de vie“): wer, wann, welches Dokument, mit welchem Recht.
holder-security-label = Sicherheit
holder-security = Ihre Daten sind verschlüsselt und bleiben in Luxemburg. Die Agence eSanté kann sie nicht lesen. Nur der Arzt der Agence, der unter Schweigepflicht steht, kann es in einem Ausnahmeverfahren, und auch das wird mit Namen festgehalten.
holder-rights-heading = Ihre Rechte
holder-write-label = Lesen und schreiben
holder-write = Sie können Ihr ganzes DSP lesen, eigene Dokumente ablegen und Ihren Willen festhalten, zum Beispiel zur Organspende.
holder-oppose-label = Widersprechen
holder-oppose = Sie möchten kein DSP? Wählen Sie auf dem Portal „Ich möchte kein DSP“ und geben Sie Ihren Aktivierungscode ein, oder schreiben Sie dem Helpdesk, bevor Sie es aktivieren: Es wird dann gelöscht.
holder-silence-label = Wenn Sie nichts tun
holder-silence = Haben Sie 30 Tage nach dem Versand dieses Briefs Ihr DSP nicht aktiviert und auch nicht widersprochen, so darf, wer Sie behandelt, darin lesen und Dokumente ablegen.
holder-close-label = Schließen
holder-close = Sie können Ihr DSP jederzeit von der Agence eSanté schließen und zehn Jahre lang wieder öffnen lassen. Auf Ihre Erstattungen hat das keinen Einfluss.
privacy-heading = Schutz Ihrer Daten
holder-privacy = Verantwortlich für die Verarbeitung ist die Agence eSanté; es ist ihr gesetzlicher Auftrag (Code de la sécurité sociale, Art. 60quater). Ihre Nummer, Ihren Namen und Ihre Anschrift hat sie vom Centre commun de la sécurité sociale. Wollen Sie Auskunft, eine Berichtigung oder Löschung, oder haben Sie Fragen an die Datenschutzbeauftragten: { $email }. Sie können sich auch bei der Datenschutzkommission beschweren (cnpd.lu).
holder-legal-basis = Mitteilung nach Artikel 2 der großherzoglichen Verordnung vom 6. Dezember 2019 über das Dossier de Soins Partagé und Artikel 14 der Verordnung (EU) 2016/679.

## The letter with fresh codes in place of lost ones

codes-subject = Ihre neuen Codes für Ihr DSP
codes-replaced = Sie haben Ihre Codes verloren: Hier sind neue. Die alten gelten nicht mehr. Ihr DSP ist unverändert, und Ihr Passwort bleibt dasselbe, solange Sie es nicht ändern.
codes-not-asked-for = Sie haben keine neuen Codes verlangt? Rufen Sie sofort den Helpdesk an.
codes-activation-purpose = Geben Sie ihn niemandem. Sie brauchen ihn nur einmal, wenn Sie Ihr Passwort verloren haben.
codes-activate-heading = Passwort verloren? So öffnen Sie Ihren Zugang in fünf Schritten wieder

## The letter to the professional

professional-subject = Aktivieren Sie Ihr eSanté-Konto
professional-intro = Sie stehen im nationalen Verzeichnis der Gesundheitsberufe. Die Agence eSanté hat deshalb ein Konto auf der eSanté-Plattform für Sie vorbereitet. Ist es aktiviert, öffnet es Ihnen das „Dossier de Soins Partagé“ (DSP) der Menschen, die Sie behandeln.
professional-directory-purpose = Mit ihr aktivieren Sie Ihr Konto, und mit ihr melden Sie sich später an.
professional-activation-purpose = Geben Sie ihn niemandem. Sie brauchen ihn nur einmal, um Ihr Konto zu aktivieren.
professional-activate-heading = So aktivieren Sie Ihr Konto
professional-step-1 = Geben Sie Ihre Verzeichnisnummer und den Aktivierungscode ein.
professional-step-2 = Wählen Sie ein Passwort, geben Sie Telefon oder E-Mail-Adresse an.
professional-step-3 = Geben Sie den Einmalcode ein, den Sie gerade erhalten haben.
professional-access-heading = Was Ihr Konto Ihnen öffnet
professional-circle-label = Dauerhafter Zugang
professional-circle = Als „médecin référent“ oder im medizinischen Vertrauenskreis des Patienten.
professional-presence-label = Zugang für 24 Stunden
professional-presence = Wenn der Patient Ihnen in der Sprechstunde seinen Anwesenheitscode gibt.
professional-own-label = Ihre Dokumente
professional-own = Sie legen ab, was der Behandlung dient. Ihre eigenen bleiben Ihnen offen.
professional-trace-label = Nachvollziehbarkeit
professional-trace = Jeder Zugriff steht mit Ihrem Namen in der Lebenslinie („Ligne de vie“).
professional-institution-label = In einer Einrichtung
professional-institution = Sie arbeiten mit ihrer Software, wenn die Agence eSanté sie zertifiziert hat.

## Medical documents

report-patient = Patient
report-birth-date = Geburtsdatum
report-date = Datum
report-author = Verfasst von

photo-page = Seite { $page } von { $pages }: Foto
