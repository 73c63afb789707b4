package ro.reazem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.PermittedAct;
import ro.reazem.structure.SentFields;
import ro.reazem.testing.SignIn;

/** Sends what nobody should type into every field of every form: it is refused kindly, kept on the page, and saves nothing. */
@SpringBootTest
@AutoConfigureMockMvc
class BadInputTests {

  private static final String SCRIPT = "\"><script>alert(1)</script>";
  /** No browser can send it, so no page can show it again. */
  private static final String HALF_A_SIGN = "\uD800";
  private static final List<String> HOSTILE = List.of("31.02.2026", "01.01.2199", "1960229123456", "12,3a", "-5",
      "x".repeat(10_000), "😀", "\u202Etxet", "a\0b", "=cmd()", SCRIPT, HALF_A_SIGN, "1e999999999", "٣", "' or 1=1 --");
  /** Of a thing that is not there, which every value is told in the same way: one that no type takes and those that trouble whoever reads them first. */
  private static final List<String> OF_NOTHING = List.of("x".repeat(10_000), "a\0b", SCRIPT, HALF_A_SIGN);
  /** No type refuses them and nothing reads them: they only have to be kept and shown again, so each form meets one of them. */
  private static final List<String> MERE_TEXT = List.of("😀", "\u202Etxet", "=cmd()", "' or 1=1 --");
  /** Into one field of a form that is otherwise as the page offers it. */
  private static final List<String> ALONE = List.of("a\0b", SCRIPT);
  private static final Set<String> NEVER_SHOWN_AGAIN = Set.of("password", "token");
  private static final List<String> ROLES = List.of("asistent", "sef", "plati", "admin", "director", "auditor", "registratura", "arhivar", "cantina", "magazin", "copii", "sef.copii", "sef.cresa", "amc", "sef.adoptii", "medic.scolar");
  private static final List<String> TABLES = List.of("people.person", "people.household", "people.household_member",
      "people.person_relation", "people.capacity_measure", "people.import", "identity.officer", "identity.unit", "identity.role_held",
      "platform.parameter_value", "platform.act", "platform.number_series", "financialaid.aid_application", "financialaid.proposal",
      "platform.case_file", "financialaid.decision", "financialaid.entitlement", "financialaid.monthly_list", "directory.place", "directory.place_import",
      "intake.registry", "intake.entry", "intake.entry_series", "intake.hop", "intake.petition",
      "notes.note", "notes.note_text", "notes.completion", "notes.withdrawal", "notes.appointment",
      "services.service_unit", "services.campaign", "services.nursery_file", "services.receipt", "services.community_file", "services.community_home", "services.community_entry", "services.home_visit", "services.health_education", "services.community_worker", "services.pupil_file", "services.consultation", "services.cabinet_class", "services.cabinet_activity", "services.cabinet_form", "services.statement",
      "archive.file_code", "archive.code_import", "archive.code_import_row", "archive.handover", "archive.selection");

  /** Where the things lie whose ids stand in addresses. */
  private static final Map<String, String> THINGS = Map.ofEntries(Map.entry("/people/persons", "people.person"),
      Map.entry("/people/households", "people.household"), Map.entry("/people/imports", "people.import"),
      Map.entry("/financialaid/applications", "financialaid.aid_application where status = 'UNDER_CHECK'"),
      Map.entry("/financialaid/proposals", "financialaid.proposal where status = 'OPEN'"),
      Map.entry("/financialaid/entitlements", "financialaid.entitlement"), Map.entry("/financialaid/monthly-lists", "financialaid.monthly_list"),
      Map.entry("/childprotection/cases", "childprotection.child_case where stage = 'INTERVENTION'"), Map.entry("/services/nurseries", "services.nursery_file where state = 'ENROLLED'"),
      Map.entry("/services/community/homes", "services.community_home"), Map.entry("/services/community", "services.community_file where state = 'ACTIVE'"),
      Map.entry("/services/pupils", "services.pupil_file where state = 'ACTIVE'"), Map.entry("/services/cabinets", "(select service_unit_id as id from services.cabinet) as c"),
      Map.entry("/services/units", "services.service_unit where kind = 'NURSERY'"), Map.entry("/services/campaigns", "services.campaign"), Map.entry("/identity/officers", "identity.officer"), Map.entry("/identity/units", "identity.unit"),
      Map.entry("/notes/{context}", "(select case_id as id from directory.case_relation where context = 'financialaid' and not closed) as c"),
      Map.entry("/archive/nomenclature/imports", "archive.code_import"), Map.entry("/archive/handovers", "archive.handover"));

  @Autowired MockMvcTester mvc;
  @Autowired PermissionMatrix matrix;
  @Autowired JdbcClient jdbc;
  @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings;

  /** Pages with forms by who reads them and where, for those that are on the page of another. */
  private final Map<String, Optional<Document>> pages = new HashMap<>();

  @TestFactory
  Stream<DynamicTest> everyFormRefusesKindlyWhatNobodyShouldType() {
    return handlers(RequestMethod.POST).map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
      var fields = SentFields.of(each.getValue());
      var uri = address(each.getKey());
      var role = role(each.getValue());
      var offered = offered(uri, role);
      var problems = new ArrayList<String>();
      long rows = rows();
      var refused = new ArrayList<String>();
      var first = post(uri, role, everywhere(fields, HOSTILE.getFirst()));
      boolean nothing = first.getResponse().getStatus() == 404;
      for (var value : nothing ? OF_NOTHING : inForm(each.getKey())) {
        var answer = value.equals(HOSTILE.getFirst()) ? first : post(uri, role, everywhere(fields, value));
        check(answer, "all fields", value).forEach(problems::add);
        lost(answer, fields, value).forEach(problems::add);
        if (answer.getResponse().getStatus() >= 400) {
          refused.add(value);
        }
      }
      // rows are counted for each value only where something was saved: it may have been by one that was not refused
      if (!refused.isEmpty() && rows() != rows) {
        refused.stream().filter(value -> savesAndRefuses(uri, role, fields, value)).map(value -> "refused and yet saved: " + shown(value))
            .forEach(problems::add);
      }
      for (var field : nothing ? List.<String>of() : fields) {
        var value = ALONE.get(fields.indexOf(field) % ALONE.size());
        var sent = new LinkedHashMap<>(offered);
        sent.put(field, value);
        var answer = post(uri, role, sent);
        check(answer, field, value).forEach(problems::add);
        lost(answer, List.of(field), value).forEach(problems::add);
      }
      assertThat(problems.stream().distinct().toList()).as(each.getKey() + " " + fields).isEmpty();
    }));
  }

  @TestFactory
  Stream<DynamicTest> everyPageBearsAnyAddress() {
    return handlers(RequestMethod.GET).filter(each -> !SentFields.of(each.getValue()).isEmpty())
        .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
          var problems = new ArrayList<String>();
          for (var value : inAddress(each.getKey())) {
            var request = mvc.get().uri(URI.create(address(each.getKey()))).with(SignIn.as(role(each.getValue())));
            SentFields.of(each.getValue()).forEach(field -> request.param(field, value));
            check(request.exchange(), "address", value).forEach(problems::add);
          }
          assertThat(problems).isEmpty();
        }));
  }

  private static List<String> inForm(String form) {
    var mere = MERE_TEXT.get(Math.floorMod(form.hashCode(), MERE_TEXT.size()));
    return HOSTILE.stream().filter(value -> !MERE_TEXT.contains(value) || value.equals(mere)).toList();
  }

  /** Parameters of addresses are read by a few types that all pages share: each page meets those that trouble any reader, and every third of the others. */
  private static List<String> inAddress(String page) {
    return Stream.concat(OF_NOTHING.stream(), HOSTILE.stream().filter(value -> !OF_NOTHING.contains(value)
        && Math.floorMod(HOSTILE.indexOf(value) + page.hashCode(), 3) == 0)).toList();
  }

  private Stream<String> check(MvcTestResult answer, String where, String value) {
    var problems = new ArrayList<String>();
    var at = where + " ← " + shown(value) + ": ";
    int status = answer.getResponse().getStatus();
    if (answer.getUnresolvedException() != null || status >= 500) {
      problems.add(at + status + " " + (answer.getUnresolvedException() != null ? answer.getUnresolvedException() : answer.getMvcResult().getResolvedException()));
      return problems.stream();
    }
    var body = String.valueOf(answer.getResponse().getContentType()).startsWith("text/") ? text(answer) : "";
    if (body.contains("Exception") || body.contains("\tat ") || body.contains("ro.reazem.")) {
      problems.add(at + "a stack trace");
    }
    if (body.contains("<script>alert")) {
      problems.add(at + "not escaped");
    }
    if (body.contains("??")) {
      problems.add(at + "a message is missing");
    }
    return problems.stream();
  }

  /** What was typed into a field of text stands in it again. */
  private static Stream<String> lost(MvcTestResult answer, List<String> fields, String value) {
    if (answer.getResponse().getStatus() != 422 || value.equals(HALF_A_SIGN)) {
      return Stream.empty();
    }
    var text = text(answer);
    // alone in its form it can stand in no other field, and most pages need not be read
    if (fields.size() == 1 && text.contains("value=\"" + value.replace("\"", "&quot;").replace("<", "&lt;").replace(">", "&gt;") + "\"")) {
      return Stream.empty();
    }
    var page = Jsoup.parse(text);
    return fields.stream().flatMap(field -> lost(page, field, value));
  }

  private static Stream<String> lost(Document page, String field, String value) {
    var typed = page.select("main input[name='%s'], main textarea[name='%s']".formatted(field, field)).stream()
        .filter(input -> Set.of("", "text", "search", "email", "tel", "textarea").contains(input.attr("type"))).findFirst();
    var kept = value.replace("\0", "\uFFFD");
    return typed.isEmpty() || typed.get().val().replace("\0", "\uFFFD").equals(kept) || NEVER_SHOWN_AGAIN.contains(field) ? Stream.empty()
        : Stream.of("lost from " + field + ": " + shown(value) + " became " + shown(typed.get().val()));
  }

  private Stream<Map.Entry<String, HandlerMethod>> handlers(RequestMethod method) {
    return mappings.getHandlerMethods().entrySet().stream()
        .filter(entry -> entry.getValue().getBeanType().getName().startsWith("ro.reazem."))
        .filter(entry -> entry.getKey().getMethodsCondition().getMethods().contains(method))
        .map(entry -> Map.entry(entry.getKey().getPatternValues().iterator().next(), entry.getValue()))
        .filter(entry -> !entry.getKey().startsWith("/first-administrator"))
        .sorted(Map.Entry.comparingByKey());
  }

  private String role(HandlerMethod handler) {
    var action = PermittedAct.of(handler);
    return matrix.knows(action) ? ROLES.stream().filter(role -> matrix.allows(SignIn.officer(role), action)).findFirst().orElseThrow()
        : "asistent";
  }

  /** The pattern with ids of things that are there; a thing of which there is none is asked for under a free id. */
  private String address(String pattern) {
    var table = THINGS.entrySet().stream().filter(entry -> pattern.startsWith(entry.getKey() + "/{")).findFirst();
    var address = pattern.replace("{code}", "VMI_MAX").replace("{context}", "financialaid");
    if (pattern.startsWith("/parameters/")) {
      address = address.replace("{id}", jdbc.sql("select id from platform.parameter_value where code = 'VMI_MAX' and withdrawn_at is null limit 1")
          .query(String.class).single());
    }
    if (table.isPresent()) {
      var id = jdbc.sql("select id::text from " + table.get().getValue() + " order by id limit 1").query(String.class).optional();
      address = address.replace("{id}", id.orElseGet(() -> UUID.randomUUID().toString()));
    }
    return address.replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
  }

  /** The fields of the form as the page offers it that sends to the address. */
  private Map<String, String> offered(String uri, String role) {
    for (var page = uri; !page.isEmpty(); page = page.substring(0, page.lastIndexOf('/'))) {
      for (var candidate : List.of(page, page + "/new")) {
        var form = pages.computeIfAbsent(role + " " + candidate, unknown -> page(candidate, role)).map(found -> formOf(found, uri)).orElse(Map.of());
        if (!form.isEmpty()) {
          return form;
        }
      }
    }
    return Map.of();
  }

  private Optional<Document> page(String address, String role) {
    var answer = mvc.get().uri(URI.create(address)).with(SignIn.as(role)).exchange();
    return answer.getResponse().getStatus() == 200 ? Optional.of(Jsoup.parse(text(answer))) : Optional.empty();
  }

  private static Map<String, String> formOf(Document page, String uri) {
    var fields = new LinkedHashMap<String, String>();
    page.select("form[action='" + uri + "']").stream().findFirst().ifPresent(form -> form.select("input, select, textarea").stream()
        .filter(input -> !input.attr("name").isEmpty() && !input.attr("name").equals("_csrf"))
        .filter(input -> !Set.of("checkbox", "radio").contains(input.attr("type")) || input.hasAttr("checked"))
        .forEach(input -> fields.putIfAbsent(input.attr("name"), input.is("select") ? input.select("option[selected]").val() : input.val())));
    return fields;
  }

  private MvcTestResult post(String uri, String role, Map<String, String> fields) {
    var request = mvc.method(HttpMethod.POST).uri(URI.create(uri)).with(SignIn.as(role)).with(csrf());
    fields.forEach((name, value) -> request.param(name, value));
    return request.exchange();
  }

  private boolean savesAndRefuses(String uri, String role, List<String> fields, String value) {
    long before = rows();
    return post(uri, role, everywhere(fields, value)).getResponse().getStatus() >= 400 && rows() != before;
  }

  private static Map<String, String> everywhere(List<String> fields, String value) {
    return fields.stream().collect(Collectors.toMap(field -> field, field -> value, (a, b) -> a, LinkedHashMap::new));
  }

  private long rows() {
    return jdbc.sql("select " + TABLES.stream().map(table -> "(select count(*) from " + table + ")").collect(Collectors.joining(" + ")))
        .query(Long.class).single();
  }

  private static String shown(String value) {
    return value.length() > 40 ? value.substring(0, 10) + "… " + value.length() : value.replace("\0", "NUL").replace(HALF_A_SIGN, "half");
  }

  private static String text(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
