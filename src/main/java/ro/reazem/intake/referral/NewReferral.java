package ro.reazem.intake.referral;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.events.intake.WorkRouted.Urgency;
import ro.reazem.intake.entry.Channel;
import ro.reazem.intake.registry.RegistryId;
import ro.reazem.intake.signal.Reporter;
import ro.reazem.intake.signal.SignalSheet;
import ro.reazem.kernel.CaseRef;

/**
 * What is to be registered as a referral, before it has a number.
 *
 * @param oneTimeKey the form that was sent; sent twice, it gives one referral
 * @param unitId the unit that has to act
 * @param urgency as the operator holds it; the head decides at the triage
 * @param urgencyReason why it is less urgent than the circumstances propose; else empty
 * @param accusedOfficerId the officer of the institution who is accused: they see nothing of it
 * @param attachTo the open case of the same person it belongs to
 */
record NewReferral(UUID oneTimeKey, RegistryId registryId, Channel channel, UUID unitId, Urgency urgency, String urgencyReason,
    SignalSheet sheet, Reporter reporter, @Nullable UUID accusedOfficerId, @Nullable CaseRef attachTo) {}
