package ro.reazem.childprotection.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static ro.reazem.structure.Rule.none;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import ro.reazem.childprotection.adoption.adopters.AdoptersFileId;
import ro.reazem.childprotection.adoption.procedure.AdoptionFileId;
import ro.reazem.childprotection.adoption.procedure.InventedAdoptions;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.InventedCases;
import ro.reazem.events.people.MaritalStatus;
import ro.reazem.events.people.Sex;
import ro.reazem.kernel.Address;
import ro.reazem.kernel.Cnp;
import ro.reazem.kernel.PersonId;
import ro.reazem.people.change.By;
import ro.reazem.people.person.AddressKind;
import ro.reazem.people.person.PersonDetails;
import ro.reazem.people.person.RegisteringPerson;
import ro.reazem.platform.files.SampleFiles;
import ro.reazem.platform.security.Level;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.structure.SentFields;
import ro.reazem.testing.Heard;
import ro.reazem.testing.InventedCnp;
import ro.reazem.testing.SignIn;

/**
 * An adopted child is looked for in every list of the application that takes a word, by the name, CNP, address and number of before and after: whoever is not
 * assigned to the file, whatever else they may do, is answered as about a person who never was.
 */
@SpringBootTest
@AutoConfigureMockMvc
class AdoptionSecrecyTests {

  private static final LocalDate BORN = LocalDate.of(2020, 5, 4);
  /** What lists and pages call the word they are searched by. */
  private static final Set<String> TYPED = Set.of("q", "text", "name", "search", "number", "reference", "cnp");
  private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  @Autowired InventedAdoptions adoptions;
  @Autowired InventedCases cases;
  @Autowired RegisteringPerson registering;
  @Autowired PermissionMatrix matrix;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvcTester mvc;
  @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings;

  private final String before = word("Dinaint");
  private final String given = word("Prenume");
  private final String after = word("Dupa");
  private final String cnpBefore = InventedCnp.born("5200504");
  private final String cnpAfter = InventedCnp.born("5200504");
  private final String control = word("Nimenic");
  private final String street = word("Tainuita");
  private Officer everything;
  private Officer siblings;
  private Officer worker;
  private Officer head;
  private UUID person;
  private ChildCaseId protection;
  private ChildCaseId sibling;
  private AdoptionFileId adoption;
  private AdoptersFileId adopters;
  private UUID document;
  private String caseNumber = "";

  /** A word that is looked for, and one of the same form that is about nobody. */
  private record Words(String looked, String unknown) {}

  @BeforeEach
  void anAdoptedChild() {
    everything = everything();
    siblings = SignIn.colleague(UUID.randomUUID(), everything.unit(), "case manager of the siblings", "childprotection READ WORK", "people READ WORK");
    worker = SignIn.stranger("Simona", "adoption READ WORK");
    head = SignIn.colleague(UUID.randomUUID(), worker.unit(), "Șefa", "adoption READ WORK APPROVE");
    person = register(before, cnpBefore);
    Heard.all(jdbc);
    var known = cases.open(person, siblings);
    protection = known;
    sibling = cases.openSibling(known, word("Frate"), siblings);
    cases.appoint(sibling, siblings);
    caseNumber = cases.number(protection);
    transaction.executeWithoutResult(status -> {
      adoption = adoptions.plan(protection, cnpBefore, "mama " + before + " Ioana", worker, head);
      adoptions.register(adoption, worker);
      adopters = adoptions.attested("Ene " + after, "strada " + after, head);
      adoptions.entrust(adoption, adopters, worker);
    });
    document = upload(worker, "/childprotection/adoptions/" + adoption, before);
    cases.closeAdopted(protection, siblings);
    Heard.all(jdbc);
  }

  @Test
  void nobodyWhoIsNotAssignedFindsAnyTraceOfAnAdoptedChild() {
    assertThat(body(everything, "/people/persons/" + person)).as("before the approval the child is known").contains(before);
    var foundBefore = searched().keySet().stream().filter(path -> !path.startsWith("/childprotection/adopt")).filter(path -> {
      var fields = searched().get(path);
      return !plain(answer(everything, path, asked(fields, given)).body(), given).equals(plain(answer(everything, path, asked(fields, control)).body(), control));
    }).toList();
    assertThat(foundBefore).as("searches that knew the child").contains("/people/search", "/cases", "/childprotection/cases");
    seal();
    var differing = new ArrayList<String>();
    var secrets = List.of(before, cnpBefore, cnpAfter, after, street);
    for (var who : List.of(everything, siblings)) {
      lists().forEach(path -> secrets.stream().filter(answer(who, path, Map.of()).body()::contains).forEach(secret -> differing.add(path + " shows " + secret)));
      byId(who, differing, secrets);
      for (var words : words()) {
        searched().forEach((path, fields) -> {
          var unknown = answer(who, path, asked(fields, words.unknown()));
          var known = answer(who, path, asked(fields, words.looked()));
          if (unknown.status() != known.status() || !plain(known.body(), words.looked()).equals(plain(unknown.body(), words.unknown()))) {
            differing.add(path + " by " + words.looked() + " for " + who.name() + ": " + known.status() + " " + difference(plain(unknown.body(), words.unknown()),
                plain(known.body(), words.looked())));
          }
        });
      }
    }
    none("Somebody who is not assigned to an adoption is answered otherwise than about a person who never was.", differing.stream());
  }

  @Test
  void theSealedIdentityIsFreeForWhoeverIsEnteredAnew() {
    seal();
    assertThat(register(after, cnpBefore)).as("the CNP is nobody's, as that of a person who never was").isNotEqualTo(person);
    assertThat(jdbc.sql("select count(*) from people.duplicate_pair where one_id = :id or other_id = :id").param("id", person).query(Integer.class).single()).isZero();
    Heard.all(jdbc);
  }

  @Test
  void thoseAssignedSeeTheChildAsItIsNowAndTheTrailNamesNobody() {
    seal();
    assertThat(body(worker, "/childprotection/adoptions/" + adoption)).contains(after).contains(cnpAfter).doesNotContain(before).doesNotContain(cnpBefore);
    assertThat(answer(worker, "/childprotection/adoptions/" + adoption + "/origin", Map.of()).status()).isEqualTo(403);
    assertThat(answer(everything, "/childprotection/adoptions/" + adoption, Map.of()).status()).as("no role in adoption").isEqualTo(403);
    assertThat(answer(everything, "/childprotection/adoptions", Map.of("q", before)).status()).isEqualTo(403);
    assertThat(jdbc.sql("select count(*) from audit.line where request like :path and outcome = 'REFUSED'").param("path", "%/adoptions/" + adoption + "%")
        .query(Integer.class).single()).as("the look-up is noted").isPositive();
    assertThat(jdbc.sql("select count(*) from audit.line where request like :path and (cardinality(persons) > 0 or cardinality(cases) > 0)")
        .param("path", "%/adoptions/" + adoption + "%").query(Integer.class).single()).as("and names nobody").isZero();
    assertThat(jdbc.sql("select count(*) from worklist.known_case where id = :id").param("id", adoption.value()).query(Integer.class).single()).isZero();
    assertThat(jdbc.sql("select count(*) from directory.case_relation where case_id = :id").param("id", adoption.value()).query(Integer.class).single()).isZero();
  }

  @Test
  void documentsAreThereForThoseAssignedAloneAndTheApprovalSealsThem() {
    var file = "/childprotection/adoptions/" + adoption;
    var name = word("Consimt");
    var paper = upload(worker, file, name);
    assertThat(tablesThatName(name)).as("the trail notes no name of a document, and no other module knows of it").containsExactly("platform.case_file");
    var colleague = SignIn.colleague(UUID.randomUUID(), worker.unit(), "Alta", "adoption READ WORK");
    var pages = List.of(file + "/documents", file + "/documents/" + paper, file + "/documents/" + paper + "/content", file + "/documents/" + paper + "/pages/1");
    pages.forEach(page -> {
      assertThat(answer(worker, page, Map.of()).status()).as(page).isEqualTo(200);
      assertThat(answer(colleague, page, Map.of()).status()).as("not assigned: " + page).isEqualTo(404);
      assertThat(answer(everything, page, Map.of()).status()).as("no role in adoption: " + page).isEqualTo(403);
    });
    assertThat(body(worker, file + "/documents")).contains(name, before).doesNotContain("??");
    assertThat(body(head, "/childprotection/adopters/" + adopters + "/documents")).as("another folder").doesNotContain(name, before);

    seal();
    pages.stream().skip(1).forEach(page -> List.of(worker, head).forEach(who -> assertThat(answer(who, page, Map.of()).status()).as(who.name() + " " + page).isEqualTo(404)));
    assertThat(body(worker, file + "/documents")).as("the folder of what follows").doesNotContain(name, before, "??");
    var report = word("Raport");
    upload(worker, file, report);
    assertThat(body(worker, file + "/documents")).contains(report);
    assertThat(read(worker, paper, "cererea instanței nr. 4").getResponse().getStatus()).isEqualTo(403);
    assertThat(read(head, paper, "").getResponse().getRedirectedUrl()).as("the page of the seal asks for the reason").isEqualTo(file + "/origin");
    assertThat(unsealed()).isZero();
    assertThat(read(head, paper, "cererea instanței nr. 4").getResponse().getContentAsByteArray()).startsWith('%', 'P', 'D', 'F');
    assertThat(read(head, UUID.randomUUID(), "cererea instanței nr. 4").getResponse().getStatus()).isEqualTo(404);
    assertThat(unsealed()).as("each reading stays").isOne();
    assertThat(jdbc.sql("select count(*) from audit.line where request like :path and (cardinality(persons) > 0 or cardinality(cases) > 0)").param("path", "%" + file + "%")
        .query(Integer.class).single()).as("and the trail names nobody").isZero();
  }

  private MvcTestResult read(Officer who, UUID paper, String reason) {
    return mvc.post().uri("/childprotection/adoptions/" + adoption + "/origin/documents/" + paper).param("reason", reason).with(SignIn.as(who)).with(csrf()).exchange();
  }

  private int unsealed() {
    return jdbc.sql("select count(*) from childprotection.adoption_unsealing where file_id = :id").param("id", adoption.value()).query(Integer.class).single();
  }

  private UUID upload(Officer by, String file, String name) {
    assertThat(mvc.post().uri(file + "/documents").multipart().file(new MockMultipartFile("files", name + ".pdf", "application/pdf", SampleFiles.pdf(name, 1)))
        .param("kind", "COURT").param("source", "FAMILY").param("confidentiality", "LEGAL").with(SignIn.as(by)).with(csrf()).exchange()).hasStatus3xxRedirection();
    return jdbc.sql("select id from platform.case_file where name = :name").param("name", name + ".pdf").query(UUID.class).single();
  }

  @Test
  void adoptersAreNowhereOnTheSideOfTheChildBetweenOpeningAndApproval() {
    assertThat(body(head, "/childprotection/adopters?q=" + after)).contains("Ene " + after);
    jdbc.sql("update childprotection.child_case set responsible_id = :id, appointed_on = opened_on where id = :case").param("id", siblings.id()).param("case", protection.value()).update();
    Heard.all(jdbc);
    upload(head, "/childprotection/adopters/" + adopters, "certificat " + after);
    assertThat(tablesThatName(after)).as("the trail does not say whom somebody looked for, and no other module knows of adopters")
        .containsExactly("childprotection.adopters_sheet", "platform.case_file");
    var cnp = jdbc.sql("select content ->> 'firstCnp' from childprotection.adopters_sheet where content ->> 'first' = :name").param("name", "Ene " + after)
        .query(String.class).single();
    assertThat(tablesThatName(cnp)).containsExactly("childprotection.adopters_sheet");
    var shown = new ArrayList<String>();
    for (var who : List.of(everything, siblings)) {
      assertThat(answer(who, "/childprotection/cases/" + protection, Map.of()).status()).as(who.name() + " works on the case of the child").isEqualTo(200);
      Stream.concat(casePages(), Stream.of("/people/persons/" + person, "/worklist/timeline/" + person, "/notes/childprotection/" + protection,
          "/audit/file?context=childprotection&file=" + protection, "/childprotection/cases/panel?person=" + person)).filter(path -> {
            var body = answer(who, path, Map.of()).body();
            return body.contains(after) || body.contains(cnp) || body.contains("/childprotection/adopters/") || body.contains(adoption.toString());
          }).forEach(path -> shown.add(path + " for " + who.name()));
      searched().forEach((path, fields) -> {
        if (path.startsWith("/childprotection/") && !plain(answer(who, path, asked(fields, after)).body(), after)
            .equals(plain(answer(who, path, asked(fields, control)).body(), control))) {
          shown.add(path + " knows the adopters for " + who.name());
        }
      });
    }
    none("Whoever works for the child, and not on its adoption, finds a trace of the adopters.", shown.stream());
  }

  /** Every page with the id of the child's case and no other in its address. */
  private Stream<String> casePages() {
    return mappings.getHandlerMethods().entrySet().stream().filter(entry -> entry.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
        .flatMap(entry -> entry.getKey().getPatternValues().stream()).filter(path -> path.startsWith("/childprotection/cases/{id}") && path.indexOf('{') == path.lastIndexOf('{'))
        .map(path -> path.replace("{id}", protection.toString())).sorted();
  }

  private List<String> tablesThatName(String word) {
    return jdbc.sql("select table_schema || '.' || table_name from information_schema.tables where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') order by 1")
        .query(String.class).list().stream().filter(table -> jdbc.sql("select exists (select from " + table + " t where t::text like '%' || :word || '%')").param("word", word)
            .query(Boolean.class).single()).toList();
  }

  private void seal() {
    transaction.executeWithoutResult(status -> adoptions.approve(adoption, after + " Matei", cnpAfter, "strada " + after, head));
    Heard.all(jdbc);
  }

  /** What stands at an address with the id of the child, of the case or of the file answers as if there were none. */
  private void byId(Officer who, List<String> differing, List<String> secrets) {
    var addresses = Map.ofEntries(
        Map.entry("/people/persons/%s", person),
        Map.entry("/people/persons/%s/change", person),
        Map.entry("/worklist/timeline/%s", person),
        Map.entry("/childprotection/cases/panel?person=%s", person),
        Map.entry("/childprotection/cases/%s", protection.value()),
        Map.entry("/childprotection/cases/%s/documents", protection.value()),
        Map.entry("/notes/childprotection/%s", protection.value()),
        Map.entry("/audit/file?context=childprotection&file=%s", protection.value()),
        Map.entry("/archive/files/childprotection/%s", protection.value()),
        Map.entry("/childprotection/adoptions/%s", adoption.value()),
        Map.entry("/childprotection/adoptions/%s/documents", adoption.value()),
        Map.entry("/childprotection/adoptions/" + adoption + "/documents/%s/content", document),
        Map.entry("/childprotection/cases/" + protection + "/documents/%s/content", document),
        Map.entry("/childprotection/adopters/%s/documents", adopters.value()),
        Map.entry("/identity/access/new?context=childprotection&caseId=%s", protection.value()));
    addresses.forEach((path, id) -> {
      var unknown = answer(who, path.formatted(UUID.randomUUID()), Map.of());
      var known = answer(who, path.formatted(id), Map.of());
      if (known.status() != unknown.status() || !plain(known.body(), caseNumber).equals(plain(unknown.body(), caseNumber))) {
        differing.add(path + " for " + who.name() + ": " + known.status() + " where " + unknown.status() + " " + difference(unknown.body(), known.body()));
      }
      secrets.stream().filter(known.body()::contains).forEach(secret -> differing.add(path + " shows " + secret));
    });
    var page = answer(who, "/childprotection/cases/" + sibling, Map.of());
    if (page.status() != 200 || page.body().contains(protection.toString()) || page.body().contains(">" + caseNumber + "<")) {
      differing.add("the page of the sibling leads to the child: " + page.status());
    }
  }

  private List<Words> words() {
    return List.of(new Words(before, word("Nimenic")), new Words(given, word("Nimenic")), new Words(cnpBefore, InventedCnp.born("5200504")), new Words(street, word("Nicaieri")),
        new Words(after, word("Nici")), new Words(caseNumber, "98765/2026"));
  }

  /** Whoever may do everything but what is about adoption, in the unit of the case: head, controller, registrar, payer and archivist at once. */
  private Officer everything() {
    var all = Stream.of(Level.values()).map(Enum::name).collect(Collectors.joining(" "));
    return SignIn.stranger("everything but adoption", matrix.contexts().stream().filter(one -> !one.equals(AdoptionSight.CONTEXT)).map(one -> one + " " + all)
        .toArray(String[]::new));
  }

  private UUID register(String name, String cnp) {
    return registering.register(new RegisteringPerson.Entry(PersonId.create(), UUID.randomUUID(), new PersonDetails(name, given, BORN, "", Sex.MALE,
        MaritalStatus.SINGLE, "RO", new Cnp(cnp), null, "", ""), "", AddressKind.DOMICILE, new Address(1017, street, "4", "", "", "", "", "", "RO", ""), null),
        By.PROGRAM).value();
  }

  /** Looked for among closed cases too, for the child's own is. */
  private static Map<String, String> asked(List<String> fields, String word) {
    return Stream.concat(Stream.of(Map.entry("closed", "true"), Map.entry("part", "CLOSED")), fields.stream().map(field -> Map.entry(field, word)))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private List<String> lists() {
    return handlers().keySet().stream().toList();
  }

  private Map<String, List<String>> searched() {
    var found = new LinkedHashMap<String, List<String>>();
    handlers().forEach((path, handler) -> {
      // what somebody looked for stands there, whoever it is about
      var fields = SentFields.of(handler).stream().filter(TYPED::contains).toList();
      if (!fields.isEmpty() && !path.startsWith("/audit")) {
        found.put(path, fields);
      }
    });
    return found;
  }

  private Map<String, HandlerMethod> handlers() {
    var found = new LinkedHashMap<String, HandlerMethod>();
    mappings.getHandlerMethods().forEach((info, handler) -> {
      if (handler.getBeanType().getName().startsWith("ro.reazem.") && (info.getMethodsCondition().getMethods().isEmpty()
          || info.getMethodsCondition().getMethods().contains(RequestMethod.GET))) {
        info.getPatternValues().stream().filter(path -> !path.contains("{") && !path.endsWith(".xlsx")
            && !path.equals("/session/token")).forEach(path -> found.put(path, handler));
      }
    });
    return found;
  }

  /** An answer. */
  private record Answer(int status, String body) {}

  private Answer answer(Officer who, String path, Map<String, String> asked) {
    var request = mvc.get().uri(URI.create(path)).with(SignIn.as(who)).header("HX-Request", "true");
    asked.forEach(request::param);
    MockHttpServletResponse response = request.exchange().getResponse();
    return new Answer(response.getStatus(), new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
  }

  private String body(Officer who, String path) {
    return answer(who, path, Map.of()).body();
  }

  private static String plain(String body, String word) {
    return body.replace(word, "TYPED").replace(word.replace("/", "%2F"), "TYPED").replaceAll(ID, "ID").replaceAll("[A-Za-z0-9_-]{80,}", "TOKEN")
        .replaceAll("\\d{1,2}:\\d{2}(:\\d{2})?", "TIME");
  }

  private static String difference(String unknown, String known) {
    var lines = List.of(unknown.split("\n"));
    return Stream.of(known.split("\n")).filter(line -> !lines.contains(line)).limit(2).map(String::strip)
        .map(line -> line.substring(0, Math.min(line.length(), 300))).collect(Collectors.joining(" | "));
  }

  /** A word of letters that nobody bears; always as long as any other that begins the same. */
  private static String word(String beginning) {
    return beginning + ThreadLocalRandom.current().ints(8, 'a', 'p').mapToObj(letter -> String.valueOf((char) letter)).collect(Collectors.joining());
  }
}
