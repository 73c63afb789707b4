package ro.reazem.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.demo.DemoUnit;
import ro.reazem.platform.security.HeldRole;
import ro.reazem.platform.security.Level;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.SignedIn;

/**
 * Signs in for requests of tests. No rows are needed: the officers exist only in the request. Their ids are those of the
 * demonstration officers, and their roles are held for the institution and every demonstration unit.
 *
 * <pre>mvc.get().uri("/people/persons").with(SignIn.as("asistent"))</pre>
 */
public final class SignIn {

  /** The unit that the officers of tests belong to: the benefits service of the demonstration. */
  public static final UUID UNIT = DemoUnit.BENEFITS.id();

  /** Read once: a search through the whole class path for every request takes longer than the request. */
  private static final String SECRET = "secret ";
  private static final Set<String> CONTEXTS = contexts();
  private static final Map<String, Officer> OFFICERS = new ConcurrentHashMap<>();

  private SignIn() {}

  /** As one of asistent, sef, director, plati, registratura, auditor, admin. */
  public static RequestPostProcessor as(String signInName) {
    return as(officer(signInName));
  }

  /** As an officer with any other roles, each written as a context and levels, such as people READ WORK. */
  public static RequestPostProcessor withRoles(String... roles) {
    return as(new Officer(UUID.randomUUID(), "altcineva", "Altcineva Oarecare", "inspector", UNIT, held(roles)));
  }

  public static RequestPostProcessor as(Officer officer) {
    SignedIn principal = new TestPrincipal(officer);
    return SecurityMockMvcRequestPostProcessors.authentication(
        UsernamePasswordAuthenticationToken.authenticated(principal, null, Set.of()));
  }

  /** An officer of a unit of its own, whose roles are held there alone. */
  public static Officer stranger(String name, String... roles) {
    return colleague(UUID.randomUUID(), UUID.randomUUID(), name, roles);
  }

  /** An officer whose roles are held in that unit alone. */
  public static Officer colleague(UUID id, UUID unit, String name, String... roles) {
    var held = new HashSet<HeldRole>();
    for (var role : roles) {
      var words = role.split(" ");
      Arrays.stream(words).skip(1).map(Level::valueOf).forEach(level -> held.add(new HeldRole(words[0], level, unit)));
    }
    return new Officer(id, "strain", name, "inspector", unit, held);
  }

  /** The officer that {@link #as(String)} signs in, for comparing ids and for calling predicates. */
  public static Officer officer(String signInName) {
    return OFFICERS.computeIfAbsent(signInName, SignIn::made);
  }

  private static Officer made(String signInName) {
    return switch (signInName) {
      case "asistent" -> officer(DemoOfficer.ASISTENT, "people READ WORK", "financialaid READ WORK", "intake READ WORK", "parameters READ", "acts READ WORK");
      case "sef" -> officer(DemoOfficer.SEF, "people READ WORK", "financialaid READ WORK APPROVE", "intake READ WORK APPROVE", "worklist APPROVE", "parameters READ WORK", "acts READ WORK APPROVE");
      case "director" -> officer(DemoOfficer.DIRECTOR, "* READ APPROVE");
      case "plati" -> officer(DemoOfficer.PLATI, "people READ", "financialaid READ PAY", "payments READ PAY", "intake READ PAY", "acts READ PAY");
      case "registratura" -> officer(DemoOfficer.REGISTRATURA, "people READ WORK", "intake READ WORK");
      case "auditor" -> officer(DemoOfficer.AUDITOR, "* AUDIT");
      case "arhivar" -> officer(DemoOfficer.ARHIVAR, "archive READ WORK");
      case "copii" -> officer(DemoOfficer.COPII, "people READ WORK", "childprotection READ WORK", "intake READ WORK", "acts READ WORK");
      case "sef.copii" -> officer(DemoOfficer.SEF_COPII, "people READ WORK", "childprotection READ WORK APPROVE", "worklist APPROVE", "intake READ WORK APPROVE", "acts READ WORK APPROVE");
      case "raluca.stan" -> officer(DemoOfficer.RALUCA_STAN, "people READ WORK", "childprotection READ WORK", "intake READ WORK", "acts READ WORK");
      case "cresa" -> officer(DemoOfficer.CRESA, "people READ WORK", "services READ WORK");
      case "amc" -> officer(DemoOfficer.AMC, "people READ WORK", "services READ WORK APPROVE");
      case "medic.scolar" -> officer(DemoOfficer.MEDIC_SCOLAR, "people READ WORK", "schoolhealth READ WORK APPROVE");
      case "sef.cresa" -> officer(DemoOfficer.SEF_CRESA, "people READ WORK", "services READ WORK APPROVE PAY", "acts READ WORK");
      case "cantina" -> officer(DemoOfficer.CANTINA, "canteen READ WORK PAY");
      case "magazin" -> officer(DemoOfficer.MAGAZIN, "store READ WORK PAY");
      case "adoptii" -> officer(DemoOfficer.ADOPTII, "adoption READ WORK");
      case "sef.adoptii" -> officer(DemoOfficer.SEF_ADOPTII, "adoption READ WORK APPROVE");
      case "dpo" -> officer(DemoOfficer.DPO, "privacy READ APPROVE", "audit READ");
      case "admin" -> officer(DemoOfficer.ADMIN, "* ADMINISTER", "parameters READ");
      default -> throw new IllegalArgumentException("No demonstration officer " + signInName);
    };
  }

  private static Officer officer(DemoOfficer officer, String... roles) {
    var one = officer.acting();
    return new Officer(one.id(), one.signInName(), one.name(), "funcție", UNIT, held(roles));
  }

  private static Set<HeldRole> held(String... roles) {
    var held = new HashSet<HeldRole>();
    for (var role : roles) {
      var words = role.split(" ");
      for (var context : words[0].equals("*") ? CONTEXTS : Set.of(words[0])) {
        Arrays.stream(words).skip(1).map(Level::valueOf).forEach(level ->
            Arrays.stream(DemoUnit.values()).forEach(unit -> held.add(new HeldRole(context, level, unit.id()))));
      }
    }
    return held;
  }

  private static Set<String> contexts() {
    var contexts = new TreeSet<String>();
    var secrets = new TreeSet<String>();
    try {
      for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:permissions/*.txt")) {
        file.getContentAsString(StandardCharsets.UTF_8).lines().map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .forEach(line -> (line.startsWith(SECRET) ? secrets : contexts).add(line.startsWith(SECRET) ? line.substring(SECRET.length()) : line.substring(0, line.indexOf('.'))));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    contexts.removeAll(secrets);
    return contexts;
  }

  private record TestPrincipal(Officer officer) implements SignedIn, java.io.Serializable {}
}
