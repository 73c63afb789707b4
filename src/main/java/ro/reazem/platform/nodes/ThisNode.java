package ro.reazem.platform.nodes;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The running instance of the application (nod); a restart is another one. */
@Component
public class ThisNode {

  private static final String PREFIX = "reazem-";

  private final UUID id = UUID.randomUUID();

  /** The name its connections to the database bear, and with them everything they publish. */
  public String name() {
    return PREFIX + id;
  }

  /** The machine it runs on, for those who look after it. */
  static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException nameless) {
      return "?";
    }
  }
}
