package ro.reazem;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import ro.reazem.platform.start.CommandLine;

/** The one deployable: a modular monolith whose contexts speak only through published events. */
@SpringBootApplication
@Modulithic(systemName = "Reazem", sharedModules = {"kernel", "platform", "directory"})
public class ReazemApplication {

  public static void main(String[] args) {
    // dates are those of Romania wherever the machine stands, in the log and in the driver of the database too
    TimeZone.setDefault(TimeZone.getTimeZone("Europe/Bucharest"));
    var command = new CommandLine(args);
    if (command.namesCommand()) {
      System.exit(command.run(System.out::println));
    }
    SpringApplication.run(ReazemApplication.class, args);
  }
}
