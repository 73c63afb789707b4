package ro.reazem.platform.trail;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Writes the line of an act into the transaction of the act: either both are there or neither is. */
@Component
class TrailOfTransactions implements TransactionExecutionListener {

  private final ObjectProvider<TrailWriting> writing;

  TrailOfTransactions(ObjectProvider<TrailWriting> writing) {
    this.writing = writing;
  }

  @Override
  public void beforeCommit(TransactionExecution transaction) {
    if (!transaction.isReadOnly() && TrailWriting.present() != null) {
      writing.getObject().committing();
    }
  }

  @Override
  public void afterCommit(TransactionExecution transaction, @Nullable Throwable failed) {
    var entry = TrailWriting.present();
    if (entry != null && failed == null) {
      entry.settled();
    } else if (entry != null) {
      entry.undone();
    }
  }

  @Override
  public void afterRollback(TransactionExecution transaction, @Nullable Throwable failed) {
    var entry = TrailWriting.present();
    if (entry != null) {
      entry.undone();
    }
  }
}
