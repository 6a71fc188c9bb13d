/**
 * Words that bear a capital in any record and name nobody there, folded: forms, bodies known by their letters, brands,
 * parts of addresses and headers. The safety net leaves them alone.
 */
export const explainedCapitals = `
iban bic nir nia insee siret siren rpps finess cerfa vitale carsat drees dreets caces deass deis dees cafdes caferuis fnaeg fnaed fpr adopi utpas utas
aggir pathos rsdae capash cafat cnaop cnape cnaf cnav cnsa cnil anah anru anesm has hcsp inserm insee ined onpe odpe ofii ofpra cnda cada huda prahda spada
siao si-siao ppsmj spip dpip cpip sdre sdt hdt spdt spdre uhsa smpr umj irp ecrou genesis cassiopee mineurs-isoles aem app mna ipc rdr caarud csapa
franceconnect ameli doctolib whatsapp messenger facebook instagram snapchat snap tiktok discord telegram signal skype teams zoom google gmail outlook orange
sfr bouygues free sosh lidl aldi leclerc carrefour auchan intermarche action decathlon ikea emmaus cetelem cofidis sofinco younited carrefour nickel
javel heimlich braille gibert covid sida vih toussaint paques pentecote ascension ramadan aid noel antilles bretagne normandie alsace europe afrique asie amerique
france france-travail travail pole-emploi urssaf pajemploi cesu tadeo acceo pharos visio kwh mwh km cm mm kg mg ml mel tel fax cdt cdlt bcp rdv
monseigneur vierge bible coran torah eglise mosquee marianne etat republique constitution senat assemblee internet web wifi word excel pdf
dossier annexe titre chapitre section partie objet sujet from subject sent re fw fwd tr cc cci
mobil-home zodiac kangoo clio twingo megane scenic peugeot renault citroen dacia toyota volkswagen ford opel fiat nissan bmw audi mercedes aixam ligier
eastpak crocs nike adidas puma quechua samsung iphone android playstation xbox switch nintendo netflix youtube
`
