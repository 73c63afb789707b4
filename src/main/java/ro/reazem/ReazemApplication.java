package ro.reazem;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The one deployable: a modular monolith whose contexts speak only through published events. */
@SpringBootApplication
@Modulithic(systemName = "Reazem", sharedModules = {"kernel", "platform", "directory"})
public class ReazemApplication {

  public static void main(String[] args) {
    SpringApplication.run(ReazemApplication.class, args);
  }
}
