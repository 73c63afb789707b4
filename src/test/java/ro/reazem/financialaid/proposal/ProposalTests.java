package ro.reazem.financialaid.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ro.reazem.financialaid.declaration.Declaration;
import ro.reazem.financialaid.declaration.Home;
import ro.reazem.financialaid.declaration.Payment;
import ro.reazem.financialaid.dossier.FrozenDossier;
import ro.reazem.financialaid.frozen.FrozenJson;
import ro.reazem.financialaid.scheme.Amounts;
import ro.reazem.kernel.Lei;

class ProposalTests {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
  private static final Proposal.Signature IOANA = new Proposal.Signature(UUID.randomUUID(), "Ioana", NOW);
  private static final Proposal.Signature MIHAI = new Proposal.Signature(UUID.randomUUID(), "Mihai", NOW);

  @Test
  void whoProposedMayNotApprove() {
    assertThatThrownBy(() -> sent(Proposal.Kind.GRANT, true, List.of()).approve(IOANA)).hasMessage("financialaid.proposal.ownProposal");
    assertThat(sent(Proposal.Kind.GRANT, true, List.of()).approve(MIHAI).status()).isEqualTo(Proposal.Status.APPROVED);
  }

  @Test
  void aRefusalWithoutAGroundCannotBeSent() {
    assertThatThrownBy(() -> sent(Proposal.Kind.REFUSAL, false, List.of())).hasMessage("financialaid.proposal.groundMissing");
    assertThatThrownBy(() -> sent(Proposal.Kind.TERMINATION, false, List.of())).hasMessage("financialaid.proposal.groundMissing");
  }

  @Test
  void whatTheLawDoesNotGiveCannotBeProposedAsAGrant() {
    assertThatThrownBy(() -> sent(Proposal.Kind.GRANT, false, List.of())).hasMessage("financialaid.proposal.nothingToGrant");
  }

  @Test
  void aSettledProposalIsNotSettledAgain() {
    var approved = sent(Proposal.Kind.GRANT, true, List.of()).approve(MIHAI);

    assertThatThrownBy(() -> approved.approve(MIHAI)).hasMessage("financialaid.proposal.settled");
    assertThatThrownBy(() -> approved.sendBack(MIHAI, "refaceți")).hasMessage("financialaid.proposal.settled");
  }

  @Test
  void sendingBackSaysWhatIsToBeMended() {
    assertThatThrownBy(() -> sent(Proposal.Kind.GRANT, true, List.of()).sendBack(MIHAI, " ")).hasMessage("financialaid.proposal.noteMissing");
  }

  @Test
  void onlyItsAuthorTakesAProposalBack() {
    assertThatThrownBy(() -> sent(Proposal.Kind.GRANT, true, List.of()).takeBack(MIHAI)).hasMessage("financialaid.proposal.notYours");
    assertThat(sent(Proposal.Kind.GRANT, true, List.of()).takeBack(IOANA).status()).isEqualTo(Proposal.Status.WITHDRAWN);
  }

  @Test
  void aDossierReadBackIsTheOneThatWasFrozen() {
    var dossier = dossier(true, List.of(new FrozenDossier.Ground("INCOME", "Venit peste limită", "art. 9")));

    assertThat(FrozenJson.read(FrozenJson.text(dossier), FrozenDossier.class)).isEqualTo(dossier);
  }

  private static Proposal sent(Proposal.Kind kind, boolean granted, List<FrozenDossier.Ground> grounds) {
    var right = kind == Proposal.Kind.CHANGE || kind == Proposal.Kind.TERMINATION ? UUID.randomUUID() : null;
    var subject = new Proposal.Subject(UUID.randomUUID(), right, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    return Proposal.send(kind, subject, IOANA, DAY, new Proposal.Basis(dossier(granted, grounds), declaration(), "mark"));
  }

  private static FrozenDossier dossier(boolean granted, List<FrozenDossier.Ground> grounds) {
    var amounts = new Amounts(Lei.whole(500), 2500, Lei.whole(200), Lei.whole(415), Lei.whole(286), Lei.whole(701), Lei.whole(42), Lei.whole(659), null);
    return new FrozenDossier("vmi-1", DAY, NOW, new FrozenDossier.Request(UUID.randomUUID(), "12/2026", DAY),
        new FrozenDossier.Holder(UUID.randomUUID(), "Maria", "2174", DAY, "str. Morii"), "octombrie 2026", List.of(), "2,5", List.of(),
        new FrozenDossier.Totals(Lei.ZERO, Lei.ZERO, Lei.ZERO), List.of(), List.of(), List.of(), List.of(), List.of(), amounts, granted,
        grounds, "motive", new FrozenDossier.Payment("POSTAL", "", "", ""), List.of(), null, List.of(), null, null);
  }

  private static Declaration declaration() {
    return new Declaration(Declaration.Quality.OWN_NAME, null, List.of(), List.of(),
        new Home(Home.Regime.OWNED, 2, Home.Kind.HOUSE, Home.ConstructionClass.A, ""), List.of(), List.of(), false, false, false,
        Payment.byPost(), true, true, true, DAY);
  }
}
