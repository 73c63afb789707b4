package ro.reazem.platform.publications;

import java.util.concurrent.Executor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * The few threads that hear events. Virtual threads, which answer the screens, have no bound: a thousand events at once would be a thousand
 * listeners that wait for the connections of the database, and those that wait too long would fail.
 */
@Configuration(proxyBeanMethods = false)
class ListenerThreads {

  private static final int SECONDS_TO_FINISH = 10;

  /** Not for others, so that the framework keeps its own executor for answers that are written in the background. */
  @Bean(defaultCandidate = false)
  ThreadPoolTaskExecutor threadsOfListeners(@Value("${reazem.listeners}") int threads) {
    var pool = new ThreadPoolTaskExecutor();
    pool.setCorePoolSize(threads);
    pool.setMaxPoolSize(threads);
    pool.setAllowCoreThreadTimeOut(true);
    pool.setThreadNamePrefix("listener-");
    pool.setWaitForTasksToCompleteOnShutdown(true);
    pool.setAwaitTerminationSeconds(SECONDS_TO_FINISH);
    return pool;
  }

  @Bean
  AsyncConfigurer listenersHaveThreadsOfTheirOwn(@Qualifier("threadsOfListeners") ThreadPoolTaskExecutor threads) {
    return new AsyncConfigurer() {
      @Override
      public Executor getAsyncExecutor() {
        return threads;
      }
    };
  }
}
