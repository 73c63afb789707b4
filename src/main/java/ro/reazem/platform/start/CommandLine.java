package ro.reazem.platform.start;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** What stands after the name of the file: words that name a command, and settings that begin with two hyphens. */
public final class CommandLine {

  private static final int NOT_RUN = 2;

  private final String[] arguments;
  private final String words;
  private final List<Command> commands = SpringFactoriesLoader.forDefaultResourceLocation().load(Command.class);

  public CommandLine(String... arguments) {
    this.arguments = arguments;
    this.words = Arrays.stream(arguments).filter(word -> !word.startsWith("--")).collect(Collectors.joining(" "));
  }

  /** Whether it names a command; without one the application serves pages. */
  public boolean namesCommand() {
    return !words.isEmpty();
  }

  /** Runs the command with the database that the settings name, without a web server. */
  public int run(Consumer<String> told) {
    var command = command();
    if (command.isEmpty()) {
      told.accept("Reazem knows no command '" + words + "', only: " + commands.stream().map(Command::words).collect(Collectors.joining(", ")));
      return NOT_RUN;
    }
    try (var context = new SpringApplicationBuilder(CommandConnection.class).web(WebApplicationType.NONE).logStartupInfo(false)
        .registerShutdownHook(false).run(settings())) {
      return command.get().run(context.getBean(DataSource.class), told);
    } catch (RuntimeException failed) {
      told.accept(words + ": not done, " + Optional.ofNullable(failed.getMessage()).orElse("").lines().findFirst().orElse(failed.toString()));
      return NOT_RUN;
    }
  }

  private Optional<Command> command() {
    return commands.stream().filter(command -> command.words().equals(words)).findFirst();
  }

  private String[] settings() {
    return Arrays.stream(arguments).filter(word -> word.startsWith("--")).toArray(String[]::new);
  }
}
