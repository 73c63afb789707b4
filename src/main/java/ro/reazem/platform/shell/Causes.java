package ro.reazem.platform.shell;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import ro.reazem.kernel.RuleViolated;

/** Reads out of an exception what the person in front of the screen has to do with it. */
final class Causes {

  private static final Pattern NO_ROOM = Pattern.compile("No space left on device|not enough space on the disk|Disk quota exceeded");

  private Causes() {}

  /** Whether the database cannot be reached, so that the same request may succeed in a while. */
  static boolean databaseAway(Throwable thrown) {
    return chain(thrown).anyMatch(cause -> cause instanceof SQLTransientConnectionException
        || cause instanceof SQLException sql && (startsWith(sql, "08", "57P", "53300") || brokenOff(sql)));
  }

  /** The pool closed a connection that the database had dropped in the middle of a commit; it says so without a code. */
  private static boolean brokenOff(SQLException thrown) {
    return thrown.getSQLState() == null && "Connection is closed".equals(thrown.getMessage());
  }

  /** Whether there is no room left on a disk: where uploads are collected, or where the database lies. */
  static boolean diskFull(Throwable thrown) {
    return chain(thrown).anyMatch(cause -> cause instanceof SQLException sql && startsWith(sql, "53100")
        || cause instanceof IOException && NO_ROOM.matcher(Objects.toString(cause.getMessage(), "")).find());
  }

  /** The status of the answer; 500 when it is our fault. */
  static int status(Throwable thrown) {
    return diskFull(thrown) ? 507 : switch (thrown) {
      case RuleViolated rule -> 422;
      case OptimisticLockingFailureException stale -> 409;
      case MaxUploadSizeExceededException large -> 413;
      case MethodArgumentTypeMismatchException mismatch ->
          mismatch.getParameter().hasParameterAnnotation(PathVariable.class) ? 404 : 400;
      case ErrorResponse known -> known.getStatusCode().value();
      default -> deeper(thrown);
    };
  }

  private static int deeper(Throwable thrown) {
    var annotated = AnnotatedElementUtils.findMergedAnnotation(thrown.getClass(), ResponseStatus.class);
    if (annotated != null) {
      return annotated.code().value();
    }
    var parameter = chain(thrown).filter(InvalidParameterException.class::isInstance).findFirst();
    if (parameter.isPresent()) {
      return ((InvalidParameterException) parameter.get()).getErrorCode();
    }
    boolean unreadable = thrown instanceof TypeMismatchException || thrown instanceof BindException
        || thrown instanceof MultipartException
        // a NUL byte that no form of ours looked at
        || chain(thrown).anyMatch(cause -> cause instanceof SQLException sql && startsWith(sql, "22021", "22P05"));
    return unreadable ? 400 : 500;
  }

  private static boolean startsWith(SQLException thrown, String... states) {
    var state = Objects.toString(thrown.getSQLState(), "");
    return Stream.of(states).anyMatch(state::startsWith);
  }

  private static Stream<Throwable> chain(Throwable thrown) {
    return Stream.iterate(thrown, Objects::nonNull, Causes::beneath).limit(20);
  }

  /** Where undoing failed too, what made it necessary lies beside the cause and says more. */
  private static @Nullable Throwable beneath(Throwable thrown) {
    return thrown instanceof TransactionSystemException undoing && undoing.getApplicationException() != null
        ? undoing.getApplicationException() : thrown.getCause();
  }
}
