package ro.reazem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static ro.reazem.structure.Rule.none;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.security.PermittedAct;
import ro.reazem.structure.Sources;
import ro.reazem.testing.SignIn;

/** Calls every endpoint as every role and as nobody, and compares the answer with the permission matrix. */
@SpringBootTest
@AutoConfigureMockMvc
class PermissionMatrixTests {

  private static final List<String> ROLES = List.of("asistent", "sef", "director", "plati", "auditor", "admin", "registratura", "dpo");

  /** Endpoints for which signing in is enough, or not even asked for. A new one is added here deliberately or not at all. */
  private static final Set<String> OPEN_TO_ALL_OFFICERS = Set.of("GET /", "GET /drafts", "GET /drafts/panel", "POST /drafts",
      "POST /drafts/{id}/discard", "GET /identity/absences", "GET /identity/absences/panel", "GET /identity/absences/new",
      "POST /identity/absences/new", "GET /identity/absences/{id}", "POST /identity/absences/{id}", "POST /identity/absences/{id}/end", "GET /keys", "GET /preferences",
      "POST /preferences", "GET /style", "POST /session/keep-alive", "GET /session/token", "GET /identity/password",
      "POST /identity/password", "GET /identity/sessions", "POST /identity/sessions/end",
      "POST /identity/sessions/end-others", "GET /directory/places", "GET /directory/places/suggest", "GET /audit/file", "GET /identity/allowed",
      "GET /identity/access", "GET /cases", "GET /worklist/day/strip", "GET /worklist/day/deadlines",
      "GET /worklist/day/cases", "GET /worklist/deadlines", "POST /cases/filters", "POST /cases/filters/{id}/remove",
      "GET /worklist/news", "GET /worklist/news/panel", "GET /worklist/news/count", "POST /worklist/news/read", "GET /tasks", "POST /tasks",
      "POST /tasks/{id}/done", "POST /tasks/{id}/undone", "GET /worklist/timeline/{id}",
      // notes ask their own predicate, by the levels held in the context of the case
      "GET /notes/{context}/{id}", "GET /notes/{context}/{id}/panel", "GET /notes/{context}/{id}/journal.pdf",
      "GET /notes/{context}/{id}/new", "POST /notes/{context}/{id}/new", "GET /notes/{context}/{id}/entries/{note}",
      "GET /notes/{context}/{id}/entries/{note}/correction", "POST /notes/{context}/{id}/entries/{note}/correction",
      "POST /notes/{context}/{id}/entries/{note}/completion", "POST /notes/{context}/{id}/entries/{note}/withdrawal",
      "GET /notes/{context}/{id}/visits/new", "POST /notes/{context}/{id}/visits/new", "GET /notes/{context}/{id}/visits/{visit}",
      "POST /notes/{context}/{id}/visits/{visit}/move", "POST /notes/{context}/{id}/visits/{visit}/cancel",
      "GET /notes/{context}/{id}/visits/{visit}/report", "POST /notes/{context}/{id}/visits/{visit}/report",
      "GET /worklist/calendar", "POST /worklist/calendar/feed", "POST /worklist/calendar/feed/revoke",
      "GET /identity/access/panel", "GET /identity/access/new", "POST /identity/access/new", "GET /identity/access/give",
      "POST /identity/access/give", "GET /identity/access/{id}", "POST /identity/access/{id}/review", "POST /identity/access/{id}/end",
      "GET /identity/conflicts", "GET /identity/conflicts/new", "POST /identity/conflicts/new", "POST /identity/conflicts/{id}/end");
  private static final Set<String> OPEN_TO_ANYBODY = Set.of("GET /error", "GET /sign-in", "GET /worklist/feed/{token}.ics", "GET /first-administrator",
      "POST /first-administrator");

  @Autowired MockMvcTester mvc;
  @Autowired PermissionMatrix matrix;
  @Autowired MessageSource messages;
  @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings;

  /** One address with one method, and what it is permitted by. */
  private record Endpoint(String method, String pattern, @Nullable String action, List<String> headers, List<String> params) {

    String name() {
      return method + " " + pattern;
    }
  }

  @Test
  void everyEndpointNamesAnActionOfTheMatrix() {
    none("Each endpoint says with @Permitted which action of permissions/*.txt it performs; one that only asks for signing in, "
        + "or not even that, stands in the list of this test.",
        endpoints().filter(endpoint -> !named(endpoint)).map(endpoint -> endpoint.name() + " says " + endpoint.action()));
  }

  @Test
  void everyLineOfTheMatrixIsAskedSomewhere() {
    var asked = new TreeSet<>(endpoints().map(Endpoint::action).filter(Objects::nonNull).toList());
    var code = String.join("\n", Sources.javaFiles().stream().map(Sources::text).toList());
    none("A line of permissions/*.txt that no endpoint and no predicate asks for promises something that does not exist.",
        matrix.entries().keySet().stream().filter(action -> !asked.contains(action) && !code.contains('"' + action + '"')
            && !(code.contains("@ActsOf(\"" + action.substring(0, action.lastIndexOf('.')) + "\")") && code.contains('"' + action.substring(action.lastIndexOf('.')) + '"'))));
  }

  @Test
  void theListsOfOpenEndpointsOnlyNameEndpointsThatExist() {
    var existing = endpoints().map(Endpoint::name).toList();
    // the page of all components comes with the design system and may be absent
    assertThat(Stream.concat(OPEN_TO_ALL_OFFICERS.stream(), OPEN_TO_ANYBODY.stream())
        .filter(name -> !name.equals("GET /style") && !existing.contains(name))).isEmpty();
  }

  @Test
  void everyContextOfTheMatrixHasANameInBothLanguages() {
    var contexts = matrix.entries().keySet().stream().map(action -> action.replaceAll("[.].*", "")).collect(Collectors.toCollection(TreeSet::new));
    assertThat(contexts).as("Whoever grants roles chooses the domain by its name: identity.context.<context>")
        .allSatisfy(context -> assertThat(List.of("ro", "en")).allSatisfy(language ->
            assertThat(messages.getMessage("identity.context." + context, null, Locale.forLanguageTag(language))).isNotBlank()));
  }

  @Test
  void everyActionOfTheMatrixIsNamedInBothLanguages() {
    assertThat(matrix.entries().keySet()).as("The log of accesses tells what was done in words: <action>.named")
        .allSatisfy(action -> assertThat(List.of("ro", "en")).allSatisfy(language -> assertThat(messages.getMessage(action + ".named", null,
            messages.getMessage("audit.action." + action, null, "", Locale.forLanguageTag(language)), Locale.forLanguageTag(language))).isNotBlank()));
  }

  @TestFactory
  Stream<DynamicTest> everyEndpointAnswersEachRoleAsTheMatrixSays() {
    return endpoints().filter(this::named).map(endpoint -> DynamicTest.dynamicTest(endpoint.name(), () -> {
      var wrong = new ArrayList<String>();
      for (var role : ROLES) {
        var answer = call(endpoint, role);
        boolean expected = matrix.allows(SignIn.officer(role), Objects.requireNonNull(endpoint.action()));
        if (answer.getUnresolvedException() != null || answer.getResponse().getStatus() >= 500) {
          wrong.add(role + " makes it fail: " + answer.getUnresolvedException());
        } else if (expected == refused(answer)) {
          wrong.add(role + " should be " + (expected ? "let in" : "refused") + " but got " + answer.getResponse().getStatus());
        }
      }
      boolean open = OPEN_TO_ANYBODY.contains(endpoint.name());
      if (open == turnedAway(call(endpoint, null))) {
        wrong.add("nobody should be " + (open ? "let in" : "turned away"));
      }
      assertThat(wrong).as(endpoint.toString()).isEmpty();
    }));
  }

  private boolean named(Endpoint endpoint) {
    return endpoint.action() != null && switch (endpoint.action()) {
      case Permitted.SIGNED_IN -> OPEN_TO_ALL_OFFICERS.contains(endpoint.name());
      case Permitted.ANYBODY -> OPEN_TO_ANYBODY.contains(endpoint.name());
      default -> matrix.knows(endpoint.action());
    };
  }

  private static boolean refused(MvcTestResult answer) {
    int status = answer.getResponse().getStatus();
    return status == 403 || status == 401;
  }

  private static boolean turnedAway(MvcTestResult answer) {
    return answer.getResponse().getStatus() == 401 || "/sign-in".equals(answer.getResponse().getRedirectedUrl());
  }

  private MvcTestResult call(Endpoint endpoint, @Nullable String role) {
    var address = endpoint.pattern().replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
    var request = mvc.method(HttpMethod.valueOf(endpoint.method())).uri(URI.create(address)).with(csrf());
    endpoint.headers().forEach(header -> request.header(header, "true"));
    endpoint.params().forEach(param -> request.param(param, "x"));
    return (role == null ? request : request.with(SignIn.as(role))).exchange();
  }

  private Stream<Endpoint> endpoints() {
    return mappings.getHandlerMethods().entrySet().stream()
        .filter(entry -> entry.getValue().getBeanType().getName().startsWith("ro.reazem."))
        .flatMap(entry -> {
          var info = entry.getKey();
          var act = PermittedAct.of(entry.getValue());
          var methods = info.getMethodsCondition().getMethods();
          var headers = info.getHeadersCondition().getExpressions().stream().filter(header -> !header.isNegated())
              .map(header -> header.getName()).toList();
          var params = info.getParamsCondition().getExpressions().stream().filter(param -> !param.isNegated())
              .map(param -> param.getName()).toList();
          return (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods).stream()
              .flatMap(method -> info.getPatternValues().stream().map(pattern -> new Endpoint(method.name(), pattern, act, headers, params)));
        }).sorted(Comparator.comparing(Endpoint::pattern).thenComparing(Endpoint::method));
  }
}
