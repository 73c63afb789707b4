package ro.reazem.intake.demonstration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ro.reazem.intake.entry.Channel;
import ro.reazem.intake.entry.Confidentiality;
import ro.reazem.platform.demo.DemoOfficer;

/** Invented papers as they come to a directorate in a month. */
final class DemonstrationPapers {

  /**
   * An invented paper.
   *
   * @param organisation null when a person of the demonstration sends it
   * @param officer who works on it
   */
  record Kind(String subject, String type, Channel channel, @Nullable String organisation, Confidentiality confidentiality,
      DemoOfficer officer, String resolution) {}

  static final List<Kind> ALL = List.of(
      new Kind("Cerere de adeverință privind venitul minim de incluziune", "cerere", Channel.COUNTER, null, Confidentiality.GENERAL,
          DemoOfficer.ASISTENT, "Spre verificare și răspuns."),
      new Kind("Solicitare de anchetă socială pentru instanță", "adresă", Channel.POST, "Judecătoria Măgura", Confidentiality.LEGAL,
          DemoOfficer.MARIA_ENACHE, "Efectuați ancheta socială și comunicați raportul instanței."),
      new Kind("Situația beneficiarilor din luna anterioară", "adresă", Channel.E_MAIL, "AJPIS Măgura", Confidentiality.GENERAL,
          DemoOfficer.VASILE_TOADER, "Pentru întocmirea situației cerute."),
      new Kind("Cerere de informații despre serviciile de zi pentru copii", "cerere", Channel.PORTAL, null, Confidentiality.GENERAL,
          DemoOfficer.ANA_CIOBOTARU, "Răspundeți solicitantului."),
      new Kind("Comunicare a hotărârii privind plasamentul", "hotărâre judecătorească", Channel.POST, "Tribunalul Măgura",
          Confidentiality.CHILD, DemoOfficer.ASISTENT, "Luați măsuri de punere în executare."),
      new Kind("Ofertă de colaborare pentru cantina socială", "ofertă", Channel.E_MAIL, "Asociația Sprijin pentru Bătrâni",
          Confidentiality.GENERAL, DemoOfficer.MARIA_ENACHE, "Pentru analiză și propuneri."),
      new Kind("Bilet de ieșire din spital și recomandări", "document medical", Channel.COUNTER, null, Confidentiality.MEDICAL,
          DemoOfficer.ANA_CIOBOTARU, "La dosarul persoanei."),
      new Kind("Solicitare de date pentru strategia județeană", "adresă", Channel.E_MAIL, "Consiliul Județean", Confidentiality.GENERAL,
          DemoOfficer.VASILE_TOADER, "Pregătiți datele până la termen."),
      new Kind("Notă telefonică: familie fără lemne de foc", "notă telefonică", Channel.PHONE_NOTE, null, Confidentiality.SOCIAL,
          DemoOfficer.ASISTENT, "Verificați la fața locului."),
      new Kind("Cerere de eliberare a unei copii din dosar", "cerere", Channel.FAX, null, Confidentiality.GENERAL,
          DemoOfficer.MARIA_ENACHE, "Verificați calitatea solicitantului și răspundeți."));

  private DemonstrationPapers() {}
}
