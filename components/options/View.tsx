import { PackSection } from '../packs/Section.tsx';
import { Brand } from '../shared/Brand.tsx';
import { OptionsBackup } from './Backup.tsx';
import { OptionsCard } from './CardSettings.tsx';
import { OptionsHistory } from './History.tsx';
import { OptionsMarks } from './Marks.tsx';
import { OptionsPrivacy } from './Privacy.tsx';
import { type OptionsProps, type OptionsSection, type Said, saidId } from './props.ts';
import { OptionsShortcuts } from './Shortcuts.tsx';
import { OptionsSites } from './Sites.tsx';
import { OptionsTopics } from './Topics.tsx';
import { useOptionsWords } from './words.ts';

function OptionsPacks({ packs, packActions }: OptionsProps) {
  return <PackSection shelf={packs} actions={packActions} />;
}

const SECTIONS = {
  sites: OptionsSites,
  marks: OptionsMarks,
  card: OptionsCard,
  topics: OptionsTopics,
  packs: OptionsPacks,
  history: OptionsHistory,
  shortcuts: OptionsShortcuts,
  privacy: OptionsPrivacy,
  backup: OptionsBackup,
} as const;

/** Everything a reader can choose, on one page. */
export function OptionsView(props: OptionsProps) {
  const words = useOptionsWords();
  const ids = Object.keys(SECTIONS) as OptionsSection[];
  return (
    <div class="sidelight options" lang={words.locale} dir={words.direction} data-theme={props.theme ?? 'auto'}>
      <header>
        <h1>
          <Brand /> {words.title}
        </h1>
        <p class="muted">{words.lead}</p>
      </header>
      <nav aria-label={words.contents}>
        <ul>
          {ids.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{words.sections[id]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        {ids.map((id) => {
          const Section = SECTIONS[id];
          return (
            <section key={id} id={id} aria-labelledby={`${id}-title`}>
              <h2 id={`${id}-title`}>{words.sections[id]}</h2>
              <Section {...props} />
              <SaidHere said={props.said} section={id} />
            </section>
          );
        })}
      </main>
    </div>
  );
}

function SaidHere({ said, section }: { readonly said: Said | null; readonly section: OptionsSection }) {
  const isHere = said?.section === section;
  return (
    <p id={saidId(section)} class="said-here" role="status" data-problem={isHere && said.isProblem}>
      {isHere && said.text}
    </p>
  );
}
