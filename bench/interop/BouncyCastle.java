import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Security;
import java.security.cert.*;
import java.util.*;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.*;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.util.Store;

/**
 * BouncyCastle MODE TREE TRUST.pem: 0 when Bouncy Castle accepts. `cms` asks for what SignerInformation.verify and a PKIX
 * path ask for; `cades` also for the signed attributes and the ESS certificate; `tokens` looks at every RFC 3161 token;
 * `pdf` reads the bordereau with PDFBox, and asks for what `cades` does over its ByteRange.
 */
public class BouncyCastle {
  static final String provider = "BC";

  public static void main(String[] words) {
    Security.addProvider(new BouncyCastleProvider());
    try {
      Path tree = Path.of(words[1]);
      Set<TrustAnchor> trust = readTrust(Path.of(words[2]));
      switch (words[0]) {
        case "cms" -> checkSigner(readSignature(tree), trust);
        case "cades" -> checkAttributes(checkSigner(readSignature(tree), trust));
        case "tokens" -> checkTokens(tree, trust);
        case "pdf" -> checkPdf(tree.resolve("data/bordereau.pdf").toFile(), trust);
        default -> throw new Exception("mode");
      }
      System.out.println("accepted");
    } catch (Throwable trouble) {
      System.out.println("refused: " + trouble);
      System.exit(1);
    }
  }

  static CMSSignedData readSignature(Path tree) throws Exception {
    byte[] content = Files.readAllBytes(tree.resolve("META-INF/ASiCManifest001.xml"));
    byte[] signature = Files.readAllBytes(tree.resolve("META-INF/signature001.p7s"));
    return new CMSSignedData(new CMSProcessableByteArray(content), signature);
  }

  record Signed(SignerInformation signer, X509CertificateHolder certificate) {}

  static Signed checkSigner(CMSSignedData cms, Set<TrustAnchor> trust) throws Exception {
    Collection<SignerInformation> signers = cms.getSignerInfos().getSigners();
    if (signers.size() != 1) throw new Exception("not one signer");
    SignerInformation signer = signers.iterator().next();
    X509CertificateHolder certificate = certificateOf(signer.getSID(), cms.getCertificates());
    if (!signer.verify(new JcaSimpleSignerInfoVerifierBuilder().setProvider(provider).build(certificate)))
      throw new Exception("signature");
    checkPath(certificate, cms.getCertificates(), trust, new Date());
    return new Signed(signer, certificate);
  }

  static void checkAttributes(Signed signed) throws Exception {
    AttributeTable attributes = signed.signer().getSignedAttributes();
    if (attributes == null) throw new Exception("no signed attributes");
    Attribute found = attributes.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
    if (found == null) throw new Exception("no ESS certificate");
    ESSCertIDv2 ess = SigningCertificateV2.getInstance(found.getAttrValues().getObjectAt(0)).getCerts()[0];
    String hash = ess.getHashAlgorithm().getAlgorithm().getId();
    byte[] own = java.security.MessageDigest.getInstance(hash, provider).digest(signed.certificate().getEncoded());
    if (!Arrays.equals(own, ess.getCertHash())) throw new Exception("another ESS certificate");
  }

  static void checkTokens(Path tree, Set<TrustAnchor> trust) throws Exception {
    byte[] list = Files.readAllBytes(tree.resolve("META-INF/ASiCArchiveManifest.xml"));
    byte[] archive = Files.readAllBytes(tree.resolve("META-INF/timestamp001.tst"));
    checkToken(ContentInfo.getInstance(archive), list, trust);
    byte[] bordereau = cmsOfPdf(tree.resolve("data/bordereau.pdf").toFile());
    for (CMSSignedData cms : List.of(readSignature(tree), new CMSSignedData(bordereau))) {
      SignerInformation signer = cms.getSignerInfos().getSigners().iterator().next();
      AttributeTable unsigned = signer.getUnsignedAttributes();
      Attribute found = unsigned == null ? null : unsigned.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
      if (found == null) throw new Exception("no signature time stamp");
      checkToken(ContentInfo.getInstance(found.getAttrValues().getObjectAt(0)), signer.getSignature(), trust);
    }
  }

  /** TimeStampToken.validate checks the signature, the ESS attribute, the key usage and the validity at its time. */
  static void checkToken(ContentInfo bytes, byte[] data, Set<TrustAnchor> trust) throws Exception {
    TimeStampToken token = new TimeStampToken(bytes);
    X509CertificateHolder certificate = certificateOf(token.getSID(), token.getCertificates());
    token.validate(new JcaSimpleSignerInfoVerifierBuilder().setProvider(provider).build(certificate));
    String hash = token.getTimeStampInfo().getMessageImprintAlgOID().getId();
    byte[] own = java.security.MessageDigest.getInstance(hash, provider).digest(data);
    if (!Arrays.equals(own, token.getTimeStampInfo().getMessageImprintDigest())) throw new Exception("imprint");
    checkPath(certificate, token.getCertificates(), trust, token.getTimeStampInfo().getGenTime());
  }

  static byte[] cmsOfPdf(File file) throws Exception {
    byte[] bytes = Files.readAllBytes(file.toPath());
    try (PDDocument document = PDDocument.load(bytes)) {
      return document.getLastSignatureDictionary().getContents(bytes);
    }
  }

  static void checkPdf(File file, Set<TrustAnchor> trust) throws Exception {
    byte[] bytes = Files.readAllBytes(file.toPath());
    try (PDDocument document = PDDocument.load(bytes)) {
      PDSignature signature = document.getLastSignatureDictionary();
      CMSProcessableByteArray content = new CMSProcessableByteArray(signature.getSignedContent(bytes));
      checkAttributes(checkSigner(new CMSSignedData(content, signature.getContents(bytes)), trust));
    }
  }

  static X509CertificateHolder certificateOf(SignerId id, Store<X509CertificateHolder> store) throws Exception {
    Collection<X509CertificateHolder> found = store.getMatches(id);
    if (found.size() != 1) throw new Exception("not one certificate");
    return found.iterator().next();
  }

  /** Offline: no revocation list is asked for. */
  static void checkPath(
      X509CertificateHolder end, Store<X509CertificateHolder> store, Set<TrustAnchor> trust, Date at) throws Exception {
    JcaX509CertificateConverter convert = new JcaX509CertificateConverter().setProvider(provider);
    List<X509Certificate> known = new ArrayList<>();
    for (X509CertificateHolder one : store.getMatches(null)) known.add(convert.getCertificate(one));
    X509CertSelector target = new X509CertSelector();
    target.setCertificate(convert.getCertificate(end));
    PKIXBuilderParameters asked = new PKIXBuilderParameters(trust, target);
    asked.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(known)));
    asked.setRevocationEnabled(false);
    asked.setDate(at);
    CertPathBuilder.getInstance("PKIX", provider).build(asked);
  }

  static Set<TrustAnchor> readTrust(Path file) throws Exception {
    Set<TrustAnchor> trust = new HashSet<>();
    CertificateFactory factory = CertificateFactory.getInstance("X.509", provider);
    for (Certificate one : factory.generateCertificates(new ByteArrayInputStream(Files.readAllBytes(file))))
      trust.add(new TrustAnchor((X509Certificate) one, null));
    return trust;
  }
}
