one-time-code-subject = O seu código de utilização única para a plataforma eSanté Luxembourg
one-time-code-mail =
    Bom dia,

    Foi gerado um código de utilização única.

    O seu código é: { $code }

    É válido durante dez minutos. Não o dê a ninguém: a Agence eSanté nunca lho pedirá.

    Com os melhores cumprimentos,

    A equipa técnica
one-time-code-text = eSanté: o seu código de utilização única é { $code }. Válido dez minutos. Não o dê a ninguém.

password-reset-subject = A sua nova palavra-passe para a plataforma eSanté Luxembourg
password-reset-mail =
    Bom dia,

    Pediu para escolher uma nova palavra-passe. Abra esta ligação; é válida durante uma hora e só funciona uma vez:

    { $link }

    Se não pediu nada, não faça nada: a sua palavra-passe não muda.

    Com os melhores cumprimentos,

    A equipa técnica

notice-subject = Novidades no seu DSP
notice-mail =
    Olá,

    { $what }

    Inicie sessão no seu DSP: a « Ligne de vie » diz-lhe quem, quando e porquê.

    Com os melhores cumprimentos,

    A equipa técnica
notice-text = eSanté: { $what } Inicie sessão no seu DSP para saber mais.

notice-first-access = Um profissional de saúde abriu o seu DSP pela primeira vez.
notice-emergency = Um profissional de saúde declarou uma emergência vital e pode ler o essencial do seu DSP durante 24 horas.
notice-exceptional-case = O médico da Agence eSanté foi autorizado a consultar o seu DSP num procedimento excecional.
notice-document-erased = O conteúdo de um documento do seu DSP foi destruído num procedimento excecional.
notice-licence-stopped = Um profissional que tinha acesso ao seu DSP deixou de poder exercer. O acesso terminou.
notice-dossier-closed = O seu DSP foi encerrado. Já ninguém lhe tem acesso. Pode reabri-lo durante dez anos.
notice-dossier-reopened = O seu DSP foi reaberto, com tudo o que continha.
notice-assistant-designated = Foi designado um assistente DSP para o seu DSP.
notice-representative-registered = Foi registado um representante legal para o seu DSP.
notice-request-carried-out = A Agence eSanté executou um pedido que assinou.
notice-representation-ended = Um representante legal deixou de agir pelo seu DSP.
notice-discernment-recognised = A partir de agora é só você quem decide os acessos ao seu DSP.
notice-referring-doctor-declared = A declaração do seu médico de referência foi registada ou terminou.
notice-stay-announced = Uma instituição comunicou o início, a continuação ou o fim dos seus cuidados.
