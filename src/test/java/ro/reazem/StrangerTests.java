package ro.reazem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static ro.reazem.structure.Rule.none;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import ro.reazem.platform.listing.ListExport;
import ro.reazem.platform.security.Officer;
import ro.reazem.structure.SentFields;
import ro.reazem.testing.CaseMaker;
import ro.reazem.testing.SignIn;

/**
 * Shows every endpoint to a colleague of another unit, to somebody of another domain and to those of the own unit to whom a case is closed: no answer about a case that is there differs
 * from the answer about one that is not, in status, headers and body, and no list, count or suggestion changes because it is there. The
 * one exception is a case's own page, which tells a colleague that it is restricted.
 */
@SpringBootTest
@AutoConfigureMockMvc
class StrangerTests {

  /** Beginnings of addresses whose variables name no case, each with its reason; the longest that fits counts. */
  private static final Map<String, String> NAMES_NO_CASE = new TreeMap<>(Map.ofEntries(
      Map.entry("/childprotection/places", "places where children may live; of the children there, only those the reader may see are listed"),
      Map.entry("/people/", "persons and households of the register, which everybody with a role in people reads"),
      Map.entry("/identity/officers", "officers"),
      Map.entry("/identity/units", "units"),
      Map.entry("/identity/sessions", "the own sessions"),
      Map.entry("/identity/password", "the own password"),
      Map.entry("/financialaid/merges/{id}/added", "a merge of persons; of the requests added since, only those the reader may see are listed"),
      Map.entry("/intake/merges/{id}/", "a merge of persons; of the papers that came since, only those the reader may see are listed"),
      Map.entry("/identity/access/{id}", "accesses; EmergencyAccessTests shows who sees them"),
      Map.entry("/identity/absences", "absences of officers; AbsenceTests shows who sees them"),
      Map.entry("/identity/conflicts/{id}", "conflicts of interest; ConflictTests shows who sees them"),
      Map.entry("/first-administrator", "exists only where there is no officer yet"),
      Map.entry("/preferences", "the own preferences"),
      Map.entry("/session", "the own session"),
      Map.entry("/parameters", "figures and calendar of the law"),
      Map.entry("/admin", "settings of the institution"),
      Map.entry("/directory/places", "the nomenclature of places"),
      Map.entry("/financialaid/applications/new", "lodges a request; of a household it says only that it has one in work, since the law allows one"),
      Map.entry("/financialaid/housing/files/new", "lodges a request for a dwelling; of a household it says only that it has one, since there is one at a time"),
      Map.entry("/financialaid/housing/lists", "lists of priorities by numbers and points, as they are published; the steps behind a place are shown with its file"),
      Map.entry("/financialaid/housing/dwellings", "the register of dwellings; who is next is said by numbers of files and points, as on the published list"),
      Map.entry("/financialaid/housing/grids", "points grids of social housing as the local council has them, which are about no case"),
      Map.entry("/financialaid/transfers", "offers to one of the officer's units: what that unit may know of a request before it takes it"),
      Map.entry("/financialaid/simulator", "calculates what was typed"),
      Map.entry("/financialaid/budgets", "the budget of emergency aid by year and ground, sums that are about no case"),
      Map.entry("/financialaid/local-schemes", "definitions of local aids as the local council has them, which are about no case"),
      Map.entry("/financialaid/grounds", "grounds of emergency aid as the local council has them, which are about no case"),
      Map.entry("/financialaid/monthly-lists", "the institution's lists; MonthlyListTests shows whose lines are seen"),
      Map.entry("/financialaid/canteen/months", "the institution's statements of the canteen; CanteenTests shows whose lines are seen"),
      Map.entry("/financialaid/canteen", "marks meals of those whom the officer sees; CanteenTests shows whom"),
      Map.entry("/financialaid/store/products", "products of the social store with their stock, which are the institution's"),
      Map.entry("/financialaid/store/limits", "limits of products of the social store, which are about no case"),
      Map.entry("/financialaid/store/months", "days and sums of the social store, which are the institution's"),
      Map.entry("/financialaid/store/till", "sells on a card that the officer sees; StoreTests shows whose"),
      Map.entry("/financialaid/attendance", "files that one checked oneself; LifeTests shows that nobody else sees them"),
      Map.entry("/financialaid/takeover", "files that one checked oneself, or of units in which one releases rights; TakeoverTests shows that nobody else sees them"),
      Map.entry("/financialaid/indexations", "indexations of units in all of which one reads them, by sums; IndexationTests shows whose lines are seen"),
      Map.entry("/financialaid/work/plan", "the yearly plan of works, which is the institution's"),
      Map.entry("/childprotection/commission", "matters before the commission, which its own predicate guards beside that of the cases; CommissionTests shows that strangers see none"),
      Map.entry("/registry/", "entries of the registry are read by registry and circuit; the cases made of them belong to their contexts"),
      Map.entry("/referrals/new", "registers a referral; of a person with an open case it says that there is one, since it must be attached to it"),
      Map.entry("/financialaid/proposals/bulk", "the own batches, of proposals that one sees; BulkSigningTests shows that nobody else reaches them"),
      Map.entry("/childprotection/takeover", "uploads a file; whom its rows mean is told to whoever heads the unit, as far as the register of persons tells it"),
      Map.entry("/childprotection/cases/new", "opens a case; of a child it says only that it has one in work, since a child has one"),
      Map.entry("/childprotection/disability/new", "registers a request; of a child with an open file it says that there is one, since a child has one"),
      Map.entry("/childprotection/prevention/new", "registers a child at risk; of a child it says only that the same service follows it already"),
      Map.entry("/childprotection/carers/new", "registers a request; of a person with a file it says that there is one, since a person has one"),
      Map.entry("/services/units", "the register of service units with their places as numbers, which is the institution's"),
      Map.entry("/services/campaigns", "campaigns of admission with their lists by number and points, as they are published"),
      Map.entry("/services/statements", "statements of nurseries of the officer's units; NurseryLifeTests shows whose lines are seen"),
      Map.entry("/services/attendance", "marks children whom the officer sees; NurseryLifeTests shows whom"),
      Map.entry("/services/community/new", "enters a person at the census; of a person it says only that they have a file, since a person has one"),
      Map.entry("/services/community/visits", "visits of the day of the officer's units; CommunityLifeTests shows who sees whom"),
      Map.entry("/services/community/referrals", "referrals of persons whom the officer sees"),
      Map.entry("/services/community/report", "figures of the officer's units, without names"),
      Map.entry("/services/pupils/new", "opens a medical file; of a child it says only that it has one, since one file follows a child"),
      Map.entry("/services/nurseries/new", "registers a request; of a child it says only that it has a file, since a child has one"),
      Map.entry("/childprotection/files/new", "opens a file; of a child with one of that kind it says that there is one, since a child has one"),
      Map.entry("/childprotection/files/abroad-report", "schools of the own units, and sums of files that one sees"),
      Map.entry("/childprotection/adoptions/new", "opens the file of a child whose plan leads to adoption, for whoever heads the adoptions; AdoptionLifeTests shows that of all others it says the same"),
      Map.entry("/childprotection/adopters/new", "registers a request of adopters, of whom nothing is known before"),
      Map.entry("/childprotection/calls", "calls to 119 by day and kind, as numbers; CallTieTests shows who is led to the signals"),
      Map.entry("/childprotection/day-services", "enrols children whose file the officer works on; of all others it says the same, that there is no such file"),
      Map.entry("/childprotection/statistics", "figures of quarters; behind them QuarterStatisticsTests shows that files which the reader may not open are only counted"),
      Map.entry("/childprotection/routed", "work routed to one of the officer's units; RoutedChildrenTests shows who sees it"),
      Map.entry("/financialaid/routed", "work routed to one of the officer's units; RoutedWorkTests shows who sees it"),
      Map.entry("/acts/templates", "templates of acts, which are about no case"),
      Map.entry("/acts/previews", "what one is writing oneself; nobody else's look is there"),
      Map.entry("/acts/signing", "signs what the officer may sign; of all else it says that there is no such act"),
      Map.entry("/archive/nomenclature", "codes of the archival nomenclature, which are about no case"),
      Map.entry("/archive/selections", "records of selection of one unit; SelectionTests shows who sees them"),
      Map.entry("/archive/handovers", "inventories of one unit; SelectionTests shows who sees them"),
      Map.entry("/payments/runs", "statements of the institution, by sums; RunScreenTests shows whose lines are seen"),
      Map.entry("/payments/answers", "files of the bank, by references and sums"),
      Map.entry("/payments/budget", "budget lines of the institution by year and benefit, sums that are about no case"),
      Map.entry("/payments/payers", "the accounts of the institution"),
      Map.entry("/payments/payees", "payees of the institution and their accounts; whose rights are paid to them is shown by right"),
      Map.entry("/payments/accounting", "the accounts of the chart as the institution set them, which are about no case"),
      Map.entry("/archive/count", "asks for the nightly count again"),
      Map.entry("/calendar", "the legal calendar"),
      Map.entry("/operations", "events that wait, for who runs the application"),
      Map.entry("/documentation", "what the application is"),
      Map.entry("/audit/", "the trail, which control and the data-protection officer read"),
      Map.entry("/cases/", "the own filters and batches; the list of cases is examined without variables"),
      Map.entry("/tasks", "the own tasks"),
      Map.entry("/drafts", "the own drafts; DraftsTests shows that nobody else reaches them"),
      Map.entry("/team", "the units that one heads"),
      Map.entry("/worklist/", "what one has in hand; the list of cases is examined without variables")));

  /** What a parameter names that everybody in the domain knows: persons and households of the phone book, for a new request. */
  private static final Set<String> KNOWN_TO_ALL = Set.of("GET /financialaid/applications/new household",
      "GET /financialaid/applications/new person", "GET /financialaid/applications/new search", "GET /registry/new person", "GET /childprotection/cases/new person", "GET /childprotection/carers/new person", "GET /services/nurseries/new person", "GET /services/community/new person", "GET /services/pupils/new person", "GET /childprotection/files/new person", "GET /childprotection/disability/new person", "GET /childprotection/prevention/new child",
      "GET /financialaid/housing/files/new household", "GET /financialaid/housing/files/new search");

  /**
   * Lists whose sums are the institution's, whoever looks, pairs the register finds by itself, files that bear the moment they were written, the
   * form of a code of the archive, which offers the kinds of cases that the institution has, the payees of the institution, its service units and the
   * campaigns of its nurseries.
   */
  private static final Set<String> CHANGES_FOR_ALL = Set.of("GET /financialaid/monthly-lists", "GET /financialaid/monthly-lists as a file",
      "GET /financialaid/housing/dwellings", "GET /financialaid/housing/dwellings as a file", "GET /financialaid/housing/lists", "GET /financialaid/housing/grids", "GET /people/duplicates", "GET /archive/nomenclature/new",
      "GET /registry/petitions/report.xlsx", "GET /archive/nomenclature/import/template.xlsx",
      "GET /financialaid/attendance/template.xlsx", "GET /financialaid/canteen/sheet.xlsx", "GET /financialaid/dashboard/export.xlsx",
      "GET /financialaid/income-matrix/export.xlsx", "GET /financialaid/takeover/template.xlsx", "GET /financialaid/takeover/columns.xlsx",
      "GET /services/units", "GET /services/units as a file", "GET /services/campaigns", "GET /services/nurseries/new",
      "GET /payments/dashboard/export.xlsx", "GET /payments/payees", "GET /payments/payees as a file");

  /** Parameters by which lists are searched. */
  private static final Set<String> TYPED = Set.of("q", "text", "name");
  private static final Pattern ID = Pattern.compile("\\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  /** From how many letters on a word is one that somebody drew. */
  private static final int TOKEN = 80;
  private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}(:\\d{2})?");

  @Autowired MockMvcTester mvc;
  @Autowired List<CaseMaker> makers;
  @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings;

  private final Map<String, Set<String>> examined = new TreeMap<>();
  private final List<String> differing = new ArrayList<>();
  private final List<Endpoint> endpoints = new ArrayList<>();
  private final Map<String, List<String>> parameters = new HashMap<>();
  private final Map<String, Boolean> files = new HashMap<>();
  private final Map<String, Boolean> searched = new HashMap<>();

  /** What each officer is told of something that is not there, asked once for each address. */
  private final Map<String, Answer> unknowns = new HashMap<>();

  private String context = "";

  /** One address with one method. */
  private record Endpoint(String method, String pattern, List<String> headers, List<String> params) {

    String name() {
      return method + " " + pattern;
    }

    boolean hasVariables() {
      return pattern.contains("{");
    }
  }

  /** What one officer got, without what differs from request to request. */
  private record Answer(int status, Map<String, String> headers, String body) {}

  @Test
  void noAnswerToAStrangerTellsThatACaseIsThere() throws IOException {
    var which = Pattern.compile(System.getProperty("reazem.strangers", ""));
    makers.stream().filter(maker -> which.matcher(maker.getClass().getSimpleName()).find()).forEach(this::examine);
    report();
    none("An answer to somebody without a working relation differs from the answer about a case that does not exist, or shows something "
        + "of it. Take the predicate of the module into the query, and answer 404 before anything else is looked at.", differing.stream());
  }

  @Test
  void everyEndpointIsExaminedOrNamesNoCase() {
    none("A new endpoint with a variable in its address, or one that changes something, is examined by the CaseMaker of its context, or "
        + "stands in NAMES_NO_CASE of StrangerTests with the reason why it is about no case.",
        endpoints().filter(endpoint -> addresses().noneMatch(endpoint.pattern()::startsWith))
            .filter(endpoint -> endpoint.hasVariables() || !endpoint.method().equals("GET"))
            .filter(endpoint -> parameters(endpoint).isEmpty()).filter(endpoint -> reason(endpoint) == null).map(Endpoint::name));
  }

  private void examine(CaseMaker maker) {
    var owner = SignIn.stranger("Proprietara Dosarului", Stream.concat(maker.roles().stream(), Stream.of("people READ WORK")).toArray(String[]::new));
    var colleague = SignIn.stranger("colleague of the domain", Stream.concat(maker.roles().stream(), Stream.of("people READ WORK")).toArray(String[]::new));
    var outsider = SignIn.stranger("officer of another domain", "people READ WORK");
    context = maker.context();
    var closed = maker.closedTo(owner);
    var asking = Stream.concat(Stream.of(colleague), closed.stream().filter(CaseMaker.Closed::asks).map(CaseMaker.Closed::officer)).toList();
    var all = Stream.concat(closed.isEmpty() ? Stream.of(colleague, outsider) : Stream.of(colleague), closed.stream().map(CaseMaker.Closed::officer)).toList();
    var before = all.stream().collect(Collectors.toMap(who -> who, this::lists));
    var made = maker.make(mvc, owner);
    for (var who : all) {
      // what is closed by role was not even looked for, so that no case can show there
      lists(who, "", endpoint -> before.get(who).get(endpoint.name()).status() != 403).forEach((name, answer) -> compare(name, who.name() + ", list", before.get(who).get(name), answer, made.secrets()));
    }
    var secret = made.secrets().getFirst();
    for (var who : all.stream().filter(one -> one != outsider).toList()) {
      // whom the list is closed by role cannot search it either
      Predicate<Endpoint> open = endpoint -> before.get(who).get(endpoint.name()).status() != 403 && isSearched(endpoint);
      var unknown = lists(who, "q".repeat(secret.length()), open);
      lists(who, secret, open).entrySet().stream().filter(entry -> !KNOWN_TO_ALL.contains(entry.getKey() + " search"))
          .forEach(entry -> compare(entry.getKey(), who.name() + ", search", unknown.get(entry.getKey()), entry.getValue(), List.of()));
    }
    for (var endpoint : endpoints().toList()) {
      made.ids().forEach((address, ids) -> {
        if (endpoint.pattern().startsWith(address)) {
          for (var id : ids) {
            all.stream().filter(who -> who != colleague).forEach(who -> of(endpoint, who, address, id, made));
            boolean page = endpoint.name().equals("GET " + maker.page());
            if (page) {
              restricted(endpoint, colleague, address, id, made);
            } else {
              of(endpoint, colleague, address, id, made);
            }
          }
        }
      });
      for (var parameter : parameters(endpoint)) {
        if (KNOWN_TO_ALL.contains(endpoint.name() + " " + parameter)) {
          continue;
        }
        for (var id : made.parameters().getOrDefault(parameter, List.of())) {
          // who asks for access names a case that is there: a colleague of the domain may
          boolean asks = endpoint.pattern().equals("/identity/access/new");
          for (var who : all.stream().filter(one -> !asks || !asking.contains(one)).toList()) {
            compare(endpoint.name(), who.name() + ", " + parameter, call(endpoint, who, "", null, Map.of(parameter, UUID.randomUUID(), "context", maker.context())),
                call(endpoint, who, "", null, Map.of(parameter, id, "context", maker.context())), made.secrets());
          }
        }
      }
    }
  }

  private void of(Endpoint endpoint, Officer who, String address, UUID id, CaseMaker.Made made) {
    var unknown = unknowns.computeIfAbsent(endpoint.name() + address + who.id(), any -> call(endpoint, who, address, UUID.randomUUID(), Map.of()));
    compare(endpoint.name(), who.name(), unknown, call(endpoint, who, address, id, Map.of()),
        Stream.concat(made.secrets().stream(), made.open().stream()).toList());
  }

  private void restricted(Endpoint endpoint, Officer who, String address, UUID id, CaseMaker.Made made) {
    var answer = call(endpoint, who, address, id, Map.of());
    examined.computeIfAbsent(endpoint.name(), name -> new TreeSet<>()).add(who.name() + ": restricted page");
    if (answer.status() != 403 || made.open().stream().noneMatch(answer.body()::contains)
        || made.secrets().stream().anyMatch(answer.body()::contains)) {
      differing.add(endpoint.name() + " should show nothing but number and initials, but answered " + answer.status());
    }
  }

  private void compare(String name, String as, Answer unknown, Answer known, List<String> secrets) {
    examined.computeIfAbsent(name, any -> new TreeSet<>()).add(as);
    if (CHANGES_FOR_ALL.contains(name)) {
      return;
    }
    if (!known.equals(unknown)) {
      differing.add(name + " (" + as + ") answers " + known.status() + " where an unknown one gets " + unknown.status()
          + (known.status() == unknown.status() ? ": " + difference(unknown, known) : ""));
    }
    secrets.stream().filter(known.body()::contains).forEach(secret -> differing.add(name + " (" + as + ") shows " + secret));
  }

  private static String difference(Answer unknown, Answer known) {
    if (!unknown.headers().equals(known.headers())) {
      return unknown.headers() + " / " + known.headers();
    }
    var lines = List.of(unknown.body().split("\n"));
    return Stream.of(known.body().split("\n")).filter(line -> !lines.contains(line)).limit(2).map(String::strip)
        .map(line -> line.substring(0, Math.min(line.length(), 200))).collect(Collectors.joining(" | "));
  }

  private Map<String, Answer> lists(Officer who) {
    return lists(who, "", any -> true);
  }

  private Map<String, Answer> lists(Officer who, String typed, Predicate<Endpoint> which) {
    var answers = new LinkedHashMap<String, Answer>();
    endpoints().filter(endpoint -> endpoint.method().equals("GET") && !endpoint.hasVariables()).filter(which).forEach(endpoint -> {
      Map<String, Object> asked = typed.isEmpty() ? Map.of() : TYPED.stream().collect(Collectors.toMap(field -> field, field -> typed));
      var answer = call(endpoint, who, "", null, asked);
      answers.put(endpoint.name(), typed.isEmpty() ? answer
          : new Answer(answer.status(), answer.headers(), answer.body().replace(typed, "TYPED")));
      if (isFile(endpoint)) {
        var file = new HashMap<>(asked);
        file.put(ListExport.ASKED, "csv");
        answers.put(endpoint.name() + " as a file", call(endpoint, who, "", null, file));
      }
    });
    return answers;
  }

  private Answer call(Endpoint endpoint, Officer who, String address, @Nullable UUID id, Map<String, ?> asked) {
    var path = id == null ? endpoint.pattern() : address.replaceAll("\\{[^}]+}$", id.toString()) + endpoint.pattern().substring(address.length());
    path = path.replace("{context}", context);
    var request = mvc.method(HttpMethod.valueOf(endpoint.method())).uri(URI.create(path.replaceAll("\\{[^}]+}", UUID.randomUUID().toString())))
        .with(SignIn.as(who)).with(csrf());
    endpoint.headers().forEach(header -> request.header(header, "true"));
    endpoint.params().forEach(param -> request.param(param, "x"));
    asked.forEach((name, value) -> request.param(name, value.toString()));
    return answer(request.exchange().getResponse());
  }

  private static Answer answer(MockHttpServletResponse response) {
    var headers = new TreeMap<String, String>();
    response.getHeaderNames().stream().filter(name -> !name.equals("Set-Cookie") && !name.equals("Date"))
        .forEach(name -> headers.put(name, plain(String.valueOf(response.getHeaderValues(name)))));
    return new Answer(response.getStatus(), headers, plain(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8)));
  }

  /** Without ids, tokens, lengths and the time of day: looked for only in words that are long enough, since some gigabytes are compared. */
  private static String plain(String text) {
    var plain = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && isOfWord(text.charAt(end))) {
        end++;
      }
      if (end == at) {
        plain.append(text.charAt(at++));
        continue;
      }
      int hour = end < text.length() && text.charAt(end) == ':' ? beginningOfHour(text, at, end) : end;
      var word = text.substring(at, hour);
      plain.append(word.length() >= TOKEN ? "TOKEN" : word.length() >= 36 ? ID.matcher(word).replaceAll("ID") : word);
      at = hour;
      if (hour < end) {
        var time = TIME.matcher(text).region(hour, Math.min(hour + 8, text.length()));
        boolean found = time.lookingAt();
        plain.append(found ? "TIME" : text.substring(hour, end));
        at = found ? time.end() : end;
      }
    }
    return plain.toString();
  }

  private static boolean isOfWord(char letter) {
    return letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9' || letter >= 'A' && letter <= 'Z' || letter == '-' || letter == '_';
  }

  /** The last two digits of a word before a colon. */
  private static int beginningOfHour(String text, int at, int end) {
    int hour = end;
    while (hour > at && hour > end - 2 && Character.isDigit(text.charAt(hour - 1))) {
      hour--;
    }
    return hour;
  }

  private void report() throws IOException {
    var lines = endpoints().map(endpoint -> endpoint.name() + "  " + (examined.containsKey(endpoint.name())
        ? String.join("; ", examined.get(endpoint.name())) : "names no case: " + reason(endpoint))).toList();
    Files.createDirectories(Path.of("target"));
    Files.write(Path.of("target/stranger-endpoints.txt"), lines);
  }

  private static @Nullable String reason(Endpoint endpoint) {
    return NAMES_NO_CASE.entrySet().stream().filter(entry -> endpoint.pattern().startsWith(entry.getKey()))
        .max(Comparator.comparingInt(entry -> entry.getKey().length())).map(Map.Entry::getValue).orElse(null);
  }

  private Stream<String> addresses() {
    return makers.stream().flatMap(maker -> maker.addresses().stream());
  }

  /** The parameters of type UUID that a request may carry. */
  private List<String> parameters(Endpoint endpoint) {
    return parameters.computeIfAbsent(endpoint.name(), unknown -> readParameters(endpoint));
  }

  private List<String> readParameters(Endpoint endpoint) {
    return mappings.getHandlerMethods().entrySet().stream()
        .filter(entry -> entry.getKey().getPatternValues().contains(endpoint.pattern())
            && (entry.getKey().getMethodsCondition().getMethods().isEmpty()
                || entry.getKey().getMethodsCondition().getMethods().contains(RequestMethod.valueOf(endpoint.method()))))
        .flatMap(entry -> Stream.of(entry.getValue().getMethod().getParameters()))
        .filter(parameter -> parameter.getType() == UUID.class
            && parameter.isAnnotationPresent(org.springframework.web.bind.annotation.RequestParam.class))
        .map(java.lang.reflect.Parameter::getName).distinct().toList();
  }

  /** Whether a list is also given as a file. */
  private boolean isFile(Endpoint endpoint) {
    return files.computeIfAbsent(endpoint.pattern(), unknown -> takes(endpoint, ListExport.ASKED));
  }

  /** Whether something is looked for by a word that somebody types. */
  private boolean isSearched(Endpoint endpoint) {
    return searched.computeIfAbsent(endpoint.pattern(), unknown -> handlers(endpoint).anyMatch(handler -> !Collections.disjoint(SentFields.of(handler), TYPED)));
  }

  private boolean takes(Endpoint endpoint, String parameter) {
    return handlers(endpoint).flatMap(handler -> Stream.of(handler.getMethod().getParameters()))
        .map(one -> one.getAnnotation(org.springframework.web.bind.annotation.RequestParam.class)).anyMatch(one -> one != null && one.name().equals(parameter));
  }

  private Stream<HandlerMethod> handlers(Endpoint endpoint) {
    return mappings.getHandlerMethods().entrySet().stream().filter(entry -> entry.getKey().getPatternValues().contains(endpoint.pattern())).map(Map.Entry::getValue);
  }

  private Stream<Endpoint> endpoints() {
    if (endpoints.isEmpty()) {
      endpoints.addAll(readEndpoints().toList());
    }
    return endpoints.stream();
  }

  private Stream<Endpoint> readEndpoints() {
    return mappings.getHandlerMethods().entrySet().stream()
        .filter(entry -> entry.getValue().getBeanType().getName().startsWith("ro.reazem."))
        .flatMap(entry -> {
          var info = entry.getKey();
          var methods = info.getMethodsCondition().getMethods();
          var headers = info.getHeadersCondition().getExpressions().stream().filter(header -> !header.isNegated())
              .map(header -> header.getName()).toList();
          var params = info.getParamsCondition().getExpressions().stream().filter(param -> !param.isNegated())
              .map(param -> param.getName()).toList();
          return (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods).stream()
              .flatMap(method -> info.getPatternValues().stream().map(pattern -> new Endpoint(method.name(), pattern, headers, params)));
        }).sorted(Comparator.comparing(Endpoint::pattern).thenComparing(Endpoint::method));
  }
}
