import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;

/**
 * EuDss: reads lines `file TAB trusted certificates, by spaces`, prints for each one line: accepted or refused, TAB, what EU
 * DSS said. Accepted: there is a signature, and each is TOTAL_PASSED. Without a network; one machine for all files.
 */
public class EuDss {
  public static void main(String[] words) throws Exception {
    BufferedReader lines = new BufferedReader(new InputStreamReader(System.in));
    for (String line; (line = lines.readLine()) != null; ) {
      String[] asked = line.split("\t");
      String said;
      try {
        said = judge(asked[0], asked[1].split(" "));
      } catch (Throwable trouble) {
        said = "refused\tunreadable: " + String.valueOf(trouble.getMessage()).replaceAll("\\s+", " ");
      }
      System.out.println(said);
    }
  }

  static String judge(String file, String[] roots) throws Exception {
    CommonTrustedCertificateSource trust = new CommonTrustedCertificateSource();
    for (String root : roots) trust.addCertificate(DSSUtils.loadCertificate(new File(root)));
    CommonCertificateVerifier verifier = new CommonCertificateVerifier();
    verifier.setTrustedCertSources(trust);
    SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new FileDocument(file));
    validator.setCertificateVerifier(verifier);
    var report = validator.validateDocument().getSimpleReport();
    if (report.getSignaturesCount() == 0) return "refused\tno signature";
    boolean isGood = true;
    StringBuilder said = new StringBuilder();
    for (String id : report.getSignatureIdList()) {
      isGood &= "TOTAL_PASSED".equals(report.getIndication(id).name());
      said.append(report.getSignatureFormat(id) + " " + report.getIndication(id) + " " + report.getSubIndication(id) + "; ");
      for (var one : report.getAdESValidationErrors(id)) said.append(one.getValue() + "; ");
      for (var one : report.getAdESValidationWarnings(id)) said.append("(" + one.getValue() + ") ");
    }
    return (isGood ? "accepted" : "refused") + "\t" + said.toString().replaceAll("\\s+", " ");
  }
}
