/**
 * Heads of names of bodies, folded. `kept` heads belong to the name when a place or a proper name follows (CCAS de X);
 * `generic` heads stay out of the span (the CHRS « Le Phare »: the name alone is claimed).
 */
export const keptHeads = `
ccas cias caf cpam msa cnav carsat mdph mda mds mdsi mdss mss cms cdas ctas utas utpas udas upas smd tas tpas crip drip uttas cmp cmpp camsp catttp cattp cmpi chu chr ch chs chi ght hdj ars ddets ddetspp dreets drihl drees siao ugecam udaf unaf cidff ccapex pact adil anah smea sfp csse adavip clic mdpa mais maia dac crijf pmi ase spip dpip dtpj pjj uemo ueat uehc stemo
cour tribunal tribunaux tj tgi tpe parquet barreau commissariat gendarmerie brigade police bpdj bppf mairie ville-de commune prefecture sous-prefecture departement metropole agglomeration communaute region rectorat academie dsden inspection conseil ministere consulat ambassade ofii
ecole ecoles college lycee maternelle creche halte-garderie micro-creche garderie groupe-scolaire cfa universite faculte ifsi greta irts internat microlycee segpa erea ulis
hopital hopitaux clinique polyclinique maternite urgences centre maison pole institut unite service equipe antenne agence espace plateforme relais reseau comite cercle club federation union fondation amicale syndicat ligue mutuelle mutualite banque caisse credit cabinet office pharmacie laboratoire cimetiere bar cafe restaurant hotel boulangerie epicerie garage supermarche
magasin entreprise societe ets etablissements sarl sas sasu scop eurl sci transports cooperative conserverie chantier chantiers regie missions mission pension permanence refuge ferme domaine jardins ateliers accueil creai umj pharmacies secours restos banques planning compagnons cie emmaus croix-rouge samu samusocial medecins association avocats barreaux fondation soliha adoma coallia groupe fam mas esat ime itep sessad savs-samsah csapa caarud gem lhss lam smpr uhsi usld smur unafam adapei
chog chru nhc hcl aphp ap-hp gh ghu cra cef cer ditep cpeagl cpef eds angdm crous sos ssr smr esms unis atelier menuiserie plomberie maconnerie peinture conserverie assurances assurance assureur transports laboratoires imprimerie scierie nettoyage coiffure chaussures primeurs dispensaire collectivite bibliotheque ludotheque theatre mine mines usine chantier entrepot exploitation menuiseries collectif bureau bureaux comptoir trait-d'union multi-accueil accueil halte point point-accueil aeroport prison centre-de-detention
paroisse eglise mosquee temple synagogue centre-social mjc mediatheque piscine gymnase stade fc as rc us conservatoire theatre bailleur hlm oph opac opdhlm tisserie laverie taxis ambulances tresorerie perception poste trefle forum
`

export const genericHeads = `
association~ asso chrs savs samsah ehpad ehpa mecs foyer fjt residence cada huda cph hudac acted act asile fam~ sarl~ ssiad saad saad-hàd had ccomc itep~ dispositif resto-du-coeur structure lieu collectif compagnie orphelinat pouponniere chateau mfr dahlir bailleur~ editeur opérateur
`

/** Lower-case words that may stand between the head and the proper name. */
export const organisationBridges = `
de du des d la le l les et a au aux en pour judiciaire judiciaires administratif administrative correctionnel correctionnelle enfants proximite appel instance grande police commerce assises prud'hommes prud hommes peines application contentieux protection
municipal municipale national nationale nationaux departemental departementale departementaux departementales regional regionale territorial territoriale communal communale intercommunal intercommunale metropolitain urbaine agglomeration communes social sociale sociales sociaux solidarite solidarites action actions
medico medico-social medico-sociale medico-psychologique medico-psycho-pedagogique hospitalier hospitaliere hospitalieres universitaire general generale psychiatrique penitentiaire penitentiaires arret detention insertion probation centrale semi-liberte education educative educatif surveillee fermee renforce ferme
maternelle elementaire primaire publique public prive privee privé catholique scolaire superieur professionnel professionnelle polyvalent agricole technique locale local locales jeunesse jeunes famille familles familial familiale familiales femmes parents petite enfance maternel infantile protection
sante retraite repos convalescence soins suite readaptation reeducation accueil hebergement urgence nuit jour rencontre ecoute victimes aide aides handicapees handicapes personnes agees autonomie allocations primaire assurance maladie caisse emploi travail formation metiers
economique civique sportif sportive culturel culturelle interculturel quartier quartiers associatif solidaire solidaires commun mobile mobiles pluridisciplinaire accompagnement insertion logement habitat tutelaire mandataire securite sociale services central centrale principal brigade recherches mineurs antenne pole site secteur
premier premiere demande asile immigration integration refugies restaurant ecole college lycee hopital centre maison service unite equipe etablissement internat dentaire planification planning sexuelle thérapeutique therapeutique communautaire addictologie psychiatrie pediatrie gerontologie geriatrie pedopsychiatrie nettoyage peinture transport transports batiment interim
spécialise specialise specialisee specialises ouvert milieu libre prevention specialisee rue maraude croix rouge populaire catholique islamique francais francaise francais coeur libre-service ressources ressource coordination information orientation evaluation recueil preoccupantes informations cellule secretariat direction
`

/** Names of bodies by themselves: they belong to a place or a person only by what follows. Acronyms that explain a capital. */
export const acronyms = `
aah aed aeeh aemo aes aesh aft agdref agirc ald alsh alt ame amp anah anpaa apa apl ara are arrco ars asap ase asf ash ass assedic assfam at ater atsem avc avs bac bafa bep bip bpco bts caarud cada caf cap capa capi casf cat cc ccas cdap cdaph cdd cdi cdef ce ce1 ce2 cesf cesu cfa cgt
ch chrs chu cip cjm clic clsh cm1 cm2 cmi cmp cmpp cmu cmuc cnaf cnape cnda cni cnsa cp cpam cpe cpo cpom cpp cr crip crp csapa csp css cv cvs ddass ddets diu dna dom dpip dse dvh dys ecg eds ehpad eeg emdr emo epe erp esat esms esf etp ets fam faf fje fjt fle fsl ft gem gir gip
had hap has hdt hlm hp ide idec ids ief ifs ime imc irm irp itep itt ivg jaf jap jat je jld juge lam lapi lhss lsf maia mas mda mdph mds mecs mie mijec mjie mjpm mna mp msa msf mfr nir npai ofii ofpra opj opp oqtf otv pacs pag pai pap pch pead peap pec pep pj pjj pma pmi pmr ppe pps pspe psy
pu pv qpv qr rcp rdv reaap reçu rer rg rib ric rqth rsa rtt rum sa saas samsah samu sap sas savs sdf sessad siao sivs smic smpr sms sncf spa spip spdre spdt srp ssiad ssr stp tad tag tdah td tgi tisf tj tjm tpe tse tsa tv udaf uemo ulis ump uhsa usip uttas vad vae vih vif vhc vpn vsl zep
sos rn pcs ceseda ppae cma ddn id ok kg km cm mg ml ht ttc tva euro euros nb ps url www http https pdf scan fax tel gps suv vtt adil huda nur rapo dreets empp tr re fw fwd bcg bw dtp ror sim saf upe upe2a gir4 tsv rgpd cnil ccapex cdapph cpts dac hcsp phare cesc ulis iv im sc ven lun ecg irm amm dc rp apt appt bat esc dest exp obj crip mr2 vvf lep ldd pel ca cd cg cnam csg crds urssaf dgfip insee finess siret siren rpps adeli ipp nss cmr pcf ps lr rn lfi cfdt fo cgc cftc unsa sud fsu fcpe peep apel
`
