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
document-by-patient = Vum Patient ofgeluecht
document-by-representative = Vum gesetzleche Vertrieder ofgeluecht
document-by-assistant = Vum DSP-Assistent ofgeluecht
format-pdf = PDF
format-jpeg = JPEG-Bild
format-png = PNG-Bild
format-text = Text

## Filing a document

file-document = En Dokument ofleeën
file-document-lead = D'Dokument kënnt an Äre perséinleche Beräich. Wien Zougang zu Ärem DSP huet, gesäit, datt et vun Iech kënnt.
file-kind-title = Wat wëllt Dir ofleeën?
file-kind-none = Dir kënnt am Moment näischt ofleeën.
file-kind-holder-expression = Är Wënsch, a wat déi, déi Iech behandelen, vun Iech wësse sollen.
file-kind-holder-document = En Heft mat Miessungen, e Bréif, en aalt Resultat.
file-field = Fichier
file-hint = PDF, JPEG, PNG oder Text, bis { $limit }.
file-title = Titel
file-title-hint = Eng Zeil, déi seet, ëm wat et geet, zum Beispill „Meng Allergien“.
file-care-date = Dag vun der Behandlung
file-kind-prompt = Sicht eng Aart aus
file-submit = Ofleeën
file-done = Äert Dokument ass ofgeluecht.
file-done-professional = D'Dokument ass am DSP vun { $person } ofgeluecht.
replace-document = Eng nei Versioun ofleeën
replace-document-lead = Si kënnt op d'Plaz vun der aktueller Versioun, déi accessibel bleift.
replace-done = Déi nei Versioun ass ofgeluecht. Déi al bleift zougänglech.
retention = Wéi laang et opgehuewe gëtt
retention-ten-years = Zéng Joer
retention-lifelong-proposed = Fir d'ganzt Liewen, wann de Patient d'accord ass
retention-lifelong-explained = D'Dokument gëtt zéng Joer opgehuewen, soulaang de Patient säin Accord net ginn huet.
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
circle-explained = Wien an Ärem Krees ass, huet Zougang zu Ärem DSP, bis Dir en ewechhuelt.
circle-empty = Äre Krees ass eidel
circle-empty-explained = Setzt een derbäi, fir dauerhaft Zougang ze ginn. Fir eng eenzeg Visitt geet Äre Presenzcode duer.
add-stakeholder = Een derbäisetzen
stakeholder-search = Numm vum Dokter oder vun der Fachkraaft
stakeholder-search-hint = Déi éischt Buschtawe ginn duer.
stakeholder-search-results =
    { $count ->
        [one] { $count } Persoun fonnt
       *[other] { $count } Persoune fonnt
    }
stakeholder-search-none = Keen huet en Numm, deen esou ufänkt.
stakeholder-search-more = Et ginn der nach: gitt nach e Buschtaf an.
stakeholder-choose = Auswielen
stakeholder-confirm-title = { $person } Zougang ginn?
stakeholder-confirm = { $person } kann déi Dokumenter aus Ärem DSP liesen, déi dëse Beruff däerf gesinn, an der och ofleeën, bis Dir den Zougang ewechhuelt.
validate = Confirméieren
stakeholder-added = { $person } huet elo Zougang zu Ärem DSP.
stakeholder-already-added = Dës Persoun ass schonn an Ärem Krees.
stakeholder-since = Zanter dem { $date }
stakeholder-withdraw = Ewechhuelen
stakeholder-withdraw-named = { $person } ewechhuelen
stakeholder-withdraw-title = { $person } den Zougang ewechhuelen?
stakeholder-withdraw-explained = { $person } gesäit dann nëmmen nach déi selwer ofgeluecht Dokumenter.
stakeholder-withdraw-confirm = Zougang ewechhuelen
stakeholder-withdrawn = { $person } huet keen Zougang méi zu Ärem DSP.
temporary-access = Zougang mam Presenzcode
temporary-access-explained = Dëse Leit hutt Dir Äre Presenzcode ginn. Den Zougang hält vum selwen op.
access-until = Bis den { $date }
other-provisions = Aner Zougäng an Aschränkungen
other-provisions-explained = Wat am Moment Zougang zu Ärem DSP gëtt oder ewechhëlt.
provision-referring-doctor = Referenzdokter
provision-stay = Lafenden Openthalt
provision-emergency = Erkläerte liewensgeféierlechen Noutfall
provision-block = Zougang gespaart
provision-objection = Konsultatioun gëtt net gedeelt
provision-institution-opposed = Dir sidd géint dësen Zougang
all-institutions = All Etablissementer
emergency-access = Noutfallzougang
emergency-access-off = Ausgeschalt
provision-assistant = DSP-Assistent
provision-representative = Gesetzleche Vertrieder
provision-discernment = Dir decidéiert eleng
provision-discernment-explained = En Dokter huet unerkannt, datt Dir eleng decidéiere kënnt.

## Activities

life-line = Liewenslinn
life-line-lead = Alles, wat an Ärem DSP geschitt ass: wien, wéini, wat a firwat.
life-line-empty = Hei ass nach näischt geschitt.
life-line-refused = Refuséiert
life-line-older = Méi al Anträg kucken
life-line-newest = Zréck bei déi neisten Anträg
life-line-document = „{ $document }“ kucken
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

act-dossier-prepared = { $person } huet dësen DSP ugeluecht.
act-letter-sent = { $person } huet de Bréif mat de Code geschéckt.
act-account-activated = { $person } huet den eSanté-Kont aktivéiert.
act-activation-refused = { $person } huet e falschen Aktivéierungscode probéiert.
act-signed-in = { $person } huet sech ugemellt.
act-sign-in-refused = { $person } huet probéiert, sech mat engem falsche Passwuert oder Code unzemellen.
act-code-sent = En Eemolcode gouf un { $person } geschéckt.
act-password-reset-requested = { $person } huet e Link gefrot, fir d'Passwuert z'änneren.
act-password-reset = { $person } huet en neit Passwuert ausgesicht.
act-terms-accepted = { $person } huet d'Notzungsbedéngungen akzeptéiert.
act-dossier-activated = { $person } huet dësen DSP fir d'éischt opgemaach.
act-dossier-opposed = { $person } huet sech géint dësen DSP gewiert.
act-organ-donation-stated = { $person } huet d'Positioun zur Organspend uginn.
act-dossier-consulted = { $person } huet d'Lëscht vun den Dokumenter gekuckt.
act-document-consulted = { $person } huet „{ $document }“ gelies.
act-document-downloaded = { $person } huet „{ $document }“ erofgelueden.
act-document-filed = { $person } huet „{ $document }“ ofgeluecht.
act-document-replaced = { $person } huet eng nei Versioun vun „{ $document }“ ofgeluecht.
act-presence-code-entered = { $person } huet de Presenzcode aginn.
act-circle-added = { $person } huet { $whom } an de Vertrauenskrees opgeholl.
act-circle-withdrawn = { $person } huet { $whom } aus dem Vertrauenskrees ewechgeholl.
act-grants-consulted = { $person } huet d'Lëscht vun de Bedeelegte gekuckt.
act-declarations-consulted = { $person } huet d'Deklaratioune gekuckt.
act-life-line-read = { $person } huet d'Liewenslinn gekuckt.
act-dossier-closed = { $person } huet dësen DSP zougemaach.
act-dossier-reopened = { $person } huet dësen DSP erëm opgemaach.
act-dossier-archived = { $person } huet dësen DSP no enger Doudesmeldung archivéiert.
act-dossier-destroyed = { $person } huet en DSP zerstéiert.
act-document-destroyed = { $person } huet „{ $document }“ zerstéiert: d'Opbewarungszäit war eriwwer.
act-document-erased = { $person } huet den Inhalt vun „{ $document }“ zerstéiert.
act-organ-donation-looked-up = { $person } huet d'Positioun zur Organspend nogekuckt.
act-made-normal = { $person } huet „{ $document }“ fir jiddereen mat Zougang siichtbar gemaach.
act-made-confidential = { $person } huet „{ $document }“ op vertraulech gesat.
act-made-private = { $person } huet „{ $document }“ op privat gesat.
act-document-hidden = { $person } huet „{ $document }“ fir { $whom } verstoppt.
act-document-unhidden = { $person } huet „{ $document }“ fir { $whom } erëm siichtbar gemaach.
act-document-released = { $person } huet „{ $document }“ fir de Patient fräiginn.
act-retention-proposed = { $person } huet fir „{ $document }“ eng aner Opbewarungszäit virgeschloen.
act-retention-agreed = { $person } ass mat der virgeschloener Opbewarungszäit fir „{ $document }“ averstanen.
act-presence-ended = { $person } huet den Zougang vu { $whom } mam Presenzcode ofgebrach.
act-presence-code-renewed = { $person } huet en neie Presenzcode gefrot. Deen ale gëllt net méi.
act-referring-doctor-declared = { $person } huet eng Deklaratioun zum Referenzdokter agedroen: { $whom }.
act-stay-announced = { $person } huet en Openthalt, seng Verlängerung oder säin Enn gemellt.
act-stay-begun = { $person } huet Är Opnam gemellt.
act-stay-renewed = { $person } huet gemellt, datt Ären Openthalt méi laang dauert.
act-stay-ended = { $person } huet gemellt, datt Dir entlooss sidd.
act-emergency-ward-entered = { $person } huet gemellt, datt Dir an der Urgence waart.
act-emergency-declared = { $person } huet e liewensgeféierlechen Noutfall erkläert.
act-professional-blocked = { $person } huet den Zougang vu { $whom } gespaart.
act-professional-unblocked = { $person } huet d'Spär fir { $whom } opgehuewen.
act-consultation-objected = { $person } war dergéint, datt eng Konsultatioun bei { $whom } gedeelt gëtt.
act-objection-withdrawn = { $person } huet den Asproch géint d'Deele vun enger Konsultatioun bei { $whom } zréckgezunn.
act-institution-opposed = { $person } huet sech géint den Zougang vum Etablissement { $whom } gewiert.
act-institution-opposed-all = { $person } huet sech géint den Zougang vun allen Etablissementer gewiert.
act-opposition-lifted = { $person } huet den Asproch géint den Zougang vum Etablissement { $whom } opgehuewen.
act-opposition-lifted-all = { $person } huet den Asproch géint den Zougang vun allen Etablissementer opgehuewen.
act-emergency-access-switched-off = { $person } huet den Noutfallzougang ausgeschalt.
act-emergency-access-switched-on = { $person } huet den Noutfallzougang erëm ageschalt.
act-licence-stopped = D'Autorisatioun vu { $whom } fir ze praktizéieren ass eriwwer, an domat den Zougang.
act-assistant-designated = { $person } huet { $whom } als DSP-Assistent designéiert.
act-assistant-removed = { $person } huet { $whom } als DSP-Assistent ofgesat.
act-representative-registered = { $person } huet { $whom } als gesetzleche Vertrieder agedroen.
act-representation-ended = { $person } huet d'gesetzlech Vertriedung duerch { $whom } ofgeschloss.
act-discernment-recognised = { $person } huet unerkannt, datt déi mannerjäreg Persoun eleng decidéiere kann.
act-case-requested = { $person } huet gefrot, dësen DSP an enger aussergewéinlecher Prozedur ze kucken.
act-case-read = { $person } huet d'Grënn vun enger aussergewéinlecher Prozedur gelies.
act-case-approved = { $person } huet déi aussergewéinlech Prozedur autoriséiert.
act-case-ended = { $person } huet déi aussergewéinlech Prozedur ofgeschloss.

attempt-dossier-activated = { $person } huet probéiert, dësen DSP fir d'éischt opzemaachen.
attempt-dossier-opposed = { $person } huet probéiert, sech géint dësen DSP ze wieren.
attempt-organ-donation-stated = { $person } huet probéiert, eng Positioun zur Organspend unzeginn.
attempt-dossier-consulted = { $person } huet probéiert, d'Lëscht vun den Dokumenter ze kucken.
attempt-document-consulted = { $person } huet probéiert, en Dokument ze liesen.
attempt-document-downloaded = { $person } huet probéiert, en Dokument erofzelueden.
attempt-document-filed = { $person } huet probéiert, en Dokument ofzeleeën.
attempt-document-replaced = { $person } huet probéiert, en Dokument z'ersetzen.
attempt-presence-code-entered = { $person } huet probéiert, mat engem Presenzcode eranzekommen.
attempt-circle-added = { $person } huet probéiert, { $whom } an de Vertrauenskrees opzehuelen.
attempt-circle-withdrawn = { $person } huet probéiert, { $whom } aus dem Vertrauenskrees ewechzehuelen.
attempt-grants-consulted = { $person } huet probéiert, d'Lëscht vun de Bedeelegten ze kucken.
attempt-declarations-consulted = { $person } huet probéiert, d'Deklaratiounen ze kucken.
attempt-life-line-read = { $person } huet probéiert, d'Liewenslinn ze kucken.
attempt-letter-sent = { $person } huet probéiert, de Bréif mat de Coden ze schécken.
attempt-dossier-closed = { $person } huet probéiert, dësen DSP zouzemaachen.
attempt-dossier-reopened = { $person } huet probéiert, dësen DSP erëm opzemaachen.
attempt-dossier-archived = { $person } huet probéiert, dësen DSP z'archivéieren.
attempt-dossier-destroyed = { $person } huet probéiert, dësen DSP ze zerstéieren.
attempt-document-destroyed = { $person } huet probéiert, en Dokument ze zerstéieren.
attempt-document-erased = { $person } huet probéiert, den Inhalt vun engem Dokument ze zerstéieren.
attempt-organ-donation-looked-up = { $person } huet probéiert, d'Positioun zur Organspend nozekucken.
attempt-made-normal = { $person } huet probéiert, d'Vertraulechkeet vun engem Dokument opzehiewen.
attempt-made-confidential = { $person } huet probéiert, en Dokument op vertraulech ze setzen.
attempt-made-private = { $person } huet probéiert, en Dokument op privat ze setzen.
attempt-document-hidden = { $person } huet probéiert, en Dokument ze verstoppen.
attempt-document-unhidden = { $person } huet probéiert, e verstoppt Dokument erëm siichtbar ze maachen.
attempt-document-released = { $person } huet probéiert, en Dokument fir de Patient fräizeginn.
attempt-retention-proposed = { $person } huet probéiert, eng aner Opbewarungszäit virzeschloen.
attempt-retention-agreed = { $person } huet probéiert, enger Opbewarungszäit zouzestëmmen.
attempt-presence-ended = { $person } huet probéiert, den Zougang vu { $whom } mam Presenzcode ofzebriechen.
attempt-presence-code-renewed = { $person } huet probéiert, en neie Presenzcode ze kréien.
attempt-referring-doctor-declared = { $person } huet probéiert, eng Deklaratioun zum Referenzdokter anzedroen.
attempt-stay-announced = { $person } huet probéiert, en Openthalt ze mellen.
attempt-emergency-declared = { $person } huet probéiert, e liewensgeféierlechen Noutfall z'erklären.
attempt-professional-blocked = { $person } huet probéiert, den Zougang vu { $whom } ze spären.
attempt-professional-unblocked = { $person } huet probéiert, d'Spär fir { $whom } opzehiewen.
attempt-consultation-objected = { $person } huet probéiert, sech géint d'Deele vun enger Konsultatioun bei { $whom } ze wieren.
attempt-objection-withdrawn = { $person } huet probéiert, den Asproch géint d'Deele vun enger Konsultatioun bei { $whom } zréckzezéien.
attempt-institution-opposed = { $person } huet probéiert, sech géint den Zougang vun Etablissementer ze wieren.
attempt-opposition-lifted = { $person } huet probéiert, den Asproch géint den Zougang vun Etablissementer opzehiewen.
attempt-emergency-access-switched-off = { $person } huet probéiert, den Noutfallzougang auszeschalten.
attempt-emergency-access-switched-on = { $person } huet probéiert, den Noutfallzougang erëm anzeschalten.
attempt-licence-stopped = { $person } huet probéiert, d'Enn vun enger Autorisatioun fir ze praktizéieren anzedroen.
attempt-assistant-designated = { $person } huet probéiert, en DSP-Assistent ze designéieren.
attempt-assistant-removed = { $person } huet probéiert, en DSP-Assistent ofzesetzen.
attempt-representative-registered = { $person } huet probéiert, e gesetzleche Vertrieder anzedroen.
attempt-representation-ended = { $person } huet probéiert, eng gesetzlech Vertriedung ofzeschléissen.
attempt-discernment-recognised = { $person } huet probéiert unzeerkennen, datt déi mannerjäreg Persoun eleng decidéiere kann.
attempt-case-requested = { $person } huet probéiert, eng aussergewéinlech Prozedur ze froen.
attempt-case-approved = { $person } huet probéiert, eng aussergewéinlech Prozedur z'autoriséieren.
attempt-case-ended = { $person } huet probéiert, eng aussergewéinlech Prozedur ofzeschléissen.

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

## Pages for what went wrong

error-not-found = Dës Säit gëtt et net
error-not-found-next = Vläicht ass e Feeler an der Adress, oder d'Dokument ass net zougänglech.
error-refused = Hei hutt Dir keen Zougang
error-refused-next = Dës Säit ass fir Iech net op.
error-dossier-closed = Ären DSP ass zou
error-dossier-closed-next = Keen huet Zougang, Dir och net. Den Inhalt gëtt zéng Joer opgehuewen. Fir en erëm opzemaachen, rufft den Helpdesk un: (+352) 27 12 50 18 33.
error-dossier-archived = Dësen DSP ass archivéiert
error-dossier-archived-next = En Doudesfall gouf eis gemellt. Wann dat e Feeler ass, rufft den Helpdesk un: (+352) 27 12 50 18 33.
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
demo-one-hour = Eng Stonn no vir
demo-one-day = Een Dag no vir
demo-one-month = Drësseg Deeg no vir
demo-outbox = E-Mailen an SMSen
demo-people = Wien sech aloggen kann
