package ro.reazem.childprotection.paper;

import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import ro.reazem.childprotection.agenda.MatterRegister;
import ro.reazem.childprotection.commission.CommissionSight;
import ro.reazem.childprotection.meeting.MeetingRegister;
import ro.reazem.childprotection.meeting.SummonsList;
import ro.reazem.childprotection.resolution.Extracts;
import ro.reazem.childprotection.resolution.ResolutionRegister;
import ro.reazem.childprotection.sitting.ReadingProtocol;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Download;

/** Hands out the papers of the commission. */
@Controller
@RequestMapping("/childprotection/commission")
class CommissionPapersController {

  private final CommissionPapers papers;
  private final MeetingRegister meetings;
  private final MatterRegister agenda;
  private final SummonsList summonses;
  private final ReadingProtocol protocols;
  private final ResolutionRegister resolutions;
  private final Extracts extracts;
  private final Trail trail;

  CommissionPapersController(CommissionPapers papers, MeetingRegister meetings, MatterRegister agenda, SummonsList summonses, ReadingProtocol protocols,
      ResolutionRegister resolutions, Extracts extracts, Trail trail) {
    this.papers = papers;
    this.meetings = meetings;
    this.agenda = agenda;
    this.summonses = summonses;
    this.protocols = protocols;
    this.resolutions = resolutions;
    this.extracts = extracts;
    this.trail = trail;
  }

  @GetMapping("/meetings/{id}/agenda.pdf")
  @Permitted(CommissionSight.READ)
  ResponseEntity<byte[]> agenda(@PathVariable UUID id, Officer officer) {
    var meeting = meeting(id, officer);
    return pdf("ordine-de-zi-" + meeting.heldOn(), papers.agenda(meeting, agenda.of(id, officer)), meeting.matters());
  }

  @GetMapping("/meetings/{id}/map.pdf")
  @Permitted(CommissionSight.READ)
  ResponseEntity<byte[]> map(@PathVariable UUID id, Officer officer) {
    var meeting = meeting(id, officer);
    return pdf("mapa-" + meeting.heldOn(), papers.map(meeting, agenda.of(id, officer)), meeting.matters());
  }

  @GetMapping("/meetings/{id}/minutes.pdf")
  @Permitted(CommissionSight.READ)
  ResponseEntity<byte[]> minutes(@PathVariable UUID id, Officer officer) {
    var meeting = meeting(id, officer);
    return pdf("proces-verbal-" + meeting.heldOn(), papers.minutes(meeting, agenda.of(id, officer), protocols.of(id, meeting.heldOn())), meeting.matters());
  }

  @GetMapping("/meetings/{id}/summonses/{summons}/summons.pdf")
  @Permitted(CommissionSight.READ)
  ResponseEntity<byte[]> summons(@PathVariable UUID id, @PathVariable UUID summons, Officer officer) {
    var meeting = meeting(id, officer);
    var one = summonses.find(summons).filter(each -> each.meetingId().equals(id)).orElseThrow(CommissionSight::unknown);
    var entries = agenda.of(id, officer);
    if (one.lineId() != null && entries.stream().noneMatch(each -> each.lineId().equals(one.lineId()))) {
      throw CommissionSight.unknown();
    }
    return pdf("convocare-" + meeting.heldOn(), papers.summons(meeting, one, entries), 1);
  }

  @GetMapping("/resolutions/{id}/resolution.pdf")
  @Permitted(CommissionSight.READ)
  ResponseEntity<byte[]> resolution(@PathVariable UUID id, Officer officer) {
    var resolution = resolutions.find(id, officer).orElseThrow(CommissionSight::unknown);
    return pdf("hotarare-" + (resolution.number().isEmpty() ? "proiect" : resolution.number().replace('/', '-')), papers.resolution(resolution), 1);
  }

  @GetMapping("/resolutions/{id}/communications/{one}/communication.pdf")
  @Permitted(CommissionSight.READ)
  ResponseEntity<byte[]> communication(@PathVariable UUID id, @PathVariable UUID one, Officer officer) {
    var resolution = resolutions.find(id, officer).filter(found -> !found.number().isEmpty()).orElseThrow(CommissionSight::unknown);
    var letter = resolutions.letter(resolution, one).orElseThrow(CommissionSight::unknown);
    return pdf("comunicare-" + resolution.number().replace('/', '-'), papers.communication(resolution, letter, extracts.of(resolution, letter).isPresent()), 1);
  }

  @GetMapping("/resolutions/{id}/communications/{one}/extract.pdf")
  @Permitted(CommissionSight.READ)
  ResponseEntity<byte[]> extract(@PathVariable UUID id, @PathVariable UUID one, Officer officer) {
    var resolution = resolutions.find(id, officer).filter(found -> !found.number().isEmpty()).orElseThrow(CommissionSight::unknown);
    var letter = resolutions.letter(resolution, one).orElseThrow(CommissionSight::unknown);
    var extract = extracts.of(resolution, letter).orElseThrow(CommissionSight::unknown);
    return pdf("extras-" + resolution.number().replace('/', '-'), papers.extract(resolution, letter, extract), 1);
  }

  private MeetingRegister.View meeting(UUID id, Officer officer) {
    return meetings.find(id, officer).orElseThrow(CommissionSight::unknown);
  }

  private ResponseEntity<byte[]> pdf(String name, byte[] bytes, int rows) {
    trail.exported(rows);
    return Download.shown(name + ".pdf", MediaType.APPLICATION_PDF, bytes);
  }
}
