package ro.reazem.identity.officer;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import ro.reazem.events.identity.OfficerRecorded;
import ro.reazem.identity.unit.UnitId;

/** Somebody who works in the institution and may sign in while active (funcționar public sau personal contractual). */
@Table(schema = "identity", name = "officer")
class OfficerAccount implements AggregateRoot<OfficerAccount, OfficerId> {

  private final @Id OfficerId id;
  private String name;
  private String jobTitle;
  private UnitId unitId;
  private String signInName;
  private String email;
  private boolean active;
  private @Nullable UUID personId;
  private final @Nullable UUID formKey;
  private @Version @Nullable Long version;

  @PersistenceCreator
  OfficerAccount(OfficerId id, String name, String jobTitle, UnitId unitId, String signInName, String email, boolean active,
      @Nullable UUID personId, @Nullable UUID formKey, @Nullable Long version) {
    this.id = id;
    this.name = name;
    this.jobTitle = jobTitle;
    this.unitId = unitId;
    this.signInName = signInName;
    this.email = email;
    this.active = active;
    this.personId = personId;
    this.formKey = formKey;
    this.version = version;
  }

  static OfficerAccount of(OfficerId id, OfficerDetails details, @Nullable UUID formKey) {
    return new OfficerAccount(id, details.name(), details.jobTitle(), details.unit(), details.signInName(), details.email(),
        true, null, formKey, null);
  }

  OfficerAccount correct(OfficerDetails details) {
    name = details.name();
    jobTitle = details.jobTitle();
    unitId = details.unit();
    signInName = details.signInName();
    email = details.email();
    return this;
  }

  OfficerAccount deactivate() {
    active = false;
    return this;
  }

  OfficerAccount reactivate() {
    active = true;
    return this;
  }

  /** Says which person of the register works under it, or that nobody knows. */
  OfficerAccount belongingTo(@Nullable UUID person) {
    personId = person;
    return this;
  }

  OfficerRecorded restated(Instant at) {
    return new OfficerRecorded(id.value(), version == null ? 0 : version, at, name, jobTitle, unitId.value(), active, personId);
  }

  @Override
  public OfficerId getId() {
    return id;
  }

  @Nullable Long version() {
    return version;
  }
}
