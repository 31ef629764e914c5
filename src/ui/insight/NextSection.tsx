import { useLanguage } from '../controls/useLanguage.tsx';
import { IntroductionsSection } from './IntroductionsSection.tsx';
import { More } from './More.tsx';
import { TogetherSection } from './TogetherSection.tsx';

/** Wat nu: whom to introduce to whom, and with whom together one reaches most. */
export const NextSection = () => {
  const { answers } = useLanguage();
  return (
    <>
      <IntroductionsSection />
      <More title={answers.section.together}>
        <TogetherSection />
      </More>
    </>
  );
};
