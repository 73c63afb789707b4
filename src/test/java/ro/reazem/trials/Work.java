package ro.reazem.trials;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.financialaid.application.RequestFields;
import ro.reazem.financialaid.family.InventedFamily;
import ro.reazem.testing.PageForm;

/** What two officers do all day. Each act is acknowledged by an answer that leads to what was made; its id is returned. */
final class Work {

  /** Something that an officer does again and again. */
  interface Act {
    void act(Work work) throws Exception;
  }

  private static final String NEW_REQUEST = "/financialaid/applications/new";

  private final Visitor assistant;
  private final Visitor head;
  private final Queue<InventedFamily> families;

  /** @param families each asks for a right once */
  Work(Queue<InventedFamily> families, Visitor assistant, Visitor head) {
    this.families = families;
    this.assistant = assistant.signIn("asistent");
    this.head = head.signIn("sef");
  }

  /** Families that the module of rights knows from before. */
  static Queue<InventedFamily> families(TrialDatabase database, int many) {
    var transaction = new TransactionTemplate(new JdbcTransactionManager(database.source()));
    return IntStream.range(0, many).mapToObj(n -> InventedFamily.ofFour(LocalDate.now()).tell(database.jdbc(), event -> { }, transaction))
        .collect(Collectors.toCollection(ConcurrentLinkedQueue::new));
  }

  /** My day and the lists. */
  void look() {
    for (var page : List.of("/", "/worklist/day/strip", "/worklist/day/deadlines", "/people/persons", "/cases", "/financialaid/applications")) {
      assistant.get(page).expect(200);
    }
  }

  /** Told to several modules. */
  UUID recordPerson() {
    var form = PageForm.on(assistant.get("/people/persons/new").expect(200).page(), "person-form").with("familyName", name())
        .with("givenName", "Proba").with("sex", "FEMALE").with("bornOn", "01.02.1980");
    return id(assistant.post("/people/persons", form));
  }

  UUID merge(UUID survivor, UUID absorbed) {
    var page = head.get("/people/merges/new?survivor=" + survivor + "&absorbed=" + absorbed).expect(200).page();
    return id(head.post("/people/merges", PageForm.in(page, "form[action$=/people/merges]").with("reason", "Aceeași persoană")));
  }

  /** A request that cannot be lodged now; the family still has none. */
  Visitor.Answer refused() {
    return assistant.post(NEW_REQUEST, request(families.element())).expect(422);
  }

  private PageForm request(InventedFamily family) {
    var lodging = PageForm.bare(assistant.get("/financialaid/applications").expect(200).page());
    RequestFields.v3(family, LocalDate.now()).each(lodging::with);
    return lodging;
  }

  /** A request lodged, checked, proposed and signed; the id of the decision. */
  UUID decide() {
    var request = "/financialaid/applications/" + id(assistant.post(NEW_REQUEST, request(families.remove())));
    // sent twice, the second finds it under check already
    assistant.post(request + "/check-start", PageForm.bare(assistant.get(request).expect(200).page()).with("version", "0"));
    var proposing = assistant.get(request + "/proposal").expect(200).page();
    assistant.post(request + "/proposal", PageForm.in(proposing, "#decision").with("choice", "GRANT").with("reasonsGrant", "Da.")
        .with("confirmed", "true")).expect(302);
    var proposal = assistant.get(request + "/proposal").expect(302).location().replaceFirst("^https?://[^/]*", "");
    var signing = PageForm.on(head.get(proposal).expect(200).page(), "settling").with("choice", "APPROVE").with("confirmed", "true");
    return id(head.post(proposal, signing));
  }

  /** The SHA-256 of what was sent is what it is known by. */
  void upload(UUID request, byte[] bytes) {
    var path = "/financialaid/applications/" + request + "/documents";
    var form = PageForm.on(assistant.get(path).expect(200).page(), "add-files").with("kind", "OTHER").with("source", "PERSON");
    assistant.send(path, form, "files", "proba.txt", bytes).expect(302);
  }

  /** A text that no other file has. */
  static byte[] paper(int kilobytes) {
    var line = UUID.randomUUID() + " adeverință ";
    return line.repeat(kilobytes * 1024 / line.length() + 1).getBytes(StandardCharsets.UTF_8);
  }

  private static UUID id(Visitor.Answer answer) {
    answer.expect(302);
    Assertions.assertThat(answer.location()).doesNotContain("sign-in");
    return UUID.fromString(answer.id());
  }

  private static String name() {
    var random = UUID.randomUUID().toString().replace("-", "");
    return "Nod" + random.chars().limit(16).mapToObj(letter -> String.valueOf((char) ('a' + Character.digit(letter, 16))))
        .collect(Collectors.joining());
  }
}
