package ro.reazem.financialaid.canteen;

import java.time.Instant;
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

  /** Whose card it is: the right, its request and the unit that answers for it. */
  public record Of(UUID right, UUID request, UUID unit) {}

  @Transactional(propagation = Propagation.MANDATORY)
  public void issue(Of of, CanteenMeals meals, CanteenNeed asked, Instant at) {
    jdbc.sql("""
        insert into financialaid.canteen_card (entitlement_id, application_id, unit_id, category, portions, packed, contribution, days_left, calendar, delegate,
          issued_at) values (:right, :request, :unit, :category, :portions, :packed, :contribution, :left, :calendar, :delegate, :at)""")
        .param("right", of.right()).param("request", of.request()).param("unit", of.unit()).param("category", meals.category().name())
        .param("portions", meals.portions()).param("packed", asked.packed()).param("contribution", meals.contribution().bani())
        .param("left", meals.daysLeft()).param("calendar", meals.calendar()).param("delegate", asked.delegate())
        .param("at", at.atOffset(ZoneOffset.UTC)).update();
  }
}
