package ro.reazem.services.nursery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.acts.ActNumber;
import ro.reazem.services.points.Family;
import ro.reazem.services.points.Orphan;
import ro.reazem.services.points.ParentSituation;
import ro.reazem.services.unit.AgeGroup;
import ro.reazem.services.unit.Programme;
import ro.reazem.services.unit.ServiceKind;
import ro.reazem.services.unit.ServiceUnit;
import ro.reazem.services.unit.UnitState;

/** The way of a nursery file and of a campaign, step by step, with every step that is refused. */
class NurseryFileTests {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final ServiceUnit NURSERY = new ServiceUnit(UUID.randomUUID(), "CRESA", ServiceKind.NURSERY, "Creșa", UUID.randomUUID(), 1, "", "", null, 9,
      UnitState.OPEN, DAY, "", 0);
  private static final Family FAMILY = new Family(ParentSituation.EMPLOYED, ParentSituation.ABSENT, null, false, 2, false, Orphan.NO, true, false, false);

  @Test
  void aPlaceIsOfferedConfirmedAndLeft() {
    var file = file().offer(NURSERY, DAY, DAY.plusDays(5));
    assertThat(file.state()).isEqualTo(NurseryState.OFFERED);
    file.enrol("C 1", DAY.plusDays(5));
    assertThat(file.leave(DAY.plusDays(60), LeavingReason.KINDERGARTEN, "").state()).isEqualTo(NurseryState.LEFT);
    assertThat(file.asCase().closedOn()).isEqualTo(DAY.plusDays(60));
  }

  @Test
  void aPlaceThatWasNotConfirmedInTimeIsNot() {
    refused(() -> file().offer(NURSERY, DAY, DAY.plusDays(5)).enrol("C 1", DAY.plusDays(6)), "services.nursery.confirmedLate");
    refused(() -> file().enrol("C 1", DAY), "services.nursery.notOffered");
    refused(() -> file().decline(DAY, ""), "services.nursery.notOffered");
  }

  @Test
  void aPlaceIsOfferedOnlyAtAnOption() {
    var other = new ServiceUnit(UUID.randomUUID(), "CRESA", ServiceKind.NURSERY, "Alta", UUID.randomUUID(), 1, "", "", null, 9, UnitState.OPEN, DAY, "", 0);
    refused(() -> file().offer(other, DAY, DAY), "services.nursery.notAnOption");
  }

  @Test
  void theNurseryWithdrawsAPlaceOnlyAfterAWarning() {
    var there = file().offer(NURSERY, DAY, DAY).enrol("C 1", DAY);
    refused(() -> there.leave(DAY, LeavingReason.UNPAID, "trei luni"), "services.nursery.notWarned");
    assertThat(there.warn().settle().state()).isEqualTo(NurseryState.ENROLLED);
    assertThat(there.warn().leave(DAY, LeavingReason.UNPAID, "trei luni").state()).isEqualTo(NurseryState.WITHDRAWN);
    refused(() -> there.leave(DAY, LeavingReason.PARENTS, ""), "services.nursery.notThere");
  }

  @Test
  void nobodyLeavesBeforeTheContract() {
    refused(() -> file().offer(NURSERY, DAY, DAY).enrol("C 1", DAY).leave(DAY.minusDays(1), LeavingReason.PARENTS, ""), "services.nursery.beforeContract");
  }

  @Test
  void aRefusalGivesAReasonAndARequestMayBeTakenBack() {
    refused(() -> file().refuse(DAY, " "), "services.nursery.reasonMissing");
    assertThat(file().waits().cancel(DAY, "").state()).isEqualTo(NurseryState.CANCELLED);
    refused(() -> file().cancel(DAY, "").tell(FAMILY), "services.nursery.notNow");
  }

  @Test
  void aRequestNamesEachNurseryOnceAndAChildThatIsBorn() {
    refused(() -> asked(List.of(NURSERY.id(), NURSERY.id()), DAY.minusYears(1)), "services.nursery.optionTwice");
    refused(() -> asked(List.of(NURSERY.id()), DAY.plusDays(1)), "services.nursery.notBorn");
  }

  @Test
  void papersFollowWhatTheRequestTells() {
    assertThat(NurseryPapers.missing(FAMILY, List.of())).containsExactly(PaperKind.REQUEST, PaperKind.BIRTH_CERTIFICATE, PaperKind.PARENTS_IDENTITY,
        PaperKind.SIBLINGS, PaperKind.PLACEMENT, PaperKind.WORK, PaperKind.MEDICAL_NOTE);
    var plain = new Family(ParentSituation.AT_HOME, ParentSituation.AT_HOME, null, false, 1, false, Orphan.OF_ONE, false, false, false);
    assertThat(NurseryPapers.missing(plain, List.of(new NurseryPapers.Paper(PaperKind.REQUEST, "1", DAY)))).containsExactly(PaperKind.BIRTH_CERTIFICATE,
        PaperKind.PARENTS_IDENTITY, PaperKind.MEDICAL_NOTE, PaperKind.CRITERION);
  }

  @Test
  void aCampaignIsRankedAfterFilingAndFinalAfterTheChallenges() {
    var campaign = campaign();
    campaign.requireFiling(DAY);
    refused(() -> campaign().requireFiling(DAY.minusDays(1)), "services.campaign.notFiling");
    refused(() -> campaign().ranked(DAY.plusDays(4), UUID.randomUUID()), "services.campaign.stillFiling");
    refused(() -> campaign().published(DAY, DAY), "services.campaign.notRanked");
    campaign.ranked(DAY.plusDays(5), UUID.randomUUID()).published(DAY.plusDays(6), DAY.plusDays(8));
    refused(() -> campaign.ranked(DAY.plusDays(7), UUID.randomUUID()), "services.campaign.publishedAlready");
    campaign.requireChallenge(DAY.plusDays(8));
    refused(() -> campaign.requireChallenge(DAY.plusDays(9)), "services.challenge.late");
    refused(() -> campaign.finished(DAY.plusDays(8), 0), "services.campaign.challengesRun");
    refused(() -> campaign.finished(DAY.plusDays(9), 1), "services.campaign.challengesOpen");
    assertThat(campaign.finished(DAY.plusDays(9), 0).closed().state()).isEqualTo(CampaignState.CLOSED);
    assertThat(campaign.edition()).isEqualTo(2);
    refused(() -> campaign().requireChallenge(DAY), "services.challenge.notPublished");
  }

  @Test
  void onlyAdjustmentsGoOnWhileTheSchoolYearRuns() {
    refused(() -> Campaign.open(UUID.randomUUID(), CampaignStage.STAGE_2, DAY, DAY, DAY, "act 1"), "services.campaign.afterYearStart");
    refused(() -> Campaign.open(UUID.randomUUID(), CampaignStage.STAGE_2, DAY.plusDays(9), DAY, DAY.minusDays(1), "act 1"), "services.campaign.filingEndsBefore");
    assertThat(Campaign.open(UUID.randomUUID(), CampaignStage.ADJUSTMENT, DAY, DAY, DAY, "act 1").state()).isEqualTo(CampaignState.OPEN);
  }

  @Test
  void nothingIsRecordedInAFileThatEnded() {
    var ended = List.of(NurseryState.REFUSED, NurseryState.DECLINED, NurseryState.CANCELLED);
    assertThat(Arrays.stream(FileAct.values()).filter(act -> ended.stream().anyMatch(act::fits))).isEmpty();
    assertThat(Arrays.stream(FileAct.values()).filter(act -> act.fits(NurseryState.LEFT))).containsExactly(FileAct.RECEIPT, FileAct.UNDO, FileAct.ADJUST);
  }

  private static Campaign campaign() {
    return Campaign.open(UUID.randomUUID(), CampaignStage.STAGE_1, LocalDate.of(2026, 9, 7), DAY, DAY.plusDays(4), "Ordin 1/2026");
  }

  private static NurseryFile file() {
    return NurseryFile.request(asked(List.of(NURSERY.id()), DAY.minusYears(1)), AgeGroup.MIDDLE, NURSERY, new ActNumber(1, DAY),
        new Signer(UUID.randomUUID(), "Ana", Instant.EPOCH));
  }

  private static Asked asked(List<UUID> options, LocalDate bornOn) {
    return new Asked(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), bornOn, UUID.randomUUID(), options, Programme.EXTENDED, DAY, "1/2026", FAMILY);
  }

  private static void refused(Runnable act, String code) {
    assertThatThrownBy(act::run).isInstanceOfSatisfying(RuleViolated.class, one -> assertThat(one.code()).isEqualTo(code));
  }
}
