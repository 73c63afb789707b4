package ro.reazem.platform.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The work of a night is done once, whichever node wakes first and however much later the other does. */
@SpringBootTest
@AutoConfigureMockMvc
class OneNodeTests {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

  @Autowired DataSource database;
  @Autowired JdbcClient jdbc;
  final String work = "test " + UUID.randomUUID();
  final AtomicInteger done = new AtomicInteger();
  OneNode one;
  OneNode other;

  @BeforeEach
  void twoNodes() {
    one = new OneNode(database, jdbc);
    other = new OneNode(database, jdbc);
  }

  @Test
  void whoWakesAfterTheOtherHasFinishedDoesNothingUntilTheNextDay() {
    assertThat(one.runOnce(work, DAY, done::incrementAndGet)).isTrue();
    assertThat(other.runOnce(work, DAY, done::incrementAndGet)).isFalse();
    assertThat(one.runOnce(work, DAY, done::incrementAndGet)).isFalse();
    assertThat(done).hasValue(1);
    assertThat(other.runOnce(work, DAY.plusDays(1), done::incrementAndGet)).isTrue();
    assertThat(done).hasValue(2);
  }

  @Test
  void whoWakesWhileTheOtherIsAtItDoesNothing() throws Exception {
    var begun = new CountDownLatch(1);
    var mayEnd = new CountDownLatch(1);
    try (var threads = Executors.newSingleThreadExecutor()) {
      var first = threads.submit(() -> one.runOnce(work, DAY, () -> {
        begun.countDown();
        done.incrementAndGet();
        try {
          mayEnd.await();
        } catch (InterruptedException stopped) {
          Thread.currentThread().interrupt();
        }
      }));
      begun.await();
      assertThat(other.runOnce(work, DAY, done::incrementAndGet)).isFalse();
      mayEnd.countDown();
      assertThat(first.get()).isTrue();
    }
    assertThat(other.runOnce(work, DAY, done::incrementAndGet)).isFalse();
    assertThat(done).hasValue(1);
  }

  @Test
  void whatFailedIsDoneByTheOther() {
    assertThatThrownBy(() -> one.runOnce(work, DAY, () -> {
      throw new IllegalStateException("the disk is full");
    })).isInstanceOf(IllegalStateException.class);
    assertThat(other.runOnce(work, DAY, done::incrementAndGet)).isTrue();
    assertThat(done).hasValue(1);
  }

  @Test
  void everyWorkOfTheNightIsDoneSo() throws IOException {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      var nightly = files.filter(file -> file.toString().endsWith(".java")).filter(file -> text(file).contains("@Scheduled(cron")).toList();
      assertThat(nightly).isNotEmpty().allSatisfy(file -> assertThat(text(file)).contains(".runOnce("));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
