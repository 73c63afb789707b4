package ro.reazem.platform.acts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.CaseRef;

/** An act as the register holds it: numbered, and never changed afterwards. */
public record Act(ActId id, String issuer, String kind, ActNumber number, String subject, CaseRef subjectCase,
    UUID signatory, @Nullable UUID proposer, @Nullable ActId replaces, @Nullable ActId revokes) {}
