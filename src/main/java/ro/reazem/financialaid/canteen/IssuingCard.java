package ro.reazem.financialaid.canteen;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.declaration.CanteenNeed;
import ro.reazem.financialaid.scheme.CanteenMeals;

/** Gives a right its card (legitimația de cantină) under the next number, within the signature of the disposition. */
@Component
public class IssuingCard {

  private final JdbcClient jdbc;

  IssuingCard(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Whose card it is: the right, its request and the unit that answers for it.
   *
   * @param from the first day on which something is given by it
   */
  public record Of(UUID right, UUID request, UUID unit, LocalDate from) {}

  /**
   * What an earlier system knows of a card (legitimația veche).
   *
   * @param usedDays days of this year that were used there, of those that somebody temporarily without income has
   * @param number of the old card, empty where there was none
   */
  public record Earlier(int usedDays, String number) {

    static final Earlier NONE = new Earlier(0, "");
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void issue(Of of, CanteenMeals meals, CanteenNeed asked, Instant at) {
    issue(of, meals, asked, Earlier.NONE, at);
  }

  /** The same for a right of an earlier system. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void issue(Of of, CanteenMeals meals, CanteenNeed asked, Earlier earlier, Instant at) {
    jdbc.sql("""
        insert into financialaid.canteen_card (entitlement_id, application_id, unit_id, category, portions, packed, contribution, days_left, calendar, delegate,
          issued_at, valid_from, used_elsewhere, old_number) values (:right, :request, :unit, :category, :portions, :packed, :contribution, :left, :calendar, :delegate,
          :at, :from, :used, :old)""").param("from", of.from()).param("used", earlier.usedDays()).param("old", earlier.number())
        .param("right", of.right()).param("request", of.request()).param("unit", of.unit()).param("category", meals.category().name())
        .param("portions", meals.portions()).param("packed", asked.packed()).param("contribution", meals.contribution().bani())
        .param("left", meals.daysLeft()).param("calendar", meals.calendar()).param("delegate", asked.delegate())
        .param("at", at.atOffset(ZoneOffset.UTC)).update();
  }
}
