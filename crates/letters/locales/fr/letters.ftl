# The Agency's letters. Spaces before « : ; ? ! » are no-break spaces.

agency = Agence eSanté
date = { $month ->
    [1] { $day } janvier { $year }
    [2] { $day } février { $year }
    [3] { $day } mars { $year }
    [4] { $day } avril { $year }
    [5] { $day } mai { $year }
    [6] { $day } juin { $year }
    [7] { $day } juillet { $year }
    [8] { $day } août { $year }
    [9] { $day } septembre { $year }
    [10] { $day } octobre { $year }
    [11] { $day } novembre { $year }
   *[12] { $day } décembre { $year }
}
first-day-of-month = 1er
place-and-date = Luxembourg, le { $date }
greeting = Bonjour { $name },
farewell = Avec nos meilleures salutations,
signature = L’équipe de l’Agence eSanté

code-activation = Code d’activation
code-presence = Code de présence
code-directory = Identifiant professionnel
activation-qr = Code QR qui mène à { $address }
scan = Scannez ce code avec votre téléphone, ou tapez l’adresse :

help-heading = Une question ? Le Helpdesk vous aide.
help-phone = Téléphone
help-email = E-mail
help-desk = Guichet
help-desk-place = N° 12, bâtiment de la CNS, 125, route d’Esch, Luxembourg
help-post = Courrier

## The letter to the holder

holder-subject = Votre Dossier de Soins Partagé est créé
holder-creation = L’Agence eSanté a créé pour vous un Dossier de Soins Partagé (DSP), comme la loi le prévoit pour toute personne affiliée à la sécurité sociale luxembourgeoise. C’est votre dossier de santé électronique : gratuit, personnel et sécurisé. Il réunit en un seul endroit les informations utiles à vos soins.
holder-content = Il est vide aujourd’hui : si vous l’activez maintenant, vous n’y trouverez aucun document. Il se remplira au fil de vos soins.
holder-codes-heading = Vos deux codes personnels
holder-activation-purpose = Ne le donnez à personne. Il sert une seule fois, à activer votre compte eSanté et votre DSP.
holder-presence-purpose = Donnez-le à un professionnel de santé pendant une consultation : votre DSP lui est ouvert pendant 24 heures.
holder-codes-care = Gardez cette lettre en lieu sûr. Codes perdus ? Appelez le Helpdesk : vous en recevrez de nouveaux par courrier.
holder-activate-heading = Activez votre DSP en cinq étapes
holder-step-1 = Ouvrez la page et choisissez « J’ai reçu mon code d’activation ».
holder-step-2 = Saisissez votre matricule (numéro de sécurité sociale) et votre code d’activation, puis « Activer mon DSP ».
holder-step-3 = Choisissez un mot de passe et saisissez-le deux fois.
holder-step-4 = Indiquez votre numéro de téléphone ou votre adresse e-mail.
holder-step-5 = Saisissez le code à usage unique que vous venez de recevoir. C’est fait.
holder-how-heading = Comment fonctionne votre DSP
holder-access-label = Qui y a accès
holder-access = Vous, et les professionnels de santé qui vous soignent au Luxembourg : votre médecin référent ; ceux que vous inscrivez dans votre « Cercle Médical de Confiance » ; ceux à qui vous donnez votre code de présence ; pendant un séjour, l’hôpital ou l’établissement qui vous accueille, sauf si vous vous y opposez. C’est vous qui décidez, et vous pouvez changer d’avis à tout moment.
holder-feeding-label = Qui le remplit
holder-feeding = Les professionnels qui vous soignent y déposent ce qui est utile à vos soins : analyses, comptes rendus, imagerie, prescriptions. Un document y reste dix ans, sauf si vous convenez d’une autre durée avec votre médecin.
holder-trace-label = Qui a fait quoi
holder-trace = Chaque consultation et chaque dépôt s’inscrit dans votre « Ligne de vie » : qui, quand, quel document, à quel titre.
holder-security-label = Sécurité
holder-security = Vos données sont chiffrées et restent au Luxembourg. L’Agence eSanté ne peut pas les lire. Seul le médecin de l’Agence, tenu au secret médical, le peut par une procédure exceptionnelle, qui laisse elle aussi une trace à son nom.
holder-rights-heading = Vos droits
holder-write-label = Lire et écrire
holder-write = Vous pouvez lire tout votre DSP, y déposer vos propres documents et y inscrire vos volontés, par exemple sur le don d’organes.
holder-oppose-label = Vous opposer
holder-oppose = Vous ne voulez pas de DSP ? Avant de l’activer, choisissez « Je ne veux pas de DSP » sur le portail et saisissez votre code d’activation, ou écrivez au Helpdesk : il sera supprimé.
holder-silence-label = Si vous ne faites rien
holder-silence = Sans activation ni opposition dans les 30 jours qui suivent l’envoi de cette lettre, les professionnels qui vous soignent peuvent consulter votre DSP et y déposer des documents.
holder-close-label = Le fermer
holder-close = Vous pouvez faire fermer votre DSP à tout moment par l’Agence eSanté, et le faire rouvrir pendant dix ans. Vos remboursements n’en dépendent pas.
privacy-heading = Protection de vos données
holder-privacy = L’Agence eSanté est responsable du traitement, qui est sa mission légale (Code de la sécurité sociale, art. 60quater). Elle tient votre matricule, votre nom et votre adresse du Centre commun de la sécurité sociale. Pour accéder à vos données, les faire rectifier ou effacer, ou pour toute question à la personne déléguée à la protection des données : { $email }. Vous pouvez aussi saisir la Commission nationale pour la protection des données (cnpd.lu).
holder-legal-basis = Notice selon l’article 2 du règlement grand-ducal du 6 décembre 2019 sur le Dossier de Soins Partagé et l’article 14 du règlement (UE) 2016/679.

## The letter with fresh codes in place of lost ones

codes-subject = Vos nouveaux codes pour votre DSP
codes-replaced = Vous avez perdu vos codes : en voici de nouveaux. Les anciens ne valent plus. Votre DSP n’a pas changé, et votre mot de passe reste le même tant que vous ne le changez pas.
codes-not-asked-for = Vous n’avez pas demandé de nouveaux codes ? Appelez tout de suite le Helpdesk.
codes-activation-purpose = Ne le donnez à personne. Il sert une seule fois, si vous avez perdu votre mot de passe.
codes-activate-heading = Mot de passe perdu ? Ouvrez à nouveau votre accès en cinq étapes

## The letter to the professional

professional-subject = Activez votre compte eSanté
professional-intro = Vous figurez dans le répertoire national des professionnels de santé. L’Agence eSanté a donc préparé pour vous un compte sur la plateforme eSanté. Une fois activé, il vous ouvre le Dossier de Soins Partagé (DSP) des patients que vous soignez.
professional-directory-purpose = Il vous sert à activer votre compte, puis à vous connecter.
professional-activation-purpose = Ne le donnez à personne. Il sert une seule fois, à activer votre compte.
professional-activate-heading = Activez votre compte
professional-step-1 = Saisissez votre identifiant professionnel et votre code d’activation.
professional-step-2 = Choisissez un mot de passe ; indiquez votre téléphone ou votre e-mail.
professional-step-3 = Saisissez le code à usage unique que vous venez de recevoir.
professional-access-heading = Ce que votre compte vous ouvre
professional-circle-label = Accès permanent
professional-circle = Comme médecin référent du patient ou dans son « Cercle Médical de Confiance ».
professional-presence-label = Accès de 24 heures
professional-presence = Quand le patient vous donne son code de présence pendant la consultation.
professional-own-label = Vos documents
professional-own = Vous déposez ce qui sert aux soins. Vos propres documents vous restent ouverts.
professional-trace-label = Traçabilité
professional-trace = Chaque accès figure, à votre nom, dans la « Ligne de vie » du patient.
professional-institution-label = En établissement
professional-institution = Vous passez par son logiciel, s’il est certifié conforme par l’Agence eSanté.

## Medical documents

report-patient = Patient
report-birth-date = Date de naissance
report-date = Date
report-author = Auteur

photo-page = Page { $page } sur { $pages } : photo
