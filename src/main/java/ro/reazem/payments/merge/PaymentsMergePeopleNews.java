package ro.reazem.payments.merge;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.people.PersonsMerged;
import ro.reazem.events.people.PersonsUnmerged;
import ro.reazem.platform.merging.Holding;
import ro.reazem.platform.merging.MergeFollowing;
import ro.reazem.platform.merging.MergedPair;

/** Points rights to the record that stays; back when the merge is undone. The rows of the ledger name the right and need not follow. */
@Component
class PaymentsMergePeopleNews {

  private final MergeFollowing following;

  PaymentsMergePeopleNews(JdbcClient jdbc) {
    following = new MergeFollowing(jdbc, "payments", List.of(
        Holding.of("known_right", "t.entitlement_id::text", "holder_id", "t.entitlement_id::text").staying(),
        Holding.of("way", "t.id::text", "holder_id", "t.id::text").staying(),
        Holding.of("certificate", "t.id::text", "holder_id", "t.id::text").staying()));
  }

  @ApplicationModuleListener(id = "payments.merge.merged")
  void on(PersonsMerged told) {
    following.merged(new MergedPair(told.mergeId(), told.survivorId(), told.absorbedId()), told.revision(), told.occurredAt());
  }

  @ApplicationModuleListener(id = "payments.merge.unmerged")
  void on(PersonsUnmerged told) {
    following.undone(new MergedPair(told.mergeId(), told.survivorId(), told.absorbedId()), told.revision(), told.occurredAt());
  }
}
