package ro.reazem.platform.start;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;
import ro.reazem.platform.database.DatabaseFolderFull;
import ro.reazem.platform.database.DatabaseFolderInUse;

/** The sentence for a failure whose reason lies outside of the application. */
final class StartFault {

  private StartFault() {}

  /** The sentence, or nothing when the reason is none of the known ones. */
  static Optional<String> of(Throwable failure, String url) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(50)
        .map(cause -> sentence(cause, url)).filter(Objects::nonNull).findFirst();
  }

  private static @Nullable String sentence(Throwable cause, String url) {
    return switch (cause) {
      case PortInUseException taken -> "port " + taken.getPort()
          + " is taken by another program. Stop that program, or choose another port with SERVER_PORT.";
      case DatabaseFolderInUse used -> used.getMessage() + ". Stop it, or choose another folder with REAZEM_DATABASE_DIRECTORY.";
      case DatabaseFolderFull full -> full.getMessage() + ". Make room, or choose another folder with REAZEM_DATABASE_DIRECTORY.";
      case SQLException refused -> refusal(refused, url);
      case IOException full when String.valueOf(full.getMessage()).contains("No space left on device") ->
          "the disk is full (" + full.getMessage() + ").";
      default -> null;
    };
  }

  private static @Nullable String refusal(SQLException refused, String url) {
    var state = String.valueOf(refused.getSQLState());
    var said = String.valueOf(refused.getMessage()).lines().findFirst().orElse("");
    if (state.equals("53100")) {
      return "the disk of the database is full (" + said + ").";
    }
    if (state.startsWith("08")) {
      return "the database at " + url + " cannot be reached (" + said + ").";
    }
    if (state.startsWith("28") || state.equals("3D000")) {
      return "the database at " + url + " refuses the connection (" + said + ").";
    }
    return null;
  }
}
