# The Agency's letters.

agency = Agence eSanté
date = { $month ->
    [1] { $day } Januar { $year }
    [2] { $day } Februar { $year }
    [3] { $day } Mäerz { $year }
    [4] { $day } Abrëll { $year }
    [5] { $day } Mee { $year }
    [6] { $day } Juni { $year }
    [7] { $day } Juli { $year }
    [8] { $day } August { $year }
    [9] { $day } September { $year }
    [10] { $day } Oktober { $year }
    [11] { $day } November { $year }
   *[12] { $day } Dezember { $year }
}
first-day-of-month = 1.
place-and-date = Lëtzebuerg, den { $date }
greeting = Gudde Moien { $name },
farewell = Mat beschte Gréiss
signature = D’Equipe vun der Agence eSanté

code-activation = Aktivatiounscode
code-presence = Presenzcode
code-directory = Är Nummer am Annuaire
activation-qr = QR-Code, deen op { $address } féiert
scan = Scannt de Code mam Telefon, oder tippt d’Adress an:

help-heading = Hutt Dir Froen? Den Helpdesk hëlleft Iech.
help-phone = Telefon
help-email = E-Mail
help-desk = Guichet
help-desk-place = Nr. 12, CNS-Gebai, 125, route d’Esch, Lëtzebuerg
help-post = Post

## The letter to the holder

holder-subject = Ären Dossier de Soins Partagé (DSP) ass ugeluecht
holder-creation = D’Agence eSanté huet fir Iech en Dossier de Soins Partagé (DSP) ugeluecht, wéi d’Gesetz et fir jiddereen virgesäit, deen an der Lëtzebuerger Sécurité sociale verséchert ass. Den DSP ass Ären elektroneschen Dossier fir Är Gesondheet: gratis, perséinlech a sécher. Do steet op enger Plaz, wat fir Är Behandlung wichteg ass.
holder-content = Haut ass en nach eidel: wann Dir en elo aktivéiert, fannt Dir keen Dokument dran. E fëllt sech mat der Zäit, wann Dir behandelt gitt.
holder-codes-heading = Är zwee perséinlech Coden
holder-activation-purpose = Gitt e kengem. Dir braucht en nëmmen eemol, fir Ären eSanté-Kont an Ären DSP z’aktivéieren.
holder-presence-purpose = Gitt en Ärem Dokter oder Therapeut an der Consultatioun: da steet him Ären DSP 24 Stonnen op.
holder-codes-care = Haalt dëse Bréif gutt op. Hutt Dir d’Coden net méi? Rufft den Helpdesk un: Dir kritt der nei mat der Post.
holder-activate-heading = Aktivéiert Ären DSP a fënnef Schrëtt
holder-step-1 = Sot op der Säit, datt Dir Ären Aktivatiounscode kritt hutt.
holder-step-2 = Gitt Är Sécurité-sociale-Nummer an Ären Aktivatiounscode an.
holder-step-3 = Wielt e Passwuert a gitt et zweemol an.
holder-step-4 = Gitt Är Telefonsnummer oder Är E-Mail-Adress un.
holder-step-5 = Gitt den eemolege Code an, deen Dir grad kritt hutt. Fäerdeg.
holder-how-heading = Sou fonctionéiert Ären DSP
holder-access-label = Wien Zougang huet
holder-access = Dir selwer, an déi, déi Iech zu Lëtzebuerg behandelen: Ären Dokter, deen Dir als „médecin référent“ gewielt hutt; jiddereen, deen Dir an Äre medezinesche Vertrauenskrees ophuelt; jiddereen, deem Dir Äre Presenzcode gitt; bei engem Openthalt d’Spidol oder d’Haus, wou Dir sidd, ausser Dir sidd dogéint. Dir entscheet, an Dir kënnt et Iech zu all Moment anescht iwwerleeën.
holder-feeding-label = Wien e fëllt
holder-feeding = Déi, déi Iech behandelen, leeën dran of, wat nëtzlech ass: Analysen, Berichter, Biller, Ordonnancen. En Dokument bleift zéng Joer dran, ausser Dir maacht mat Ärem Dokter eppes anescht aus.
holder-trace-label = Wie wat mécht
holder-trace = All Kéier, wann een eppes liest oder ofleet, steet dat an Ärer Liewenslinn („Ligne de vie“): wien, wéini, wat, mat wéi engem Recht.
holder-security-label = Sécherheet
holder-security = Är Donnéeë si verschlësselt a bleiwen zu Lëtzebuerg. D’Agence eSanté ka se net liesen. Nëmmen den Dokter vun der Agence, mat Schweigeflicht, kann dat an enger Ausnam, an och dat gëtt mat Numm opgeschriwwen.
holder-rights-heading = Är Rechter
holder-write-label = Liesen a schreiwen
holder-write = Dir kënnt Äre ganzen DSP liesen, eegen Dokumenter dran ofleeën an Äre Wëllen dran ophalen, zum Beispill fir d’Organspend.
holder-oppose-label = Nee soen
holder-oppose = Wëllt Dir keen DSP? Wielt um Portal « Ech wëll keen DSP » a gitt Ären Aktivatiounscode an, oder schreift dem Helpdesk, ier Dir en aktivéiert: da gëtt e geläscht.
holder-silence-label = Maacht Dir näischt
holder-silence = Wann Dir 30 Deeg nodeems dëse Bréif fortgeschéckt gouf weder aktivéiert nach Nee gesot hutt, däerfen déi, déi Iech behandelen, an Ärem DSP liesen an Dokumenter ofleeën.
holder-close-label = Zoumaachen
holder-close = Dir kënnt Ären DSP zu all Moment vun der Agence eSanté zoumaache loossen, an zéng Joer laang nees opmaache loossen. Är Remboursementer hänken net dovun of.
privacy-heading = Schutz vun Ären Donnéeën
holder-privacy = Responsabel fir d’Veraarbechtung ass d’Agence eSanté; et ass hir Missioun laut Gesetz (Code de la sécurité sociale, Art. 60quater). Är Nummer, Ären Numm an Är Adress huet si vum Centre commun de la sécurité sociale. Fir Är Donnéeën ze gesinn, se verbesseren oder läschen ze loossen, oder fir all Fro un den Dateschutzbeoptraagten: { $email }. Dir kënnt Iech och bei der Dateschutzkommissioun beschwéieren (cnpd.lu).
holder-legal-basis = Matdeelung nom Artikel 2 vum groussherzogleche Reglement vum 6. Dezember 2019 iwwer den Dossier de Soins Partagé an dem Artikel 14 vum Reglement (EU) 2016/679.

## The letter with fresh codes in place of lost ones

codes-subject = Är nei Code fir Ären DSP
codes-replaced = Dir hutt Är Code verluer: hei sinn der nei. Déi al gëllen net méi. Ären DSP ass d’selwecht bliwwen, an Äert Passwuert bleift, wéi et ass, soulaang Dir et net ännert.
codes-not-asked-for = Dir hutt keng nei Coden ugefrot? Rufft direkt den Helpdesk un.
codes-activation-purpose = Gitt e kengem. Dir braucht en nëmmen eemol, wann Dir Äert Passwuert verluer hutt.
codes-activate-heading = Passwuert verluer? Maacht Ären Zougang a fënnef Schrëtt nees op

## The letter to the professional

professional-subject = Aktivéiert Ären eSanté-Kont
professional-intro = Dir stitt am nationalen Annuaire vun de Gesondheetsberuffer. D’Agence eSanté huet dofir e Kont op der eSanté-Plattform fir Iech virbereet. Wann en aktivéiert ass, mécht en Iech den Dossier de Soins Partagé (DSP) vun de Patienten op, déi Dir behandelt.
professional-directory-purpose = Domat aktivéiert Dir Äre Kont, an domat loggt Dir Iech duerno an.
professional-activation-purpose = Gitt e kengem. Dir braucht en nëmmen eemol, fir Äre Kont z’aktivéieren.
professional-activate-heading = Aktivéiert Äre Kont
professional-step-1 = Gitt Är Nummer aus dem Annuaire an Ären Aktivatiounscode an.
professional-step-2 = Wielt e Passwuert a gitt Ären Telefon oder Är E-Mail-Adress un.
professional-step-3 = Gitt den eemolege Code an, deen Dir grad kritt hutt.
professional-access-heading = Wat Äre Kont Iech opmécht
professional-circle-label = Permanenten Zougang
professional-circle = Als „médecin référent“ oder am Vertrauenskrees vum Patient.
professional-presence-label = Zougang fir 24 Stonnen
professional-presence = Wann de Patient Iech an der Consultatioun säi Presenzcode gëtt.
professional-own-label = Är Dokumenter
professional-own = Dir leet of, wat nëtzlech ass. Är eegen Dokumenter bleiwen Iech op.
professional-trace-label = Novollzéibarkeet
professional-trace = All Zougrëff steet mat Ärem Numm an der Liewenslinn („Ligne de vie“).
professional-institution-label = Am Etablissement
professional-institution = Dir schafft mat hirem Programm, wann d’Agence eSanté en zertifiéiert huet.

## Medical documents

report-patient = Patient
report-birth-date = Gebuertsdatum
report-date = Datum
report-author = Auteur

photo-page = Säit { $page } vun { $pages }: Foto
