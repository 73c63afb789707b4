package ro.reazem.testing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ro.reazem.platform.security.Officer;

/**
 * Makes cases of one context for the test that shows them to strangers. Each context that holds cases has one, as a bean of test code;
 * a new endpoint of the context is examined as soon as its address starts with one of the made ones.
 */
public interface CaseMaker {

  /** The id of the module. */
  String context();

  /** With which roles somebody may do everything in the context, such as financialaid READ WORK; held in a unit of their own. */
  List<String> roles();

  /** The one address that tells a colleague of the domain that the case is restricted, such as /financialaid/applications/{id}. */
  String page();

  /** The beginnings of addresses with the variable that names a case or what belongs to it. */
  List<String> addresses();

  /** Officers of the owner's own unit to whom what is made is closed all the same; each the same whenever asked for the same owner. */
  default List<Closed> closedTo(Officer owner) {
    return List.of();
  }

  /**
   * An officer to whom a case of the own unit is closed.
   *
   * @param asks whether they may learn that it is there where they ask for access
   */
  record Closed(Officer officer, boolean asks) {}

  /** Makes cases in all their states, in the unit of the owner. */
  Made make(MockMvcTester mvc, Officer owner);

  /**
   * What was made.
   *
   * @param ids for each of {@link #addresses} the ids that may stand there
   * @param parameters the name of a parameter of a request, and the ids that it may carry
   * @param open what the page of a restricted case may show, such as its number
   * @param secrets what no answer to a stranger may contain
   */
  record Made(Map<String, List<UUID>> ids, Map<String, List<UUID>> parameters, List<String> open, List<String> secrets) {}
}
