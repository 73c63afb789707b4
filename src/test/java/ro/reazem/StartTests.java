package ro.reazem;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class StartTests {

  @Test
  void theApplicationStartsOnAnEmptyDatabase() {}
}
