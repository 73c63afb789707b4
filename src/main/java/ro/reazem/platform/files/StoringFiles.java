package ro.reazem.platform.files;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.text.Sha256;

/**
 * Adds documents to a case, all of them or none: the lines of the register and the bytes are written in one transaction, so that whatever
 * ends the application in between leaves nothing half done.
 */
@Component
public class StoringFiles {

  private static final String DISK_FULL = "53100";
  private static final int LONGEST_TITLE = 200;

  private final FileTable table;
  private final FileStores stores;
  private final SignatureRecords signatures;
  private final FileSettings settings;
  private final SentForms sent;
  private final TransactionTemplate transaction;
  private final Clock clock;

  StoringFiles(FileTable table, FileStores stores, SignatureRecords signatures, FileSettings settings, SentForms sent,
      TransactionTemplate transaction, Clock clock) {
    this.table = table;
    this.stores = stores;
    this.signatures = signatures;
    this.settings = settings;
    this.sent = sent;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** The same act performed at another time, for the demonstration. */
  public StoringFiles at(Clock then) {
    return new StoringFiles(table, stores, signatures, settings, sent, transaction, then);
  }

  /**
   * What became of the files sent together.
   *
   * @param stored in the order in which they were sent
   * @param known files whose content the case has already; they are not stored a second time
   */
  public record Stored(List<CaseFile> stored, List<Known> known) {}

  /** A file whose content the case has already, under the name it was sent with now. */
  public record Known(String sentAs, CaseFile file) {}

  /** A file that was looked at and may be stored. */
  private record Ready(String name, byte[] bytes, byte[] sum, LookedAt look) {}

  /** @throws RuleViolated when one of the files cannot be taken; none is stored then */
  public Stored store(CaseRef caseRef, FileFacts facts, List<SentFile> files, Officer officer) {
    RuleViolated.require(!files.isEmpty(), "platform.files.none");
    RuleViolated.require(files.size() <= settings.most(), "platform.files.tooMany", settings.most());
    var ready = files.stream().map(this::lookedAt).toList();
    try {
      return Objects.requireNonNull(transaction.execute(status -> write(caseRef, facts, ready, officer)));
    } catch (DataAccessException failed) {
      if (diskIsFull(failed)) {
        throw new RuleViolated("platform.files.diskFull");
      }
      throw failed;
    }
  }

  /** Whether there is no room left where the database or the uploads lie. */
  private static boolean diskIsFull(Throwable thrown) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).limit(20)
        .anyMatch(cause -> cause instanceof SQLException sql && DISK_FULL.equals(sql.getSQLState()));
  }

  private Ready lookedAt(SentFile file) {
    var name = FileName.tidied(file.name());
    RuleViolated.require(file.bytes().length > 0, "platform.files.empty", name);
    RuleViolated.require(file.bytes().length <= settings.largest().toBytes(), "platform.files.tooLarge", name,
        settings.largest().toMegabytes());
    var look = LookedAt.at(name, file.bytes());
    RuleViolated.require(FileFamily.of(look.contentType()) != FileFamily.PROGRAM && !FileName.runs(name), "platform.files.program", name);
    return new Ready(name, file.bytes(), Sha256.of(file.bytes()), look);
  }

  private Stored write(CaseRef caseRef, FileFacts facts, List<Ready> files, Officer officer) {
    sent.await("files of " + caseRef);
    RuleViolated.require(!table.isErased(caseRef), "platform.files.erasedCase");
    var stored = new ArrayList<CaseFile>();
    var known = new ArrayList<Known>();
    int place = table.lastPlace(caseRef);
    for (var file : files) {
      var same = table.same(caseRef, file.sum());
      if (same.isPresent()) {
        known.add(new Known(file.name(), same.get()));
        continue;
      }
      place++;
      var line = new CaseFile(CaseFileId.create(), caseRef, place, file.name(), titled(facts, file.name(), files.size()),
          file.look().contentType(), file.look().declaredType(), file.look().condition(), file.look().pages(), file.bytes().length,
          file.sum(), stores.taking().code(), officer.id(), officer.name(), clock.instant(), null);
      table.insert(line);
      stores.taking().put(line.id(), file.bytes(), file.sum());
      signatures.check(line, file.bytes(), officer, clock.instant());
      stored.add(line);
    }
    return new Stored(stored, known);
  }

  /** One title for several files would not tell them apart, so each keeps its name behind it. */
  private static FileFacts titled(FileFacts facts, String name, int files) {
    var title = facts.title().isEmpty() ? name : files == 1 ? facts.title() : facts.title() + " – " + name;
    return new FileFacts(title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE - 1) + "…" : title, facts.kind(),
        facts.source(), facts.sourceDetail(), facts.registryNumber(), facts.registryOn(), facts.datedOn(), facts.confidentiality());
  }
}
