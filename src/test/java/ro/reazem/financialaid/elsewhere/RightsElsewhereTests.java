package ro.reazem.financialaid.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.events.childprotection.ChildDegree;
import ro.reazem.events.childprotection.ChildDisabilityCertified;
import ro.reazem.events.childprotection.ChildDisabilityEnded;
import ro.reazem.events.childprotection.ChildDisabilityEnding;
import ro.reazem.events.childprotection.PlacementEnded;
import ro.reazem.events.childprotection.PlacementOrdered;
import ro.reazem.events.entitlements.EntitlementChanged;
import ro.reazem.events.entitlements.EntitlementEnded;
import ro.reazem.events.entitlements.EntitlementGranted;
import ro.reazem.financialaid.application.AidApplicationId;
import ro.reazem.financialaid.application.AidApplications;
import ro.reazem.financialaid.calculation.Calculating;
import ro.reazem.financialaid.family.InventedFamily;
import ro.reazem.financialaid.proposal.GrantedRight;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.testing.SignIn;

/** What other contexts grant members of a family: heard once whatever the order, counted by the lists of incomes, and a reason to look at the family's right. */
@SpringBootTest
@AutoConfigureMockMvc
class RightsElsewhereTests {

  private static final LocalDate REGISTERED = LocalDate.of(2026, 4, 10);
  private static final YearMonth MARCH = YearMonth.of(2026, 3);
  private static final Locale ROMANIAN = Locale.of("ro");

  @Autowired ApplicationContext context;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEventPublisher publisher;
  @Autowired TransactionTemplate transaction;
  @Autowired RightsElsewhere rights;
  @Autowired MockMvcTester mvc;
  @Autowired Clock clock;

  private final CaseRef measure = new CaseRef("childprotection", UUID.randomUUID());

  @Test
  void whatComesTwiceAndInTheWrongOrderIsKnownOnceByMonth() {
    var child = UUID.randomUUID();
    var right = UUID.randomUUID();
    var granted = granted(right, child, "PLACEMENT_ALLOWANCE", 950, LocalDate.of(2026, 1, 1));
    var changed = new EntitlementChanged(right, 2, Instant.now(), measure, Lei.whole(1_193), LocalDate.of(2026, 4, 1));
    var ended = new EntitlementEnded(right, 3, Instant.now(), measure, LocalDate.of(2026, 6, 30));

    heard(ended, changed, granted, changed, granted, ended);

    assertThat(sums(child, YearMonth.of(2025, 12))).isEmpty();
    assertThat(sums(child, MARCH)).containsExactly(Lei.whole(950));
    assertThat(sums(child, YearMonth.of(2026, 4))).containsExactly(Lei.whole(1_193));
    assertThat(sums(child, YearMonth.of(2026, 6))).containsExactly(Lei.whole(1_193));
    assertThat(sums(child, YearMonth.of(2026, 7))).isEmpty();
  }

  @Test
  void theOwnRightsAreNotKeptTwice() {
    var holder = UUID.randomUUID();
    heard(new EntitlementGranted(UUID.randomUUID(), 1, Instant.now(), new CaseRef("financialaid", UUID.randomUUID()), holder, "VMI", Lei.whole(366), REGISTERED, null));

    assertThat(sums(holder, YearMonth.from(REGISTERED))).isEmpty();
  }

  @Test
  void aDisabilityBenefitThatNobodyDeclaredStandsOnTheSheetAndIsLeftOut() {
    var granted = GrantedRight.in(context, InventedFamily.ofFour(REGISTERED), REGISTERED);
    heard(granted(UUID.randomUUID(), granted.family.person(1), "DISABILITY_INDEMNITY", 528, LocalDate.of(2026, 1, 1)),
        granted(UUID.randomUUID(), granted.family.person(1), "DISABILITY_COMPLEMENTARY_BUDGET", 198, LocalDate.of(2026, 1, 1)));

    var request = context.getBean(AidApplications.class).findById(new AidApplicationId(granted.application)).orElseThrow();
    var calculation = context.getBean(Calculating.class).of(request, ROMANIAN);

    var line = calculation.incomes().stream().filter(one -> one.kind().equals("disability_benefit")).findFirst().orElseThrow();
    assertThat(line.amount()).isEqualTo(Lei.whole(726));
    assertThat(line.leftOut()).isEqualTo(Lei.whole(726));
    assertThat(line.proof()).contains("acordat de alt serviciu", "01.01.2026");
    assertThat(calculation.amounts().gross()).isEqualTo(Lei.whole(701));
  }

  /** Art. 10 alin. (2) din Legea nr. 196/2016: rights of Legea nr. 448/2006 are left out, that of a child too; its certificate frees whoever cares for it. */
  @Test
  void theMoneyOfADisabledChildIsLeftOutAndItsCertificateProvesTheCareUntilItEnds() {
    var granted = GrantedRight.in(context, InventedFamily.ofFour(REGISTERED), REGISTERED);
    var child = granted.family.person(3);
    heard(granted(UUID.randomUUID(), child, "CHILD_DISABILITY", 463, LocalDate.of(2026, 1, 1)));
    var request = context.getBean(AidApplications.class).findById(new AidApplicationId(granted.application)).orElseThrow();
    assertThat(context.getBean(Calculating.class).of(request, ROMANIAN).incomes().stream().filter(one -> one.kind().equals("disability_benefit"))).singleElement()
        .satisfies(one -> assertThat(one.leftOut()).isEqualTo(Lei.whole(463)));

    var certificate = UUID.randomUUID();
    var today = LocalDate.now(clock);
    var certified = new ChildDisabilityCertified(certificate, 1, Instant.now(), measure, child, "77/2026", today, ChildDegree.SEVERE, List.of(5), true, today, today.plusYears(1));
    var news = new AidCertificatesChildProtectionNews(jdbc);
    told(() -> news.on(certified));
    assertThat(page(granted.uri() + "/work")).contains("certificat nr. 77/2026", "grad grav", certificate.toString()).doesNotContain("??");
    var exemption = mvc.post().uri(granted.uri() + "/work/exemptions").param("key", UUID.randomUUID().toString()).param("exempted", granted.family.person(1).toString())
        .param("reason", "HEALTH").param("certificate", certificate.toString()).param("proof", "certificatul copilului").param("since", day(today)).param("until", "");
    assertThat(exemption.with(SignIn.as("asistent")).with(csrf()).exchange()).hasStatus(422).bodyText().contains("certificate-error").doesNotContain("??");
    assertThat(mvc.post().uri(granted.uri() + "/work/exemptions").param("key", UUID.randomUUID().toString()).param("exempted", granted.family.person(1).toString())
        .param("reason", "CARE_OF_DISABLED").param("certificate", certificate.toString()).param("proof", "certificatul copilului").param("since", day(today)).param("until", "")
        .with(SignIn.as("asistent")).with(csrf()).exchange()).hasStatus3xxRedirection();
    assertThat(page(granted.uri() + "/work")).contains("îngrijirea unei persoane cu handicap", "– " + day(today.plusYears(1)));

    told(() -> news.on(new ChildDisabilityEnded(certificate, 2, Instant.now(), measure, child, today.minusDays(1), ChildDisabilityEnding.ANNULLED)));
    told(() -> news.on(certified));
    assertThat(jdbc.sql("select count(*) from financialaid.certified_child where certificate_id = :id").param("id", certificate).query(Integer.class).single()).isZero();
    told(() -> news.on(new ChildDisabilityCertified(certificate, 3, Instant.now(), measure, child, "77/2026", today, ChildDegree.SEVERE, List.of(5), true, today, today.plusYears(1))));
    assertThat(jdbc.sql("select last_day from financialaid.certified_child where certificate_id = :id").param("id", certificate).query(LocalDate.class).single())
        .as("given back").isEqualTo(today.plusYears(1));
  }

  @Test
  void whatWasDeclaredOfAKindIsNotCountedAgain() {
    var granted = GrantedRight.in(context, InventedFamily.ofFour(REGISTERED), REGISTERED);
    var request = context.getBean(AidApplications.class).findById(new AidApplicationId(granted.application)).orElseThrow();
    var declared = request.declaration().incomes().stream().filter(one -> one.kind().equals("child_state_allowance")).findFirst().orElseThrow();
    heard(granted(UUID.randomUUID(), declared.personId(), "CHILD_STATE_ALLOWANCE", 292, LocalDate.of(2026, 1, 1)));

    var calculation = context.getBean(Calculating.class).of(request, ROMANIAN);

    assertThat(calculation.incomes()).hasSameSizeAs(request.declaration().incomes());
  }

  @Test
  void aPlacementAllowanceIsRefusedByNameUntilTheInstitutionSetsWhetherItCounts() {
    var granted = GrantedRight.in(context, InventedFamily.ofFour(REGISTERED), REGISTERED);
    heard(granted(UUID.randomUUID(), granted.family.person(3), "PLACEMENT_ALLOWANCE", 1_193, LocalDate.of(2026, 1, 1)));
    var request = context.getBean(AidApplications.class).findById(new AidApplicationId(granted.application)).orElseThrow();

    assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> context.getBean(Calculating.class).of(request, ROMANIAN))
        .satisfies(refused -> assertThat(refused.arguments()).contains("VMI_INCOME.placement_allowance"));
  }

  @Test
  void aPlacedChildMakesSomebodyLookAtTheRightOfTheFamilyAndTheChangeComesFilledIn() {
    var granted = GrantedRight.in(context, InventedFamily.ofFour(REGISTERED), REGISTERED);
    heard(new EntitlementGranted(UUID.randomUUID(), 1, clock.instant(), measure, granted.family.person(3), "PLACEMENT_ALLOWANCE", Lei.whole(1_193),
        LocalDate.of(2026, 5, 1), null));

    var waiting = page("/financialaid/attention?about=PLACED&size=50");
    assertThat(waiting).contains(granted.uri() + "/change", "alocație de plasament pentru un copil al familiei");
    assertThat(page(granted.uri() + "/change")).contains("s-a stabilit alocație de plasament de la 01.05.2026", "art. 67 alin. (3)")
        .containsPattern("name=\"told.members\\[3\\].placed\"[^>]*checked");
    assertThat(page("/financialaid/applications/" + granted.application + "/means")).contains("Drepturi acordate de alte servicii");
  }

  /** V14: the younger child is placed on 12 May; the measure alone makes somebody look, whatever comes twice or late. */
  @Test
  void aPlacementMakesSomebodyLookAtTheRightOfTheFamilyAndItsEndBringsTheChildBack() {
    var granted = GrantedRight.in(context, InventedFamily.ofFour(REGISTERED), REGISTERED);
    var child = granted.family.person(3);
    var placement = UUID.randomUUID();
    var since = LocalDate.of(2026, 5, 12);
    var ordered = new PlacementOrdered(placement, 1, clock.instant(), measure, child, PlacementOrdered.Home.FOSTER_CARER, null, since);
    placed(ordered, ordered);

    assertThat(page("/financialaid/attention?about=PLACED&size=50")).contains(granted.uri() + "/change", "măsură de protecție pentru un copil al familiei");
    assertThat(page(granted.uri() + "/change")).contains("este plasat prin măsură de protecție de la 12.05.2026", "art. 67 alin. (3)")
        .containsPattern("name=\"told.members\\[3\\].placed\"[^>]*checked").doesNotContain("??");

    var ended = new PlacementEnded(placement, 2, clock.instant(), measure, child, LocalDate.of(2026, 5, 20), false);
    placed(ended, ordered, ended);
    assertThat(page("/financialaid/attention?about=PLACED&size=50")).doesNotContain(granted.uri() + "/change");
    assertThat(jdbc.sql("select from_day || ' ' || last_day from financialaid.child_placement where placement_id = :id").param("id", placement).query(String.class).single())
        .isEqualTo("2026-05-12 2026-05-20");
  }

  @Test
  void whatIsToldLateAboutAnEndedPlacementIsKeptOnce() {
    var placement = UUID.randomUUID();
    var child = UUID.randomUUID();
    var ordered = new PlacementOrdered(placement, 1, clock.instant(), measure, child, PlacementOrdered.Home.FAMILY, null, REGISTERED);
    placed(new PlacementEnded(placement, 2, clock.instant(), measure, child, REGISTERED.plusDays(9), true), ordered, ordered);
    assertThat(context.getBean(PlacedElsewhere.class).of(List.of(child))).singleElement().satisfies(one -> {
      assertThat(one.from()).isEqualTo(REGISTERED);
      assertThat(one.lastDay()).isEqualTo(REGISTERED.plusDays(9));
    });
  }

  private void told(Runnable news) {
    transaction.executeWithoutResult(status -> news.run());
  }

  private static String day(LocalDate day) {
    return DateTimeFormatter.ofPattern("dd.MM.yyyy").format(day);
  }

  private void placed(Object... told) {
    var news = new AidPlacementsChildProtectionNews(jdbc, publisher);
    for (var one : told) {
      transaction.executeWithoutResult(status -> {
        switch (one) {
          case PlacementOrdered ordered -> news.on(ordered);
          case PlacementEnded ended -> news.on(ended);
          default -> throw new IllegalArgumentException(String.valueOf(one));
        }
      });
    }
  }

  @Test
  void theMatrixShowsEveryKindBesideEveryBenefit() {
    var shown = page("/financialaid/income-matrix?on=01.06.2026");

    assertThat(shown).contains("Alocație de plasament", "de stabilit", "nu se ia în calcul", "se ia în calcul, cu stimulent", "Ce era în vigoare la 01.06.2026")
        .doesNotContain("??");
    assertThat(mvc.get().uri("/financialaid/income-matrix/export.csv").with(SignIn.as("asistent")).exchange()).hasStatusOk()
        .bodyText().startsWith("\uFEFF").contains(";");
    assertThat(mvc.get().uri("/financialaid/income-matrix/export.xlsx").with(SignIn.as("asistent")).exchange()).hasStatusOk();
  }

  private String page(String address) {
    var answer = mvc.get().uri(address).with(SignIn.as("asistent")).exchange();
    assertThat(answer).as(address).hasStatusOk();
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private List<Lei> sums(UUID person, YearMonth month) {
    return rights.of(List.of(person), month).stream().map(RightElsewhere::monthly).toList();
  }

  private EntitlementGranted granted(UUID right, UUID holder, String benefit, int monthly, LocalDate from) {
    return new EntitlementGranted(right, 1, Instant.now(), measure, holder, benefit, Lei.whole(monthly), from, null);
  }

  /** Delivered one after another by hand, so that the order is that of the test. */
  private void heard(Object... told) {
    var news = new FinancialAidEntitlementsNews(jdbc, publisher);
    for (var one : told) {
      transaction.executeWithoutResult(status -> {
        switch (one) {
          case EntitlementGranted granted -> news.on(granted);
          case EntitlementChanged changed -> news.on(changed);
          case EntitlementEnded ended -> news.on(ended);
          default -> throw new IllegalArgumentException(String.valueOf(one));
        }
      });
    }
  }
}
