package ro.reazem.financialaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.financialaid.application.RequestFields;
import ro.reazem.financialaid.family.InventedFamily;
import ro.reazem.platform.security.HeldRole;
import ro.reazem.platform.security.Level;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.CaseMaker;
import ro.reazem.testing.SignIn;

/** Requests under check, proposed and decided, with the right that came of one, and cards of the canteen and of the store. */
@Component
class AidCasesForStrangers implements CaseMaker {

  private static final String NEW = "/financialaid/applications/new";

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher publisher;
  private final TransactionTemplate transaction;
  private final Clock clock;

  AidCasesForStrangers(JdbcClient jdbc, ApplicationEventPublisher publisher, TransactionTemplate transaction, Clock clock) {
    this.jdbc = jdbc;
    this.publisher = publisher;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public String context() {
    return "financialaid";
  }

  @Override
  public List<String> roles() {
    return List.of("financialaid READ WORK APPROVE PAY AUDIT", "canteen READ WORK PAY", "store READ WORK APPROVE PAY");
  }

  @Override
  public String page() {
    return "/financialaid/applications/{id}";
  }

  @Override
  public List<String> addresses() {
    return List.of("/financialaid/applications/{id}", "/financialaid/proposals/{id}", "/financialaid/decisions/{id}",
        "/financialaid/entitlements/{id}", "/financialaid/housing/files/{id}", "/financialaid/housing/offers/{id}", "/financialaid/housing/tenancies/{id}",
        "/financialaid/canteen/cards/{id}",
        "/financialaid/store/cards/{id}", "/financialaid/store/sales/{id}");
  }

  @Override
  public Made make(MockMvcTester mvc, Officer owner) {
    var checked = new Request(mvc, owner);
    var proposed = new Request(mvc, owner);
    var decided = new Request(mvc, owner);
    var open = proposed.propose();
    var signed = decided.sign(decided.propose());
    jdbc.sql("update platform.parameter_value set value = 'EXCLUDED', standing = 'INTERNAL' where code = 'CANTEEN_INCOME.child_state_allowance'").update();
    var fed = new Request(mvc, owner, "benefit", "CANTEEN", "canteen.category", "A", "canteen.portions", "1", "canteen.proven", "true", "canteen.from",
        java.time.format.DateTimeFormatter.ofPattern("dd.MM.yyyy").format(LocalDate.now(clock)));
    fed.sign(fed.propose());
    var card = jdbc.sql("select entitlement_id from financialaid.canteen_card where application_id = :id").param("id", fed.id()).query(UUID.class).single();
    var shopping = shopping(mvc, owner);
    var shop = jdbc.sql("select entitlement_id from financialaid.store_right where application_id = :id").param("id", shopping.id()).query(UUID.class).single();
    var right = jdbc.sql("select id from financialaid.entitlement where application_id = :id").param("id", decided.id())
        .query(UUID.class).single();
    var housed = checked.askForADwelling();
    var requests = List.of(checked.id(), proposed.id(), decided.id());
    var lived = DwellingForStrangers.let(jdbc, housed, checked.family.familyName, LocalDate.now(clock));
    return new Made(
        Map.of("/financialaid/applications/{id}", requests, "/financialaid/proposals/{id}", List.of(id(open), proposalOf(decided.id())),
            "/financialaid/decisions/{id}", List.of(id(signed)), "/financialaid/entitlements/{id}", List.of(right), "/financialaid/housing/files/{id}", List.of(housed),
            "/financialaid/housing/offers/{id}", List.of(lived.offer()), "/financialaid/housing/tenancies/{id}", List.of(lived.tenancy()),
            "/financialaid/canteen/cards/{id}", List.of(card),
            "/financialaid/store/cards/{id}", List.of(shop), "/financialaid/store/sales/{id}", List.of(purchase(shop))),
        Map.of("application", requests, "entitlement", List.of(right), "caseId", requests,
            "person", List.of(decided.family.person(0)), "household", List.of(decided.family.household)),
        List.of(checked.number(), proposed.number(), decided.number()),
        List.of(checked.family.familyName, fed.family.familyName, shopping.family.familyName, proposed.family.familyName, decided.family.familyName));
  }

  private Request shopping(MockMvcTester mvc, Officer owner) {
    Map.of("STORE_INCOME_LIMIT", "500", "STORE_CATEGORY_MODE", "AND_INCOME", "STORE_LIMIT_MONTH", "100", "STORE_CARD_MONTHS", "6",
        "EMERGENCY_INCOME.child_state_allowance", "EXCLUDED").forEach((code, value) -> jdbc.sql(
            "update platform.parameter_value set value = :value, standing = 'INTERNAL' where code = :code").param("value", value).param("code", code).update());
    var shopping = new Request(mvc, owner, "benefit", "STORE", "store.category", "NONE", "store.resident", "true");
    shopping.sign(shopping.propose());
    return shopping;
  }

  private UUID purchase(UUID right) {
    return jdbc.sql("""
        insert into financialaid.store_sale (id, card, entitlement_id, day, total, sold_by, sold_by_name, sold_at)
        select gen_random_uuid(), number, entitlement_id, :day, 0, gen_random_uuid(), '', now() from financialaid.store_card where entitlement_id = :id returning id""")
        .param("day", LocalDate.now(clock)).param("id", right).query(UUID.class).single();
  }

  private UUID proposalOf(UUID request) {
    return jdbc.sql("select id from financialaid.proposal where application_id = :id").param("id", request).query(UUID.class).single();
  }

  private static UUID id(String address) {
    return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
  }

  /** A request lodged by its owner and taken under check. */
  private final class Request {

    final InventedFamily family;
    final String page;
    private final MockMvcTester mvc;
    private final Officer owner;

    Request(MockMvcTester mvc, Officer owner, String... asked) {
      this.mvc = mvc;
      this.owner = owner;
      var today = LocalDate.now(clock);
      family = InventedFamily.ofFour(today).tell(jdbc, publisher, transaction);
      var fields = new ArrayList<String>();
      var typed = RequestFields.v3(family, today);
      for (int i = 0; i < asked.length; i += 2) {
        typed.with(asked[i], asked[i + 1]);
      }
      typed.each((name, value) -> fields.addAll(List.of(name, value)));
      page = post(owner, NEW, fields.toArray(String[]::new));
      post(owner, page + "/check-start", "version", "0");
    }

    UUID id() {
      return AidCasesForStrangers.id(page);
    }

    String number() {
      return jdbc.sql("select number || '/' || year from financialaid.aid_application where id = :id").param("id", id())
          .query(String.class).single();
    }

    String propose() {
      var screen = new String(mvc.get().uri(page + "/proposal").with(SignIn.as(owner)).exchange().getResponse().getContentAsByteArray(),
          StandardCharsets.UTF_8);
      post(owner, page + "/proposal", "choice", "GRANT", "reasonsGrant", "Da.", "fingerprint", hidden(screen, "fingerprint"),
          "version", hidden(screen, "version"), "confirmed", "true");
      return String.valueOf(mvc.get().uri(page + "/proposal").with(SignIn.as(owner)).exchange().getResponse().getRedirectedUrl());
    }

    String sign(String proposal) {
      var head = new Officer(UUID.randomUUID(), "sefa", "Șefa Probei", "șef serviciu", owner.unit(),
          Set.of(new HeldRole("financialaid", Level.APPROVE, owner.unit()), new HeldRole("financialaid", Level.READ, owner.unit())));
      return post(head, proposal, "choice", "APPROVE", "confirmed", "true");
    }

    UUID askForADwelling() {
      return AidCasesForStrangers.id(post(owner, "/financialaid/housing/files/new", "key", UUID.randomUUID().toString(), "household",
          family.household.toString(), "applicant", family.person(0).toString(), "kind", "SOCIAL", "persons", "4", "children", "2", "dependants", "0",
          "tenure", "TOLERATED", "area", "31,5", "sharing", "4", "localDebts", "0"));
    }

    private String post(Officer who, String uri, String... fields) {
      var request = mvc.post().uri(uri).with(SignIn.as(who)).with(csrf());
      for (int i = 0; i < fields.length; i += 2) {
        request.param(fields[i], fields[i + 1]);
      }
      MvcTestResult answer = request.exchange();
      assertThat(answer).as(uri).hasStatus3xxRedirection();
      return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private static String hidden(String page, String name) {
      var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
      assertThat(found.find()).as(name).isTrue();
      return found.group(1);
    }
  }
}
