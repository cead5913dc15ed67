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
notice-care-subject = Novidades sobre os DSP de que cuida
notice-care-mail =
    Bom dia,

    { $what }

    Inicie sessão: a sua página «Documentos» mostra os DSP de que cuida.

    Com os melhores cumprimentos,

    A equipa técnica
notice-text = eSanté: { $what } Inicie sessão no seu DSP para saber mais.

notice-first-access = Um profissional de saúde abriu o seu DSP pela primeira vez.
notice-emergency = Um profissional de saúde declarou uma emergência vital e pode ler o essencial do seu DSP durante 24 horas.
notice-exceptional-case = O médico da Agence eSanté foi autorizado a consultar o seu DSP num procedimento excecional.
notice-document-erased = O conteúdo de um documento do seu DSP foi destruído num procedimento excecional.
notice-licence-stopped = Um profissional que tinha acesso ao seu DSP deixou de poder exercer. O acesso terminou.
notice-codes-reissued = Os códigos que perdeu deixaram de valer. A Agence eSanté envia-lhe uma carta com novos códigos.
notice-dossier-closed = O seu DSP foi encerrado. Já ninguém lhe tem acesso. Pode reabri-lo durante dez anos.
notice-dossier-reopened = O seu DSP foi reaberto, com tudo o que continha.
notice-assistant-designated = Foi designado um assistente DSP para o seu DSP.
notice-representative-registered = Foi registado um representante legal para o seu DSP.
notice-request-carried-out = A Agence eSanté executou um pedido que assinou.
notice-representation-ended = Um representante legal deixou de agir pelo seu DSP.
notice-discernment-recognised = A partir de agora é só você quem decide os acessos ao seu DSP.
notice-referring-doctor-declared = A declaração do seu médico de referência foi registada ou terminou.
notice-stay-announced = Uma instituição comunicou o início, a continuação ou o fim dos seus cuidados.
notice-majority-near = Daqui a um mês faz 18 anos. A partir desse dia, só a si cabe decidir sobre o seu DSP: o acesso dos seus pais termina.
notice-majority-reached = Já tem 18 anos. Agora só a si cabe decidir sobre o seu DSP: o acesso dos seus pais terminou.
notice-now-assisting = Uma pessoa escolheu-o como assistente DSP.
notice-no-longer-assisting = Já não é assistente DSP de uma pessoa.
notice-now-representing = A Agence eSanté registou-o como representante legal para um DSP.
notice-no-longer-representing = Já não representa uma pessoa no DSP dela.
notice-child-nearly-of-age = Daqui a um mês, uma pessoa que representa faz 18 anos. A partir desse dia, só ela decide sobre o seu DSP: o seu acesso termina.
notice-child-of-age = Uma pessoa que representava já tem 18 anos. Agora só ela decide sobre o seu DSP: o seu acesso terminou.

feedback-subject = Acessibilidade do portal DSP: uma pessoa escreve-nos
feedback-mail =
    Na página «Acessibilidade» do portal, uma pessoa comunica o seguinte:

    { $words }

    Nome: { $name }
    Responder a: { $contact }
    Língua: { $language }

    A lei pede uma resposta no prazo de um mês.

filing-subject = Um documento que enviou não foi guardado
filing-mail =
    Bom dia,

    { $what }

    Com os melhores cumprimentos,

    A equipa técnica
filing-text = eSanté: { $what }
notice-file-harmful = Um documento que depositou continha um programa nocivo. Foi destruído. Nada foi acrescentado ao dossiê.
notice-filing-refused = Um documento que depositou não pôde ser acrescentado ao dossiê: já não tem o direito de depositar nele.

alert-subject = A sua conta eSanté mudou
alert-mail =
    Bom dia,

    { $what }

    Foi feito por si? Então não precisa de fazer nada.

    Não foi por si? Mude a sua palavra-passe e ligue ao Helpdesk: (+352) 27 12 50 18 33.

    Com os melhores cumprimentos,

    A equipa técnica
alert-text = eSanté: { $what } Não foi por si? Ligue (+352) 27 12 50 18 33.

alert-new-device = Nova entrada na sua conta em { $date } às { $time }: { $device }.
alert-contact-point-added = Foi acrescentado à sua conta um meio de o contactar.
alert-contact-point-removed = Já não lhe escrevemos para aqui: este contacto foi retirado da sua conta.
alert-notices-moved = Deixamos de lhe escrever para aqui: as nossas mensagens seguem agora para outro contacto da sua conta.
alert-password-changed = A palavra-passe da sua conta foi mudada.
alert-passkey-added = Um PIN, uma impressão digital ou um rosto já pode abrir a sua conta.
alert-passkey-removed = Um PIN, uma impressão digital ou um rosto já não abre a sua conta.
alert-identity-linked = Um meio de identificação, como o LuxTrust, já pode abrir a sua conta.
alert-identity-unlinked = Um meio de identificação, como o LuxTrust, já não abre a sua conta.
alert-app-allowed = Uma aplicação já pode agir em seu nome.
device = { $browser } em { $system }
device-unknown = um aparelho que não reconhecemos
notice-access = Um profissional de saúde consultou o seu DSP.

notice-request-answered = Recebeu a resposta a um pedido sobre o seu DSP.

request-subject = Um pedido de um doente está à sua espera
request-mail =
    Bom dia,

    { $what }

    Entre no portal DSP e abra «Pedidos dos doentes».

    Com os melhores cumprimentos,

    A equipa técnica
request-text = eSanté: { $what } Entre no portal DSP.
notice-request-received = Um doente pede-lhe algo sobre o seu DSP. Tem um mês para responder.
notice-request-due = Um doente continua à espera da sua resposta. Falta menos de uma semana.
