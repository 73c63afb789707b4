package ro.reazem.people.rights;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.people.DataRequestRecorded;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.PersonId;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.people.change.By;
import ro.reazem.people.change.Chronicle;
import ro.reazem.platform.deadlines.Deadline;
import ro.reazem.platform.deadlines.Deadlines;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.time.Moment;

/** Takes requests of persons about their data through their steps; the term of the answer runs from the day of receipt. */
@Service
class HandlingRights {

  static final String TERM = "GDPR_ANSWER";

  private final SubjectRequests requests;
  private final SentForms sentForms;
  private final Deadlines deadlines;
  private final Restricting restricting;
  private final Chronicle chronicle;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  HandlingRights(SubjectRequests requests, SentForms sentForms, Deadlines deadlines, Restricting restricting, Chronicle chronicle,
      ApplicationEventPublisher publisher, Clock clock) {
    this.requests = requests;
    this.sentForms = sentForms;
    this.deadlines = deadlines;
    this.restricting = restricting;
    this.chronicle = chronicle;
    this.publisher = publisher;
    this.clock = clock;
  }

  /** What was received. */
  record Received(UUID formKey, PersonId person, RightKind kind, LocalDate on, String channel, String content) {}

  /** @return the request of the form: entered now, or by an earlier sending of the same form */
  @Transactional
  UUID receive(Received received, By by) {
    sentForms.await(received.formKey());
    return requests.findByFormKey(received.formKey()).map(known -> known.getId().value()).orElseGet(() -> {
      RuleViolated.require(!received.on().isAfter(LocalDate.now(clock)), "people.rights.ahead");
      var request = requests.save(SubjectRequest.received(received.formKey(), received.person(), received.kind(), received.on(),
          received.channel(), received.content(), by, clock.instant()));
      deadlines.start(ref(request), TERM, Moment.on(received.on()));
      chronicle.note(received.person().value(), "person.rightAsked", "people.rights.kind." + received.kind(), "", "", by);
      tell(request);
      return request.getId().value();
    });
  }

  @Transactional
  void askIdentity(UUID id) {
    change(id, SubjectRequest::askIdentity);
  }

  @Transactional
  void scope(UUID id, String proof, String asked) {
    change(id, request -> request.scoped(proof, asked));
  }

  /** By the longest extension the law allows. @throws RuleViolated when the person was told too late, or it was extended already */
  @Transactional
  void extend(UUID id, String reason, LocalDate told, int months) {
    var request = change(id, one -> one.extended(reason, told));
    deadlines.extend(open(request).id(), months, reason, told);
  }

  /** @param restrict whether the processing is restricted from that day on, which a request for restriction may lead to */
  @Transactional
  void answer(UUID id, String answer, LocalDate on, boolean restrict, By by) {
    var request = change(id, one -> one.answered(answer, on, by));
    deadlines.meet(open(request).id(), Moment.on(on));
    if (restrict) {
      restricting.restrict(request.personId(), request.getId().value(), on, answer, by);
    }
    chronicle.note(request.personId().value(), "person.rightAnswered", "people.rights.kind." + request.kind(), "", "", by);
    tell(request);
  }

  @Transactional
  void refuse(UUID id, String reason, LocalDate on, By by) {
    var request = change(id, one -> one.refused(reason, on, by));
    deadlines.meet(open(request).id(), Moment.on(on));
    chronicle.note(request.personId().value(), "person.rightRefused", "people.rights.kind." + request.kind(), "", reason, by);
    tell(request);
  }

  private void tell(SubjectRequest request) {
    publisher.publishEvent(new DataRequestRecorded(request.getId().value(), clock.instant(), request.personId().value(), request.state().isSettled()));
  }

  private SubjectRequest change(UUID id, Consumer<SubjectRequest> act) {
    var request = requests.findById(new SubjectRequestId(id)).orElseThrow(NoSuchRequest::new);
    act.accept(request);
    return requests.save(request);
  }

  private Deadline open(SubjectRequest request) {
    return deadlines.open(ref(request), TERM).stream().findFirst().orElseThrow(() -> new RuleViolated("people.rights.settled"));
  }

  static CaseRef ref(SubjectRequest request) {
    return new CaseRef("people", request.getId().value());
  }
}
