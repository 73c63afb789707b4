package ro.reazem.financialaid.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import ro.reazem.financialaid.family.InventedFamily;
import ro.reazem.kernel.Lei;
import ro.reazem.testing.SignIn;

@SpringBootTest
@AutoConfigureMockMvc
class BulkSigningTests {

  private static final String PATH = "/financialaid/proposals/bulk";

  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationContext context;
  @Autowired Clock clock;
  @Autowired Proposals proposals;
  @Autowired SigningInBulk signing;
  @Autowired SigningBatches batches;

  @Test
  void thoseOfOneKindAreShownWithTheirSumsAndSignedEachWithItsOwnNumber() {
    upTo("1000");
    var chosen = List.of(proposed(), proposed(), proposed());

    assertThat(ask("sef", chosen)).hasStatusOk().bodyText()
        .contains("2.103,00\u00a0lei", "Semnează 3 dispoziții", "600,00\u00a0lei – 800,00\u00a0lei: 3").doesNotContain("Se semnează separat", "??");
    var outcome = sign("sef", UUID.randomUUID(), chosen);

    assertThat(get("sef", outcome)).hasStatusOk().bodyText().contains("Semnate: 3. Nesemnate: 0.").doesNotContain("??");
    assertThat(numbers(chosen)).hasSize(3).doesNotHaveDuplicates();
    assertThat(get("director", outcome)).hasStatus(404);
  }

  @Test
  void whatNeedsALookOfItsOwnIsLeftOutWithTheReason() {
    upTo("1000");
    var doubted = proposed();
    jdbc.sql("update financialaid.proposal set dossier = jsonb_set(dossier, '{checks,0,state}', '\"WARN\"') where id = :id").param("id", doubted).update();
    var plain = proposed();

    assertThat(ask("sef", List.of(doubted, plain))).hasStatusOk().bodyText().contains("Semnează o dispoziție", "Se semnează separat", "O sursă a dat un răspuns neclar.");
    upTo("700");
    assertThat(ask("sef", List.of(plain))).bodyText().contains("Suma este peste cea stabilită").doesNotContain("Semnează o dispoziție");
    upTo("");
    assertThat(ask("sef", List.of(plain))).bodyText().contains("Instituția nu a stabilit").doesNotContain("Semnează o dispoziție");
    assertThat(get("sef", sign("sef", UUID.randomUUID(), List.of(plain)))).bodyText().contains("Nesemnate: 1.", "nu este stabilită");
    assertThat(numbers(List.of(plain))).isEmpty();
  }

  @Test
  void whoProposedSignsNoneOfItsOwnAndTheOthersAreSignedAllTheSame() {
    upTo("1000");
    var theirs = proposed();
    var own = proposed();
    jdbc.sql("update financialaid.proposal set proposed_by = :sef where id = :id").param("sef", SignIn.officer("sef").id()).param("id", own).update();

    assertThat(ask("sef", List.of(theirs, own))).bodyText().contains("Ați făcut dumneavoastră propunerea.");
    var outcome = sign("sef", UUID.randomUUID(), List.of(theirs, own));

    assertThat(get("sef", outcome)).bodyText().contains("Semnate: 1. Nesemnate: 1.");
    assertThat(numbers(List.of(theirs))).hasSize(1);
    assertThat(numbers(List.of(own))).isEmpty();
    assertThat(mvc.post().uri(PATH).with(SignIn.as("asistent")).with(csrf()).param("proposals", own.toString()).exchange()).hasStatus(403);
  }

  @Test
  void sentTwiceAndSentAgainWithAnotherKeyItSignsOnce() {
    upTo("1000");
    var chosen = List.of(proposed(), proposed());
    var key = UUID.randomUUID();

    var first = sign("sef", key, chosen);
    assertThat(sign("sef", key, chosen)).isEqualTo(first);
    var again = sign("sef", UUID.randomUUID(), chosen);

    assertThat(get("sef", again)).bodyText().contains("Semnate: 2. Nesemnate: 0.");
    assertThat(numbers(chosen)).hasSize(2);
  }

  @Test
  void aBatchThatWasInterruptedGoesOnWhereItStopped() {
    upTo("1000");
    var chosen = List.of(proposed(), proposed());
    var key = UUID.randomUUID();
    var outcome = sign("sef", key, chosen);
    jdbc.sql("update financialaid.signing_row set outcome = 'WAITING', decision_id = null where batch_id = :id").param("id", key).update();

    assertThat(get("sef", outcome)).bodyText().contains("Continuă semnarea");
    assertThat(mvc.post().uri(outcome + "/go-on").with(SignIn.as("sef")).with(csrf()).exchange()).hasStatus3xxRedirection();

    assertThat(get("sef", outcome)).bodyText().contains("Semnate: 2. Nesemnate: 0.").doesNotContain("Continuă semnarea");
    assertThat(numbers(chosen)).hasSize(2);
  }

  @Test
  void oneWhoseFactsChangedSinceIsNotSignedAndTheOthersAre() {
    upTo("1000");
    var stale = proposed();
    jdbc.sql("update financialaid.proposal set fingerprint = repeat('0', 64) where id = :id").param("id", stale).update();

    var plain = proposed();

    assertThat(get("sef", sign("sef", UUID.randomUUID(), List.of(stale, plain)))).bodyText().contains("Semnate: 1. Nesemnate: 1.", "Datele s-au schimbat");
    assertThat(numbers(List.of(stale))).isEmpty();
    assertThat(numbers(List.of(plain))).hasSize(1);
  }

  @Test
  void whoMaySeeNoneOfThemLearnsNothingAndSignsNothing() {
    upTo("1000");
    var chosen = List.of(proposed());
    var stranger = SignIn.stranger("head of another unit", "financialaid APPROVE");

    assertThat(mvc.get().uri(PATH).with(SignIn.as(stranger)).param("proposals", chosen.getFirst().toString()).exchange()).hasStatusOk().bodyText()
        .contains("Nicio propunere nu a fost aleasă.");
    assertThat(mvc.post().uri(PATH).with(SignIn.as(stranger)).with(csrf()).param("proposals", chosen.getFirst().toString()).exchange())
        .hasRedirectedUrl("/financialaid/proposals");
    assertThat(numbers(chosen)).isEmpty();
  }

  @Test
  void twoHeadsWhoSignTheSameInTheSameSecondSignEachOnce() throws Exception {
    upTo("1000");
    var chosen = IntStream.range(0, 6).mapToObj(at -> proposed()).toList();
    var together = new CyclicBarrier(2);
    var outcomes = new ArrayList<String>();
    try (var heads = Executors.newFixedThreadPool(2)) {
      for (var signed : heads.invokeAll(List.<Callable<String>>of(() -> signTogether("sef", chosen, together), () -> signTogether("director", chosen, together)))) {
        outcomes.add(signed.get());
      }
    }

    assertThat(numbers(chosen)).hasSize(6).doesNotHaveDuplicates();
    assertThat(jdbc.sql("select count(*) from financialaid.signing_row where proposal_id = any (:ids) and outcome = 'SIGNED'").param("ids", chosen.toArray(UUID[]::new))
        .query(Integer.class).single()).isEqualTo(6);
    assertThat(jdbc.sql("select count(*) from financialaid.signing_row where proposal_id = any (:ids) and outcome = 'REFUSED' and reason <> ''")
        .param("ids", chosen.toArray(UUID[]::new)).query(Integer.class).single()).isEqualTo(6);
    assertThat(get("sef", outcomes.getFirst())).hasStatusOk();
    assertThat(get("director", outcomes.getLast())).hasStatusOk();
  }

  private String signTogether(String officer, List<UUID> chosen, CyclicBarrier together) throws Exception {
    together.await();
    return sign(officer, UUID.randomUUID(), chosen);
  }

  @Test
  void oneAnswerTakesNoLongerThanItsTimeAndTheQueueTellsWhatIsLeft() {
    upTo("1000");
    var chosen = List.of(proposed(), proposed());
    var sef = SignIn.officer("sef");
    var batch = UUID.randomUUID();
    batches.ask(batch, sef, chosen.stream().map(ProposalId::new).toList(), clock.instant());
    signing.goOn(batch, sef, Duration.ZERO);

    assertThat(numbers(chosen)).isEmpty();
    assertThat(get("sef", "/financialaid/proposals")).bodyText().contains("s-a oprit înainte de sfârșit; propuneri rămase: 2.", PATH + "/" + batch);
    assertThat(get("director", "/financialaid/proposals")).bodyText().doesNotContain(batch.toString());
    signing.goOn(batch, sef);
    assertThat(numbers(chosen)).hasSize(2);
    assertThat(get("sef", "/financialaid/proposals")).bodyText().doesNotContain(batch.toString());
  }

  @Test
  void oneThatCannotBeSignedAtAllKeepsNoOtherBack() {
    upTo("1000");
    var broken = proposed();
    var plain = proposed();
    jdbc.sql("alter table financialaid.decision add constraint no_decision_of_this_one check (proposal_id <> '" + broken + "') not valid").update();

    assertThat(get("sef", sign("sef", UUID.randomUUID(), List.of(broken, plain)))).bodyText().contains("Semnate: 1. Nesemnate: 1.", "Semnarea a eșuat");
    assertThat(numbers(List.of(plain))).hasSize(1);
    jdbc.sql("alter table financialaid.decision drop constraint no_decision_of_this_one").update();
    assertThat(get("sef", sign("sef", UUID.randomUUID(), List.of(broken)))).bodyText().contains("Semnate: 1. Nesemnate: 0.");
  }

  @Test
  void allThatWaitForTheHeadAreShownWithoutTickingThem() {
    upTo("1000");
    var own = proposed();
    jdbc.sql("update financialaid.proposal set proposed_by = :sef, proposed_at = timestamp '2001-01-01' where id = :id").param("sef", SignIn.officer("sef").id()).param("id", own).update();
    var theirs = proposed();
    jdbc.sql("update financialaid.proposal set proposed_at = timestamp '2001-01-02' where id = :id").param("id", theirs).update();

    assertThat(mvc.get().uri(PATH).with(SignIn.as("sef")).param("all", "true").exchange()).hasStatusOk().bodyText().contains(theirs.toString())
        .doesNotContain(own.toString());
  }

  @Test
  void theQueueAsAFileHasWhatTheReaderSeesAndIsToldToTheTrail() {
    var today = LocalDate.now(clock);
    var family = InventedFamily.ofFour(today);
    GrantedRight.proposed(context, family, today);
    var number = jdbc.sql("select a.number || '/' || a.year from financialaid.aid_application a where a.household_id = :id").param("id", family.household)
        .query(String.class).single();
    var stranger = SignIn.stranger("reader of another unit", "financialaid READ");

    assertThat(get("sef", "/financialaid/proposals?export=csv")).hasStatusOk().bodyText().contains("Cerere;Titular;", number, ";acordare;701,00;");
    assertThat(mvc.get().uri("/financialaid/proposals?export=csv").with(SignIn.as(stranger)).exchange()).hasStatusOk().bodyText().contains("Cerere;Titular;")
        .doesNotContain(number);
    assertThat(jdbc.sql("select exported_rows || ' ' || length(sha256) from audit.line where kind = 'EXPORT' and officer_id = :who").param("who", stranger.id())
        .query(String.class).list()).containsExactly("0 64");
  }

  @Test
  void theRangesHoldEverySumOnce() {
    var rows = Stream.of("0", "0.01", "100", "100.01", "499.99", "500", "700").map(sum -> new BulkGroup.Row("", "", "", Lei.of(sum))).toList();
    var ranges = new BulkGroup("VMI", "GRANT", rows).ranges();

    assertThat(ranges.stream().mapToInt(BulkGroup.Range::count).sum()).isEqualTo(rows.size());
    assertThat(ranges.getFirst().upTo()).isEqualTo(Lei.whole(200));
  }

  private UUID proposed() {
    var today = LocalDate.now(clock);
    var request = GrantedRight.proposed(context, InventedFamily.ofFour(today), today);
    return proposals.openOf(request).orElseThrow().getId().value();
  }

  private void upTo(String limit) {
    jdbc.sql("update platform.parameter_value set value = :value, standing = :standing where code = :code").param("value", limit)
        .param("standing", limit.isEmpty() ? "TO_BE_SET" : "INTERNAL").param("code", ChoosingBulk.LIMIT).update();
    jdbc.sql("update platform.parameter_revision set revision = nextval('platform.parameter_revisions')").update();
  }

  private List<Long> numbers(List<UUID> chosen) {
    return jdbc.sql("select act_number from financialaid.decision where proposal_id = any (:ids)").param("ids", chosen.toArray(UUID[]::new))
        .query(Long.class).list();
  }

  private MvcTestResult ask(String officer, List<UUID> chosen) {
    var get = mvc.get().uri(PATH).with(SignIn.as(officer));
    chosen.forEach(one -> get.param("proposals", one.toString()));
    return get.exchange();
  }

  private String sign(String officer, UUID key, List<UUID> chosen) {
    var post = mvc.post().uri(PATH).with(SignIn.as(officer)).with(csrf()).param("key", key.toString());
    chosen.forEach(one -> post.param("proposals", one.toString()));
    var sent = post.exchange();
    assertThat(sent).hasStatus3xxRedirection();
    return String.valueOf(sent.getResponse().getRedirectedUrl());
  }

  private MvcTestResult get(String officer, String uri) {
    return mvc.get().uri(uri).with(SignIn.as(officer)).exchange();
  }
}
