### Texts of the portal in Luxembourgish.

## Frame

product-short = DSP
product-long = Dossier de Soins Partagé
professional-space = Gesondheetsberuffer
skip-to-content = Bei den Inhalt sprangen
title-with-errors = Feeler: { $title }
choose-language = Sprooch:
main-navigation = Haaptnavigatioun
section-navigation = Rubriken
tab-documents = Dokumenter
tab-stakeholders = Bedeelegter
tab-activities = Aktivitéiten
tab-account = Mäi Kont
tab-record = Dossier
tab-patients = Meng Patienten
dossier-of = Dossier vun
caring-assistant = als DSP-Assistent
caring-legal-representative = als gesetzleche Vertrieder
caring-back = Zréck op mäin Dossier
open-on-basis = Zougang: { $basis }
signed-in-as = Dir sidd { $person }
help-line = Eng Fro? Den Helpdesk äntwert:
step-of = Schrëtt { $current } vun { $total }
error-summary-title = Et gëtt e Problem
next = Weider
back = Zréck
cancel = Ofbriechen
search = Sichen
sign-out = Ofmellen
to-start-page = Op d'Startsäit goen

## Dates, sizes

weekday-1 = Méindeg
weekday-2 = Dënschdeg
weekday-3 = Mëttwoch
weekday-4 = Donneschdeg
weekday-5 = Freideg
weekday-6 = Samschdeg
weekday-7 = Sonndeg
month-1 = Januar
month-2 = Februar
month-3 = Mäerz
month-4 = Abrëll
month-5 = Mee
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
date-long = { $day }. { $month } { $year }
date-with-weekday = { $weekday }, den { $date }
date-time = { $date } um { $time }
decimal-mark = ,
size-kilobytes = { $size } kB
size-megabytes = { $size } MB

## Welcome

welcome-title = Är Gesondheet, an engem Dossier beieneen
welcome-lead = Am DSP fannt Dir Är Resultater, Ordonnancen a Rapporten. Dir decidéiert, wien se däerf gesinn, an Dir gesitt, wien se gesinn huet.
welcome-have-code = Ech hu mäin Aktivéierungscode kritt
welcome-have-code-explained = Äre Code steet am Bréif vun der Agence eSanté.
welcome-sign-in = Op mäin DSP goen
welcome-sign-in-explained = Dir hutt Äre Kont schonn aktivéiert.
welcome-oppose = Ech wëll keen DSP
welcome-professional = Schafft Dir an engem Gesondheetsberuff?
welcome-professional-link = Beräich fir Gesondheetsberuffer

## Activation

activation-title = Mäin eSanté-Kont aktivéieren
activation-intro-title = Haalt Äre Bréif prett
activation-intro = Huelt de Bréif bei d'Hand, deen d'Agence eSanté Iech geschéckt huet: do steet Ären Aktivéierungscode dran. D'Aktivéierung huet fënnef Schrëtt an dauert ongeféier fënnef Minutten.
activation-need-letter = Äre Bréif mam Aktivéierungscode
activation-need-matricule = Är Matricule (Sozialversécherungsnummer)
activation-need-directory-id = Är Beruffskennung (si steet am Bréif)
activation-need-contact = Ären Handy oder Är E-Mail, fir e Code ze kréien
activation-need-title = Dir braucht:
activation-identify-title = Är Matricule an Ären Aktivéierungscode
activation-identify-title-professional = Är Beruffskennung an Ären Aktivéierungscode
activation-code = Aktivéierungscode
activation-code-hint = Hie steet an Ärem Bréif. Bindestrécher a Leerzeechen zielen net.
activate-my-dsp = Mäin DSP aktivéieren
activate-my-account = Mäi Kont aktivéieren
activation-password-title = Sicht Iech e Passwuert aus
activation-contact-title = Wuer solle mir Iech e Code schécken?
activation-contact-lead = All Kéier, wann Dir Iech umellt, schécke mir Iech en Eemolcode. Sicht Iech aus, wou Dir e wëllt kréien.
activation-contact-field = Handysnummer oder E-Mail-Adress
activation-contact-hint = Zum Beispill +352 621 123 456 oder marie@beispill.lu
activation-contact-again = D'Adress oder d'Nummer änneren oder en neie Code ufroen
activation-confirm-title = Gitt de Code an, deen Dir kritt hutt
activation-done = Äre Kont ass aktivéiert. Dir kënnt Iech elo umellen.
lost-letter = Ech hu mäi Bréif net oder net méi
lost-letter-explained = Rufft den Helpdesk un, (+352) 27 12 50 18 33, oder schreift op helpdesk@esante.lu. Dir kritt en neie Bréif mat neie Coden.

## Numbers, codes and passwords

matricule = Matricule
matricule-hint = Är Sozialversécherungsnummer, 13 Zifferen. Si steet op Ärer Sozialversécherungskaart.
directory-id = Beruffskennung
directory-id-hint = Är Nummer am Verzeechnes vun de Gesondheetsberuffer, si steet an Ärem Bréif.
password = Passwuert
password-new = Neit Passwuert
password-choose = Passwuert
password-hint = Op d'mannst { $minimum } Zeechen. Verschidde Wierder, déi näischt mateneen ze dinn hunn, verhält een einfach an erréit ee schwéier.
password-again = Passwuert confirméieren
one-time-code = Eemolcode
one-time-code-hint = 6 Buschtawen an Zifferen, grouss oder kleng geschriwwen. De Code ass { $minutes } Minutte gülteg.
one-time-code-sent = Mir hunn e Code op { $contact } geschéckt.
one-time-code-sent-again = Mir hunn en neie Code un { $contact } geschéckt.
one-time-code-sent-to-you = Mir hunn Iech e Code per E-Mail oder SMS geschéckt.
one-time-code-not-received = Ech hu kee Code kritt
one-time-code-not-received-explained = Waart eng Minutt a kuckt och am Spam-Dossier. Duerno kënnt Dir en neie Code ufroen; deen ale gëllt dann net méi.
send-new-code = En neie Code schécken

## Signing in

sign-in-title = Umeldung
sign-in-with-matricule = Mat Ärer Matricule
sign-in = Umellen
forgotten-password = Passwuert vergiess
sign-in-method-title = Wéi wëllt Dir Äre Code kréien?
sign-in-method = De Code schécken iwwer
method-email = E-Mail op { $contact }
method-phone = SMS op { $contact }
send-code = De Code schécken
sign-in-code-title = Gitt de Code an, deen Dir kritt hutt
sign-in-no-account = Hutt Dir Äre Kont nach net aktivéiert?
signed-out = Dir sidd ofgemellt.
session-expired = Dir sidd net méi ugemellt
session-expired-next = Wann eng Zäit laang näischt geschitt, maache mir d'Sessioun zou. Wat gespäichert war, ass net verluer.

## Signing in with another identity

identity-with = Mat { $provider }
identity-with-explained = Wann Dir { $provider } schonn mat Ärem Kont verbonnen hutt.
identity-continue = Weider mat { $provider }
identity-leaving-title = Dir gitt elo bei { $provider }
identity-leaving = Weist Iech do aus wéi soss och. Duerno kommt Dir heihinner zeréck.
identity-not-signed-in = Dir sidd net ugemellt
identity-not-linked = { $provider } ass net mat Ärem Kont verbonnen
identity-given-up = Dir hutt bei { $provider } opgehalen.
identity-not-proven = { $provider } huet eis net confirméiert, wien Dir sidd. Probéiert nach eng Kéier.
identity-too-weak = Dës Manéier, sech bei { $provider } auszeweisen, ass fir e Gesondheetsdossier net sécher genuch. Sicht Iech do eng méi sécher eraus.
identity-unknown = { $provider } ass hei nach mat kengem Kont verbonnen. Mellt Iech eng Kéier mat Ärem Passwuert un. Duerno kënnt Dir et ënner „Mäi Kont“ verbannen.
identity-taken = Dës Identitéit vu { $provider } mécht schonn en anere Kont op. Huelt déi, déi op Ären Numm ass, oder rufft den Helpdesk un.
identity-silent = { $provider } äntwert de Moment net. Dir hutt näischt falsch gemaach.
identity-password-instead = Mat Ärem Passwuert kënnt Dir Iech ëmmer umellen.
identity-to-password = Mech mat mengem Passwuert umellen
identity-link = { $provider } verbannen
identity-link-again = Zeréck op „Iech anescht umellen“
identities-title = Iech anescht umellen
identities-lead = Verbannt en Ausweis, deen Dir schonn hutt. E mécht Äre Kont ouni Passwuert an ouni Code op.
identities-none = Nach ass näischt verbonnen.
identities-none-next = Sicht ënnen eraus, wat Dir verbanne wëllt.
identities-since = Verbonnen den { $date }
identities-unlink = Trennen
identities-unlink-one = { $provider } trennen, verbonnen den { $date }
identities-linked = Verbonnen. D'nächst Kéier kënnt Dir Iech esou umellen.
identities-unlinked = Getrennt. Domat geet Äre Kont net méi op.
identities-offer-title = Wéi wëllt Dir Iech d'nächst Kéier umellen?
identities-offer = Wann Dir wëllt, verbannt en Ausweis, deen Dir schonn hutt. Dat geet och méi spéit, ënner „Mäi Kont“.
identities-offer-later = Net elo

## Forgotten password

reset-title = Passwuert vergiess
reset-lead = Gitt Är Matricule an d'E-Mail-Adress vun Ärem Kont un. Mir schécken Iech e Link, fir en neit Passwuert auszesichen.
reset-lead-professional = Gitt Är Beruffskennung an d'E-Mail-Adress vun Ärem Kont un. Mir schécken Iech e Link, fir en neit Passwuert auszesichen.
reset-email = E-Mail-Adress
reset-submit = Mäi Passwuert zrécksetzen
reset-sent-title = Kuckt an Är E-Mailen
reset-sent = Wann dës Informatioune bei e Kont gehéieren, ass e Link ënnerwee. Hien ass { $minutes } Minutte gülteg.
reset-no-email = Keng E-Mail-Adress an Ärem Kont? Rufft den Helpdesk un: (+352) 27 12 50 18 33.
reset-choose-title = Sicht Iech en neit Passwuert aus
reset-confirm = Mäin neit Passwuert confirméieren
reset-done = Äert neit Passwuert ass gespäichert. Dir kënnt Iech umellen.
reset-link-dead = Dëse Link gëllt net méi
reset-link-dead-next = E Link gëllt nëmmen eng Kéier a fir eng begrenzten Zäit. Frot en neien un.

## Opposition

oppose-title = Ech wëll keen DSP
oppose-lead = Virun der Aktivéierung kënnt Dir Iech géint d'Opmaache vun Ärem DSP wieren. Hie gëtt dann geläscht.
oppose-consequences = Un Äre Rembourssementer ännert sech näischt. Déi Leit, déi Iech behandelen, kënnen Är Informatiounen just net iwwer den DSP deelen. Wann Dir et Iech anescht iwwerleet, kënnt Dir bei der Agence eSanté en neien ufroen.
oppose-confirm = Mäin DSP läschen
oppose-done = Ären DSP ass geläscht
oppose-done-next = Kee kann do nach eppes ofleeën oder liesen.
oppose-too-late = Dësen DSP gouf schonn opgemaach. Fir en zouzemaachen, rufft den Helpdesk un: (+352) 27 12 50 18 33.

## Terms of use

terms-title = Notzungsbedéngungen
terms-version = Versioun { $version }
terms-accept-lead = Liest an akzeptéiert w.e.g. d'Bedéngungen, fir Ären DSP opzemaachen.
terms-accept = Ech akzeptéieren
terms-refuse = Ech akzeptéieren elo net
terms-declined-title = Ären DSP ass net op
terms-declined = Ouni Ären Accord mat de Bedéngunge kënne mir en net opmaachen. Et gëtt näischt gespäichert, an Dir kënnt zréckkommen, wéini Dir wëllt.
terms-declined-back = D'Bedéngungen nach eng Kéier liesen
terms-what-title = Wat den DSP ass
terms-what = Den DSP ass Ären elektronesche Gesondheetsdossier. Hien ass gratis a perséinlech. D'Agence eSanté féiert e fir Iech, sou wéi den Artikel 60quater vum Code de la sécurité sociale et virgesäit. Hien ersetzt net den Dossier, dee jidderee vun de Gesondheetsberuffer selwer féiert.
terms-access-title = Wien e ka liesen
terms-access = Dir, an déi Gesondheetsberuffer, déi zu Lëtzebuerg autoriséiert sinn an deenen Dir Zougang gitt: fir 24 Stonne mat Ärem Presenzcode, oder dauerhaft an Ärem Vertrauenskrees. Wien en Dokument selwer ofgeluecht huet, kann et ëmmer nees liesen. D'Agence eSanté liest Är Dokumenter net.
terms-documents-title = Är Dokumenter
terms-documents = En ofgeluechtent Dokument ka weder vun Iech nach vum Auteur geläscht ginn; eng nei Versioun kann et ersetzen. En Dokument gëtt zéng Joer opgehuewen an dann zerstéiert, ausser Dir hutt mam Auteur ofgemaach, et fir d'ganzt Liewen ze halen.
terms-trace-title = Alles gëtt opgeschriwwen
terms-trace = All Zougrëff steet an Ärer Liewenslinn: wien, wéini, wat a firwat. Dir kënnt se zu all Moment liesen.
terms-duties-title = Wat mir vun Iech froen
terms-duties = Behaalt Äert Passwuert an Är Code fir Iech. Leet nëmmen Dokumenter of, déi Är Gesondheet betreffen. Sot dem Helpdesk Bescheed, wann Dir mengt, datt een aneren Äre Kont benotzt.
terms-rights-title = Är Rechter
terms-rights = Dir kënnt den Zougang zu all Moment änneren oder beim Helpdesk froen, datt Ären DSP zougemaach gëtt. Fir Är perséinlech Donnéeë schreift op privacy@esante.lu.

## Organ donation

donation-title = Organspend
donation-lead = Zu Lëtzebuerg gëllt jiddereen als Spender, dee sech zu Liewenszäiten net dogéint ausgeschwat huet (Gesetz vum 25. November 1982). Hei kënnt Dir Är Positioun uginn.
donation-question = Däerfen Är Organer no Ärem Doud fir eng Transplantatioun eraus geholl ginn?
donation-not-opposed = Ech sinn net dogéint
donation-opposed = Ech sinn dogéint
donation-not-now = Ech äntweren elo net
donation-not-now-explained = Et gëtt näischt gespäichert.
donation-continue = Weiderfueren
donation-state = Meng Positioun uginn

## Documents

documents-title = Dokumenter
synthesis = Iwwerbléck
latest-documents = Meng lescht Dokumenter
documentary-view = Dokumenter no Aart
my-documents = Meng Dokumenter
personal-data = Perséinlech Donnéeën
personal-space = Perséinleche Beräich
synthesis-welcome = Moien { $person }
synthesis-opened = Ären DSP ass op.
synthesis-all-documents = All meng Dokumenter kucken
documents-count =
    { $count ->
        [one] { $count } Dokument
       *[other] { $count } Dokumenter
    }
no-documents = Nach keen Dokument
no-documents-explained = Ären DSP fëllt sech mat der Zäit vun Äre Behandlungen. Dir kënnt och selwer en Dokument ofleeën.
no-documents-for-you = Hei ass nach näischt, oder näischt, wat Dir gesinn däerft.
no-documents-in-category = An dësem Dossier ass keen Dokument.
document-kind = Aart vum Dokument
document-category = Dossier
document-author = Auteur
document-care-date = Dag vun der Behandlung
document-filed-at = Ofgeluecht den
document-confidentiality = Vertraulechkeet
document-format = Format
document-earlier-versions = Fréier Versiounen
document-replaced = Et gëtt eng méi nei Versioun
document-newer-version = Déi méi nei Versioun kucken
document-open = Dokument opmaachen
opens-in-new-tab = (an engem neien Tab)
document-download = Eroflueden
document-by-you = Vun Iech ofgeluecht
document-by-holder = Vum Titulaire ofgeluecht
document-by-patient = Vum Patient ofgeluecht
document-by-representative = Vum gesetzleche Vertrieder ofgeluecht
document-by-assistant = Vum DSP-Assistent ofgeluecht
format-pdf = PDF
format-jpeg = JPEG-Bild
format-png = PNG-Bild
format-text = Text
format-cda = Strukturéiert medezinescht Dokument (CDA)
format-fhir = Strukturéiert medezinescht Dokument (FHIR)
reading-about = Iwwer dëst Dokument
reading-title = „{ $title }“ liesen
reading-dates = Behandlung vum { $care }. Ofgeluecht den { $filed }.
reading-full-screen = Op de ganze Schierm opmaachen
reading-no-pdf-here = Dësen Apparat weist PDFen net an der Säit. Maacht en op de ganze Schierm op.
reading-image = Bild: { $title }
reading-attachment = Uhang { $number } opmaachen
reading-table = Tabell
reading-too-long = Dëst Dokument ass ze laang fir hei gewisen ze ginn
reading-not-shown = Dëst Dokument kann hei net gewise ginn
reading-download-it = Luet et erof, fir et op Ärem Apparat ze liesen.
reading-patient = Patient
reading-born-on = Gebuertsdatum
reading-written-on = Geschriwwen den
reading-author = Geschriwwe vum
reading-custodian = Original bei
reading-measure = Analys
reading-outcome = Resultat
reading-range = Üblech Wäerter
reading-when = Datum
reading-substance = Allergie géint
reading-reaction = Reaktioun
reading-risk = Gefor
reading-high-risk = Ka liewensgeféierlech sinn
reading-low-risk = Net liewensgeféierlech
reading-standing = Stand
reading-active = Am Gaang
reading-inactive = Net méi am Gaang
reading-resolved = Geheelt
reading-completed = Ofgeschloss
reading-stopped = Ofgebrach
reading-medicine = Medikament
reading-dosage = Wéi huelen
reading-vaccine = Impfstoff
reading-dose = Dosis
reading-lot = Lotnummer
reading-complaint = Gesondheetsproblem
reading-since = Zënter
reading-treatment = Behandlung
reading-conclusion = Schlussfolgerung
reading-yes = Jo
reading-no = Nee
reading-elsewhere = Dësen Deel steet an engem anere Fichier, deen net ofgeluecht gouf.
reading-flag-high = ▲ héich
reading-flag-low = ▼ niddreg
reading-flag-critical-high = ▲ ganz héich
reading-flag-critical-low = ▼ ganz niddreg
reading-flag-abnormal = opfälleg

## Filing a document

file-document = En Dokument ofleeën
file-document-lead = D'Dokument kënnt an Äre perséinleche Beräich. Wien Zougang zu Ärem DSP huet, gesäit, datt et vun Iech kënnt.
file-kind-title = Wat wëllt Dir ofleeën?
file-kind-none = Dir kënnt am Moment näischt ofleeën.
file-kind-holder-expression = Är Wënsch, a wat déi, déi Iech behandelen, vun Iech wësse sollen.
file-kind-holder-document = En Heft mat Miessungen, e Bréif, en aalt Resultat.
file-field = Fichier
file-hint = PDF, JPEG, PNG oder Text, bis { $limit }.
file-photos-hint = Méi Fotoe ginn een eenzege PDF, eng Säit pro Foto.
file-camera = Oder maacht eng Foto
file-camera-hint = Eng Foto pro Säit. Fir déi nächst Säit nach eng Kéier.
file-photos = Fotoen
file-as-pdf = An e PDF ëmwandelen
file-as-pdf-hint = Fir d'Foto vun engem Bréif oder engem Rezept.
file-title = Titel
file-title-hint = Eng Zeil, déi seet, ëm wat et geet, zum Beispill „Meng Allergien“.
file-care-date = Dag vun der Behandlung
file-kind-prompt = Sicht eng Aart aus
file-submit = Ofleeën
file-done = Äert Dokument ass ofgeluecht.
file-done-professional = D'Dokument ass am DSP vun { $person } ofgeluecht.
file-waiting = Äert Dokument ass ukomm. Mir kontrolléieren et; soubal dat gemaach ass, steet et bei den Dokumenter.
documents-waiting =
    { $count ->
        [one] 1 Dokument gëtt kontrolléiert
       *[other] { $count } Dokumenter gi kontrolléiert
    }
documents-waiting-explained = Dir braucht näischt ze maachen.
documents-announced = En Dokument gëtt virbereet
documents-announced-explained = Een, deen Iech behandelt, wëll als éischt mat Iech doriwwer schwätzen. Duerno kënnt Dir et liesen.
document-search = An den Dokumenter sichen
document-search-field = Wat sicht Dir?
document-search-hint = Ee Wuert oder méi: aus engem Titel, engem Numm oder dem Text.
document-search-lead = Wat Dir sicht, gëtt néierens opgeschriwwen.
document-search-results =
    { $count ->
        [0] Keen Dokument fonnt
        [one] 1 Dokument fonnt
       *[other] { $count } Dokumenter fonnt
    }
document-search-none = Probéiert et mat engem eenzege Wuert oder engem méi kuerzen. Den Text op Fotoe kann net gesicht ginn.
invalid-document-search = Schreift e Wuert mat op d'mannst zwee Buschtawen.
replace-document = Eng nei Versioun ofleeën
replace-document-lead = Si kënnt op d'Plaz vun der aktueller Versioun, déi accessibel bleift.
replace-done = Déi nei Versioun ass ofgeluecht. Déi al bleift zougänglech.
retention = Wéi laang et opgehuewe gëtt
retention-ten-years = Zéng Joer
retention-lifelong-proposed = Fir d'ganzt Liewen, wann de Patient d'accord ass
retention-lifelong-explained = D'Dokument gëtt zéng Joer opgehuewen, soulaang de Patient säin Accord net ginn huet.
announcement = Opklärungskonsultatioun
announcement-none = De Patient kann et direkt liesen
announcement-mentioned = Eréischt wann Dir mam Patient driwwer geschwat hutt
announcement-mentioned-hint = Bis dohinner seet den DSP, datt en Dokument virbereet gëtt, awer net wéi eent.
announcement-silent = Eréischt wann Dir driwwer geschwat hutt, ouni virdrun eppes ze soen
announcement-silent-hint = Bis dohinner seet den DSP näischt dovun.
announcement-days = Fir wéi vill Deeg héchstens
announcement-days-hint = Vun 1 bis 30. Duerno kann de Patient et op alle Fall liesen. Dir kënnt et méi fréi fräiginn.
announcement-waits = De Patient kann dëst Dokument nach net liesen. Hie kann et den { $date }, oder soubal Dir et fräigitt.
announcement-release = Fräiginn
announcement-released = D'Dokument ass fräiginn. De Patient kann et liesen.
upload-sending = Gëtt geschéckt: %
upload-checking = De Fichier ass ukomm. Mir kucken en no.
upload-failed = D'Schécken ass ënnerbrach ginn. Kuckt Är Verbindung no a probéiert nach eng Kéier.
upload-progress = Wéi wäit d'Schécken ass

## Confidentiality

confidentiality-normal = Normal
confidentiality-normal-explained = Fir jiddereen ze gesinn, deen Zougang zu Ärem DSP huet.
confidentiality-confidential = Vertraulech
confidentiality-confidential-explained = Ze gesi fir Iech, Äre Referenzdokter, Äre Vertrauenskrees an den Auteur.
confidentiality-private = Privat
confidentiality-private-explained = Just fir Iech an den Auteur ze gesinn.
confidentiality-normal-proposed = Fir jiddereen ze gesinn, deen Zougang zum DSP vum Patient huet.
confidentiality-confidential-proposed = Ze gesi fir de Patient, säi Referenzdokter, säi Vertrauenskrees an Iech.
confidentiality-private-proposed = Just fir de Patient an Iech ze gesinn.

## Stakeholders

my-stakeholders = Meng Bedeelegt
circle-of-trust = Medezinesche Vertrauenskrees
circle-explained = Dës Fachleit hunn Zougang zum Dossier, bis Dir si ewechhuelt.
circle-empty = Äre Krees ass eidel
circle-empty-explained = Setzt een derbäi, fir dauerhaft Zougang ze ginn. Fir eng eenzeg Visitt geet Äre Presenzcode duer.
add-stakeholder = Een derbäisetzen
stakeholder-search = Numm oder Virnumm
stakeholder-search-hint = Déi éischt Buschtawe ginn duer.
stakeholder-search-results =
    { $count ->
        [one] { $count } Persoun fonnt
       *[other] { $count } Persoune fonnt
    }
stakeholder-search-none = Keen gouf fonnt. Probéiert et mat manner Buschtawen, oder mat enger anerer Fachrichtung.
stakeholder-search-more = Et ginn der nach: gitt nach e Buschtaf an.
stakeholder-choose = Auswielen
stakeholder-confirm-title = { $person } Zougang ginn?
stakeholder-confirm = { $person } kann déi Dokumenter liesen, déi dëse Beruff däerf gesinn, an der och ofleeën, bis Dir den Zougang ewechhuelt.
validate = Confirméieren
stakeholder-added = { $person } huet elo Zougang zum Dossier.
stakeholder-already-added = Dës Persoun ass schonn an Ärem Krees.
stakeholder-since = Zanter dem { $date }
stakeholder-withdraw = Ewechhuelen
stakeholder-withdraw-named = { $person } ewechhuelen
stakeholder-withdrawn = { $person } huet keen Zougang méi zum Dossier, ausser zu den eegenen Dokumenter.
temporary-access = Zougang mam Presenzcode
temporary-access-explained = Dësen Zougang hält vum selwen op. Dir kënnt en och elo ophalen.
access-until = Bis den { $date }
provision-referring-doctor = Referenzdokter
provision-emergency = Erkläerte liewensgeféierlechen Noutfall
all-institutions = All Etablissementer
emergency-access = Noutfallzougang
emergency-access-off = Ausgeschalt
provision-discernment = Dir decidéiert eleng
provision-discernment-explained = En Dokter huet unerkannt, datt Dir eleng decidéiere kënnt.
stakeholders-section = Fachleit
blocked-section = Zougang gespaart
access-fixed = Dir gesitt d'Zougäng
last-access = Leschten Zougrëff den { $date }
last-access-never = Huet nach näischt opgemaach
stakeholder-put-back = Erëm dobäisetzen
stakeholder-put-back-named = { $person } erëm an de Krees setzen
referring-doctor-none = Et ass keen Dokter als Referenzdokter gemellt.
referring-doctor-why = Firwat kann ech hien net ewechhuelen?
referring-doctor-why-text = Dësen Zougang kënnt vun der Deklaratioun, déi Dir zesummen ënnerschriwwen hutt. E dauert esou laang wéi si a kann net gespaart ginn. Fir ze wiesselen, ënnerschreift eng Deklaratioun mat engem aneren Dokter.
presence-none = De Moment huet keen Zougang duerch Äre Code.
presence-end = Ophalen
presence-end-named = Den Zougang vu { $person } ophalen
presence-ended = { $person } huet keen Zougang méi duerch de Presenzcode.
institutions = Etablissementer
institution = Etablissement
institutions-explained = En Etablissement huet Zougang, esou laang e sech ëm Iech këmmert.
institutions-none = De Moment huet keen Etablissement Zougang.
institutions-manage = Etablissementer den Zougang refuséieren
institutions-lead = Spideeler, Fleegeheemer an Heemfleegnetzer hunn Zougang zum Dossier, esou laang se sech ëm Iech këmmeren. Dir kënnt dat refuséieren.
institutions-refused = Zougang refuséiert fir
institutions-refused-none = Dir hutt kengem Etablissement den Zougang refuséiert.
institutions-refuse-one = En Etablissement refuséieren
institutions-refuse-all = All Etablissementer refuséieren
institutions-refuse-all-explained = Kee Spidol a kee Fleegnetz gesäit den Dossier während engem Openthalt, weder haut nach méi spéit. Jidderee behält, wat e selwer geschriwwen huet. Wien net alles gesäit, kann eppes Wichteges iwwersinn.
institutions-all-refused = Dir refuséiert all Etablissementer den Zougang.
institution-refuse = Zougang refuséieren
institution-refuse-named = Zougang refuséieren: { $institution }
institution-refuse-explained = Wann Dir refuséiert, gesäit en den Dossier net méi, weder elo nach bei engem aneren Openthalt. Wat e geschriwwen huet, behält en. Dir kënnt et zu all Moment erëm erlaben.
institution-refused = Zougang refuséiert
institution-lift = Erëm erlaben
institution-lift-named = Erëm erlaben: { $institution }
institution-opposed-done = { $institution } huet keen Zougang méi zum Dossier.
institution-lifted-done = De Refus ass opgehuewen. Wärend engem Openthalt gëllt den Zougang erëm.
stay-admission = Openthalt am Gaang
stay-renewal = Verlängerten Openthalt
stay-after-discharge = Nom Openthalt
stay-emergency-ward = An der Urgence gewiescht
assistants = DSP-Assistenten
assistants-none = Et ass keen Assistent designéiert.
assistants-and-representatives = Assistenten a Vertrieder
representatives = Gesetzlech Vertrieder
representative-parent = Elterendeel
representative-guardian = Vormondschaft
emergency-access-on = Ageschalt
emergency-on-explained = Wann Äert Liewen a Gefor ass, kann eng Fachpersoun dat Wichtegst vum Dossier fir 24 Stonne opmaachen, a muss schreiwen firwat. Dir gitt direkt gewuer.
emergency-off-explained = Och wann Äert Liewen a Gefor ass, mécht keen den Dossier op dës Manéier op.
emergency-off-title = Wann Dir ausschalt
emergency-off-risk = D'Rettungsleit gesinn weder Är Allergien nach Är Medikamenter, ausser si kënnen Iech froen.
emergency-on-then = Wann Dir erëm aschalt:
emergency-switch-off = Noutfallzougang ausschalten
emergency-switch-on = Noutfallzougang erëm aschalten
emergency-switched-off = Den Noutfallzougang ass ausgeschalt.
emergency-switched-on = Den Noutfallzougang ass erëm ageschalt.
objections = Net gedeelt Konsultatiounen
objections-explained = Un deem Dag liest d'Fachpersoun näischt am Dossier a leet näischt of.
objection-add = Eng Konsultatioun net deelen
objection-title = D'Konsultatioun mat { $person } net deelen
objection-explained = Un deem Dag liest { $person } näischt am Dossier a leet näischt of.
objection-field = Dag vun der Konsultatioun
objection-hint = Haut, en Dag dee kënnt, oder ee vun de leschte siwen Deeg.
invalid-objection-day = Wielt haut, en Dag dee kënnt oder ee vun de leschte siwen Deeg.
already-in-force = Dat ass scho gemaach.
objection-submit = Net deelen
objection-done = D'Konsultatioun mat { $person } gëtt net gedeelt.
objection-day = Konsultatioun vum { $date }
objection-withdraw = Awer deelen
objection-withdraw-named = D'Konsultatioun mat { $person } awer deelen
objection-withdrawn = D'Konsultatioun mat { $person } gëtt gedeelt.
blocked-lead = Eng gespaarte Fachpersoun mécht den Dossier net méi op, och net mam Presenzcode oder am Noutfall. Wat si selwer geschriwwen huet, behält si.
blocked-empty = Keen ass gespaart
blocked-empty-explained = Dir kënnt den Dossier fir eng Fachpersoun mam Numm spären an zu all Moment erëm opmaachen.
blocked-for = Zougang gespaart fir { $person }
block-add = Eng Fachpersoun spären
block-title = Den Zougang vu { $person } spären?
block-explained = { $person } mécht den Dossier net méi op, weder mam Presenzcode, nach am Spidol, nach am Noutfall. Dir kënnt d'Spär zu all Moment ophiewen.
block-confirm = Jo, Zougang spären
stakeholder-blocked = Den Zougang vu { $person } ass gespaart.
unblock = Spär ophiewen
unblock-named = Spär vu { $person } ophiewen
stakeholder-unblocked = { $person } ass net méi gespaart. Fir erëm Zougang ze ginn, setzt dës Persoun dobäi oder gitt Äre Code.
speciality = Fachrichtung
speciality-any = All Fachrichtungen
search-first = Sicht, an déi passend Fachleit erschéngen hei.
preview-title = Wat dat ännert
preview-gains =
    { $count ->
        [one] { $person } gesäit dann { $count } Dokument.
       *[other] { $person } gesäit dann { $count } Dokumenter.
    }
preview-gains-no-more =
    { $count ->
        [one] { $person } gesäit schonn { $count } Dokument, an dat esou laang Dir wëllt.
       *[other] { $person } gesäit schonn { $count } Dokumenter, an dat esou laang Dir wëllt.
    }
preview-gains-nothing = Den Dossier huet nach keen Dokument, dat { $person } liese kéint.
preview-loses =
    { $count ->
        [one] { $person } gesäit { $count } Dokument net méi.
       *[other] { $person } gesäit { $count } Dokumenter net méi.
    }
preview-loses-nothing = De Moment gesäit { $person } keen Dokument. Dat bleift esou.
preview-keeps =
    { $count ->
        [one] Wat si selwer geschriwwen hunn, bleift: { $count } Dokument.
       *[other] Wat si selwer geschriwwen hunn, bleift: { $count } Dokumenter.
    }
preview-risk = Wien net alles gesäit, kann eppes Wichteges iwwersinn.
cannot-title = Dat geet net
cannot-is-referring-doctor = { $person } ass de Referenzdokter. Dësen Zougang kënnt vun der Deklaratioun, déi zesummen ënnerschriwwe gouf, a kann net gespaart ginn. Fir ze wiesselen, ënnerschreift eng Deklaratioun mat engem aneren Dokter.
cannot-blocked = Den Zougang vu { $person } ass gespaart. Hieft d'éischt d'Spär ënner „Zougang gespaart“ op.
cannot-not-licensed = { $person } schafft net méi zu Lëtzebuerg.
cannot-not-independent = { $person } schafft an engem Etablissement. Den Zougang kënnt mam Openthalt, oder mat Ärem Presenzcode.
cannot-representative-decides = Äre gesetzleche Vertrieder decidéiert iwwer d'Zougäng.
cannot-outside-mandate = Iwwer Zougäng decidéieren gehéiert net zu deem, wat Iech uvertraut gouf.
cannot-otherwise = Dir kënnt dat net änneren.
presence-code-title = Mäi Presenzcode
presence-code-what =
    { $hours ->
        [one] Gitt dëse Code enger Fachpersoun während der Konsultatioun: si huet { $hours } Stonn Zougang zum Dossier.
       *[other] Gitt dëse Code enger Fachpersoun während der Konsultatioun: si huet { $hours } Stonnen Zougang zum Dossier.
    }
presence-code-hidden-title = Mir kennen Äre Code net
presence-code-hidden = En ass am Bréif vun der Agence, an néierens bei eis. Mir kënnen Iech en neie ginn.
presence-code-old = Wann Dir en neie maacht, geet dee vu virdrun, zum Beispill dee vum Bréif, net méi.
presence-code-new = En neie Code maachen
presence-code-not-yours-title = De Code gitt net Dir
presence-code-not-yours = Nëmmen d'Persoun selwer, oder hire gesetzleche Vertrieder, kann en neie Code maachen.
consultation-title = Konsultatiounsmodus
consultation-what = Während der Konsultatioun gesitt Dir hei, wat gelies a wat ofgeluecht gëtt, am selwechte Moment.
consultation-follow = Eng Konsultatioun suivéieren
consultation-show = Weist dëse Code der Fachpersoun
consultation-square = Deeselwechte Code, fir ze scannen
consultation-code-once = E gëtt nëmmen elo gewisen. Schreift en op, wann Dir e behale wëllt. Den ale Code geet net méi.
consultation-seen = Wat gelies an ofgeluecht gëtt
consultation-since = Zanter { $time }
consultation-nothing = De Moment näischt.
consultation-live = Dës Lëscht aktualiséiert sech vum selwen.
consultation-over = Dës Lëscht aktualiséiert sech net méi.
consultation-refresh = Aktualiséieren
consultation-end = Konsultatioun ophalen
consultation-end-explained = Wann Dir ophaalt, huet kee méi Zougang duerch de Presenzcode.
consultation-ended = D'Konsultatioun ass eriwwer. Kee méi huet Zougang duerch de Presenzcode.
consultation-ended-code = De Code, deen Dir ginn hutt, bleift gülteg. Wann Dir dat net méi wëllt, maacht en neien.

## Activities

life-line = Liewenslinn
life-line-lead = Alles, wat an Ärem DSP geschitt ass: wien, wéini, wat a firwat.
life-line-empty = Hei ass nach näischt geschitt.
life-line-refused = Refuséiert
life-line-older = Méi al Anträg kucken
life-line-newest = Zréck bei déi neisten Anträg
life-line-document = „{ $document }“ kucken
life-line-you = Dir
who-agency = D'Agence eSanté
who-unproven = Eng Persoun, déi sech net ausgewisen huet
who-representative = { $person } (gesetzleche Vertrieder)
who-assistant = { $person } (DSP-Assistent)
who-stranger = { $person } (keng Verbindung mat dësem DSP)
who-institution = { $person } (Etablissement)
who-agency-doctor = { $person } (Dokter vun der Agence eSanté)
who-staff = { $person } (Agence eSanté)
who-transplant-coordinator = { $person } (Koordinatioun vun den Transplantatiounen)
life-line-context = „{ $words }“

act-dossier-prepared = { $subject } dësen DSP ugeluecht.
act-letter-sent = { $subject } de Bréif mat de Code geschéckt.
act-codes-reissued = { $subject } déi verluere Code gespaart. E Bréif mat neie Code kënnt no.
act-account-activated = { $subject } den eSanté-Kont aktivéiert.
act-activation-refused = { $subject } e falschen Aktivéierungscode probéiert.
act-signed-in =
    { $you ->
        [yes] Dir hutt
       *[no] { $person } huet
    } sech ugemellt.
act-sign-in-refused = { $subject } probéiert, sech mat engem falsche Passwuert oder Code unzemellen.
act-code-sent = En Eemolcode gouf un { $person } geschéckt.
act-password-reset-requested = { $subject } e Link gefrot, fir d'Passwuert z'änneren.
act-password-reset = { $subject } en neit Passwuert ausgesicht.
act-identity-linked = { $subject } { $whom } mam Kont verbonnen.
act-identity-unlinked = { $subject } { $whom } vum Kont getrennt.
act-identity-refused = { $subject } eng Umellung mat { $whom } probéiert, op eng Manéier, déi net sécher genuch ass.
act-app-allowed = { $subject } der App { $whom } erlaabt, am Dossier ze handelen.
act-app-withdrawn = { $subject } d'App { $whom } gestoppt.
act-app-leave-misused = D'App { $whom } gouf gestoppt: Vläicht huet een aneren hiren Zougang benotzt.
act-signed-in-by-passkey =
    { $you ->
        [yes] Dir hutt
       *[no] { $person } huet
    } sech mat PIN, Fangerofdrock oder Gesiicht ugemellt.
act-identity-confirmed = { $subject } d'Identitéit nach eng Kéier confirméiert.
act-passkey-added = { $subject } PIN, Fangerofdrock oder Gesiicht fir d'Umelle derbäigesat.
act-passkey-removed = { $subject } PIN, Fangerofdrock oder Gesiicht fir d'Umellen ewechgeholl.
act-contact-point-added = { $subject } eng Adress oder Nummer derbäigesat.
act-contact-point-removed = { $subject } eng Adress oder Nummer ewechgeholl.
act-device-signed-out = { $subject } en aneren Apparat ofgemellt.
act-notices-chosen = { $subject } gewielt, wat him gesot gëtt.
act-terms-accepted = { $subject } d'Notzungsbedéngungen akzeptéiert.
act-dossier-activated = { $subject } dësen DSP fir d'éischt opgemaach.
act-dossier-opposed =
    { $you ->
        [yes] Dir hutt
       *[no] { $person } huet
    } sech géint dësen DSP gewiert.
act-organ-donation-stated = { $subject } d'Positioun zur Organspend uginn.
act-dossier-consulted = { $subject } d'Lëscht vun den Dokumenter gekuckt.
act-dossier-searched = { $subject } an den Dokumenter gesicht.
act-document-consulted = { $subject } { $document } gelies.
act-document-downloaded = { $subject } { $document } erofgelueden.
act-document-filed = { $subject } { $document } ofgeluecht.
act-document-received = { $subject } en Dokument eragesat. No enger Kontroll kënnt et an den Dossier.
act-document-replaced = { $subject } eng nei Versioun vun { $document } ofgeluecht.
act-presence-code-entered = { $subject } de Presenzcode aginn.
act-circle-added = { $subject } { $whom } an de Vertrauenskrees opgeholl.
act-circle-withdrawn = { $subject } { $whom } aus dem Vertrauenskrees ewechgeholl.
act-grants-consulted = { $subject } d'Lëscht vun de Bedeelegte gekuckt.
act-declarations-consulted = { $subject } d'Deklaratioune gekuckt.
act-life-line-read = { $subject } d'Liewenslinn gekuckt.
act-life-line-downloaded = { $subject } d'Liewenslinn erofgelueden.
act-dossier-exported = { $subject } alles aus dem Dossier matgeholl.
act-dossier-closed = { $subject } dësen DSP zougemaach.
act-dossier-reopened = { $subject } dësen DSP erëm opgemaach.
act-dossier-archived = { $subject } dësen DSP no enger Doudesmeldung archivéiert.
act-dossier-destroyed = { $subject } en DSP zerstéiert.
act-document-destroyed = { $subject } { $document } zerstéiert: d'Opbewarungszäit war eriwwer.
act-document-erased = { $subject } den Inhalt vun { $document } zerstéiert.
act-organ-donation-looked-up = { $subject } d'Positioun zur Organspend nogekuckt.
act-made-normal = { $subject } { $document } fir jiddereen mat Zougang siichtbar gemaach.
act-made-confidential = { $subject } { $document } op vertraulech gesat.
act-made-private = { $subject } { $document } op privat gesat.
act-document-hidden = { $subject } { $document } fir { $whom } verstoppt.
act-document-unhidden = { $subject } { $document } fir { $whom } erëm siichtbar gemaach.
act-document-released = { $subject } { $document } fir de Patient fräiginn.
act-retention-proposed = { $subject } fir { $document } eng aner Opbewarungszäit virgeschloen.
act-retention-agreed = { $subject } der virgeschloener Opbewarungszäit fir { $document } zougestëmmt.
act-presence-ended = { $subject } den Zougang vu { $whom } mam Presenzcode ofgebrach.
act-consultation-followed = { $subject } eng Konsultatioun suivéiert.
act-presence-ended-all = { $subject } eng Konsultatioun opgehal.
act-presence-code-renewed = { $subject } en neie Presenzcode gefrot. Deen ale gëllt net méi.
act-referring-doctor-declared = { $subject } eng Deklaratioun zum Referenzdokter agedroen: { $whom }.
act-stay-announced = { $subject } en Openthalt, seng Verlängerung oder säin Enn gemellt.
act-stay-begun = { $subject } Är Opnam gemellt.
act-stay-renewed = { $subject } gemellt, datt Ären Openthalt méi laang dauert.
act-stay-ended = { $subject } gemellt, datt Dir entlooss sidd.
act-emergency-ward-entered = { $subject } gemellt, datt Dir an der Urgence waart.
act-emergency-declared = { $subject } e liewensgeféierlechen Noutfall erkläert.
act-professional-blocked = { $subject } den Zougang vu { $whom } gespaart.
act-professional-unblocked = { $subject } d'Spär fir { $whom } opgehuewen.
act-consultation-objected =
    { $you ->
        [yes] Dir hutt
       *[no] { $person } huet
    } net gewollt, datt eng Konsultatioun bei { $whom } gedeelt gëtt.
act-objection-withdrawn = { $subject } den Asproch géint d'Deele vun enger Konsultatioun bei { $whom } zréckgezunn.
act-institution-opposed =
    { $you ->
        [yes] Dir hutt
       *[no] { $person } huet
    } sech géint den Zougang vum Etablissement { $whom } gewiert.
act-institution-opposed-all =
    { $you ->
        [yes] Dir hutt
       *[no] { $person } huet
    } sech géint den Zougang vun allen Etablissementer gewiert.
act-opposition-lifted = { $subject } den Asproch géint den Zougang vum Etablissement { $whom } opgehuewen.
act-opposition-lifted-all = { $subject } den Asproch géint den Zougang vun allen Etablissementer opgehuewen.
act-emergency-access-switched-off = { $subject } den Noutfallzougang ausgeschalt.
act-emergency-access-switched-on = { $subject } den Noutfallzougang erëm ageschalt.
act-licence-stopped = D'Autorisatioun vu { $whom } fir ze praktizéieren ass eriwwer, an domat den Zougang.
act-assistant-designated = { $subject } { $whom } als DSP-Assistent designéiert.
act-assistant-removed = { $subject } { $whom } als DSP-Assistent ofgesat.
act-representative-registered = { $subject } { $whom } als gesetzleche Vertrieder agedroen.
act-representation-ended = { $subject } d'gesetzlech Vertriedung duerch { $whom } ofgeschloss.
act-discernment-recognised = { $subject } unerkannt, datt déi mannerjäreg Persoun eleng decidéiere kann.
act-case-requested = { $subject } gefrot, dësen DSP an enger aussergewéinlecher Prozedur ze kucken.
act-case-read = { $subject } d'Grënn vun enger aussergewéinlecher Prozedur gelies.
act-case-approved = { $subject } déi aussergewéinlech Prozedur autoriséiert.
act-case-ended = { $subject } déi aussergewéinlech Prozedur ofgeschloss.

attempt-dossier-activated = { $subject } probéiert, dësen DSP fir d'éischt opzemaachen.
attempt-dossier-opposed = { $subject } probéiert, dësen DSP ofzeleenen.
attempt-organ-donation-stated = { $subject } probéiert, eng Positioun zur Organspend unzeginn.
attempt-dossier-consulted = { $subject } probéiert, d'Lëscht vun den Dokumenter ze kucken.
attempt-dossier-searched = { $subject } probéiert, an den Dokumenter ze sichen.
attempt-document-consulted = { $subject } probéiert, en Dokument ze liesen.
attempt-document-downloaded = { $subject } probéiert, en Dokument erofzelueden.
attempt-document-filed = { $subject } probéiert, en Dokument ofzeleeën.
attempt-document-replaced = { $subject } probéiert, en Dokument z'ersetzen.
attempt-presence-code-entered = { $subject } probéiert, mat engem Presenzcode eranzekommen.
attempt-identity-linked = { $subject } probéiert, { $whom } mam Kont ze verbannen.
attempt-circle-added = { $subject } probéiert, { $whom } an de Vertrauenskrees opzehuelen.
attempt-circle-withdrawn = { $subject } probéiert, { $whom } aus dem Vertrauenskrees ewechzehuelen.
attempt-grants-consulted = { $subject } probéiert, d'Lëscht vun de Bedeelegten ze kucken.
attempt-declarations-consulted = { $subject } probéiert, d'Deklaratiounen ze kucken.
attempt-life-line-read = { $subject } probéiert, d'Liewenslinn ze kucken.
attempt-life-line-downloaded = { $subject } probéiert, d'Liewenslinn erofzelueden.
attempt-dossier-exported = { $subject } probéiert, alles aus dem Dossier matzehuelen.
attempt-letter-sent = { $subject } probéiert, de Bréif mat de Coden ze schécken.
attempt-codes-reissued = { $subject } probéiert, déi verluere Coden z'ersetzen.
attempt-dossier-closed = { $subject } probéiert, dësen DSP zouzemaachen.
attempt-dossier-reopened = { $subject } probéiert, dësen DSP erëm opzemaachen.
attempt-dossier-archived = { $subject } probéiert, dësen DSP z'archivéieren.
attempt-dossier-destroyed = { $subject } probéiert, dësen DSP ze zerstéieren.
attempt-document-destroyed = { $subject } probéiert, en Dokument ze zerstéieren.
attempt-document-erased = { $subject } probéiert, den Inhalt vun engem Dokument ze zerstéieren.
attempt-organ-donation-looked-up = { $subject } probéiert, d'Positioun zur Organspend nozekucken.
attempt-made-normal = { $subject } probéiert, d'Vertraulechkeet vun engem Dokument opzehiewen.
attempt-made-confidential = { $subject } probéiert, en Dokument op vertraulech ze setzen.
attempt-made-private = { $subject } probéiert, en Dokument op privat ze setzen.
attempt-document-hidden = { $subject } probéiert, en Dokument ze verstoppen.
attempt-document-unhidden = { $subject } probéiert, e verstoppt Dokument erëm siichtbar ze maachen.
attempt-document-released = { $subject } probéiert, en Dokument fir de Patient fräizeginn.
attempt-retention-proposed = { $subject } probéiert, eng aner Opbewarungszäit virzeschloen.
attempt-retention-agreed = { $subject } probéiert, enger Opbewarungszäit zouzestëmmen.
attempt-presence-ended = { $subject } probéiert, den Zougang vu { $whom } mam Presenzcode ofzebriechen.
attempt-consultation-followed = { $subject } probéiert, eng Konsultatioun ze suivéieren.
attempt-presence-ended-all = { $subject } probéiert, eng Konsultatioun opzehalen.
attempt-presence-code-renewed = { $subject } probéiert, en neie Presenzcode ze kréien.
attempt-referring-doctor-declared = { $subject } probéiert, eng Deklaratioun zum Referenzdokter anzedroen.
attempt-stay-announced = { $subject } probéiert, en Openthalt ze mellen.
attempt-emergency-declared = { $subject } probéiert, e liewensgeféierlechen Noutfall z'erklären.
attempt-professional-blocked = { $subject } probéiert, den Zougang vu { $whom } ze spären.
attempt-professional-unblocked = { $subject } probéiert, d'Spär fir { $whom } opzehiewen.
attempt-consultation-objected = { $subject } probéiert, d'Deele vun enger Konsultatioun bei { $whom } ze refuséieren.
attempt-objection-withdrawn = { $subject } probéiert, den Asproch géint d'Deele vun enger Konsultatioun bei { $whom } zréckzezéien.
attempt-institution-opposed = { $subject } probéiert, den Zougang vun Etablissementer ze refuséieren.
attempt-opposition-lifted = { $subject } probéiert, den Asproch géint den Zougang vun Etablissementer opzehiewen.
attempt-emergency-access-switched-off = { $subject } probéiert, den Noutfallzougang auszeschalten.
attempt-emergency-access-switched-on = { $subject } probéiert, den Noutfallzougang erëm anzeschalten.
attempt-licence-stopped = { $subject } probéiert, d'Enn vun enger Autorisatioun fir ze praktizéieren anzedroen.
attempt-assistant-designated = { $subject } probéiert, en DSP-Assistent ze designéieren.
attempt-assistant-removed = { $subject } probéiert, en DSP-Assistent ofzesetzen.
attempt-representative-registered = { $subject } probéiert, e gesetzleche Vertrieder anzedroen.
attempt-representation-ended = { $subject } probéiert, eng gesetzlech Vertriedung ofzeschléissen.
attempt-discernment-recognised = { $subject } probéiert unzeerkennen, datt déi mannerjäreg Persoun eleng decidéiere kann.
attempt-case-requested = { $subject } probéiert, eng aussergewéinlech Prozedur ze froen.
attempt-case-approved = { $subject } probéiert, eng aussergewéinlech Prozedur z'autoriséieren.
attempt-case-ended = { $subject } probéiert, eng aussergewéinlech Prozedur ofzeschléissen.

basis-holder = Well et den eegenen Dossier ass.
basis-author = Well et dat eegent Dokument ass.
basis-circle-of-trust = Well d'Persoun am Vertrauenskrees ass.
basis-presence-code = Well de Presenzcode matgedeelt gouf.
basis-agency = Well et eng Aufgab vun der Agence ass, déi keng Gesondheetsdonnéeë weist.
basis-legal-representative = Well dës Persoun den Titulaire vum Gesetz hier vertrëtt.
basis-assistant = Well den Titulaire dës Persoun als DSP-Assistent designéiert huet.
basis-referring-doctor = Well et sech ëm de Referenzdokter handelt.
basis-stay = Well den Etablissement en Openthalt gemellt huet.
basis-emergency = Well e liewensgeféierlechen Noutfall erkläert gouf.
basis-exceptional-case = Well eng zweet Persoun eng aussergewéinlech Prozedur autoriséiert huet.
basis-signed-request = Well den Titulaire et schrëftlech gefrot huet.
basis-organ-law = Well d'Gesetz verlaangt, datt d'Positioun virun engem Prélèvement nogekuckt gëtt.
basis-institution = Well en Etablissement seng Openthalter selwer mellt.
refusal-record-not-open = Well den Dossier net op war.
refusal-not-licensed = Well deen Dag d'Autorisatioun gefeelt huet, fir zu Lëtzebuerg ze praktizéieren.
refusal-no-therapeutic-relationship = Well keen Zougang gi war.
refusal-confidentiality = Well d'Vertraulechkeet vum Dokument et net erlaabt.
refusal-category = Well d'Gesetz et dësem Beruff net erlaabt.
refusal-wrong-code = Well de Code falsch war.
refusal-harmful-file = Well am Fichier e schiedleche Programm war. En ass net opgehuewe ginn.
refusal-not-allowed = Well dës Persoun dat Recht net huet.
refusal-not-certified = Well de Konformitéitszertifikat vum Etablissement net gëlteg war.
refusal-blocked = Well den Zougang gespaart ass.
refusal-consultation-objection = Well géint d'Deele vun der Konsultatioun vun deem Dag Asproch erhuewe gouf.
refusal-emergency-access-off = Well den Noutfallzougang ausgeschalt ass.
refusal-hidden-from-you = Well dëst Dokument fir dës Persoun verstoppt ass.
refusal-not-essential = Well am Noutfall nëmmen dat Wichtegst däerf gelies ginn.
refusal-awaits-announcement = Well dëst Dokument op eng Opklärungskonsultatioun waart.
refusal-is-referring-doctor = Well et sech ëm de Referenzdokter handelt.
refusal-not-independent = Well een dofir en eegene Cabinet brauch.
refusal-no-own-record = Well dës Persoun selwer keen oppenen DSP huet.
refusal-outside-mandate = Well d'Designatioun net esou wäit geet.
refusal-representative-decides = Well dat um gesetzleche Vertrieder ass, fir ze decidéieren.
refusal-no-approved-case = Well keng aussergewéinlech Prozedur autoriséiert war.
refusal-not-due = Well d'Zäit nach net komm war.

## My account

account-title = Mäi Kont
account-contacts = Wou Dir Är Code kritt
account-contacts-explained = Aus Virsiicht weise mir nëmmen en Deel.
contact-email = E-Mail
contact-phone = Handy
account-language = Sprooch
account-language-explained = D'Sprooch vun eise Messagen a vun Äre Bréiwer.
account-language-saved = D'Sprooch ass gespäichert.
account-name = Numm
account-birth-date = Gebuertsdatum
account-profession = Beruff
account-speciality = Fachgebitt
account-practice = Cabinet oder Etablissement
account-terms-accepted = Bedéngungen akzeptéiert den { $date }
account-donation = Organspend
account-donation-opposed = Dir sidd dogéint, datt Organer eraus geholl ginn.
account-donation-not-opposed = Dir sidd net dogéint, datt Organer eraus geholl ginn.
account-donation-none = Dir hutt keng Positioun uginn.
account-donation-change = Meng Positioun änneren
account-donation-saved = Är Positioun ass gespäichert.
save = Späicheren

## Professionals

find-patient = Den Dossier vun engem Patient opmaachen
find-patient-explained = Frot de Patient no sengem Presenzcode. Domat hutt Dir 24 Stonnen Zougang.
find-patient-none = Mat dëser Matricule ass Iech keen Dossier op. Frot de Patient no sengem Presenzcode.
patient-matricule-hint = D'Sozialversécherungsnummer vum Patient, 13 Zifferen.
presence-code = Presenzcode
presence-code-hint = Hie steet am Bréif vum Patient.
presence-code-optional = Loosst d'Feld eidel, wann de Patient Iech schonn Zougang ginn huet.
presence-code-enter = Presenzcode aginn
open-dossier = Dossier opmaachen
my-patients = Meng Patienten
my-patients-empty = Am Moment keen Zougang
my-patients-empty-explained = Hei gesitt Dir d'Patienten, déi Iech Zougang ginn.
patient-born = Gebuer den { $date }
access-by-circle = Vertrauenskrees
access-by-presence-code = Presenzcode, bis den { $until }
access-by-author = Är eegen Dokumenter
access-by-referring-doctor = Referenzdokter
access-by-stay = Openthalt am Etablissement, bis den { $until }
access-by-emergency = liewensgeféierlechen Noutfall, bis den { $until }
professional-documents = Dokumenter vum Patient
professional-no-documents = Keen Dokument fir Iech
professional-no-documents-explained = Dir kënnt dat éischt ofleeën.
professional-authored-only = Dir gesitt nëmmen déi Dokumenter, déi Dir selwer ofgeluecht hutt. Fir de Rescht frot de Patient no sengem Presenzcode.
patient-space = Perséinleche Beräich vum Patient
professional-file-lead = Leet of, wat fir d'weider Behandlung nëtzlech ass. De Patient gesäit Ären Numm an den Datum.
confidentiality-proposed = Proposéiert Vertraulechkeet
confidentiality-proposed-hint = De Patient kann se änneren.
profession-doctor = Dokter oder Zänndokter
profession-pharmacist = Apdikter
profession-nurse = Infirmier
profession-expert = Anere Gesondheetsfachberuff
profession-midwife = Hiewan
profession-laboratory-technician = Laborant
profession-radiology-technician = Assistant technique médical fir Radiologie
profession-care-assistant = Hëllefsinfirmier
profession-social-worker = Sozialaarbechter
profession-biologist = Medezinesche Biolog

## Categories and kinds of documents

category-personal-expression = Perséinlechen Ausdrock vum Titulaire
category-summaries = Resuméen
category-history = Virgeschicht
category-allergies = Allergien – Onverdréiglechkeeten
category-devices = Prothesen an Apparater
category-care-reports = Behandlungsrapporten
category-certificates = Certificaten an Deklaratiounen
category-imaging = Medezinesch Biller
category-laboratory-results = Laboresultater
category-dispensations = Ausgehändegt Medikamenter
category-nursing-assessments = Fleegebilanen
category-prescriptions = Ordonnancen a Behandlungen
category-prevention = Preventioun
category-socio-educational = Sozialpedagogesch Donnéeën
category-social-environment = Sozialt Ëmfeld
category-legal-protection = Rechtleche Schutz
category-social-insurance = Sozialversécherung
category-health-education = Gesondheetserzéiung
kind-holder-expression = Ausdrock vum Titulaire
kind-holder-document = Anert perséinlecht Dokument
kind-patient-summary = Patienteresumé vum Referenzdokter
kind-history-note = Virgeschicht
kind-allergy-note = Allergien an Onverdréiglechkeeten
kind-device-passport = Pass fir Prothes oder Apparat
kind-consultation-report = Konsultatiounsrapport
kind-discharge-report = Spidolsrapport
kind-vaccination-record = Impfung
kind-certificate = Certificat oder Deklaratioun
kind-imaging-report = Resultater vun der Radiologie
kind-laboratory-report = Laboresultater
kind-dispensation = Ausgehändegt Medikamenter
kind-nursing-assessment = Fleegebilan
kind-prescription = Ordonnance
kind-prevention-report = Dépistage oder Preventioun
kind-socio-educational-report = Sozialpedagogesche Rapport
kind-social-report = Sozialrapport
kind-legal-protection-document = Rechtleche Schutz
kind-insurance-document = Versécherungsschutz
kind-education-plan = Plang fir Gesondheetserzéiung

## What is wrong with a form

invalid-matricule-missing = Gitt Är Matricule an.
invalid-matricule = Dës Matricule ass net komplett oder et ass e Feeler dran. Si huet 13 Zifferen, oder 11, wann se al ass.
invalid-patient-matricule-missing = Gitt d'Matricule vum Patient an.
invalid-directory-id-missing = Gitt Är Beruffskennung an.
invalid-directory-id = Dës Kennung ass net richteg. Si steet an Ärem Bréif.
invalid-activation-code-missing = Gitt den Aktivéierungscode aus Ärem Bréif an.
invalid-one-time-code-missing = Gitt de Code an, deen Dir kritt hutt.
invalid-password-missing = Gitt Äert Passwuert an.
invalid-password-too-short = D'Passwuert ass ze kuerz. Et brauch op d'mannst { $minimum } Zeechen.
invalid-password-too-long = D'Passwuert ass ze laang. Et huet héchstens { $limit } Zeechen.
invalid-password-weak = Dëst Passwuert ass einfach z'erroden. Setzt een oder zwee Wierder derbäi, déi näischt mat Ärem Numm ze dinn hunn.
invalid-password-different = Déi zwee Passwierder sinn net d'selwecht.
invalid-words = Schreift e puer Wierder, awer net méi wéi { $limit } Zeechen.
invalid-contact = Gitt eng Handysnummer oder eng E-Mail-Adress an.
invalid-email = Gitt eng komplett E-Mail-Adress an, zum Beispill marie@beispill.lu.
invalid-choice = Sicht eng Äntwert aus.
invalid-search = Gitt op d'mannst { $minimum } Buschtawe vum Numm an.
invalid-title-missing = Gitt dem Dokument en Titel.
invalid-title-too-long = Den Titel ass ze laang. Hien huet héchstens { $limit } Zeechen.
invalid-kind-missing = Sicht eng Aart vun Dokument aus.
invalid-kind-not-yours = Äre Beruff kann dës Aart vun Dokument net ofleeën.
invalid-care-date = Gitt en Datum an.
invalid-care-date-future = Den Dag vun der Behandlung kann net an der Zukunft leien.
invalid-announcement-days = Gitt eng Zuel vun Deeg un, vun 1 bis 30.
invalid-otherwise = Dës Ugabe kënnen esou net ugeholl ginn.
wrong-matricule-or-code = D'Matricule oder de Code ass net richteg.
wrong-identifier-or-code = D'Kennung oder de Code ass net richteg.
wrong-matricule-or-password = D'Matricule oder d'Passwuert ass net richteg.
wrong-identifier-or-password = D'Kennung oder d'Passwuert ass net richteg.
wrong-one-time-code = De Code ass net richteg.
spent-one-time-code = Dëse Code gëllt net méi. Frot en neien un.
no-further-one-time-code = Mir hu scho méi Code geschéckt a schécke keen anere méi. Fänkt nach eng Kéier vu vir un.
upload-missing = Sicht e Fichier aus.
upload-empty = De Fichier „{ $name }“ ass eidel.
upload-too-large = De Fichier „{ $name }“ ass ze grouss. D'Limitt läit bei { $limit }.
upload-unknown-format = De Format vun „{ $name }“ gëtt net ugeholl. Leet e PDF, e JPEG- oder PNG-Bild oder en Text of.
upload-mismatch = Den Inhalt vun „{ $name }“ ass net dat, wat den Numm seet. Späichert de Fichier nach eng Kéier am richtege Format.
upload-encrypted = De PDF „{ $name }“ ass mat engem Passwuert geschützt. Späichert en ouni Passwuert a probéiert nach eng Kéier.
upload-damaged = De Fichier „{ $name }“ ass futti a kann net opgemaach ginn.
upload-malware = Am Fichier „{ $name }“ ass e schiedleche Programm. En ass net opgehuewe ginn. Loosst Ären Apparat kontrolléieren.
upload-photos = Nëmme Fotoen (JPEG oder PNG) kënnen zu engem PDF zesummegesat ginn, héchstens { $most }. Wa se ganz grouss sinn, huelt der manner op eemol.
upload-encoding = De Fichier „{ $name }“ ass net an UTF-8 geschriwwen. Späichert en an UTF-8 a probéiert nach eng Kéier.
upload-entities = De Fichier „{ $name }“ rifft aner Fichieren op (DOCTYPE). Späichert en ouni dat a probéiert nach eng Kéier.
upload-too-intricate = De Fichier „{ $name }“ ass ze komplizéiert. Späichert en als PDF a probéiert nach eng Kéier.
upload-not-a-document = Am Fichier „{ $name }“ sinn Daten, awer keen Dokument. Späichert en als PDF a probéiert nach eng Kéier.

## The app

app-name = MyDSP
offline-title = Keng Verbindung mam Internet
offline-next = Kuckt, ob Ären Apparat verbonnen ass, a probéiert dann nach eng Kéier.
offline-nothing-kept = Zur Sécherheet bleift keen Dossier op dësem Apparat.
offline-again = Nach eng Kéier probéieren

## Accessibility statement

accessibility-link = Accessibilitéit
accessibility-title = Accessibilitéitsdeklaratioun
accessibility-lead = Jidderee soll dëse Portal benotze kënnen: ouni den Ecran ze gesinn, ouni Maus, a grousser Schrëft, op engem klengen Telefon.
accessibility-law = D'Agence eSanté setzt sech dofir an, an d'Gesetz vum 28. Mee 2019 verlaangt et vun hir.
accessibility-law-link = D'Gesetz liesen (op Franséisch)
accessibility-state-title = Wou mir drun sinn
accessibility-state = Den offiziellen Audit vun dësem Portal ass nach net gemaach. Soulaang e feelt, musse mir no der Regel schreiwen: net konform mat der europäescher Norm EN 301 549 a mam Referenzwierk RAWeb 1.
accessibility-framework-link = D'Referenzwierk RAWeb liesen (op Franséisch)
accessibility-checked = Bei all Ännerung kontrolléiere mir d'Säite selwer:
accessibility-checked-rules = e Programm sicht d'Feeler, déi eng Maschinn gesäit (WCAG 2.1, Niveau AA), a fënnt keng;
accessibility-checked-names = all Knäppchen, all Link an all Feld huet en Numm fir d'Screen-Readeren;
accessibility-checked-keyboard = sech umellen, en Dokument liesen an d'Zougäng regele geet mat der Tastatur eleng;
accessibility-checked-zoom = bei 200 % Zoom oder op engem ganz schmuelen Ecran feelt näischt.
accessibility-limits-title = Wat Iech nach stéiere kann
accessibility-limits-people = Nach huet kee Mënsch de ganze Portal mat engem Screen-Reader probéiert.
accessibility-limits-documents = Dokumenter bleiwe sou, wéi se ofgeluecht goufen. E gescannte Pabeier kann zum Beispill net virgelies ginn. Frot déi Persoun, déi en ofgeluecht huet, no enger anerer Form.
accessibility-prepared = Deklaratioun vum { $date }, vun der Agence eSanté no hiren eegene Kontrolle gemaach.
accessibility-feedback-title = Stëmmt eppes net?
accessibility-feedback-lead = Schreift eis hei, oder rufft den Helpdesk un: (+352) 27 12 50 18 33. Loosst eng Adress oder eng Nummer do, an Dir kritt bannent engem Mount eng Äntwert.
accessibility-words = Wat stëmmt net, an op wéi enger Säit?
accessibility-words-hint = Schreift näischt iwwer Är Gesondheet: dëse Message geet per E-Mail eraus.
accessibility-name = Ären Numm (fräiwëlleg)
accessibility-contact = Är E-Mail oder Är Handysnummer (fräiwëlleg)
accessibility-contact-hint = Nëmme fir Iech ze äntweren.
accessibility-send = Ofschécken
accessibility-sent = Merci. Äre Message ass ënnerwee.
accessibility-remedies-title = Sidd Dir mat eiser Äntwert net zefridden?
accessibility-remedies = Dir kënnt Iech wenden:
accessibility-remedies-sip = un den Informatiouns- a Pressedéngscht (SIP), deen d'Accessibilitéit vun den ëffentleche Site kontrolléiert
accessibility-remedies-ombudsman = un d'Ombudspersoun vum Groussherzogtum

## Pages for what went wrong

error-not-found = Dës Säit gëtt et net
error-not-found-next = Vläicht ass e Feeler an der Adress, oder d'Dokument ass net zougänglech.
error-refused = Hei hutt Dir keen Zougang
error-refused-next = Dës Säit ass fir Iech net op.
error-dossier-archived = Dësen DSP ass archivéiert
error-dossier-archived-next = En Doudesfall gouf eis gemellt. Wann dat e Feeler ass, rufft den Helpdesk un: (+352) 27 12 50 18 33.
error-malformed = Mir hunn dës Ufro net verstan
error-malformed-next = Gitt zréck op d'Säit virdrun, luet se nei a probéiert nach eng Kéier.
error-foreign-form = Dës Ufro gouf refuséiert
error-foreign-form-next = De Formulaire koum vun engem anere Site. Et gouf näischt gespäichert. Maacht d'Säit hei op a probéiert nach eng Kéier.
error-too-many-attempts = Ze vill Versich
error-too-many-attempts-next = Fir de Kont ze schützen, waarde mir e bëssen. Dir kënnt et an { $wait } nach eng Kéier probéieren.
wait-minutes =
    { $count ->
        [one] enger Minutt
       *[other] { $count } Minutten
    }
wait-hours =
    { $count ->
        [one] enger Stonn
       *[other] { $count } Stonnen
    }
error-conversation-over = Fänkt w.e.g. nach eng Kéier un
error-conversation-over-next = Dëse Schrëtt war scho fäerdeg oder huet ze laang gedauert. Aus Virsiicht hu mir en ofgebrach.
error-request-too-large = Dëse Fichier ass ze grouss
error-request-too-large-next = Gitt zréck a sicht e méi klenge Fichier aus. Et gouf näischt gespäichert.
error-unavailable = De Service äntwert net
error-unavailable-next = Probéiert an e puer Minutten nach eng Kéier. Et gouf näischt gespäichert.
error-internal = Eppes ass schifgaangen
error-internal-next = De Feeler läit bei eis an ass gemellt. Probéiert méi spéit nach eng Kéier, oder rufft den Helpdesk un.

## The demo's own page

demo-title = Demonstratioun
demo-notice = Dës Säit gëtt et nëmmen an der Demonstratioun. All Persoune sinn erfonnt.
demo-clock = D'Auer
demo-quarter-hour = Eng Véierelstonn no vir
demo-one-hour = Eng Stonn no vir
demo-one-day = Een Dag no vir
demo-one-month = Drësseg Deeg no vir
demo-outbox = E-Mailen an SMSen
demo-people = Wien sech aloggen kann

# Een Dokument: wien et gesäit, wat dermat geschitt ass, wéi laang et bleift

document-ways = Fir dëst Dokument decidéieren
document-access = Wien dëst Dokument gesi kann
document-access-about = All Persoun, a firwat.
document-activities = Aktivitéit um Dokument
document-activities-about = Wien et gelies huet, a wéini.
document-activities-more = Méi al Aktivitéite stinn ënner „Aktivitéiten“.
document-kept = Gehale
kept-for-life = E Liewe laang
kept-until = Bis den { $date }
retention-title = Wéi laang et gehale gëtt
retention-lifelong-question = { $author } proposéiert, dëst Dokument Äert ganzt Liewen ze halen amplaz zéng Joer. Sidd Dir averstanen?
retention-shorter-question = { $author } proposéiert, dëst Dokument nëmme bis den { $date } ze halen. Duerno gëtt et zerstéiert. Sidd Dir averstanen?
retention-agree = Ech sinn averstanen
retention-agreed = Ären Accord ass mam Datum notéiert.
confidentiality-title = Confidentialitéit änneren
confidentiality-change = Confidentialitéit änneren
confidentiality-now = Niveau elo: { $level }
confidentiality-question = Wien däerf dëst Dokument gesinn?
confidentiality-see-effect = Weisen, wat sech ännert
confidentiality-confirm = Op „{ $level }“ setzen?
confidentiality-save = Op „{ $level }“ setzen
confidentiality-other = En aneren Niveau wielen
confidentiality-saved = D'Confidentialitéit ass geännert.
change-refused = Dës Ännerung ass net méiglech
hiding-risk-title = Wat een net gesäit, kann feelen
hiding-risk = Wien dëst Dokument net gesäit, weess vläicht näischt vun enger Allergie, enger Behandlung oder engem wichtege Resultat, virun allem am Noutfall. Dir kënnt dat zu all Moment erëm änneren.
effect-none = Kee verléiert oder kritt den Accès op dëst Dokument.
effect-shut-out = Gesinn dëst Dokument net méi
effect-let-in = Kënnen dëst Dokument gesinn
hide-title = Virun enger Persoun verstoppen
hide-about = Eng bestëmmte Fachpersoun gesäit et net.
hide-lead = Wielt d'Fachpersoun, déi dëst Dokument net gesi soll. Si gewuer net, datt et dat Dokument gëtt.
hide-search = Eng aner Fachpersoun sichen
hide-nobody = De Moment ka keng Fachpersoun dëst Dokument gesinn.
hide-choose = Verstoppen
hide-choose-named = Virun { $person } verstoppen
hide-confirm = Dëst Dokument virun { $person } verstoppen?
hide-save = Jo, verstoppen
hide-other = Eng aner Persoun wielen
hidden-from = Verstoppt virun
show-again = Erëm weisen
show-again-named = { $person } erëm weisen
readers-named = De Moment
readers-roles = Wann et derzou kënnt
readers-roles-about = Dës Persounen hunn elo keen Accès. An dëse Situatiounen hätte si en.
reader-holder = Et ass den eegenen Dossier.
reader-agency-doctor = Den Dokter vun der Agence eSanté
reader-at-institution = D'Personal vun { $institution }
reader-given-the-code = Eng Fachpersoun, där Dir Äre Presenzcode gitt
reader-admitting = D'Personal vun enger Ariichtung, déi Iech ophëlt
reader-declaring-emergency = Eng Fachpersoun, déi e liewensgeféierleche Noutfall deklaréiert
reader-except = { $professions }, ausser { $except }
every-profession = All Gesondheetsberuffer
would-be-given-the-code = 24 Stonne laang, nodeems de Code aginn ass.
would-be-admitting = Wärend dem Openthalt a kuerz duerno.
would-be-declaring-emergency = 24 Stonne laang, an Dir gitt direkt informéiert.

## The account: security, devices, notices

device-named = { $browser } op { $system }
device-unknown = En Apparat, dee mir net erkennen
device-this = Dësen Apparat
device-since = Ugemellt zënter dem { $time }
device-last-used = Fir d'lescht benotzt: { $time }
device-end = Ofmellen
device-end-named = { $name } ofmellen
device-ended = Et ass gemaach. Do muss ee sech nei umellen.
devices-title = Ugemellten Apparater
devices-lead = Hei ass Äre Kont am Moment op.
devices-end-others = All aner Apparater ofmellen
devices-unknown = Dir kennt en Apparat net? Mellt en of an ännert duerno Äert Passwuert.

apps-title = Appen
apps-about = Déi an Ärem Numm handelen
apps-lead = Dës Appe handele mat Ärem Averständnes an Ärem Numm. Dir kënnt se stoppe wéini Dir wëllt.
apps-none = Keng App handelt an Ärem Numm.
apps-none-next = Wann eng App Äert Averständnes wëll, liest Dir et hei, éier se iergendeppes gesäit.
app-ask-title = { $app } an Ärem Numm handele loossen?
app-ask-holder = { $app } vu { $publisher } wëll Ären DSP benotzen. D'App kéint:
app-ask-professional = { $app } vu { $publisher } wëll d'Dossiere benotzen, déi Iech opstinn. D'App kéint:
app-right-identity = gesinn, wiem säin Dossier et ass
app-right-read = d'Dokumenter liesen
app-right-file = Dokumenter ofleeën
app-right-access = gesinn, wien Zougang zum Dossier huet
app-right-life-line = d'Aktivitéite vum Dossier liesen
app-lasts-until = Dat kéint se bis den { $date }, och wann Dir net do sidd. Ënner „Mäi Kont“ kënnt Dir se virdru stoppen.
app-lasts-once = Dat kéint se fënnef Minutte laang.
app-never-more = Si kann ni méi wéi Dir selwer. Wat se mécht, steet an den Aktivitéite vum Dossier.
app-allow = Erlaben
app-refuse = Refuséieren
app-allowed-title = Dir hutt et { $app } erlaabt
app-refused-title = Dir hutt refuséiert
app-back = Dir gitt elo zréck bei { $app }.
app-continue = Weider bei { $app }
app-since-until = Vum { $from } bis den { $to }
app-stop = Stoppen
app-stop-named = { $app } stoppen
app-stopped = D'App handelt net méi an Ärem Numm.
devices-about = Wou Äre Kont am Moment op ass.
passkey = PIN, Fangerofdrock oder Gesiicht
passkey-failed = Dat huet net geklappt. Probéiert nach eng Kéier, oder maacht mat Ärem Passwuert weider.
sign-in-with-passkey = Op dësem Apparat
passkeys-title = PIN, Fangerofdrock oder Gesiicht
passkeys-lead = Dir maacht Äre Kont sou op, wéi Dir Ären Telefon oder Computer opspäert. PIN, Fangerofdrock a Gesiicht bleiwen um Apparat: Mir kréie se net.
passkeys-about = Äre Kont ouni Passwuert opmaachen.
passkeys-empty = Nach näischt ageriicht
passkeys-empty-next = Am Moment mellt Dir Iech mat Passwuert a Code un.
passkey-new = Dësen Apparat derbäisetzen
passkey-new-explained = Ären Apparat freet Iech no PIN, Fangerofdrock oder Gesiicht.
passkey-added = Gespäichert. Déi nächst Kéier erkennt dësen Apparat Iech.
passkey-renamed = Den neien Numm ass gespäichert.
passkey-removed = Ewechgeholl. Dësen Apparat mécht Äre Kont net méi ouni Passwuert op.
passkey-added-on = Derbäigesat den { $date }
passkey-used = Fir d'lescht benotzt: { $time }
passkey-remove-named = { $name } ewechhuelen
passkey-rename-named = { $name } ëmbenennen
passkey-rename-title = Wéi soll et heeschen?
passkey-name = Numm
passkey-name-hint = Zum Beispill „Mäin Telefon“. Héchstens { $limit } Zeechen.
wrong-passkey = Ären Apparat huet Iech net erkannt. Probéiert nach eng Kéier, oder mellt Iech mat Ärem Passwuert un.
invalid-passkey-name = Gitt en Numm vun héchstens { $limit } Zeechen un.
stay-signed-in-title = Wéi wëllt Dir Ären DSP déi nächst Kéier opmaachen?
stay-signed-in-lead = Dir kënnt en op dësem Apparat sou opmaachen, wéi Dir en opspäert: mat PIN, Fangerofdrock oder Gesiicht.
stay-signed-in-how = Kee Passwuert a kee Code méi ofzeschreiwen op dësem Apparat.
stay-signed-in-where = PIN, Fangerofdrock a Gesiicht bleiwen um Apparat: Mir kréie se net.
stay-signed-in-later = A „Mäi Kont“ kënnt Dir dat ëmmer änneren.
stay-signed-in-not = Net ugemellt bleiwen
confirm-identity-title = Confirméiert, datt Dir et sidd
confirm-identity-lead = Wat Dir maache wëllt, ass wichteg. Dofir kucke mir nach eng Kéier, ob Dir et sidd.
confirm-identity-submit = Confirméieren
wrong-password = Dëst Passwuert ass net richteg.
password-change-title = Mäi Passwuert änneren
password-change-lead = Är aner Apparater ginn ofgemellt.
password-change-about = En neit Passwuert wielen.
password-changed = Äert neit Passwuert ass gespäichert. Är aner Apparater sinn ofgemellt.
notices-title = Wat ech gesot wëll kréien
notices-about = Wéini mir Iech schreiwen, a wouhin.
notices-to = Wouhi mir Iech schreiwen
notices-accesses = Wann e Gesondheetsberuffler Ären DSP opmécht
notices-accesses-every = All Kéier Bescheed soen
notices-accesses-first = Nëmmen déi éischt Kéier Bescheed soen
notices-always = Mir schreiwen Iech ëmmer, wann e Gesondheetsberuffler Ären DSP fir d'éischt opmécht, an am Noutfall.
notices-saved = Är Wiel ass gespäichert.
contacts-title = Wéi mir Iech erreechen
contacts-change = Adress oder Nummer derbäisetzen oder ewechhuelen
contact-add = Derbäisetzen
contact-added = Déi nei Adress oder Nummer ass gespäichert.
contact-removed = D'Adress oder d'Nummer ass ewechgeholl.
contact-remove-named = { $name } ewechhuelen
contact-known = Dës Adress oder Nummer steet schonn an Ärem Kont.
contact-last = Haalt mindestens eng Adress oder Nummer: Ouni si kéint Dir Iech net méi umellen.
account-security = Sécherheet a Messagen
remove = Ewechhuelen
rename = Ëmbenennen

# Records of others, assistants, closing

entrusted-assisting = Dir assistéiert
entrusted-representing = Dir vertrëtt
entrusted-not-opened = DSP fir opzemaachen
entrusted-closed = DSP zou
entrusted-open-title = Den DSP vu { $person } opmaachen?
entrusted-explained-assistant = Dës Persoun huet Iech als DSP-Assistent gewielt. Alles wat Dir do maacht, steet an hirer „Liewenslinn“.
entrusted-explained-legal-representative = Dir vertrëtt dës Persoun. Alles wat Dir do maacht, steet an hirer „Liewenslinn“.
entrusted-you-are = Dir sidd
entrusted-as-assistant = DSP-Assistent
entrusted-as-legal-representative = Gesetzleche Vertrieder
entrusted-since = Zënter
entrusted-ends = Enn vun Ärem Zougang
entrusted-open = Dësen DSP opmaachen
entrusted-opposed = Dësen DSP ass geläscht.
record-own = Mäin Dossier
record-of = Den DSP vu { $person }
record-way = DSP-Assistent, DSP zoumaachen
wishes-way = Organspend, Patienteverfügung, Liewensenn
requests-way = Eng Korrektur, en Dokument dat feelt, en onbekannten Zougang
mandate-can-you = Dir kënnt
mandate-cannot-you = Dir kënnt net
mandate-can-they = Dës Persoun kann dann
mandate-cannot-they = Si kann net
mandate-full = Alles, wéi den Titulaire
mandate-short-all = All d'Dokumenter
mandate-short-parts = Nëmmen { $parts }
mandate-purpose-read = liesen
mandate-purpose-file = ofleeën
mandate-purpose-manage-access = Zougäng geréieren
mandate-reads-all = D'Dokumenter an d'„Liewenslinn“ liesen
mandate-reads-some = Dës Dokumenter liesen, a wat d'„Liewenslinn“ doriwwer seet:
mandate-file = Dokumenter ofleeën
mandate-manage-access = Decidéieren, wien Zougang zum DSP huet
mandate-private = Dokumenter gesinn, déi op „privat“ stinn
mandate-never = Den DSP zoumaachen, en aneren Assistent wielen, en neie Presenzcode maachen
mandate-parts-question = Wéi eng Dokumenter däerf dës Persoun gesinn?
mandate-purposes-question = Wat däerf si nach maachen?
mandate-purposes-hint = Dës Dokumenter liesen däerf si ëmmer.
mandate-file-explained = Si leien dann am „Perséinleche Beräich“.
mandate-manage-access-explained = Fachleit derbäisetzen oder spären, d'Vertraulechkeet vun engem Dokument änneren.
mandate-until-question = Bis wéi en Dag?
mandate-until-hint = Deen Dag zielt mat. Loosst d'Feld eidel, wann et keen Enn soll ginn.
mandate-until-day = Bis den { $date }, deen Dag abegraff
mandate-until-removed = Bis Dir den Zougang ewechhuelt
invalid-mandate-parts = Kräizt op d'mannst eng Zort Dokumenter un.
invalid-mandate-own-space = Fir Dokumenter ofzeleeën, muss een och d'„Perséinlech Donnéeën“ gesinn: do leien se dann. Kräizt se un.
invalid-mandate-until = Wielt haut oder en Dag, dee kënnt.
assistants-title = DSP-Assistent
assistants-lead = En DSP-Assistent ass eng Persoun, där Dir vertraut. Si mécht dësen DSP vun hirem eegenen aus op an hëlleft dermat.
assistants-choose = En Assistent wielen
assistants-nobody = Kee assistéiert bei dësem DSP
assistants-nobody-explained = Een, deen Iech no steet, kann Dokumenter liesen, ofleeën an Zougäng geréieren. E brauch en eegenen DSP.
assistants-designated = Déi Persoun, déi Dir gewielt hutt, huet elo Zougang zu dësem DSP. Si weess Bescheed.
assistants-removed = Dës Persoun huet keen Zougang méi zu dësem DSP. Si weess Bescheed.
assistants-way = Eng Persoun, där Dir vertraut an déi bei dësem DSP hëlleft
decides-representative = Äre gesetzleche Vertrieder decidéiert
decides-representative-explained = Dir kënnt Dokumenter liesen an ofleeën. Fir dat anert frot Äre Vertrieder. Mat 18 decidéiert nëmmen Dir.
decides-holder = Nëmmen den Titulaire, oder säi gesetzleche Vertrieder, wielt en Assistent
representatives-title = Gesetzlech Vertrieder
representatives-explained = D'Agence eSanté dréit se an, nom Gesetz oder engem Uerteel.
representing-decides = Fir dës Persoun decidéieren, wéi si et géif maachen: liesen, ofleeën, Zougang ginn oder ewechhuelen, den DSP zoumaachen
representing-minor = Gesinn, wat e Mannerjäregen, dee selwer urteele kann, op „privat“ setzt
representing-majority = Mat sengen 18 Joer hält Ären Zougang vum selwen op. Dir kritt et allen zwee e Mount virdrun gesot.
assistants-new-title = En DSP-Assistent wielen
assistants-new-lead = Dës Persoun brauch en eegenen DSP, dee schonn op ass. Frot si no hirer Matricule.
assistants-number = Matricule vun dëser Persoun
assistants-number-hint = Déi 13 Zifferen op hirer Sécurité-sociale-Kaart
assistants-scope = Wat däerf dës Persoun maachen?
assistants-scope-full = Alles, wéi den Titulaire
assistants-scope-full-explained = Liesen, ofleeën, Zougäng geréieren. „Privat“ Dokumenter bleiwen hir verstoppt.
assistants-scope-limited = Nëmmen en Deel
assistants-scope-limited-explained = Dir wielt, wéi eng Dokumenter, fir wat a bis wéini.
assistants-limits-title = Wéi eng Grenzen?
assistants-summary-title = Ass alles richteg?
assistants-summary-who = Matricule vum Assistent
assistants-summary-whose = DSP vun
assistants-summary-until = Wéi laang
assistants-summary-traced = Den Zougang fänkt direkt un. Alles wat dës Persoun mécht, steet an der „Liewenslinn“. Dir kënnt den Zougang zu all Moment ewechhuelen.
assistants-designate = Zougang ginn
assistants-no-own-record = Mir fanne keen oppenen DSP fir dës Matricule. Kuckt d'Zifferen no. Déi Persoun muss fir d'éischt hiren eegenen DSP opmaachen.
assistants-own-number = Dat ass dem Titulaire seng Matricule. Gitt déi vun enger anerer Persoun an.
assistants-already = Dës Persoun assistéiert schonn bei dësem DSP. Fir hir Grenzen z'änneren, huelt hir fir d'éischt den Zougang ewech.
continue = Weider
close-title = Den DSP zoumaachen
close-way = Dann huet kee méi Zougang. Dir liest fir d'éischt, wat sech ännert.
close-own-title = Mäin DSP zoumaachen
close-of-title = Den DSP vu { $person } zoumaachen
close-nobody = Kee kann en méi opmaachen: keng Fachleit, och net fir hir eegen Dokumenter, keng Assistenten, an och Dir net.
close-reopen = E behält alles wat dran ass. Dir kënnt en hei zéng Joer laang erëm opmaachen.
close-reimbursement = Un de Rembourssementer ännert sech näischt.
close-referring-doctor = Eng Deklaratioun mat engem Referenzdokter gesäit en DSP vir. Gëtt et eng, schwätzt fir d'éischt mat deem Dokter.
close-emergency = Am Noutfall gesinn d'Fachleit weder d'Allergien nach d'Behandlungen.
close-warning = No zéng Joer gëtt en zouenen DSP zerstéiert
close-destroyed = Da kann e kee méi erëmkréien.
close-export-title = Behaalt eng Kopie
close-export = Wann den DSP bis zou ass, kënnt Dir d'Dokumenter net méi liesen an och net méi eroflueden.
close-confirm = Dësen DSP zoumaachen
close-done = Den DSP ass zou.
close-holder-only = Nëmmen den Titulaire, oder säi gesetzleche Vertrieder, kann dësen DSP zoumaachen.
reopen-own-title = Ären DSP ass zou
reopen-of-title = Den DSP vu { $person } ass zou
reopen-closed-since = En ass zënter dem { $date } zou. Keen huet Zougang.
reopen-explained = Dir kënnt en bis den { $date } erëm opmaachen. En ass dann ewéi virdrun: mat sengen Dokumenter, an den Zougäng vu virdrun.
reopen-confirm = Dësen DSP erëm opmaachen
reopen-representative = Nëmmen Äre gesetzleche Vertrieder kann en erëm opmaachen.
reopen-too-late = E kann net méi opgemaach ginn.
reopen-done = Den DSP ass erëm op.
first-offers = Wie soll Zougang hunn?
first-offers-lead = Dir kënnt dat elo decidéieren, oder méi spéit.
first-offers-circle = En Dokter, deen Zougang huet, soulaang Dir et wëllt
first-offers-emergency = Wielen, ob d'Fachleit am Noutfall dat Wichtegst gesinn
first-steps-minor-title = Ären DSP ass nach net op
first-steps-minor = Äre gesetzleche Vertrieder mécht en fir Iech op, vu sengem eegenen DSP aus.
terms-accept-lead-for = Liest an akzeptéiert d'Konditiounen, fir den DSP vu { $person } opzemaachen.
terms-declined-title-for = Den DSP vu { $person } ass net op
oppose-title-for = Keen DSP fir { $person }
oppose-lead-for = Virun der Aktivatioun kënnt Dir dogéint sinn, datt den DSP vu { $person } opgemaach gëtt. En gëtt dann geläscht.
oppose-consequences-for = Un de Rembourssementer ännert sech näischt. D'Fachleit kënnen just keng Informatiounen iwwer den DSP deelen.
oppose-confirm-for = Den DSP vu { $person } läschen
act-majority-near = Den Titulaire gëtt an engem Mount 18: un deem Dag hält den Zougang vun den Elteren op.
act-majority-reached = Den Titulaire ass 18: den Zougang vun den Elteren ass eriwwer.
attempt-majority-near = { $subject } probéiert, d'Volljäregkeet vum Titulaire unzekënnegen.
attempt-majority-reached = { $subject } probéiert, d'Volljäregkeet vum Titulaire anzedroen.

life-line-look-for = An der Liewenslinn sichen
life-line-all = Alles weisen
life-line-none = Näischt fonnt
life-line-none-next = Loosst eppes ewech, fir méi breet ze sichen.
look-for-person = Wien
look-for-everybody = Jiddereen
look-for-kind = Wat
look-for-everything = Alles
look-for-from = Vum
look-for-to = Bis den
look-for-words = Wierder
look-for-words-hint = En Numm, den Titel vun engem Dokument, eng Ariichtung.
act-kind-reading = Gelies
act-kind-filing = Ofgeluecht
act-kind-access = Decisiounen iwwer den Accès
act-kind-account = Umellung a Kont
act-kind-refused = Refuséiert Versich
chart-title = Är lescht zwielef Méint
chart-readings = Vun anere gelies
chart-refusals = Refuséiert
chart-month = Mount
chart-in-numbers = An Zuele weisen

requests = Meng Ufroen
requests-lead = Hei gesitt Dir, wat Dir gefrot hutt, bis d'Äntwert do ass.
requests-empty = Nach keng Ufroen
requests-empty-explained = Op der Säit vun engem Dokument kënnt Dir eng Korrektur froen. Bei Ären Aktivitéite kënnt Dir en Zougrëff mellen, deen Dir net kennt.
request-topic-rectification = Korrektur vun engem Dokument
request-topic-erasure = Läsche vun engem Dokument
request-topic-missing-document = Dokument, dat feelt
request-topic-unrecognised-access = Onbekannten Zougrëff
request-state-open = Waart
request-state-overdue = Ze spéit
request-state-withdrawn = Zréckgezunn
request-state-accepted = Ugeholl
request-state-declined = Ofgeleent
request-about-document = Dokument: „{ $document }“
request-about-line = Zougrëff vun { $person }, { $moment }
request-about-unnamed = Zougrëff ouni Numm, { $moment }
request-asked = Gefrot vun { $person } den { $date }
request-your-words = D'Ufro
request-waits-for = D'Äntwert kënnt vun: { $person }
request-due = Äntwert spéitstens den { $date }
request-overdue = D'Äntwert sollt den { $date } do sinn. D'Agence eSanté këmmert sech drëm.
request-withdrawn-on = Zréckgezunn den { $date }
request-answer = Äntwert vun { $person } den { $date }
request-to-helpdesk = Agence eSanté
request-to-agency-doctor = Dokter vun der Agence eSanté
request-withdraw = Ufro zréckzéien
request-made = Är Ufro ass ënnerwee. Dir kritt e Message, wann d'Äntwert do ass.
request-withdrawn = Är Ufro ass zréckgezunn.
request-words = Är Ufro
request-words-hint = An Äre Wierder, { $minimum } bis { $limit } Zeechen.
request-send = Ufro schécken
request-correction = Eng Korrektur froen
request-correction-about = Eppes an dësem Dokument stëmmt net
request-correction-lead = Sot, wat a „{ $document }“ net stëmmt.
request-correction-who = Är Ufro geet un déi Persoun, déi d'Dokument geschriwwen huet: { $person }. Si huet ee Mount Zäit fir ze äntweren. Schafft si net méi, äntwert den Dokter vun der Agence eSanté.
request-erasure = D'Läsche froen
request-erasure-about = Dëst Dokument sollt net an Ärem DSP sinn
request-erasure-lead = Sot, firwat „{ $document }“ net am DSP sollt sinn.
request-erasure-who = Är Ufro geet un den Dokter vun der Agence eSanté. Hien huet ee Mount Zäit fir ze äntweren.
request-erasure-warning = E geläscht Dokument kënnt net zréck. Et kann enges Daags deene feelen, déi Iech fleegen.
request-missing = En Dokument feelt
request-missing-by = En Dokument vun { $person } feelt
request-missing-lead = Sot { $person }, wéi en Dokument feelt: ëm wat et geet, a vu wéini et ongeféier ass.
request-missing-who = Dës Persoun liest Ären Numm an Är Wierder. Si huet ee Mount Zäit fir ze äntweren.
request-contest = Dësen Zougrëff kennen ech net
request-contest-lead = Sot, firwat dësen Zougrëff Iech wonnert.
request-contest-who = D'Agence eSanté sicht, wien et war a firwat, an äntwert Iech bannent engem Mount. Si kritt den Numm, d'Auerzäit an Är Wierder. Vun Ären Dokumenter gesäit si näischt.
request-asked-already = Dat hutt Dir scho gefrot. D'Äntwert ass nach net do.
request-too-many = Ze vill Ufroe waarden op eng Äntwert. Waart op eng Äntwert oder zitt eng Ufro zréck.
request-settled-already = Dës Ufro huet schonn hir Äntwert, oder si gouf zréckgezunn.
invalid-request-words = Schreift { $minimum } bis { $limit } Zeechen.
patient-requests = Ufroe vun de Patienten
patient-requests-lead = Är Patiente froen Iech eng Korrektur oder en Dokument. Fir all Äntwert hutt Dir ee Mount Zäit.
patient-requests-count =
    { $count ->
        [one] 1 Ufro vun engem Patient waart op Är Äntwert
       *[other] { $count } Ufroe vu Patiente waarden op Är Äntwert
    }
patient-requests-empty = Keng Ufro waart
patient-requests-empty-explained = Wann e Patient Iech eppes freet, kritt Dir e Message a fannt d'Ufro hei.
patient-request-read = Liesen
patient-request-overdue = Ze spéit zanter dem { $date }. D'Agence eSanté kann an Ärer Plaz äntweren.
patient-request-made = Gefrot den
patient-request-due = Äntwert spéitstens den
patient-request-document = Dokument
patient-request-words = De Patient schreift
patient-request-verdict = Är Äntwert
patient-request-accept = Jo, ech maachen et
patient-request-decline = Nee
patient-request-answer-words = Är Wierder un de Patient
patient-request-answer = Äntweren
patient-request-answered = Dës Ufro huet hir Äntwert.
patient-request-replace = Déi korrigéiert Versioun ofleeën
patient-request-file = Leet d'Dokument elo am DSP vum Patient of, wann Dir Zougang hutt.
invalid-verdict-missing = Wielt jo oder nee.

act-rectification-requested = { $subject } eng Korrektur vu { $document } gefrot.
attempt-rectification-requested = { $subject } probéiert, d'Korrektur vun engem Dokument ze froen.
act-erasure-requested = { $subject } gefrot, { $document } ze läschen.
attempt-erasure-requested = { $subject } probéiert, d'Läsche vun engem Dokument ze froen.
act-missing-document-requested = { $subject } { $whom } no engem Dokument gefrot, dat feelt.
attempt-missing-document-requested = { $subject } probéiert, no engem Dokument ze froen, dat feelt.
act-access-contested = { $subject } gesot, en Zougrëff net ze kennen.
attempt-access-contested = { $subject } probéiert, en onbekannten Zougrëff ze mellen.
act-requests-consulted = { $subject } d'Ufroe gekuckt.
attempt-requests-consulted = { $subject } probéiert, d'Ufroen ze kucken.
act-request-withdrawn = { $subject } eng Ufro zréckgezunn.
attempt-request-withdrawn = { $subject } probéiert, eng Ufro zréckzezéien.
act-request-read = { $subject } eng Ufro gelies.
attempt-request-read = { $subject } probéiert, eng Ufro ze liesen.
act-request-accepted = { $subject } eng Ufro ugeholl.
attempt-request-accepted = { $subject } probéiert, eng Ufro unzehuelen.
act-request-declined = { $subject } eng Ufro ofgeleent.
attempt-request-declined = { $subject } probéiert, eng Ufro ofzeleenen.
basis-addressee = Well d'Ufro un dës Persoun geet.

subject = { $person } huet
subject-you = Dir hutt
traced-document = „{ $title }“ ({ $kind } vum { $date })
basis-holder-yours = Well et Ären Dossier ass.
basis-presence-code-yours = Well Dir hinnen Äre Presenzcode ginn hutt.
basis-circle-of-trust-yours = Well Dir si an Äre Vertrauenskrees opgeholl hutt.
basis-referring-doctor-yours = Well et Äre Referenzdokter ass.
basis-assistant-yours = Well Dir dës Persoun als DSP-Assistent designéiert hutt.
basis-legal-representative-yours = Well dës Persoun Iech nom Gesetz vertrëtt.
basis-stay-yours = Well d'Etablissement gemellt huet, datt et sech ëm Iech këmmert.
basis-signed-request-yours = Well Dir et schrëftlech gefrot hutt.

life-line-download = Dës Aktivitéite mathuelen
life-line-download-about = An der Datei steet, wat uewe gewise gëtt, ouni Enn vun der Säit. D'Eroflueden gëtt an der Liewenslinn notéiert.
download-pdf = PDF fir ze drécken
download-csv = Tabell (CSV)
download-fhir = FHIR-Donnéeën
column-when = Wéini
column-what = Wat geschitt ass
column-why = Firwat
life-line-printed = Liewenslinn, wéi { $person } se op deem Dag liese konnt.
life-line-printed-cut = Méi al Aktivitéite sinn net gedréckt. Si stinn an der Tabell.

wishes = Mäi Wëllen
wishes-lead = Wat Dir fir deen Dag wëllt, op deem Dir et net méi soe kënnt. Wien Accès op Ären DSP huet, kann et liesen, och am Noutfall.
kind-advance-directive = Patienteverfügung
kind-end-of-life-provisions = Dispositiounen zum Liewensenn
wish-advance-directive-about = Wat Dir fir Är Behandlung wëllt, wann Dir schwéier krank sidd an Iech net méi ausdrécke kënnt.
wish-end-of-life-provisions-about = D'Ëmstänn, ënner deenen Dir eng Euthanasie géift wëllen.
wish-advance-directive-law = D'Gesetz vum 16. Mäerz 2009 iwwer d'Palliativfleeg verlaangt, datt d'Verfügung geschriwwen, datéiert an ënnerschriwwen ass. D'Dokteren mussen se beuechten. Dir kënnt se zu all Moment änneren.
wish-end-of-life-provisions-law = D'Gesetz vum 16. Mäerz 2009 iwwer d'Euthanasie verlaangt e Schrëftstéck mat Datum an Ënnerschrëft, ageschriwwen bei der Commission nationale de contrôle et d'évaluation. Dëst Dokument informéiert déi, déi Iech behandelen: et ersetzt dës Aschreiwung net.
wish-law-title = Wat d'Gesetz seet
wish-write = Mäi Wëllen opschreiwen
wish-write-anew = Eng nei Versioun schreiwen
wish-file-paper = En ënnerschriwwent Pabeier ofleeën
wishes-given = Wëllen
wishes-see = Mäi Wëlle kucken oder änneren
wish-given = Ofgeluecht den { $date }
wish-not-given = Näischt ofgeluecht
wish-dated = Vum { $date }
wish-filed = Äre Wëllen ass an Ärem DSP ofgeluecht.
wish-waiting = Äre Wëllen ass ukomm. En erschéngt no enger Kontroll.
wish-becomes-a-document = Är Äntwerte ginn en Dokument mat Datum an Ärem „Perséinleche Beräich“. Déi al Versioun bleift zougänglech.
wish-save = A mengem DSP ofleeën
wish-empty = Beäntwert op d'mannst eng Fro.
wish-too-long = Dat ass ze laang: héchstens 2000 Zeechen.
wish-stated = Erkläert vum/vun der { $person } den { $date }, no der Umeldung am eegenen DSP.
wish-prolonging = Wann eng Behandlung d'Liewe just verlängert
wish-prolonging-no = Ech wëll se net
wish-prolonging-yes = Ech wëll se
wish-prolonging-confidant = Den Dokter soll mat menger Vertrauenspersoun decidéieren
wish-relief = D'Péng lënneren, och wann d'Liewen doduerch méi kuerz ka ginn
wish-relief-no = Ech wëll et net
wish-relief-yes = Ech wëll et
wish-relief-confidant = Den Dokter soll mat menger Vertrauenspersoun decidéieren
wish-confidant = Meng Vertrauenspersoun
wish-confidant-contact = Wéi een se erreecht
wish-support = D'Begleedung, déi ech mir wënschen (Famill, Glawen, Bäistand)
wish-words = Wat ech nach wëll soen
wish-circumstances = D'Ëmstänn an d'Konditiounen
wish-funeral = Meng Wënsch fir d'Begriefnes

export = Alles mathuelen
export-lead = Eng Datei mat allem, wat Dir an dësem Dossier gesi kënnt.
export-documents = D'Dokumenter, wéi se ofgeluecht goufen
export-index = Eng Säit fir se erëmzefannen, fir all Browser
export-life-line = D'Liewenslinn als Tabell
export-exchange = D'Lëscht vun den Dokumenter am Austauschformat (FHIR)
export-manifest = Eng ënnerschriwwe Lëscht, déi beweist, datt näischt geännert gouf
export-care-title = Haalt dës Datei op enger sécherer Plaz
export-care = Si enthält Är Gesondheetsdonnéeën. Wa se erofgelueden ass, schützt Ären DSP se net méi.
export-download = Alles eroflueden
export-of = DSP vun { $person }
export-made = Matgeholl vun { $person } den { $date }.
export-further = Aner Dateien
export-verify = Fir ze kontrolléieren, datt näischt geännert gouf, publizéiert d'Agence eSanté e Schlëssel. De Kommando ass:

synthesis-news =
    { $count ->
        [0] Näischt Neies zanter Ärer leschter Visitt, den { $date }.
        [one] { $count } neit Dokument zanter Ärer leschter Visitt, den { $date }.
       *[other] { $count } nei Dokumenter zanter Ärer leschter Visitt, den { $date }.
    }
document-new = Nei
synthesis-access = Wien de Moment Accès huet
synthesis-readers =
    { $count ->
        [0] De Moment kann keen ausser Iech dësen Dossier opmaachen.
        [one] Eng Persoun kann dësen Dossier de Moment opmaachen: { $names }.
       *[other] { $count } Persoune kënnen dësen Dossier de Moment opmaachen: { $names }.
    }
synthesis-institutions = Déi, déi sech hei ëm Iech këmmeren, kënnen dësen Dossier opmaachen: { $names }.
