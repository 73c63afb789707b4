package ro.reazem.childprotection.takeover;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.childcase.Child;
import ro.reazem.childprotection.measure.EndReason;
import ro.reazem.childprotection.measure.FormerMeasure;
import ro.reazem.childprotection.place.PlaceType;
import ro.reazem.kernel.DateRange;
import ro.reazem.kernel.RuleViolated;

/** Finds where and with whom a child was placed by a row (locul de plasament); of a measure that has ended, a place unknown today only stays in the row. */
@Component("childTakeoverPlaces")
class MeasurePlaces {

  private final JdbcClient jdbc;
  private final KnownPersons persons;

  MeasurePlaces(JdbcClient jdbc, KnownPersons persons) {
    this.jdbc = jdbc;
    this.persons = persons;
  }

  /** @param findings what is said of the place and of the carer is added there */
  FormerMeasure former(Child child, ReadMeasure read, List<Finding> findings, @Nullable EndReason end) {
    var type = read.placeType();
    var place = type != null && type.isResidential() ? place(type, read, findings) : null;
    var carer = type != null && type.isOfPerson() ? carer(read, findings) : null;
    if (child.id().equals(carer)) {
      findings.add(Finding.error(TakeoverColumn.CARER_NAME, "childprotection.takeover.ownCarer"));
    }
    return new FormerMeasure(key(child, read), read.type(), read.category(), read.body(), read.number(), read.decidedOn(), read.from(), read.until(), end, type,
        place, carer, read.rights(), read.parents(), read.child(), read.heard(), read.evaluatedOn(), severe(child, read));
  }

  private static UUID key(Child child, ReadMeasure read) {
    var told = String.join("|", "measure", child.id().toString(), read.type().name(), read.number(), read.decidedOn().toString(), read.from().toString());
    return UUID.nameUUIDFromBytes(told.getBytes(StandardCharsets.UTF_8));
  }

  private @Nullable UUID place(PlaceType type, ReadMeasure read, List<Finding> findings) {
    var found = jdbc.sql("select id from childprotection.place where type = :type and platform.fold(name) = platform.fold(:name) order by id limit 2")
        .param("type", type.name()).param("name", read.place()).query(UUID.class).list();
    if (found.size() == 1) {
      return found.getFirst();
    }
    if (read.until() == null) {
      findings.add(Finding.error(TakeoverColumn.PLACE, "childprotection.takeover.placeUnknown"));
    } else {
      findings.add(Finding.warning(TakeoverColumn.PLACE, "childprotection.takeover.placeOnlyInRow", List.of()));
    }
    return null;
  }

  private @Nullable UUID carer(ReadMeasure read, List<Finding> findings) {
    try {
      RuleViolated.require(read.carer() != null, "childprotection.takeover.carerMissing");
      var told = Objects.requireNonNull(read.carer());
      var found = persons.find(told);
      if (!told.name().isEmpty() && !NameLikeness.isSame(told.name(), found.name())) {
        findings.add(Finding.warning(TakeoverColumn.CARER_NAME, "childprotection.takeover.namedOtherwise", List.of(found.name())));
      }
      return found.id();
    } catch (RuleViolated unknown) {
      findings.add(read.until() == null ? Finding.error(TakeoverColumn.CARER_NAME, unknown)
          : Finding.warning(TakeoverColumn.CARER_NAME, unknown.code(), unknown.arguments()));
      return null;
    }
  }

  private @Nullable DateRange severe(Child child, ReadMeasure read) {
    return jdbc.sql("""
        select valid_from, ends_on from childprotection.disability_certificate where child_id = :child and degree = 'SEVERE'
          and :from between valid_from and ends_on limit 1""").param("child", child.id()).param("from", read.from())
        .query((row, n) -> new DateRange(row.getObject("valid_from", java.time.LocalDate.class), row.getObject("ends_on", java.time.LocalDate.class)))
        .optional().orElse(null);
  }
}
