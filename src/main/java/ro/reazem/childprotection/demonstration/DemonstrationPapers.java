package ro.reazem.childprotection.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.adoption.AdoptionFolder;
import ro.reazem.childprotection.sight.ChildSight;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.demo.DemoPaper;
import ro.reazem.platform.files.Confidentiality;
import ro.reazem.platform.files.DocumentKind;
import ro.reazem.platform.files.DocumentSource;
import ro.reazem.platform.files.FileFacts;
import ro.reazem.platform.files.SentFile;
import ro.reazem.platform.files.StoringFiles;
import ro.reazem.platform.security.Officer;

/** A paper or two in invented files of every kind: what a school, a doctor, a police unit wrote. */
@Component
@Order(87)
class DemonstrationPapers implements ApplicationRunner {

  /** What was brought. */
  private record Brought(String title, DocumentKind kind, DocumentSource source, String from, Confidentiality confidentiality, String name) {}

  private static final Brought SCHOOL = new Brought("Adresa școlii despre absențe", DocumentKind.SCHOOL, DocumentSource.INSTITUTION, "Școala gimnazială nr. 4",
      Confidentiality.SOCIAL, "adresa-scoala.pdf");
  private static final Brought PSYCHOLOGIST = new Brought("Raport de evaluare psihologică", DocumentKind.REPORT, DocumentSource.OWN, "Serviciul de evaluare complexă",
      Confidentiality.PSYCHOLOGICAL, "evaluare-psihologica.pdf");
  private static final Brought DOCTOR = new Brought("Scrisoare medicală", DocumentKind.MEDICAL, DocumentSource.INSTITUTION, "Spitalul Județean de Urgență",
      Confidentiality.MEDICAL, "scrisoare-medicala.pdf");
  private static final Brought INQUIRY = new Brought("Ancheta socială", DocumentKind.INQUIRY, DocumentSource.INSTITUTION, "SPAS Măgura", Confidentiality.SOCIAL,
      "ancheta-sociala.pdf");
  private static final Brought RECORD = new Brought("Cazier judiciar", DocumentKind.OTHER, DocumentSource.PERSON, "", Confidentiality.LEGAL, "cazier.pdf");
  private static final Brought JUDGMENT = new Brought("Sentința de deschidere a procedurii", DocumentKind.COURT, DocumentSource.COURT, "Tribunalul", Confidentiality.LEGAL,
      "sentinta.pdf");

  private final DemoMode demo;
  private final StoringFiles storing;
  private final JdbcClient jdbc;
  private final Clock clock;

  DemonstrationPapers(DemoMode demo, StoringFiles storing, JdbcClient jdbc, Clock clock) {
    this.demo = demo;
    this.storing = storing;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("papers of children's files", () -> {
      var by = DemoOfficer.COPII.acting();
      bring("child_case where stage not in ('CLOSED', 'TRANSFERRED') order by number desc, id", List.of(SCHOOL, PSYCHOLOGIST), by);
      bring("child_file where state = 'ACTIVE' order by number, id", List.of(INQUIRY), by);
      bring("prevention_file where state = 'PLAN_ACTIVE' order by number, id", List.of(SCHOOL, INQUIRY), by);
      bring("disability_file where state = 'CERTIFIED' order by number, id", List.of(DOCTOR, INQUIRY), by);
      bring("foster_carer where state = 'ACTIVE' order by number, id", List.of(DOCTOR, RECORD), by);
      var adoptions = DemoOfficer.ADOPTII.acting();
      of("adoption_file where state = 'ADOPTABLE' order by number, id").forEach(id -> bring(AdoptionFolder.ofChild(id), List.of(JUDGMENT), adoptions));
      of("adopters_file where state = 'ATTESTED' order by number, id").forEach(id -> bring(AdoptionFolder.ofAdopters(id), List.of(DOCTOR, RECORD), adoptions));
    });
  }

  private void bring(String files, List<Brought> papers, Officer by) {
    of(files).forEach(id -> bring(new CaseRef(ChildSight.CONTEXT, id), papers, by));
  }

  private List<UUID> of(String files) {
    return jdbc.sql("select id from childprotection." + files + " limit 6").query(UUID.class).list();
  }

  /** A second time nothing is added: the file has the same bytes already. */
  private void bring(CaseRef file, List<Brought> papers, Officer by) {
    if (demo.isStopping()) {
      return;
    }
    var today = LocalDate.now(clock);
    papers.forEach(one -> storing.store(file, new FileFacts(one.title(), one.kind(), one.source(), one.from(), String.valueOf(1200 + papers.indexOf(one)), today.minusDays(3),
        today.minusDays(9), one.confidentiality()), List.of(new SentFile(one.name(), DemoPaper.of(one.name() + " " + file.id(), 2))), by));
  }
}
